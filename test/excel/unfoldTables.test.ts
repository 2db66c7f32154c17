import { readWorkbook } from "../../src/app/readWorkbook";
import { scanWorkbook } from "../../src/app/scanWorkbook";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import { loadTranslator } from "../../src/locales";
import type { CellValue } from "../../src/analysis/types";
import { isoDay } from "../setup/csvTables";
import { Unfolder } from "../../src/analysis/tables/unfolding";
import { closeHost, openHost, watch } from "./openHost";
import { sheetData, workbookData } from "./workbook";

type Cells = readonly CellValue[];

async function read(...sheets: readonly { readonly name: string; readonly rows: readonly Cells[] }[]) {
  openHost(workbookData(sheets.map(({ name, rows }) => sheetData(name, rows))));
  const port = officeWorkbook();
  const { session, tables } = await scanWorkbook(port);
  if (session.choices.sales === null) return { tables, figures: null, analysis: null };
  const { analysis, input } = await readWorkbook(port, session, watch());
  const figures = analysis.clients.map(({ client, turnover, purchases, lastPurchase }) => [
    client,
    turnover,
    purchases,
    lastPurchase,
  ]);
  return { tables, analysis, figures, ledger: input.sales.ledger };
}

const serial = (text: string): number => isoDay(text);
const expected = [
  ["Anna", 60, 3, serial("2024-03-31")],
  ["Boris", 40, 1, serial("2024-02-29")],
];
const body: readonly Cells[] = [
  ["Anna", 10, 20, 30],
  ["Boris", null, 40, null],
];

beforeAll(() => loadTranslator("en"));
afterEach(closeHost);

describe("periods across", () => {
  it.each<[string, Cells[]]>([
    ["texts", [["Client", "Jan 2024", "Feb 2024", "Mar 2024"]]],
    ["dates", [["Client", 45292, 45323, 45352]]],
    ["the last days of months", [["Client", 45322, 45351, 45382]]],
    ["numbers", [["Client", "01.2024", "02.2024", "03.2024"]]],
    [
      "names below the year",
      [
        ["", 2024, "", ""],
        ["Client", "January", "February", "March"],
      ],
    ],
    ["names below a title with the year", [["Sales 2024", "", "", ""], [], ["Client", "Jan", "Feb", "Mar"]]],
    ["Russian", [["Клиент", "Январь 2024 г.", "Февраль 2024 г.", "Март 2024 г."]]],
    ["Macedonian", [["Клиент", "јануари 2024", "февруари 2024", "март 2024"]]],
    ["Romanian", [["Client", "ianuarie 2024", "februarie 2024", "martie 2024"]]],
    ["Turkish", [["Müşteri", "Ocak 2024", "Şubat 2024", "Mart 2024"]]],
  ])("are unfolded: %s", async (_title, headers) => {
    const { figures, analysis } = await read({ name: "Sheet1", rows: [...headers, ...body] });
    expect(figures).toEqual(expected);
    const notices = analysis?.notices.filter(({ code }) => code === "periodsAcross");
    expect(notices).toEqual([{ code: "periodsAcross", params: { sheet: "Sheet1", periods: 3 } }]);
  });

  it("are unfolded without their totals, whatever these are called", async () => {
    const rows = [
      ["Client", "Manager", "Jan 2024", "Feb 2024", "Mar 2024", "Q1 2024", "2024", "Amount"],
      ["Anna", "Maria", 10, 20, 30, 60, 60, 60],
      ["Boris", "Oleg", null, 40, null, 40, 40, 40],
      ["Total", "", 10, 60, 30, 100, 100, 100],
    ];
    const { figures, analysis } = await read({ name: "Sales", rows });
    expect(figures).toEqual(expected);
    expect(analysis?.rows).toMatchObject({ used: 4, total: 5, totalRows: 1 });
  });

  it("of years stand on their last days", async () => {
    const rows = [
      ["Client", 2022, 2023, 2024],
      ["Anna", 10, 20, 30],
    ];
    const { ledger } = await read({ name: "Sheet1", rows });
    expect([...(ledger?.day ?? [])].map(Number)).toEqual(["2022-12-31", "2023-12-31", "2024-12-31"].map(serial));
  });

  it("of several sheets are read together", async () => {
    const of = (year: number) => [["Client", `Jan ${year}`, `Feb ${year}`], ["Anna", 10, 20]]; // prettier-ignore
    const { analysis } = await read({ name: "2023", rows: of(2023) }, { name: "2024", rows: of(2024) });
    expect(analysis?.rows.used).toBe(4);
  });

  it("name the cell that cannot be read", async () => {
    const rows = [
      ["Client", "Jan 2024", "Feb 2024"],
      ["Anna", 10, 20],
      ["Boris", 10, "?"],
      ["Cora", 10, 20],
    ];
    const { analysis } = await read({ name: "Sheet1", rows });
    expect(analysis?.problems.items.map(({ code, where }) => [code, where?.row, where?.column])).toEqual([
      ["amountUnreadable", 2, 2],
    ]);
  });

  it.each<[string, Cells[]]>([
    ["months without a year", [["Client", "Jan", "Feb", "Mar"], ...body]],
    ["the same month twice", [["Client", "Jan 2024", "Jan 2024", "Mar 2024"], ...body]],
    [
      "managers above their clients",
      [
        ["Client", "Jan 2024", "Feb 2024", "Mar 2024"],
        ["Maria", 10, 60, 30],
        ...body,
        ["Oleg", 1, 2, 3],
        ["Cora", 1, 2, 3],
      ],
    ],
  ])("are not guessed: %s", async (_title, rows) => {
    const { figures, tables } = await read({ name: "Sheet1", rows });
    expect([figures, tables[0].unfolding]).toEqual([null, undefined]);
  });

  it("leave a workbook with a list of sales as it is", async () => {
    const list = [
      ["Date", "Client", "Amount"],
      [45292, "Anna", 5],
    ];
    const turnovers = [["Client", "Segment", 2022, 2023], ["Anna", "A", 10, 20]]; // prettier-ignore
    const { figures, tables } = await read({ name: "Sales", rows: list }, { name: "Clients", rows: turnovers });
    expect(figures).toEqual([["Anna", 5, 1, 45292]]);
    expect(tables.every(({ unfolding }) => unfolding === undefined)).toBe(true);
  });
});

