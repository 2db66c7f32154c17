import type { CellValue } from "../../src/analysis/types";
import { funnel, type Funnel } from "../../src/analysis/process/funnel";
import { dealOutcome } from "../../src/analysis/tables/dealWords";
import { readOffers } from "../../src/analysis/tables/offersReader";
import { recogniseTables } from "../../src/app/recogniseTables";
import { isoFormat } from "../analysis/caseInput";
import { isoDay } from "../setup/csvTables";
import { found } from "./tables";

// Exports as CRM programs lay them out: which rows are one deal, how it ended and what it comes to, counted by hand.

type Rows = readonly (readonly CellValue[])[];

function counted(
  headers: readonly string[],
  rows: Rows,
  name = "Export",
  funnelStages = "",
): Funnel & { codes: string[] } {
  const { offers } = recogniseTables([found(name, headers, rows, { sample: rows })]);
  const place = { sheet: name, row: 0, column: 0 };
  const table = readOffers({ place, headers, rows, columns: offers!.columns, format: isoFormat });
  const figures = funnel({
    offers: table,
    period: [isoDay("2024-01-01"), isoDay("2024-12-31")],
    judged: { day: isoDay("2024-12-31"), isGiven: true },
    stuckDays: 30,
    funnelStages,
    idOfClient: () => undefined,
    sourceOfClient: () => null,
  });
  return { ...figures, codes: table.notices.map(({ code }) => code) };
}
const byName = (groups: Funnel["byManager"]) =>
  Object.fromEntries(groups.map(({ name, open, won, refused, amountWon }) => [name, [open, won, refused, amountWon]]));

test("a program that writes its table before each column is read by what follows it", () => {
  const headers = ["ID", "Title", "Value", "Organization", "Owner", "Stage", "Status", "Deal created"].concat([
    "Last activity date",
    "Deal closed on",
    "Expected close date",
  ]);
  const { all, byManager } = counted(
    headers.map((header) => `Deal - ${header}`),
    [
      [1, "Renewal", 500, "Anna", "Petrov", "Lead In", "Open", "2024-01-10", "2024-02-10", "", "2024-06-01"],
      [2, "Renewal", 700, "Anna", "Petrov", "Lead In", "Open", "2024-01-10", "2024-02-10", "", "2024-06-01"],
      [
        3,
        "Renewal",
        900,
        "Boris",
        "Ivanov",
        "Contact Made",
        "Won",
        "2024-01-12",
        "2024-02-12",
        "2024-03-01",
        "2024-03-01",
      ],
      [
        4,
        "Renewal",
        100,
        "Boris",
        "Ivanov",
        "Contact Made",
        "Lost",
        "2024-01-12",
        "2024-02-12",
        "2024-03-01",
        "2024-03-01",
      ],
    ],
  );
  expect(all).toMatchObject({ open: 2, won: 1, refused: 1, amountOpen: 1200, amountWon: 900, amountRefused: 100 });
  expect(byManager.map(({ name }) => name)).toEqual(["Petrov", "Ivanov"]);
});

test("where the days of closing are those of deals that ended, each row is a deal, and that is said", () => {
  const { all, codes } = counted(
    ["Клиент", "Дата начала", "Дата окончания", "Статус", "Этап", "Потенциальная сумма продаж", "Ответственный"],
    [
      ["Ромашка", "2024-01-10", "", "В работе", "Презентация", 100, "Петров"],
      ["Ромашка", "2024-01-12", "", "В работе", "Договор", 200, "Петров"],
      ["Ромашка", "2024-01-15", "2024-02-15", "Выиграна", "Договор", 300, "Петров"],
      ["Ромашка", "2024-01-20", "2024-02-20", "Проиграна", "Договор", 400, "Петров"],
    ],
  );
  expect(all).toMatchObject({ open: 2, won: 1, refused: 1, amountOpen: 300, amountWon: 300, amountRefused: 400 });
  expect(codes).toContain("dealsByRow");
});

