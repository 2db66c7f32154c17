import type { Analysis } from "../../src/analysis/analysis";
import { analyze, analysisSteps } from "../../src/analysis/analyze";
import { buyingRhythm } from "../../src/analysis/lifecycle/purchaseGaps";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import type { Settings } from "../../src/analysis/settings/settings";
import { isoDay, loadCase } from "../setup/csvTables";
import { clientTable, figuresOf, run, targetTable } from "./analysisOfRows";
import { caseInput, readSales } from "./caseInput";

function managerOf(analysis: Analysis, manager: string | null) {
  const figures = analysis.managers.find((candidate) => candidate.manager === manager);
  if (figures === undefined) throw new Error(`no such manager: ${manager}`);
  return figures;
}

/** The figures without what they rest on. */
const figuresAlone = (analysis: Analysis) => ({ ...analysis, evidence: null });

test("one client is A, new, key and a mono-client", () => {
  const analysis = run([[isoDay("2024-12-31"), "Anna", 100]]);
  const [anna] = analysis.clients;
  expect(anna).toMatchObject({ abc: "A", xyz: null, status: "New", share: 1, cumulativeShare: 1, keyClient: true });
  expect(anna).toMatchObject({ ladder: "Buyer", months: 1, averageCheck: 100, daysSinceLast: 0, overdue: null });
  const codes = analysis.notices.map((notice) => [notice.code, notice.params]);
  expect(codes).toEqual([
    ["historyTooShort", { day: isoDay("2024-12-31"), months: 3 }],
    ["roleAbsent", { role: "document" }],
    ["roleAbsent", { role: "product" }],
    ["roleAbsent", { role: "manager" }],
    ["roleAbsent", { role: "margin" }],
    ["monoClient", { client: "Anna" }],
  ]);
});

test("in parts the computation comes to the same figures", () => {
  const northwind = loadCase("northwind");
  const input = caseInput(northwind);
  const steps = analysisSteps(input, northwind.settings);
  let waits = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) waits++;
  expect(waits).toBeGreaterThan(5);
  expect(figuresAlone(step.value)).toEqual(figuresAlone(analyze(input, northwind.settings)));
});

test("dates that are not set follow from the last sale", () => {
  const analysis = run([[isoDay("2024-12-31"), "Anna", 100]]);
  expect(analysis.settings).toMatchObject({
    asOf: isoDay("2024-12-31"),
    period: [isoDay("2024-01-01"), isoDay("2024-12-31")],
    kpiPeriod: [isoDay("2024-10-01"), isoDay("2024-12-31")],
  });
});

test("clients fall by the measure, equal ones stand by name, those without a value last", () => {
  const day = isoDay("2024-12-31");
  const rows = [
    [day, "Boris", 10],
    [day, "Anna", 10],
    [day, "Vera", -5],
    [day, "Gleb", 30],
  ];
  const clients = clientTable(["client"], [["Prospect"]]);
  const names = (analysis: Analysis) => analysis.clients.map((client) => client.client);
  expect(names(run(rows, {}, { clients }))).toEqual(["Gleb", "Anna", "Boris", "Vera", "Prospect"]);
  const shares = run(rows, {}, { clients }).clients.map((client) => client.cumulativeShare);
  expect(shares).toEqual([0.6, 0.8, 1, 1, null]);
});

test.each([
  ["turnover", "Anna"],
  ["margin", "Boris"],
  ["purchases", "Vera"],
] as const)("the measure %s puts %s first", (measure, first) => {
  const day = isoDay("2024-12-31");
  const rows = [
    [day, "Anna", 100, "Paper", "I", 1, 1],
    [day, "Boris", 50, "Paper", "I", 2, 40],
    [day, "Vera", 10, "Paper", "I", 3, 2],
    [day, "Vera", 10, "Paper", "I", 4, 2],
  ];
  expect(run(rows, { measure }).clients[0].client).toBe(first);
});