describe("clients and days in one column", () => {
  const pivot = [
    ["Row Labels", "Sum of Amount"],
    ["Anna", 60],
    ["  2024-01-31", 10],
    ["  2024-02-29", 20],
    ["  2024-03-31", 30],
    ["Boris", 40],
    ["  2024-02-29", 40],
    ["Grand Total", 100],
  ];

  it("are sales of the client above each day", async () => {
    const { figures, analysis } = await read({ name: "Sheet1", rows: pivot });
    expect(figures).toEqual(expected);
    expect(analysis?.rows).toMatchObject({ used: 4, total: 5, totalRows: 1 });
    expect(analysis?.notices.filter(({ code }) => code === "clientsAboveDays")).toHaveLength(1);
  });

  it("have their groups in a column of their own", async () => {
    const rows = [
      ["Row Labels", "Sum of Amount"],
      ["Maria", 60],
      ["Anna", 60],
      [45322, 10],
      [45351, 50],
      ["Oleg", 40],
      ["Boris", 40],
      [45351, 40],
    ];
    openHost(workbookData([sheetData("Sheet1", rows)]));
    const [table] = await officeWorkbook().findTables();
    expect(table.headers).toEqual(["client", "Sum of Amount", "date", "Row Labels 1"]);
    expect(table.sample).toEqual([
      ["Anna", 10, 45322, "Maria"],
      ["Anna", 50, 45351, "Maria"],
      ["Boris", 40, 45351, "Oleg"],
    ]);
  });

  it("are not guessed where the sums do not fit", async () => {
    const rows = pivot.map((row, place) => (place === 1 ? [row[0], 61] : row));
    expect((await read({ name: "Sheet1", rows })).figures).toBeNull();
  });
});

describe("names alone above their rows", () => {
  const sale = (month: number, amount: number) => [serial(`2024-0${month}-28`), amount];
  const body = [["Anna"], sale(1, 10), sale(2, 20), ["Total for Anna", 30], ["Boris"], sale(2, 40)];
  const sums = [
    ["Boris", 40, 1, serial("2024-02-28")],
    ["Anna", 30, 2, serial("2024-02-28")],
  ];
  const beside = (rows: readonly Cells[]): Cells[] =>
    rows.map((row) => (row.length === 2 && typeof row[0] === "number" ? [null, ...row] : row));
  const led = (rows: readonly Cells[]): Cells[] =>
    rows.map((row) => (row.length === 1 ? [`Customer: ${String(row[0])}`] : row));

  it.each<[string, Cells[]]>([
    [
      "in a column without a header, below a title",
      [["Sales by Customer"], [], ["", "Date", "Amount"], ...beside(body)],
    ],
    ["in a column without a header, led by what they are", [["", "Date", "Amount"], ...beside(led(body))]],
    ["in the column of days", [["Date", "Amount"], ...led(body)]],
  ])("are the clients of the rows below them: %s", async (_title, rows) => {
    const { figures, analysis } = await read({ name: "Sheet1", rows });
    expect(figures).toEqual(sums);
    expect(analysis?.notices.filter(({ code }) => code === "namesAboveRows")).toHaveLength(1);
  });

  it("may have managers above them", async () => {
    const rows = [
      ["", "Date", "Amount"],
      ["Manager: Maria"],
      ...beside(led(body)),
      ["Manager: Oleg"],
      ["Customer: Cora"],
    ];
    const { analysis, figures } = await read({ name: "Sheet1", rows: [...rows, [null, ...sale(3, 5)]] });
    expect(figures?.map(([client]) => client)).toEqual(["Boris", "Anna", "Cora"]);
    expect(analysis?.clients.map(({ manager }) => manager)).toEqual(["Maria", "Maria", "Oleg"]);
  });

  it("begin a group where they stand beside its first sale, below the rows that were looked at", () => {
    const unfolder = new Unfolder({ kind: "headedGroups", width: 2, label: 0, leads: [null] });
    const rows = [
      ["Anna", null],
      [null, 1],
      ["Boris", 2],
      [null, 3],
    ];
    expect(
      unfolder
        .unfolded(rows)
        .slice(1)
        .map((row) => row[2]),
    ).toEqual(["Anna", "Boris", "Boris"]);
  });

  it.each<[string, Cells[]]>([
    ["nothing says what they are", [["", "Date", "Amount"], ...beside(body)]],
    [
      "they are months",
      [["", "Date", "Amount"], ["January"], [null, ...sale(1, 1)], ["February"], [null, ...sale(2, 1)]],
    ],
    ["rows stand above the first one", [["", "Date", "Amount"], [null, ...sale(1, 1)], ...beside(led(body))]],
  ])("are not taken for clients where %s", async (_title, rows) => {
    const { tables, figures } = await read({ name: "Sheet1", rows });
    expect(figures).toBeNull();
    expect(tables[0].headers.slice(1, 3)).toEqual(["Date", "Amount"]);
  });
});
