import { daySerial } from "../../src/analysis/time/calendar";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import { translator } from "../../src/locales";
import { buildReports } from "../../src/reports/buildReports";
import type { ReportSheet } from "../../src/reports/reportSheet";
import { analysisOfTables, type Tables } from "./analysisOfTables";
import { blocksOf, recordsUnder } from "./sheetChecks";

/** One sale per client, from the largest to the smallest, all of the manager Maria with a margin of a tenth. */
function sheetOf(amounts: readonly (readonly [client: string, amount: number])[]): ReportSheet {
  const input: Tables = {
    settings: defaultSettings,
    sales: {
      headers: ["date", "client", "amount", "manager", "margin"],
      rows: amounts.map(([client, amount]) => [daySerial(2024, 12, 1), client, amount, "Maria", amount / 10]),
    },
    salesColumns: { date: 0, client: 1, amount: 2, manager: 3, margin: 4 },
    clients: null,
    clientColumns: {},
    rules: null,
    targets: null,
  };
  const context = { translate: translator("en"), language: "en" as const, sources: { sales: "Sales" } };
  return buildReports(analysisOfTables(input), { ...context, ids: ["keyClients"] })[0];
}

const tables = (sheet: ReportSheet) => blocksOf(sheet, "header").map((header) => recordsUnder(sheet, header).rows);
const sentences = (sheet: ReportSheet): readonly string[] =>
  blocksOf(sheet, "body")
    .filter((block) => block.column === 2 && block.formats.length === 1)
    .map((block) => String(block.values[0][0]));

// Shares of 1000: 60 %, 25 %, 10 %, 5 %.
const four = sheetOf([
  ["Anna", 600],
  ["Boris", 250],
  ["Clara", 100],
  ["David", 50],
]);

test("a client of a tenth and more stands with its share, its reason and what remains without it", () => {
  const [, keyClients] = tables(four);
  expect(keyClients).toMatchObject([
    {
      Client: "Anna",
      Turnover: 600,
      Share: 0.6,
      Manager: "Maria",
      "Why key": "60.0% of the company",
      "Turnover without the client": 400,
      "Margin without the client": 40,
    },
    expect.objectContaining({ Client: "Boris", Share: 0.25, "Turnover without the client": 750 }),
    expect.objectContaining({ Client: "Clara", Share: 0.1, "Turnover without the client": 900 }),
  ]);
});

test("every level at which a client is a breadwinner has its line", () => {
  const [, , breadwinners] = tables(four);
  expect(breadwinners.map((row) => [row.Client, row.Level, row["Of whom or what"], row["Share of the level"]])).toEqual(
    [
      ["Anna", "Company", null, 0.6],
      ["Anna", "Manager", "Maria", 0.6],
      ["Boris", "Company", null, 0.25],
      ["Boris", "Manager", "Maria", 0.25],
      ["Clara", "Company", null, 0.1],
      ["Clara", "Manager", "Maria", 0.1],
    ],
  );
});

test.each([
  [[["Anna", 100]], "One client only"],
  [
    [
      ["Anna", 51],
      ["Boris", 49],
    ],
    "Critical",
  ],
  [
    [
      ["Anna", 50],
      ["Boris", 50],
    ],
    "High dependence",
  ],
  [
    [
      ["Anna", 40],
      ["Boris", 30],
      ["Clara", 30],
    ],
    "High dependence",
  ],
  [
    [
      ["Anna", 30],
      ["Boris", 25],
      ["Clara", 25],
      ["David", 20],
    ],
    "Warning",
  ],
  [
    [
      ["Anna", 20],
      ["Boris", 20],
      ["Clara", 20],
      ["David", 20],
      ["Eva", 20],
    ],
    "Take notice",
  ],
] as const)("%j is told as: %s", (amounts, words) => {
  // Spec 3.12: 20 % notice, 30 % warning, 40 % high, above 50 % critical; one client only = mono-client.
  expect(sentences(sheetOf(amounts))[0]).toContain(words);
});

test("Pareto, Gini and HHI have a sentence each", () => {
  // 600 + 250 = 85 % of the turnover; squares of the shares 0.36 + 0.0625 + 0.01 + 0.0025 = 0.435.
  expect(sentences(four).slice(1)).toEqual([
    "2 clients of 4 with turnover bring 80% of it.",
    "Some clients weigh clearly more than others.",
    "The turnover hangs on very few clients: the loss of one is dangerous.",
  ]);
});

test("a manager with four key clients is overloaded, one with three is not", () => {
  const overloaded = sheetOf([
    ["Anna", 40],
    ["Boris", 30],
    ["Clara", 20],
    ["David", 10],
  ]);
  expect(tables(overloaded)[3]).toEqual([{ Manager: "Maria", "Key clients": 4 }]);
  expect(tables(four)).toHaveLength(3);
  expect(blocksOf(four, "note").flatMap((block) => block.values.flat())).toContain(
    "No manager has more than 3 key clients.",
  );
});
