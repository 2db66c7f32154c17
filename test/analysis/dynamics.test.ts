import { analyze } from "../../src/analysis/analyze";
import type { Settings } from "../../src/analysis/settings/settings";
import { isoDay, loadCase } from "../setup/csvTables";
import { clientTable, figuresOf, run } from "./analysisOfRows";
import { caseInput } from "./caseInput";

// Expected figures are worked by hand from the rows beside them. Source of the rules: spec 3.8, 3.13, 3.14.

const rows = [
  [isoDay("2024-01-10"), "Anna", 100],
  [isoDay("2024-01-20"), "Boris", 60],
  [isoDay("2024-02-10"), "Anna", 50],
  [isoDay("2024-02-11"), "Vera", 30],
  [isoDay("2024-02-12"), "Anna", -20],
  [isoDay("2024-03-31"), "Boris", 40],
];
const settings = { period: [isoDay("2024-01-01"), isoDay("2024-12-31")] as const, windowMonths: 1 };

test("each month has its turnover, clients and retention against the month before", () => {
  const { months } = run(rows, settings).dynamics;
  // The year is cut at the as-of date, 31 March.
  expect(months).toEqual([
    {
      period: [isoDay("2024-01-01"), isoDay("2024-01-31")],
      turnover: 160,
      purchases: 2,
      averageCheck: 80,
      active: 2,
      new: 2,
      regular: 0,
      restored: 0,
      lost: 0,
      crr: null,
      setRate: null,
      oldClientsShare: 0,
    },
    {
      period: [isoDay("2024-02-01"), isoDay("2024-02-29")],
      turnover: 60,
      purchases: 2,
      averageCheck: 30,
      active: 2,
      new: 1,
      regular: 1,
      restored: 0,
      lost: 1,
      crr: 50,
      setRate: 50,
      // Anna, 50 less the return of 20, of 60.
      oldClientsShare: 0.5,
    },
    {
      period: [isoDay("2024-03-01"), isoDay("2024-03-31")],
      turnover: 40,
      purchases: 1,
      averageCheck: 40,
      active: 1,
      new: 0,
      regular: 0,
      restored: 1,
      lost: 2,
      // Boris is back and makes up for one of the two that left: by counts half is kept, by sets nobody.
      crr: 50,
      setRate: 0,
      oldClientsShare: 1,
    },
  ]);
});

test("a month that ends before the first sale is not shown, that of the first sale is", () => {
  const begins = (from: string): readonly number[] =>
    run(rows, { period: [isoDay(from), isoDay("2024-03-31")] }).dynamics.months.map(({ period }) => period[0]);
  const shown = ["2024-01-01", "2024-02-01", "2024-03-01"].map(isoDay);
  expect(begins("2023-04-01")).toEqual(shown);
  expect(begins("2024-01-20")).toEqual(shown);
});

test("months are whole whatever the analysis period cuts, and the windows end on the as-of date", () => {
  const period = [isoDay("2024-01-15"), isoDay("2024-02-10")] as const;
  const { months, windows } = run(rows, { period, windowMonths: 2 }).dynamics;
  const whole = run(rows, { period: [isoDay("2024-01-01"), isoDay("2024-02-29")] }).dynamics.months;
  expect(months.map((month) => month.period)).toEqual([
    [isoDay("2024-01-01"), isoDay("2024-01-31")],
    [isoDay("2024-02-01"), isoDay("2024-02-29")],
  ]);
  expect(months).toEqual(whole);
  // 31 March less two months is 31 January: no window before December has a sale.
  expect(windows.map((window) => window.period)).toEqual([
    [isoDay("2023-12-01"), isoDay("2024-01-31")],
    [isoDay("2024-02-01"), isoDay("2024-03-31")],
  ]);
});

test.each(["northwind", "tiny"] as const)(
  "the months of %s add up to the turnover, and the last window is the KPI period",
  (name) => {
    const testCase = loadCase(name);
    const analysis = analyze(caseInput(testCase), { ...testCase.settings, period: null, kpiPeriod: null });
    const { months, windows, history } = analysis.dynamics;
    const turnover = months.reduce((sum, month) => sum + month.turnover, 0);
    expect(turnover).toBeCloseTo(analysis.totals.turnover, 6);
    const total = analysis.managersTotal;
    expect(windows[windows.length - 1]).toMatchObject({
      period: analysis.settings.kpiPeriod,
      purchases: total.purchases,
      active: total.clientsServed,
      new: total.new,
      regular: total.regular,
      restored: total.restored,
      lost: total.lost,
      crr: analysis.retention.crr,
      setRate: analysis.retention.setRate,
    });
    expect(windows[windows.length - 1].turnover).toBeCloseTo(total.turnover, 6);
    expect(history.atEnds.at(-1)).toEqual({
      statuses: analysis.clients.map((client) => client.status),
      abc: analysis.clients.map((client) => client.abc),
      xyz: analysis.clients.map((client) => client.xyz),
    });
  },
);

