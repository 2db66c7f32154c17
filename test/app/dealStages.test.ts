import type { CellValue } from "../../src/analysis/types";
import { recogniseTables } from "../../src/app/recogniseTables";
import { counted, type Rows } from "./countedDeals";
import { found } from "./tables";

// Stages, states and reasons of exports of CRM programs: what they say of each deal, counted by hand.

test.each([
  ["Новая", "Подготовка документов", "Счёт на предоплату", "В работе", "Финальный счёт", "Сделка успешна"],
  ["New", "Prepare documents", "Prepayment invoice", "In progress", "Final invoice", "Deal won"],
])("a stage that other sheets call open deals is one of the stages of Bitrix24: %s, %s, %s, %s", (...written) => {
  const rows = (named: readonly string[]): Rows =>
    named.map((stage, row) => [row + 1, "Anna", stage, `2024-01-1${row}`, 100]);
  const headers = ["ID", "Company", "Stage", "Created", "Amount"];
  const { stages, all, problems } = counted(headers, rows(written));
  expect(stages.map(({ name, open }) => [name, open])).toEqual(
    written.slice(0, 5).map((name) => [{ written: name }, 1]),
  );
  expect(all).toMatchObject({ open: 5, won: 1 });
  expect(problems.items).toEqual([]);
  const piped = written.map((stage) => `${stage} (Общая)`);
  expect(counted(headers, rows(piped)).stages.map(({ open }) => open)).toEqual([1, 1, 1, 1, 1]);
  // Of a sheet with two stages it says no more than that the deal is open.
  const few = counted(headers, rows([written[0], written[3], written[5]]));
  expect(few.stages.map(({ name }) => name)[0]).toEqual({ usual: "presentation" });
});

test("a state beside the stages that never says what was won leaves that to the stages", () => {
  const headers = [
    "Id",
    "Organization",
    "Owner",
    "Lead acquisition date",
    "Product",
    "Status",
    "Stage",
    "Deal value, $",
  ];
  const { all } = counted(
    [...headers, "Expected close date", "Actual close date"],
    [
      [1, "Anna", "Petrov", "2024-01-10", "Paper", "Customer", "Won", 100, "2024-04-01", "2024-03-01"],
      [2, "Anna", "Petrov", "2024-01-10", "Paper", "Disqualified", "Lost", 200, "2024-04-01", "2024-03-01"],
      [3, "Anna", "Petrov", "2024-01-10", "Paper", "Opportunity", "Proposal", 300, "2024-04-01", ""],
    ],
  );
  expect(all).toMatchObject({ open: 1, won: 1, refused: 1, amountOpen: 300, amountWon: 100, amountRefused: 200 });
});

test("a list of offers with states of its own counts by them once the settings name them in their order", () => {
  const headers = ["Номер", "Дата", "Клиент", "Сумма", "Статус", "Действует до", "Менеджер"];
  const rows: Rows = [
    ["КП-1", "2024-01-10", "Ромашка", 100, "На согласовании", "2024-02-10", "Петров"],
    ["КП-2", "2024-01-11", "Вектор", 200, "Заказано", "2024-02-11", "Петров"],
    ["КП-3", "2024-01-12", "Лето", 300, "Отклонено", "2024-02-12", "Иванов"],
  ];
  const asked = counted(headers, rows, "Коммерческие предложения");
  expect(asked.problems.items.map(({ code }) => code)).toEqual(["stageUnknown", "stageUnknown"]);
  const named = counted(headers, rows, "Коммерческие предложения", "На согласовании; Заказано");
  expect(named.all).toMatchObject({ open: 1, won: 1, refused: 1, amountWon: 200 });
});

test("a log of stages with the day of each change is the events of its deals", () => {
  const headers = ["Opportunity ID", "Account", "Product", "Owner", "Stage", "Stage Changed On", "Amount"];
  const event = (day: string, number: string, stage: string, amount: number): CellValue[] => [
    number,
    "Anna",
    "Paper",
    "Petrov",
    stage,
    day,
    amount,
  ];
  const { all, daysToWin } = counted(headers, [
    event("2024-01-10", "O-1", "Qualification", 100),
    event("2024-01-12", "O-2", "Qualification", 300),
    event("2024-02-10", "O-1", "Closed Won", 120),
    event("2024-02-12", "O-2", "Closed Lost", 300),
  ]);
  expect(all).toMatchObject({ open: 0, won: 1, refused: 1, amountWon: 120, amountRefused: 300 });
  expect(daysToWin).toBe(31);
});