test("a day of closing that is only expected makes no deal of an event", () => {
  const { all, codes } = counted(
    ["Date", "Client", "Product", "Stage", "Amount", "Expected close date"],
    [
      ["2024-01-10", "Anna", "Paper", "Presentation", 100, "2024-03-01"],
      ["2024-01-20", "Anna", "Paper", "Offer", 100, "2024-03-01"],
      ["2024-02-20", "Anna", "Paper", "Won", 100, "2024-03-01"],
      ["2024-01-20", "Boris", "Ink", "Offer", 300, "2024-04-01"],
    ],
  );
  expect(all).toMatchObject({ open: 1, won: 1, refused: 0 });
  expect(codes).not.toContain("dealsByRow");
});

test("deals of one name are several where their names are those of rows, and one where events repeat them", () => {
  const headers = ["Opportunity", "Customer", "Expected Revenue", "Stage", "Created on", "Closed Date"];
  const repeated = counted(headers, [
    ["Anna's opportunity", "Anna", 100, "New", "2024-01-10", ""],
    ["Anna's opportunity", "Anna", 200, "Qualified", "2024-01-10", ""],
    ["Anna's opportunity", "Anna", 300, "Won", "2024-01-10", "2024-02-10"],
  ]);
  expect(repeated.all).toMatchObject({ open: 2, won: 1, amountOpen: 300, amountWon: 300 });
  const events = counted(headers.slice(0, 5), [
    ["Paper for Anna", "Anna", 100, "New", "2024-01-10"],
    ["Paper for Anna", "Anna", 150, "Qualified", "2024-01-20"],
    ["Paper for Anna", "Anna", 150, "Won", "2024-01-30"],
  ]);
  expect(events.all).toMatchObject({ open: 0, won: 1, amountWon: 150 });
});

test("stages that say what was won and never what was lost leave that to the reasons, and that is said", () => {
  const { all, codes } = counted(
    ["Opportunity", "Customer", "Salesperson", "Expected Revenue", "Stage", "Created on", "Lost Reason"],
    [
      ["Paper for Anna", "Anna", "Petrov", 100, "Proposition", "2024-01-10", "price"],
      ["Ink for Anna", "Anna", "Petrov", 200, "Qualified", "2024-01-12", ""],
      ["Foil for Boris", "Boris", "Ivanov", 300, "Won", "2024-01-15", ""],
    ],
  );
  expect(all).toMatchObject({ open: 1, won: 1, refused: 1, amountRefused: 100 });
  expect(codes).toContain("refusedByReason");
});

test("the amount of a deal that stands on each line of its products counts once, and that is said", () => {
  const lines = [1, 2, 3, 4, 5].flatMap((id): Rows => {
    const [stage, closed] = id < 4 ? ["Сделка успешна", "2024-03-01"] : ["Сделка провалена", "2024-03-01"];
    return ["Бумага", "Краска"].map((product) => [id, stage, "Ромашка", id * 100, "2024-01-10", closed, product]);
  });
  const headers = ["ID", "Стадия сделки", "Компания", "Сумма", "Дата создания", "Дата завершения", "Товар"];
  const { all, byProduct, codes } = counted(headers, lines);
  expect(all).toMatchObject({ open: 0, won: 3, refused: 2, amountWon: 600, amountRefused: 900 });
  expect(byProduct).toMatchObject([{ hasSeveralProducts: true, amountWon: 600 }]);
  expect(codes).toContain("dealTotals");
});

test("a column that says won or lost in letters makes deals of quotes", () => {
  const { all } = counted(
    ["Customer", "Rep", "Item", "Quote value", "Quote date", "Won/Lost"],
    [
      ["Anna", "Petrov", "Paper", 100, "2024-01-10", "W"],
      ["Anna", "Petrov", "Paper", 200, "2024-01-11", "L"],
      ["Anna", "Petrov", "Paper", 300, "2024-01-12", ""],
      ["Anna", "Petrov", "Paper", 400, "2024-01-13", ""],
    ],
  );
  expect(all).toMatchObject({ open: 2, won: 1, refused: 1, amountOpen: 700 });
});