test.each<Partial<Settings>>([
  {},
  { xyzBucket: "quarter", xyzDeviation: "sample", xyz: [0.5, 1], abc: [0.4, 0.7, 0.9], measure: "purchases" },
])("the history at an earlier window is what an analysis as of its last day says: %j", (rules) => {
  const testCase = loadCase("northwind");
  const input = caseInput(testCase);
  const settings: Settings = { ...testCase.settings, ...rules, period: null };
  const { clients, dynamics } = analyze(input, { ...settings, asOf: isoDay("1998-04-30") });
  const { history } = dynamics;
  expect(history.ends).toEqual(["1997-07-31", "1997-10-31", "1998-01-31", "1998-04-30"].map(isoDay));
  for (let place = 0; place < history.ends.length; place++) {
    const then = analyze(input, { ...settings, asOf: history.ends[place] });
    const past = history.atEnds[place];
    clients.forEach(({ client }, line) => {
      const known = then.clients.find((candidate) => candidate.client === client);
      expect([client, past.statuses[line], past.abc[line], past.xyz[line]]).toEqual([
        client,
        known?.status ?? null,
        known?.abc ?? null,
        known?.xyz ?? null,
      ]);
    });
  }
});

test("the history is as long as the settings say, and shorter where the sales begin later", () => {
  const testCase = loadCase("northwind");
  const ends = (historyWindows: number) =>
    analyze(caseInput(testCase), { ...testCase.settings, historyWindows }).dynamics.history.ends.length;
  // 22 months of sales are eight windows of three months.
  expect([2, 4, 12].map(ends)).toEqual([2, 4, 8]);
});

test("cohorts count the clients of a month that bought so many months later", () => {
  const more = [...rows, [isoDay("2024-05-01"), "Gleb", 10], [isoDay("2024-05-02"), "Anna", 10]];
  expect(run(more).dynamics.cohorts).toEqual([
    // Anna and Boris: Anna again in February and May, Boris in March.
    { month: isoDay("2024-01-01"), clients: 2, active: [2, 1, 1, 0, 1] },
    { month: isoDay("2024-02-01"), clients: 1, active: [1, 0, 0, 0] },
    { month: isoDay("2024-03-01"), clients: 0, active: [0, 0, 0] },
    { month: isoDay("2024-04-01"), clients: 0, active: [0, 0] },
    { month: isoDay("2024-05-01"), clients: 1, active: [1] },
  ]);
});

test("cohorts reach back 24 months, and clients won before them stand in none", () => {
  const old = [isoDay("2022-06-30"), "Old", 10];
  const edge = [isoDay("2022-07-01"), "Edge", 10];
  const { cohorts } = run([old, edge, [isoDay("2024-06-30"), "Old", 10]]).dynamics;
  expect(cohorts).toHaveLength(24);
  expect(cohorts[0]).toMatchObject({ month: isoDay("2022-07-01"), clients: 1 });
  expect(cohorts.reduce((sum, cohort) => sum + cohort.clients, 0)).toBe(1);
});

test("the migration tables count every client once, also those that were not known before", () => {
  const clients = clientTable(["client"], [["Prospect"]]);
  const analysis = run(rows, { ...settings, asOf: isoDay("2024-02-29") }, { clients });
  const { ends, atEnds, statusMoves, abcMoves, xyzMoves } = analysis.dynamics.history;
  expect(ends).toEqual([isoDay("2024-01-31"), isoDay("2024-02-29")]);
  const coursesOf = analysis.clients.map(({ client }, line) => [
    client,
    atEnds.map(({ statuses }) => statuses[line]),
    atEnds.map(({ abc }) => abc[line]),
  ]);
  expect(coursesOf).toEqual([
    // Until January, with the year moved back by a month: Anna 100, Boris 60. Until February: Anna 130, Boris 60, Vera 30.
    ["Anna", ["New", "Regular"], ["A", "A"]],
    ["Boris", ["New", "Lost"], ["B", "B"]],
    ["Vera", [null, "New"], [null, "C"]],
    ["Prospect", ["Potential", "Potential"], [null, null]],
  ]);
  const moved = (moves: readonly { clients: number }[]) => moves.filter((move) => move.clients > 0);
  expect(moved(statusMoves)).toEqual([
    { from: "Potential", to: "Potential", clients: 1 },
    { from: "New", to: "Regular", clients: 1 },
    { from: "New", to: "Lost", clients: 1 },
    { from: null, to: "New", clients: 1 },
  ]);
  expect(statusMoves).toHaveLength(36);
  expect(abcMoves).toHaveLength(16);
  expect(moved(abcMoves)).toHaveLength(4);
  // Nobody has three months yet.
  expect(moved(xyzMoves)).toEqual([{ from: null, to: null, clients: 4 }]);
  expect(figuresOf(analysis, "Vera").abc).toBe("C");
});

test("without sales there is no course of time", () => {
  const clients = clientTable(["client"], [["Prospect"]]);
  const { dynamics } = run([], {}, { clients });
  expect(dynamics.windows).toEqual([]);
  expect(dynamics.cohorts).toEqual([]);
  expect(dynamics.history).toEqual({
    ends: [],
    atEnds: [],
    statusMoves: [],
    abcMoves: [],
    xyzMoves: [],
  });
});