test("the measure quantity counts pieces, and is blank without such a column", () => {
  const day = isoDay("2024-12-31");
  const sales = readSales(
    [
      [day, "Anna", 100, 1],
      [day, "Boris", 1, 50],
    ],
    { date: 0, client: 1, amount: 2, quantity: 3 },
  );
  const settings: Settings = { ...defaultSettings, measure: "quantity" };
  const input = { clients: null, rules: null, targets: null };
  expect(analyze({ sales, ...input }, settings).clients.map(({ client, abc }) => client + abc)).toEqual([
    "BorisA",
    "AnnaC",
  ]);
  const without = run([[day, "Anna", 100]], { measure: "quantity" });
  expect(without.clients[0].abc).toBeNull();
  expect(without.notices.map((notice) => notice.params.role)).toContain("quantity");
});

test("nothing after the as-of date is seen, and such rows are reported", () => {
  const rows = [
    [isoDay("2024-06-30"), "Anna", 100],
    [isoDay("2024-07-01"), "Anna", 900],
    [isoDay("2024-07-01"), "Later", 900],
  ];
  const analysis = run(rows, { asOf: isoDay("2024-06-30") });
  expect(analysis.clients.map(({ client, turnover }) => [client, turnover])).toEqual([["Anna", 100]]);
  expect(analysis.rows).toMatchObject({ total: 3, used: 1, afterAsOf: 2 });
  expect(analysis.problems.items.map(({ code, where }) => [code, where?.row])).toEqual([
    ["afterAsOf", 2],
    ["afterAsOf", 3],
  ]);
});

test("months after the as-of date are no empty months", () => {
  const rows = ["01", "02", "03"].map((month) => [isoDay(`2024-${month}-31`.replace("02-31", "02-29")), "Anna", 100]);
  const history = [isoDay("2023-06-01"), "Anna", 100];
  const period = [isoDay("2024-01-01"), isoDay("2024-12-31")] as const;
  const analysis = run([history, ...rows], { asOf: isoDay("2024-03-31"), period });
  expect(figuresOf(analysis, "Anna")).toMatchObject({ xyz: "X", cv: 0, status: "Restored" });
});

test("a document split over managers counts once, for the manager of its first row", () => {
  const day = isoDay("2024-12-31");
  const rows = [
    [day, "Anna", 60, "Paper", "Ivanov", 1],
    [day, "Anna", 40, "Ink", "Petrov", 1],
  ];
  const analysis = run(rows);
  expect(managerOf(analysis, "Ivanov")).toMatchObject({ purchases: 1, turnover: 60, firstSales: 1, new: 1 });
  expect(managerOf(analysis, "Petrov")).toMatchObject({
    purchases: 0,
    turnover: 40,
    firstSales: 0,
    averageCheck: null,
  });
  expect(analysis.managersTotal).toMatchObject({ purchases: 1, turnover: 100, firstSales: 1, averageCheck: 100 });
});

test("a KPI period of its own makes its own statuses", () => {
  const rows = [
    [isoDay("2024-01-15"), "Anna", 10, "Paper", "Ivanov", 1],
    [isoDay("2024-02-15"), "Boris", 10, "Paper", "Petrov", 2],
    [isoDay("2024-12-15"), "Later", 10, "Paper", "Petrov", 3],
  ];
  const analysis = run(rows, { kpiPeriod: [isoDay("2024-02-01"), isoDay("2024-02-29")] });
  expect(analysis.previousPeriod).toEqual([isoDay("2024-01-01"), isoDay("2024-01-31")]);
  expect(managerOf(analysis, "Petrov")).toMatchObject({ new: 1, potential: 0 });
  expect(managerOf(analysis, "Ivanov")).toMatchObject({ lost: 1, lostAll: 1 });
  expect(analysis.managersTotal).toMatchObject({ new: 1, lost: 1, potential: 0 });
});

