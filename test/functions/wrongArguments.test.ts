import { column, excelCalls, omitted, type Argument, type ExcelCalls } from "./excelCalls";

// Each function with a column of another kind in each of its arguments: never a figure that looks right.

let excel: ExcelCalls;
beforeAll(async () => {
  excel = await excelCalls();
});

const day = 45292; // 2024-01-01
const names = ["Ana", "Bor", "Eva", "Ana"];
const days = [day, day + 31, day + 60, day + 91];
const sums = [1200, 300, 4500, 80];
const yesNo = ["yes", "no", "yes", "no"];
const numbers = ["d1", "d2", "d3", "d4"];

const kinds = {
  days: column(days),
  "days as texts": column(["01.02.2024", "2024-03-02", "03/04/2024", "4.5.2024 14:03"]),
  names: column(names),
  "small amounts": column([1200.5, 300, 4500.25, 80]),
  "large amounts": column([120000, 95000, 250000, 81000.5]),
  "yes and no": column(yesNo),
};
type Kind = keyof typeof kinds;

const amountKinds = ["small amounts", "large amounts"] as const;
/** What cannot stand in an argument. */
const wrong = {
  client: ["days", "days as texts", ...amountKinds],
  name: ["days as texts", ...amountKinds],
  stage: ["days", "days as texts", ...amountKinds],
  day: ["names", "yes and no", ...amountKinds],
  amount: ["days", "days as texts", "names", "yes and no"],
  number: ["days as texts", "names", "yes and no"],
  yesNo: ["days", "days as texts", "names", ...amountKinds],
  potential: ["days as texts", "names", "yes and no"],
  headed: ["days", "days as texts", ...amountKinds, "names", "yes and no"],
  other: [],
} as const satisfies Record<string, readonly Kind[]>;

interface Given {
  readonly id: string;
  readonly args: readonly (readonly [Argument, keyof typeof wrong])[];
}

const months: Argument = [
  [1, 2, 3],
  [4, 4, 4],
  [4, 5, 4],
  [1, 1, 1],
];
const clients = [column(names), "client"] as const;
const dates = [column(days), "day"] as const;
const amounts = [column(sums), "amount"] as const;
const documents = [column(numbers), "other"] as const;
const figures = [column([1, 2, 3, 4]), "number"] as const;

const given: readonly Given[] = [
  { id: "ABC", args: [[column(sums), "other"]] },
  { id: "XYZ", args: [[months, "number"]] },
  { id: "ABCXYZ", args: [[months, "number"]] },
  { id: "LTV", args: [figures, figures, figures, figures] },
  { id: "CRR", args: [figures, figures, figures] },
  { id: "CLIENTSTATUS", args: [clients, clients, dates, [day + 91, "other"], [3, "other"], amounts, documents] },
  {
    id: "CLIENTLADDER",
    args: [clients, clients, dates, amounts, [column(yesNo), "yesNo"], [column(yesNo), "yesNo"], documents],
  },
  {
    id: "CLIENTSEGMENT",
    args: [
      [[["Country"], ["Peru"], ["Chile"]], "headed"],
      [
        [
          ["Segment", "Country"],
          ["South", "Peru"],
        ],
        "headed",
      ],
    ],
  },
  {
    id: "CLIENTGRADE",
    args: [
      [column(sums), "number"],
      [column(["max", "high", "low", "max"]), "potential"],
    ],
  },
  {
    id: "CLIENTSHARE",
    args: [
      [column(sums), "number"],
      [column(names), "name"],
    ],
  },
  {
    id: "CLIENTDEVELOPMENT",
    args: [
      [column(["Print", "Shop", "Shop"]), "other"],
      [[["Ink"], [50], [0], [7]], "headed"],
      [
        [
          ["Segment", "Ink"],
          ["Print", "+"],
        ],
        "headed",
      ],
    ],
  },
  { id: "SALESTAGE", args: [[column(names), "name"], dates, [column(numbers), "name"], amounts, documents] },
  { id: "NEXTSTEP", args: [clients, clients, dates, dates, [day + 200, "other"]] },
  {
    id: "FUNNELSTAGE",
    args: [
      clients,
      clients,
      dates,
      [column(["Offer", "Contract", "3", "Payment"]), "stage"],
      [column(numbers), "name"],
    ],
  },
];

const sentence = { error: "#VALUE!", reason: expect.stringMatching(/^[a-z]+.*\.$/i) };