test("a Salesforce export is read by its stages, whatever its flags are beside them", () => {
  const headers = [
    "Id",
    "Account Name",
    "StageName",
    "Amount",
    "CloseDate",
    "CreatedDate",
    "IsClosed",
    "IsWon",
    "Owner Name",
  ];
  const { all, problems } = counted(headers, [
    ["1", "Anna", "Closed Won", 100, "2024-02-10", "2024-01-10", true, true, "Petrov"],
    ["2", "Anna", "Closed Lost", 200, "2024-02-11", "2024-01-11", true, false, "Petrov"],
    ["3", "Boris", "Prospecting", 300, "2024-12-12", "2024-01-12", false, false, "Ivanov"],
    ["4", "Clara", "Negotiation/Review", 400, "2024-12-12", "2024-01-12", false, false, "Ivanov"],
  ]);
  expect(all).toMatchObject({ open: 2, won: 1, refused: 1, amountOpen: 700, amountWon: 100, amountRefused: 200 });
  expect(problems.items).toEqual([]);
});

const ofHubSpot = ["Record ID", "Deal Name", "Deal Stage", "Create Date", "Close Date", "Amount"].concat([
  "Associated Company",
  "Closed Lost Reason",
  "Closed Won Reason",
]);

test("a column of reasons is none of results, whether it is blank or says why deals were won", () => {
  for (const why of ["", "Won on price"]) {
    const { all, codes, problems } = counted(ofHubSpot, [
      [101, "Paper for Anna", "Contract Sent", "2024-01-10", "2024-04-01", 1200, "Anna", "", ""],
      [102, "Ink for Boris", "Closed Won", "2024-01-12", "2024-03-01", 800, "Boris", "", why],
      [103, "Foil for Clara", "Closed Lost", "2024-02-01", "2024-02-20", 300, "Clara", "price", ""],
    ]);
    expect(all).toMatchObject({ open: 1, won: 1, refused: 1, amountWon: 800, amountRefused: 300 });
    expect(problems.items).toEqual([]);
    expect(codes).not.toContain("notWonIsOpen");
  }
  const { offers } = recogniseTables([found("Deals", ofHubSpot, [[101, "Paper", "Contract Sent", "2024-01-10"]])]);
  expect(offers!.columns).toMatchObject({ stage: 2, refusalReason: 7 });
  expect(offers!.columns.result).toBeUndefined();
});

test.each(["Closed Won Reason", "Причина выигрыша", "Причина за добивање", "Motivul câștigării", "Kazanma nedeni"])(
  "why deals were won, as %s, is no reason of a refusal, also where nothing else gives one",
  (header) => {
    const headers = [...ofHubSpot.slice(0, 7), header];
    const { offers } = recogniseTables([found("Deals", headers, [[1, "Paper", "Closed Won", "2024-01-10"]])]);
    expect(offers!.columns).toMatchObject({ stage: 2 });
    expect(offers!.columns.refusalReason).toBeUndefined();
  },
);

test('a reason of either end, as "Won/Lost Reason", is one of refusals too', () => {
  const headers = [...ofHubSpot.slice(0, 7), "Won/Lost Reason"];
  const { offers } = recogniseTables([found("Deals", headers, [[1, "Paper", "Closed Won", "2024-01-10"]])]);
  expect(offers!.columns.refusalReason).toBe(7);
});

test("the name of the pipeline in brackets behind each stage is no part of it", () => {
  const rows: Rows = [
    [101, "Paper for Anna", "Qualified To Buy (Sales Pipeline)", "2024-01-10", "", 1200, "Anna", ""],
    [102, "Ink for Boris", "Closed Won (Sales Pipeline)", "2024-01-12", "2024-03-01", 800, "Boris", ""],
    [103, "Foil for Clara", "Closed Lost (Sales Pipeline)", "2024-02-01", "2024-02-20", 300, "Clara", "price"],
    [104, "Glue for Clara", "Decision Maker Bought-In (Sales Pipeline)", "2024-02-01", "", 100, "Clara", ""],
  ];
  const { all, stages, problems } = counted(ofHubSpot.slice(0, 8), rows);
  expect(all).toMatchObject({ open: 2, won: 1, refused: 1, amountOpen: 1300 });
  expect(problems.items).toEqual([]);
  expect(stages.map(({ name, open }) => [name, open])).toEqual([
    [{ written: "Qualified To Buy" }, 1],
    [{ written: "Decision Maker Bought-In" }, 1],
  ]);
});