test("key clients have a tenth of the company, of a manager or of a product, a flag, or potential", () => {
  const day = isoDay("2024-12-31");
  const others = Array.from({ length: 20 }, (_, i) => [day, `Client ${i}`, 100, "Paper", "Ivanov"]);
  const rows = [
    [day, "Big", 220, "Paper", "Ivanov"],
    [day, "Small", 10, "Ink", "Ivanov"],
    [day, "Own", 10, "Paper", "Petrov"],
    [day, "Of three", 10, "Paper", "Sidorov"],
    [day, "Of three too", 10, "Paper", "Sidorov"],
    [day, "Hardly of three", 1, "Paper", "Sidorov"],
    [day, "Flagged", 10, "Paper", "Ivanov"],
    [day, "Promising", 10, "Paper", "Ivanov"],
    ...others,
  ];
  const clients = clientTable(
    ["client", "innovator", "potential"],
    [
      ["Flagged", "yes", ""],
      ["Promising", "", "max"],
      ["Client 0", "no", "low"],
    ],
  );
  const keys = run(rows, {}, { clients }).clients.filter((client) => client.keyClient);
  expect(keys.map((client) => client.client).sort()).toEqual(["Flagged", "Of three", "Of three too", "Promising"]);
  const exact = run([[day, "Tenth", 10], [day, "Rest 1", 45], ...others.slice(0, 9).map(([d, name]) => [d, name, 5])]);
  expect(figuresOf(exact, "Tenth").keyClient).toBe(true);
  expect(figuresOf(exact, "Client 0").keyClient).toBe(false);
});

test("key clients are counted for the manager of their last sale", () => {
  const rows = [
    [isoDay("2024-12-30"), "Anna", 60, "Paper", "Ivanov"],
    [isoDay("2024-12-31"), "Anna", 40, "Paper", "Petrov"],
  ];
  const analysis = run(rows);
  expect([managerOf(analysis, "Ivanov").keyClients, managerOf(analysis, "Petrov").keyClients]).toEqual([0, 1]);
  expect(figuresOf(analysis, "Anna").manager).toBe("Petrov");
});

test("the Clients table's manager is shown before that of the last sale", () => {
  const clients = clientTable(["client", "manager"], [["Anna", "Sidorov"]]);
  const analysis = run([[isoDay("2024-12-31"), "Anna", 60, "Paper", "Ivanov"]], {}, { clients });
  expect(figuresOf(analysis, "Anna").manager).toBe("Sidorov");
  expect(analysis.managers.map((figures) => figures.manager)).toEqual(["Ivanov", "Sidorov"]);
});

test("margin gives LTV, grade and margin share; rows without it do not lower the share", () => {
  const day = isoDay("2024-12-31");
  const rows = [
    [day, "Anna", 100, "Paper", "I", 1, 40],
    [day, "Anna", 100, "Paper", "I", 2, ""],
    [day, "Boris", 100, "Paper", "I", 3, -10],
  ];
  const clients = clientTable(["client", "potential"], [["Anna", "max"]]);
  const analysis = run(rows, {}, { clients });
  expect(figuresOf(analysis, "Anna")).toMatchObject({ margin: 40, grade: "A" });
  expect(figuresOf(analysis, "Anna").ltv).toBeCloseTo(80, 9);
  expect(figuresOf(analysis, "Boris")).toMatchObject({ margin: -10, grade: "E" });
  const gradeTable = [["D", "B", "B"] as const, ["B", "B", "B"] as const, ["C", "C", "D"] as const];
  expect(figuresOf(run(rows, { gradeTable }, { clients }), "Anna").grade).toBe("D");
  expect(analysis.totals.margin).toBe(30);
  expect(analysis.managersTotal.margin).toBe(30);
});

test("without a margin anywhere there is no LTV", () => {
  const analysis = run([[isoDay("2024-12-31"), "Anna", 100]]);
  expect(analysis.ltv).toBeNull();
  expect(analysis.clients[0]).toMatchObject({ ltv: null, margin: null, grade: null });
});

test("penetration of 90 % makes a regular client an adherent", () => {
  const rows = [1, 2, 3].map((number) => [isoDay("2024-12-31") - number, "Anna", 30]);
  const clients = clientTable(["client", "penetrationBase"], [["Anna", 100]]);
  expect(run(rows, {}, { clients }).clients[0].ladder).toBe("Adherent");
});