test("a program's words for a day that is not there are no mistake of the user", () => {
  const headers = ["ID", "Название сделки", "Бюджет ₽", "Ответственный", "Дата создания сделки", "Этап сделки"];
  const rows: Rows = [
    [1, "Заявка", 100, "Петров", "2024-01-10", "Переговоры", "не закрыта", "нет", "Ромашка"],
    [2, "Заявка", 200, "Петров", "2024-01-10", "Успешно реализовано", "2024-02-10", "когда-нибудь", "Ромашка"],
    [3, "Заявка", 300, "Петров", "2024-01-10", "Переговоры", "не закрыта", "2024-03-01", "Ромашка"],
  ];
  const { offers } = recogniseTables([
    found("Deals", [...headers, "Дата закрытия", "Ближайшая задача", "Компания"], rows),
  ]);
  const { columns } = offers!;
  const table = readOffers({ place: { sheet: "Deals", row: 0, column: 0 }, headers, rows, columns, format: isoFormat });
  expect(table.problems.items).toMatchObject([{ params: { role: "nextStep", value: "когда-нибудь" } }]);
});

test("deals are those of the agent who sold, not of the manager above him", () => {
  const { byManager } = counted(
    ["opportunity_id", "sales_agent", "account", "deal_stage", "engage_date", "close_date", "close_value", "manager"],
    [
      ["A1", "Moses", "Cancity", "Won", "2024-01-20", "2024-03-01", 1054, "Dustin"],
      ["A2", "Darcel", "Isdom", "Lost", "2024-01-25", "2024-03-11", 0, "Dustin"],
      ["A3", "Moses", "", "Engaging", "2024-02-25", "", "", "Dustin"],
    ],
  );
  expect(byName(byManager)).toEqual({ Moses: [1, 1, 0, 1054], Darcel: [0, 0, 1, 0] });
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

const flagged = (isClosed: boolean | null, isWon: CellValue, place: number): readonly CellValue[] => [
  `D${place}`,
  "Anna",
  "Petrov",
  100,
  "2024-01-10",
  "2024-02-10",
  isWon,
  ...(isClosed === null ? [] : [isClosed]),
];

test("flags of winning and closing tell won, refused and open deals apart", () => {
  const headers = ["deal_id", "account", "sales_agent", "amount", "created_date", "close_date", "is_won", "is_closed"];
  const { all, problems } = counted(headers, [
    flagged(true, true, 1),
    flagged(true, false, 2),
    flagged(false, false, 3),
    flagged(true, false, 4),
  ]);
  expect(all).toMatchObject({ open: 1, won: 1, refused: 2, amountWon: 100, amountRefused: 200 });
  expect(problems.items).toEqual([]);
});

const flagsAlone = (
  closeHeader: string,
  rows: readonly (readonly [opened: string, closed: string, won: CellValue])[],
) => {
  const headers = ["deal_id", "account", "sales_agent", "amount", "created_date", closeHeader, "won"];
  const deals = rows.map(([opened, closed, won], place) => [`D${place}`, "Anna", "Petrov", 100, opened, closed, won]);
  const { all, problems, codes } = counted(headers, deals);
  return { counts: [all.won, all.refused, all.open], problems: problems.items, codes };
};
const allClosed = [
  ["2024-01-10", "2024-02-10", 1],
  ["2024-01-12", "2024-02-08", 0],
  ["2024-01-20", "2024-03-01", 0],
] as const;

test.each([
  "close_date",
  "Closed",
  "Date closed",
  "Дата закрытия",
  "Датум на затворање",
  "Data închiderii",
  "Kapanış tarihi",
])("a flag of winning alone: what was not won was refused on the day under “%s”", (header) => {
  const { counts, problems, codes } = flagsAlone(header, allClosed);
  expect([counts, problems]).toEqual([[1, 2, 0], []]);
  expect(codes).toContain("refusedByClosing");
  // Without a closing day it is open.
  expect(flagsAlone(header, [...allClosed, ["2024-03-02", "", 0]]).counts).toEqual([1, 2, 1]);
});

test.each([
  "Expected close date",
  "Предполагаемая дата закрытия",
  "Очекувано затворање",
  "Data estimată a închiderii",
  "Tahmini kapanış tarihi",
])("under “%s” nothing says that what was not won has ended, which is asked once", (header) => {
  const { counts, problems, codes } = flagsAlone(header, allClosed);
  expect([counts, problems]).toEqual([[1, 0, 2], []]);
  expect(codes.filter((code) => code === "notWonIsOpen")).toHaveLength(1);
});

test("closing days after all that is known are expected ones", () => {
  const { counts, problems, codes } = flagsAlone("Close date", [
    ...allClosed,
    ["2024-02-01", "2024-05-01", 0],
    ["2024-02-20", "2024-06-30", 0],
  ]);
  expect([counts, problems]).toEqual([[1, 0, 4], []]);
  expect(codes).toContain("notWonIsOpen");
});

test("what was not won for a reason was refused", () => {
  const headers = ["deal_id", "account", "amount", "created_date", "won", "lost_reason"];
  const rows = [
    ["D1", "Anna", 100, "2024-01-10", 1, ""],
    ["D2", "Anna", 100, "2024-01-11", 0, "Price"],
    ["D3", "Anna", 100, "2024-01-12", 0, ""],
  ];
  const { all, codes } = counted(headers, rows);
  expect(all).toMatchObject({ won: 1, refused: 1, open: 1 });
  expect(codes).toContain("notWonIsOpen");
});

test.each<[string, CellValue, CellValue]>([
  ["won", 1, 0],
  ["Won?", "Yes", "No"],
  ["Выиграна", "Да", "Нет"],
  ["Добиена", "Да", "Не"],
  ["Câștigat", "Da", "Nu"],
  ["Kazanıldı", "Evet", "Hayır"],
])("under “%s”, %s is won, %s is refused, and a blank cell is an open deal", (header, yes, no) => {
  const headers = ["deal_id", "account", "sales_agent", "amount", "created_date", "close_date", header];
  const rows = [flagged(null, yes, 1), flagged(null, no, 2), flagged(null, "", 3), flagged(null, no, 4)];
  expect(counted(headers, rows).all).toMatchObject({ open: 1, won: 1, refused: 2, amountRefused: 200 });
  expect(recogniseTables([found("Export", headers, rows, { sample: rows })]).sales?.reading).toEqual({ onlyWon: true });
});

test.each([
  ["Not sold", "refused"],
  ["Deal lost", "refused"],
  ["Analyze failure", "refused"],
  ["Сделка сорвалась", "refused"],
  ["Закрыто и не реализовано", "refused"],
  ["Не е склучена", "refused"],
  ["Nevândut", "refused"],
  ["Olumsuz", "refused"],
  ["Успешно реализовано", "won"],
  ["Olumlu", "won"],
  ["Failed payment", null],
])("“%s” says of a deal: %s", (word, outcome) => {
  expect(dealOutcome(word)).toBe(outcome);
});

test("amounts in won are no flags", () => {
  const headers = ["Date", "Client", "Won"];
  const rows = [
    ["2024-01-10", "Anna", 120000],
    ["2024-01-11", "Boris", 1],
  ];
  expect(recogniseTables([found("Sales", headers, rows, { sample: rows })]).offers).toBeNull();
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

test("sales are those of the agent who sold, not of the manager above him", () => {
  const headers = ["order_date", "account", "manager", "sales_agent", "regional_office", "product", "amount"];
  const rows = [1, 2, 3, 4, 5, 6].map((row) => [
    45300 + row,
    `Client ${row % 4}`,
    `Boss ${row % 2}`,
    `Agent ${row % 3}`,
    "West",
    "A",
    row * 10.5,
  ]);
  const { sales } = recogniseTables([found("Export", headers, rows, { sample: rows })]);
  expect(headers[sales?.columns.manager ?? 0]).toBe("sales_agent");
});
