import { isoDay } from "../setup/csvTables";
import { clientTable, run } from "./analysisOfRows";

// Expected figures are worked by hand from the rows beside them. Source of the rules: spec 3.14.

const active = [isoDay("2024-12-31"), "Active", 500, "Paper", "Ivanov"];

test("lost clients stand by last purchase with the turnover of their last 12 active months", () => {
  const rows = [
    // Outside the 12 months that end with August 2023; the first of them is September 2022.
    [isoDay("2022-08-31"), "Anna", 9000, "Toner", "Ivanov"],
    [isoDay("2022-09-01"), "Anna", 100, "Ink", "Ivanov"],
    [isoDay("2023-08-10"), "Anna", 70, "Paper", "Petrov"],
    [isoDay("2023-08-20"), "Anna", -10, "Ink", "Petrov"],
    [isoDay("2023-09-01"), "Anna", -60, "Ink", "Petrov"],
    [isoDay("2024-05-05"), "Boris", 40, "", ""],
    active,
  ];
  const { lost } = run(rows, { segmentBy: "none" });
  expect(lost.clients).toEqual([
    {
      client: "Boris",
      manager: null,
      segment: null,
      lastPurchase: isoDay("2024-05-05"),
      daysSinceLast: 240,
      turnover: 40,
      mainProduct: null,
      reason: null,
    },
    {
      client: "Anna",
      manager: "Petrov",
      segment: null,
      lastPurchase: isoDay("2023-08-10"),
      daysSinceLast: 509,
      turnover: 160,
      mainProduct: "Ink",
      reason: null,
    },
  ]);
});

test("every month between the first and the last loss is there, with the clients lost and their turnover", () => {
  const rows = [
    [isoDay("2024-03-31"), "Anna", 10],
    [isoDay("2024-03-01"), "Boris", 20],
    [isoDay("2024-05-01"), "Vera", 30],
    active.slice(0, 3),
  ];
  expect(run(rows).lost.months).toEqual([
    { month: isoDay("2024-03-01"), clients: 2, turnover: 30 },
    { month: isoDay("2024-04-01"), clients: 0, turnover: 0 },
    { month: isoDay("2024-05-01"), clients: 1, turnover: 30 },
  ]);
});

test("reason, manager and segment come from the Clients table, and an error cell there is reported", () => {
  const clients = clientTable(
    ["client", "lostReason", "manager", "segment"],
    [
      ["Anna", " Moved away ", "Sidorov", "Retail"],
      ["Boris", "#N/A", "", ""],
      ["Active", "never asked", "", ""],
    ],
  );
  const { lost, problems, present } = run(
    [[isoDay("2024-01-01"), "Anna", 10], [isoDay("2024-01-02"), "Boris", 10], active.slice(0, 3)],
    {},
    { clients },
  );
  expect(lost.clients.map(({ client, reason, manager, segment }) => [client, reason, manager, segment])).toEqual([
    ["Boris", null, null, null],
    ["Anna", "Moved away", "Sidorov", "Retail"],
  ]);
  expect(problems.items).toEqual([
    {
      code: "valueUnreadable",
      where: { sheet: "Clients", row: 2, column: 1 },
      params: { value: "#N/A", role: "lostReason" },
    },
  ]);
  expect(present.clients).toContain("lostReason");
});

test("nobody is lost where everybody bought in the window", () => {
  expect(run([active]).lost).toEqual({ clients: [], months: [] });
});