test("the next product is the missing target with the highest median turnover in the segment", () => {
  const day = isoDay("2024-12-31");
  const rows = [
    [day, "Anna", 10, "Paper"],
    [day, "Boris", 100, "Ink"],
    [day, "Vera", 20, "Ink"],
    [day, "Gleb", 50, "Toner"],
    [day, "Stranger", 9000, "Glue"],
  ];
  const clients = clientTable(
    ["client", "segment"],
    ["Anna", "Boris", "Vera", "Gleb"].map((name) => [name, "Printers"]),
  );
  const targets = targetTable(["segment", "Glue", "Toner", "Ink", "Paper"], [["Printers", "+", "+", "+", "+"]]);
  const analysis = run(rows, {}, { clients, targets });
  // Medians among the segment's users: Ink 60, Toner 50, Paper 10, Glue none.
  expect(figuresOf(analysis, "Anna").nextProduct).toBe("Ink");
  expect(figuresOf(analysis, "Boris").nextProduct).toBe("Toner");
  expect(figuresOf(analysis, "Stranger").nextProduct).toBeNull();
  expect(figuresOf(analysis, "Anna").development).toBe(0.25);
  expect(analysis.segments.total.cells.map((cell) => cell.gap)).toEqual([4, 3, 2, 3]);
});

test("products outside the target matrix follow it by turnover", () => {
  const day = isoDay("2024-12-31");
  const rows = [
    [day, "Anna", 10, "Paper"],
    [day, "Anna", 20, "Ink"],
    [day, "Anna", 5, "Toner"],
    [isoDay("2020-01-01"), "Anna", 5, "Forgotten"],
  ];
  const namesOf = (segmentBy: string) => {
    const { products, rows: segments } = run(rows, { segmentBy }).segments;
    return [products, ...segments.map(({ segment, clients }) => [segment, clients])];
  };
  expect(namesOf("none")).toEqual([
    ["Ink", "Paper", "Toner"],
    [null, 1],
  ]);
  expect(namesOf("abc")).toEqual([
    ["Ink", "Paper", "Toner"],
    ["A", 1],
  ]);
});

test("without a product column nothing is said of products", () => {
  const analysis = run([[isoDay("2024-12-31"), "Anna", 10]], { segmentBy: "none" });
  expect(analysis.segments).toEqual({
    products: [],
    rows: [{ segment: null, clients: 1, cells: [] }],
    total: { segment: null, clients: 1, cells: [] },
  });
  expect(analysis.clients[0]).toMatchObject({
    productsUsed: 0,
    targetProducts: 0,
    development: null,
    nextProduct: null,
  });
});

test("nearly all clients in one XYZ class is worth a notice", () => {
  const testCase = loadCase("northwind");
  const { notices } = analyze(caseInput(testCase), testCase.settings);
  expect(notices).toEqual([
    { code: "roleAbsent", params: { role: "margin" } },
    { code: "xyzOneClass", params: { class: "Z", share: 1 } },
  ]);
});

test("the input and the ledger can be analysed again with other settings", () => {
  const testCase = loadCase("northwind");
  const input = caseInput(testCase);
  const first = analyze(input, testCase.settings);
  analyze(input, { ...testCase.settings, asOf: isoDay("1997-01-31"), abc: [0.3, 0.6, 0.9], windowMonths: 1 });
  expect(figuresAlone(analyze(input, testCase.settings))).toEqual(figuresAlone(first));
});

test("settings that make no sense are the caller's mistake", () => {
  expect(() => run([], { windowMonths: 0, abc: [2] })).toThrow(
    "settings make no sense: windowMonthsInvalid, abcBoundariesInvalid",
  );
});

test("the window proposed is the median gap between purchases in whole months", () => {
  const propose = (days: readonly number[]) =>
    buyingRhythm(readSales(days.map((day) => [45000 + day, "Anna", 10])).ledger);
  expect(propose([0, 7, 14, 21])).toEqual({ gapDays: 7, windowMonths: 1 });
  expect(propose([0, 40, 80])).toEqual({ gapDays: 40, windowMonths: 2 });
  expect(propose([0, 0, 90, 180])).toEqual({ gapDays: 90, windowMonths: 3 });
  expect(propose([0, 4000])).toEqual({ gapDays: 4000, windowMonths: 24 });
  expect(propose([0])).toBeNull();
  expect(propose([])).toBeNull();
});
