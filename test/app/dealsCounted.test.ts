import type { CellValue } from "../../src/analysis/types";
import type { Funnel } from "../../src/analysis/process/funnel";
import { readOffers } from "../../src/analysis/tables/offersReader";
import { recogniseTables } from "../../src/app/recogniseTables";
import { isoFormat } from "../analysis/caseInput";
import { counted, type Rows } from "./countedDeals";
import { found } from "./tables";

// Exports as CRM programs lay them out: which rows are one deal, how it ended and what it comes to, counted by hand.

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

const ofOdoo = [
  "Opportunity",
  "Customer",
  "Salesperson",
  "Expected Revenue",
  "Stage",
  "Created on",
  "Closed Date",
].concat(["Lost Reason", "Product"]);
const called = "Anna's opportunity";

test("a closing day is that of a refusal where no stage tells of one and open deals have none, and that is said", () => {
  const rows: Rows = [
    [called, "Anna", "Petrov", 100, "Proposition", "2024-01-10", "2024-02-10", "price", "Paper"],
    [called, "Anna", "Petrov", 200, "Qualified", "2024-01-12", "2024-02-14", "", "Paper"],
    [called, "Anna", "Petrov", 300, "Won", "2024-01-15", "2024-02-20", "", "Paper"],
    [called, "Anna", "Petrov", 350, "Won", "2024-01-16", "2024-02-25", "", "Paper"],
    [called, "Anna", "Petrov", 400, "Qualified", "2024-03-01", "", "", "Paper"],
  ];
  const { all, codes } = counted(ofOdoo, rows);
  expect(all).toMatchObject({ open: 1, won: 2, refused: 2, amountOpen: 400, amountWon: 650, amountRefused: 300 });
  expect(codes).toEqual(expect.arrayContaining(["refusedByReason", "refusedByClosing", "dealsByRow"]));
  // Where every open deal has one it is only expected.
  const expected = rows.map((row) => row.map((cell) => (cell === "" ? "2024-04-01" : cell)));
  const withoutReason = expected.map((row) => row.filter((_cell, column) => column !== 7));
  const headers = ofOdoo.filter((header) => header !== "Lost Reason");
  expect(counted(headers, withoutReason).all.refused).toBe(0);
  // A day to come is none on which anything was refused.
  const future = rows.map((row) => row.map((cell) => (cell === "2024-02-14" ? "2024-09-01" : cell)));
  const far = [...future, ...future.filter(([, , , , stage]) => stage === "Qualified")];
  expect(
    counted(
      headers,
      far.map((row) => row.filter((_cell, column) => column !== 7)),
    ).all.refused,
  ).toBe(0);
});

test("rows of one name and day are one deal only where they are alike but for product and amount", () => {
  const line = (amount: number, stage: string, closed: string, product: string, manager = "Petrov") =>
    [called, "Anna", manager, amount, stage, "2024-01-10", closed, "", product] as const;
  const { all } = counted(ofOdoo, [
    line(100, "Won", "2024-02-10", "Paper"),
    line(200, "Won", "2024-02-10", "Ink"),
    line(300, "Won", "2024-03-10", "Foil"),
    line(400, "Qualified", "", "Glue"),
    line(500, "Proposition", "", "Card"),
    line(600, "Proposition", "", "Tape", "Ivanov"),
  ]);
  expect(all).toMatchObject({ won: 2, open: 3, refused: 0, amountWon: 600, amountOpen: 1500 });
});

test("rows of one name that differ in anything of the deal are deals, and products that are joined are said", () => {
  const headers = ["Opportunity", "Customer", "Salesperson", "Stage", "Amount", "Created on", "Closed on"].concat([
    "Source",
    "Next step",
    "Product",
  ]);
  const row = (product: string, changed: Readonly<Record<number, CellValue>> = {}): CellValue[] => {
    const of = ["Order", "Anna", "Petrov", "Won", 100, "2024-01-10 09:30", "2024-02-10", "Fair", "2024-03-01", product];
    return of.map((cell, column) => changed[column] ?? cell);
  };
  const one = counted(headers, [row("Paper"), row("Ink"), row("Foil")]);
  expect(one.all).toMatchObject({ won: 1, amountWon: 300 });
  expect(one.codes).toContain("productsOfDeals");
  const others: CellValue[][] = [
    row("Ink", { 5: "2024-01-10 16:45" }),
    row("Ink", { 7: "Web" }),
    row("Ink", { 8: "2024-03-02" }),
    row("Paper"),
  ];
  for (const other of others) {
    const two = counted(headers, [row("Paper"), other]);
    expect([other, two.all.won]).toEqual([other, 2]);
    expect(two.codes).not.toContain("productsOfDeals");
  }
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
