import type { CellValue } from "../../../src/analysis/types";
import { salesOfFiles, sheetsLeftOut } from "../../../src/app/files/salesOfFiles";
import { tablesOfFiles, withFiles, type PickedFile } from "../../../src/app/files/withFiles";
import { formatCurrencies } from "../../../src/app/formatCurrencies";
import { likeTables } from "../../../src/app/likeTables";
import { readTables } from "../../../src/app/readWorkbook";
import { recogniseTables } from "../../../src/app/recogniseTables";
import type { SessionWithSales } from "../../../src/app/session";
import { defaultSettings } from "../../../src/analysis/settings/defaultSettings";
import { onlyTables } from "../../../src/app/tableChoices";
import type { WorkbookPort } from "../../../src/app/workbookPort";
import { openFiles } from "../../../src/imports/files/openFiles";
import { writeXlsx } from "../../../src/workbooks/xlsx/xlsxWriter";
import { sourceOf } from "../../imports/files/sources";
import { cellsOf, sheetWith, workbookWith } from "../../workbooks/workbooks";

type Row = readonly CellValue[];

const header: Row = ["Date", "Client", "Document", "Amount"];
const sales = (first: number, count = 30): readonly Row[] => [
  header,
  ...Array.from({ length: count }, (_zero, row): Row => [
    first + row,
    `Client ${row % 7}`,
    first * 100 + row,
    row * 10 + 5,
  ]),
];

async function book(
  name: string,
  sheets: Readonly<Record<string, readonly Row[]>>,
  { format, date1904 = false }: { readonly format?: string; readonly date1904?: boolean } = {},
): Promise<readonly PickedFile[]> {
  const made = Object.entries(sheets).map(([sheet, rows], place) =>
    sheetWith({
      id: String(place),
      name: sheet,
      cells: cellsOf(
        rows.map((row) =>
          row.map((value, column) => ({
            value,
            ...(format !== undefined && column === 3 && { numberFormat: format }),
            ...(date1904 && column === 0 && { numberFormat: "dd/mm/yyyy" }),
          })),
        ),
      ),
    }),
  );
  const bytes = await writeXlsx({ ...workbookWith(made), date1904 });
  return (await openFiles(sourceOf(bytes, name))).map((file) => ({ name: file.name, file }));
}

async function chosen(picked: readonly PickedFile[]) {
  const found = await salesOfFiles(picked);
  if (found.kind !== "sales") throw new Error(`no sales: ${JSON.stringify(found)}`);
  const { choice } = found;
  const tables = tablesOfFiles(picked);
  const choices = { ...onlyTables(recogniseTables([]), []), sales: choice };
  return {
    read: [choice.table, ...(choice.more ?? [])].map(({ name }) => name),
    leftOut: sheetsLeftOut(choices, tables),
    offered: likeTables(choice, tables, []).apart.map(({ name }) => name),
    choice,
    choices,
  };
}

/** A workbook without any sheet that could be a table. */
const emptyWorkbook = (date1904: boolean) =>
  ({
    findTables: () => Promise.resolve([]),
    locale: () => Promise.resolve({ format: { decimal: ".", dateOrder: "mdy", date1904 }, displayLanguage: "en-US" }),
    giveWay: () => Promise.resolve(),
  }) as unknown as WorkbookPort;

const control = { signal: { aborted: false }, onProgress: () => undefined };

test("like sheets of a workbook are one table, the unlike ones are named", async () => {
  const picked = await book("all.xlsx", {
    "Sales 2023": sales(44_930),
    "Sales 2024": sales(45_300),
    Stock: [
      ["Article", "In stock"],
      ["Nail", 5],
      ["Screw", 7],
    ],
    Remark: [["What this is: sales"]],
  });
  expect(await chosen(picked)).toMatchObject({
    read: ["[all.xlsx]Sales 2023", "[all.xlsx]Sales 2024"],
    leftOut: ["[all.xlsx]Stock", "[all.xlsx]Remark"],
    offered: [],
  });
});

test("a sheet that continues another one without headers is named, not lost without a word", async () => {
  const picked = await book("long.xlsx", { Sales: sales(44_930), Sales2: [[null, null, null, 5]] });
  expect((await chosen(picked)).leftOut).toEqual(["[long.xlsx]Sales2"]);
});

test("a sheet of another kind with the same columns, or a copy, is offered and not read", async () => {
  const picked = await book("all.xlsx", {
    "Sales 2024": sales(45_300),
    Budget: sales(45_700),
    "Sales 2024 (2)": sales(45_300),
  });
  expect(await chosen(picked)).toMatchObject({
    read: ["[all.xlsx]Sales 2024"],
    leftOut: [],
    offered: ["[all.xlsx]Budget", "[all.xlsx]Sales 2024 (2)"],
  });
});

test("of each workbook one sheet at least is read, whatever its name, or it is refused", async () => {
  const skopje = await book("Skopje.xlsx", { Продажба: sales(44_930) });
  const bitola = await book("Bitola.xlsx", { Export: sales(45_300) });
  expect((await chosen([...skopje, ...bitola])).read).toEqual(["[Skopje.xlsx]Продажба", "[Bitola.xlsx]Export"]);
  const stock = await book("Stock.xlsx", {
    Stock: [
      ["Article", "In stock"],
      ["Nail", 5],
      ["Screw", 7],
    ],
  });
  expect(await salesOfFiles([...skopje, ...stock])).toMatchObject({
    kind: "unlike",
    unlike: { name: "[Stock.xlsx]Stock", headers: ["Date", "Client", "Amount", "Document"] },
  });
});

test("currencies that number formats name are those of the rows", async () => {
  const picked = await book("sums.xlsx", { Sales: sales(45_300, 3) }, { format: "#,##0.00 [$€-407]" });
  const port = withFiles(emptyWorkbook(false), picked);
  const { choice } = await chosen(picked);
  const found = await formatCurrencies(port, "sales", choice, { aborted: false });
  expect([0, 1, 2].map((row) => found?.codeAt(row))).toEqual(["EUR", "EUR", "EUR"]);
});

test.each([false, true])("days are the same where the workbook counts from 1904: %s", async (date1904) => {
  const first = 45_300;
  const rows = sales(date1904 ? first - 1462 : first, 3);
  const picked = await book("days.xlsx", { Sales: rows }, { date1904 });
  for (const ofHost of [false, true]) {
    const port = withFiles(emptyWorkbook(ofHost), picked);
    const { choices } = await chosen(picked);
    const session = { choices, settings: defaultSettings, reports: null, language: null } as SessionWithSales;
    const { ledger } = (await readTables(port, session, control)).input.sales;
    expect(Array.from(ledger.day)).toEqual([first, first + 1, first + 2]);
  }
});