test("every function is here", () => {
  expect(given.map(({ id }) => id).sort()).toEqual([...excel.ids].sort());
});

const cases = given.flatMap(({ id, args }) =>
  args.flatMap(([, role], place) => wrong[role].map((kind: Kind) => [id, place + 1, kind, args] as const)),
);

test.each(cases)("%s refuses in argument %i: %s", (id, number, kind, args) => {
  const changed = args.map(([own], place) => (place === number - 1 ? kinds[kind] : own));
  const result = excel.call(id, changed);
  // A function of cells says it in each of them.
  if (id === "LTV" || id === "CRR") expect(result).toEqual(column(names.map(() => "#VALUE!")));
  else expect(result).toEqual(sentence);
});

const ranges = given.flatMap(({ id, args }) =>
  args.flatMap(([own], place) => (Array.isArray(own) ? [[id, place + 1, args] as const] : [])),
);

test.each(ranges)("%s refuses a whole column in argument %i", (id, number, args) => {
  const whole = Array.from({ length: 1_048_576 }, () => ["Ana"]);
  const changed = args.map(([own], place) => (place === number - 1 ? whole : own));
  expect(excel.call(id, changed)).toEqual({ error: "#VALUE!", reason: expect.stringContaining("not whole columns") });
});

test.each(ranges.filter(([id]) => !id.startsWith("ABC") && id !== "XYZ"))(
  "%s refuses another number of rows in argument %i, or needs none of the others",
  (id, number, args) => {
    const changed = args.map(([own], place) =>
      place === number - 1 ? (own as readonly (readonly string[])[]).slice(0, 2) : own,
    );
    // Clients are asked for one by one, and a rule is as good as two.
    const isAlone = /^(?:CLIENTSTATUS|NEXTSTEP|FUNNELSTAGE)$/.test(id) && number === 1;
    const result = excel.call(id, changed);
    if (isAlone || id === "CLIENTSEGMENT" || (id === "CLIENTDEVELOPMENT" && number === 3)) {
      expect(Array.isArray(result)).toBe(true);
    } else expect(result).toEqual(sentence);
  },
);

test.each(given.filter(({ args }) => args.some(([, role]) => role === "day")))(
  "$id says in which row a header stands among the dates",
  ({ id, args }) => {
    const changed = args.map(([own]) => (Array.isArray(own) ? [["Header"], ...(own as string[][])] : own));
    expect(excel.call(id, changed)).toEqual({ error: "#VALUE!", reason: expect.stringMatching(/Dates \(row 1\)/) });
  },
);

test.each(["XYZ", "ABCXYZ"])("%s refuses months or years above the sums", (id) => {
  for (const header of [
    [day, day + 31, day + 60],
    [2022, 2023, 2024],
    ["Jan", "Feb", "Mar"],
  ]) {
    const result = excel.call(id, [[header, [4, 4, 4]]]);
    expect(result).toEqual({ error: "#VALUE!", reason: expect.stringMatching(/^periods /) });
  }
  // Sums of about that size are sums.
  expect(
    excel.call(id, [
      [
        [45292, 45292, 45300],
        [4, 4, 4],
      ],
    ]),
  ).toEqual([[expect.stringMatching(/X$/)], [expect.stringMatching(/X$/)]]);
});

test("clients may be codes, also where some are texts", () => {
  const codes = column([1001, "1002", 1001, 1003]);
  expect(excel.call("CLIENTSTATUS", [column([1001, 1003, 1009]), codes, column(days)])).toEqual(
    column(["Regular", "New", "Potential"]),
  );
  const stages = column([1, 2, 3, "4"]);
  expect(excel.call("FUNNELSTAGE", [column(["1001"]), codes, column(days), stages, omitted])).toEqual([["3"]]);
});

test("a segment in two rows and a rule that is never reached are named", () => {
  const bought: Argument = [["Ink"], [50]];
  const twice: Argument = [
    ["Segment", "Ink"],
    ["Print", "+"],
    ["Print", ""],
  ];
  expect(excel.call("CLIENTDEVELOPMENT", ["Print", bought, twice])).toEqual({
    error: "#VALUE!",
    reason: 'targets has the segment "Print" in several rows.',
  });
  const rules: Argument = [
    ["Segment", "Country"],
    ["All", ""],
    ["South", "Peru"],
  ];
  expect(excel.call("CLIENTSEGMENT", [[["Country"], ["Peru"]], rules])).toEqual({
    error: "#VALUE!",
    reason: expect.stringContaining('the rule of "South"'),
  });
});
