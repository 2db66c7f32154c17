import { isoDay } from "../setup/csvTables";
import { clientTable, run, targetTable } from "./analysisOfRows";

// Expected figures are worked by hand from the rows beside them. Source of the rules: spec 2, 3.6, 3.9, 3.11, 3.12, 3.14.

const half = { kpiPeriod: [isoDay("2024-07-01"), isoDay("2024-12-31")] as const };

test("the figures of the KPI period stand beside those of the period before", () => {
  const rows = [
    [isoDay("2024-01-09"), "Anna", 100],
    [isoDay("2024-02-09"), "Anna", 100],
    [isoDay("2024-08-09"), "Anna", 150],
    [isoDay("2024-12-30"), "Boris", 100],
    [isoDay("2024-12-31"), "Vera", 50],
  ];
  const { now, before } = run(rows, half).summary.kpi;
  expect(now).toEqual({
    period: [isoDay("2024-07-01"), isoDay("2024-12-31")],
    turnover: 300,
    purchases: 3,
    averageCheck: 100,
    active: 3,
    new: 2,
    regular: 1,
    restored: 0,
    lost: 0,
    crr: 100,
    setRate: 100,
    oldClientsShare: 0.5,
  });
  expect(before).toMatchObject({
    period: [isoDay("2024-01-01"), isoDay("2024-06-30")],
    turnover: 200,
    purchases: 2,
    active: 1,
    new: 1,
    crr: null,
  });
  expect(run(rows).summary.kpi).toMatchObject({
    now: { period: [isoDay("2024-10-01"), isoDay("2024-12-31")], turnover: 150 },
    before: { period: [isoDay("2024-07-01"), isoDay("2024-09-30")], turnover: 150 },
  });
});

test("a period before that the history does not reach in full has no figures", () => {
  const rowsFrom = (day: string) => [
    [isoDay(day), "Anna", 100],
    [isoDay("2024-12-31"), "Anna", 150],
  ];
  expect(run(rowsFrom("2024-02-01"), half).summary.kpi.before).toBeNull();
  expect(run(rowsFrom("2024-01-31"), half).summary.kpi.before).toMatchObject({ turnover: 100 });
  expect(run(rowsFrom("2023-12-31"), half).summary.kpi.before).toMatchObject({ turnover: 0, averageCheck: null });
  expect(run([], half).summary.kpi).toMatchObject({ now: { turnover: 0, active: 0 }, before: null });
});

test("what to do next falls by the turnover at stake, and no more than five things are named", () => {
  const end = isoDay("2024-12-31");
  const monthly = (client: string, amount: number, last: string) =>
    [0, 30, 60, 90].map((days) => [isoDay(last) - days, client, amount, "Paper", "Ivanov"]);
  const rows = [
    // Overdue: 61 days without a purchase after gaps of 30 each, and still bought in the window.
    ...monthly("Overdue", 250, "2024-10-31"),
    ...monthly("Steady", 150, "2024-12-31"),
    [isoDay("2024-03-01"), "Lost large", 500, "Paper", "Ivanov"],
    [isoDay("2024-03-01"), "Lost small", 100, "Paper", "Ivanov"],
    [end, "Second", 40, "Ink", "Petrov"],
    [end - 9, "Second", 80, "Ink", "Petrov"],
  ];
  const clients = clientTable(
    ["client", "segment"],
    ["Overdue", "Steady", "Lost small", "Second"].map((name) => [name, "Printers"]),
  );
  const targets = targetTable(["segment", "Ink", "Paper"], [["Printers", "+", ""]]);
  const { summary, whatElse, clients: figures } = run(rows, { abc: [0.3, 0.8] }, { clients, targets });
  // Turnover 1000 + 600 + 500 + 100 + 120 = 2320; boundary of A at 696.
  expect(figures.map(({ client, abc, overdue }) => [client, abc, overdue])).toEqual([
    ["Overdue", "A", true],
    ["Steady", "B", false],
    ["Lost large", "B", null],
    ["Second", "C", null],
    ["Lost small", "C", null],
  ]);
  expect(whatElse.map(({ client, expectedTurnover }) => [client, expectedTurnover])).toEqual([
    ["Overdue", 120],
    ["Steady", 120],
  ]);
  expect(summary.actions).toMatchObject([
    {
      code: "callOverdue",
      weight: 1000,
      params: { clients: 1, all: 1, rest: 0, client: "Overdue" },
      cases: [{ client: "Overdue", stake: 1000 }],
    },
    { code: "reduceDependence", weight: 1000, params: { client: "Overdue", share: 1000 / 2320 } },
    { code: "winBack", weight: 600, params: { clients: 2, all: 2, rest: 0, client: "Lost large" } },
    // Not to the lost client.
    { code: "fillGaps", weight: 240, params: { gaps: 2, all: 2, rest: 0, client: "Overdue", product: "Ink" } },
    // One more purchase of 60.
    { code: "secondStep", weight: 60, params: { clients: 1, all: 1, rest: 0, client: "Second" } },
  ]);
});

test("an overloaded manager is relieved of the key clients beyond the three largest", () => {
  const amounts = [400, 300, 200, 150, 120];
  const rows = amounts.map((amount, i) => [isoDay("2024-12-31"), `Client ${i}`, amount, "Paper", "Ivanov"]);
  const { actions } = run(rows).summary;
  expect(actions.find((action) => action.code === "relieveManager")).toEqual({
    cases: [
      { client: "Client 3", stake: 150 },
      { client: "Client 4", stake: 120 },
    ],
    code: "relieveManager",
    weight: 270,
    params: { manager: "Ivanov", clients: 5 },
  });
});

test("an action counts its ten largest cases", () => {
  const rows = Array.from({ length: 30 }, (_, i) => [isoDay("2024-03-01"), `Client ${i + 10}`, 100 + i]);
  const { actions } = run([...rows, [isoDay("2024-12-31"), "Active", 1]]).summary;
  // 129 + 128 + ... + 120.
  expect(actions[0].cases.map(({ stake }) => stake)).toEqual([129, 128, 127, 126, 125, 124, 123, 122, 121, 120]);
  expect(actions).toMatchObject([
    { code: "winBack", weight: 1245, params: { clients: 10, all: 30, rest: 20, client: "Client 39" } },
  ]);
});

test("without sales there is nothing to do", () => {
  expect(run([]).summary.actions).toEqual([]);
});
