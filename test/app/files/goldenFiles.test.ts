import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import type { SalesLedger } from "../../../src/analysis/ledger/ledger";
import { createSalesReader, type SalesData } from "../../../src/analysis/tables/salesReader";
import { dayParts } from "../../../src/analysis/time/calendar";
import type { CellValue } from "../../../src/analysis/types";
import { withFiles } from "../../../src/app/files/withFiles";
import { readTables } from "../../../src/app/readWorkbook";
import { recogniseTables } from "../../../src/app/recogniseTables";
import { defaultSettings } from "../../../src/analysis/settings/defaultSettings";
import { onlyTables, tableChoice } from "../../../src/app/tableChoices";
import type { SessionWithSales } from "../../../src/app/session";
import type { WorkbookPort } from "../../../src/app/workbookPort";
import { openFiles } from "../../../src/imports/files/openFiles";
import { writeXlsx } from "../../../src/workbooks/xlsx/xlsxWriter";
import { sourceOf } from "../../imports/files/sources";
import { cellsOf, sheetWith, values, workbookWith } from "../../workbooks/workbooks";
import { caseNames, loadCase, type AnalysisCase } from "../../setup/csvTables";

const format = { decimal: ".", dateOrder: "mdy", date1904: false } as const;

/** A workbook without any sheet that could be a table. */
const emptyWorkbook = {
  findTables: () => Promise.resolve([]),
  locale: () => Promise.resolve({ format, displayLanguage: "en-US" }),
  giveWay: () => Promise.resolve(),
} as unknown as WorkbookPort;

const control = { signal: { aborted: false }, onProgress: () => undefined };

async function salesOfFiles(
  files: readonly { name: string; bytes: Uint8Array }[],
  of: AnalysisCase,
): Promise<SalesData> {
  const picked = [];
  for (const { name, bytes } of files) {
    for (const file of await openFiles(sourceOf(bytes, name))) picked.push({ name: file.name, file });
  }
  const port = withFiles(emptyWorkbook, picked);
  const [table, ...more] = await port.findTables();
  const columns = Object.fromEntries(
    Object.entries(of.salesColumns).map(([role, column]) => [role, table.headers.indexOf(of.sales.headers[column])]),
  );
  const choice = { ...tableChoice("sales", table), columns, ...(more.length > 0 && { more }) };
  const choices = { ...onlyTables(recogniseTables([]), []), sales: choice };
  const session = { choices, settings: defaultSettings, reports: null, language: null } as SessionWithSales;
  return (await readTables(port, session, control)).input.sales;
}

function salesOfSheet({ sales, salesColumns }: AnalysisCase): SalesData {
  const reader = createSalesReader({ sheet: "Sales", row: 0, column: 0 }, salesColumns, format);
  reader.add(sales.rows);
  return reader.finish();
}

/** The ledger as plain values. */
function plainLedger(ledger: SalesLedger): unknown {
  const { clients, products, managers, ...columns } = ledger;
  const arrays = Object.entries(columns).map(([name, column]) => [
    name,
    ArrayBuffer.isView(column) ? Array.from(column as Float64Array) : column,
  ]);
  return { ...Object.fromEntries(arrays), names: [clients.names, products.names, managers.names] };
}

interface Form {
  readonly delimiter: string;
  readonly decimal: string;
  readonly group: string;
  readonly day: (year: string, month: string, day: string) => string;
}
const forms: Readonly<Record<string, Form>> = {
  en: { delimiter: ",", decimal: ".", group: ",", day: (year, month, day) => `${month}/${day}/${year}` },
  ru: { delimiter: ";", decimal: ",", group: "\u00a0", day: (year, month, day) => `${day}.${month}.${year}` },
  mk: { delimiter: ";", decimal: ",", group: ".", day: (year, month, day) => `${day}.${month}.${year}` },
  ro: {
    delimiter: "\t",
    decimal: ",",
    group: ".",
    day: (year, month, day) => `${Number(day)}.${Number(month)}.${year}`,
  },
  tr: { delimiter: ";", decimal: ",", group: ".", day: (year, month, day) => `${day}/${month}/${year}` },
};

const two = (number: number): string => String(number).padStart(2, "0");

/** The sales of a case as the CSV file that a program of a country writes. */
function csvOf({ sales, salesColumns }: AnalysisCase, form: Form): string {
  const numbers = [salesColumns.amount, salesColumns.quantity, salesColumns.margin];
  const written = (cell: CellValue, column: number): string => {
    if (column === salesColumns.date && typeof cell === "number") {
      const { year, month, day } = dayParts(cell);
      return form.day(String(year), two(month), two(day));
    }
    if (typeof cell !== "number" || !numbers.includes(column)) return field(String(cell ?? ""), form.delimiter);
    // Two decimals or more show the mark.
    const [whole, fraction = ""] = Math.abs(cell).toString().split(".");
    const text = `${whole.replace(/\B(?=(\d{3})+(?!\d))/g, form.group)}${form.decimal}${fraction.padEnd(2, "0")}`;
    return field(`${cell < 0 ? "-" : ""}${text}`, form.delimiter);
  };
  const lines = sales.rows.map((row) => row.map(written).join(form.delimiter));
  return `${[sales.headers.join(form.delimiter), ...lines].join("\r\n")}\r\n`;
}

const field = (text: string, delimiter: string): string =>
  /["\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe.each(caseNames)("the sales of %s", (name) => {
  const of = loadCase(name);
  const sheet = salesOfSheet(of);

  test.each(Object.entries(forms))("in a file in the forms of %s are those of the sheet", async (_country, form) => {
    const read = await salesOfFiles([{ name: "sales.csv", bytes: bytesOf(csvOf(of, form)) }], of);
    expect(read.rows).toEqual(sheet.rows);
    expect(read.sums?.column.amount).toBeCloseTo(sheet.sums?.column.amount ?? NaN, 6);
    expect(plainLedger(read.ledger)).toEqual(plainLedger(sheet.ledger));
  });

  test("in two files are those of the sheet", async () => {
    const half = Math.ceil(of.sales.rows.length / 2);
    const parts = [of.sales.rows.slice(0, half), of.sales.rows.slice(half)];
    const files = parts.map((rows, place) => ({
      name: `${place + 1}.csv`,
      bytes: bytesOf(csvOf({ ...of, sales: { ...of.sales, rows } }, forms.en)),
    }));
    expect(plainLedger((await salesOfFiles(files, of)).ledger)).toEqual(plainLedger(sheet.ledger));
  });

  test("in a workbook of two sheets are those of the sheet", async () => {
    const half = Math.ceil(of.sales.rows.length / 2);
    const parts = [of.sales.rows.slice(0, half), of.sales.rows.slice(half)];
    const sheets = parts.map((rows, place) =>
      sheetWith({
        id: String(place),
        name: `Sales ${place + 1}`,
        cells: cellsOf([of.sales.headers, ...rows].map((row) => values(...row))),
      }),
    );
    const bytes = await writeXlsx(workbookWith(sheets));
    expect(plainLedger((await salesOfFiles([{ name: "sales.xlsx", bytes }], of)).ledger)).toEqual(
      plainLedger(sheet.ledger),
    );
  });

  test("in a Parquet file are those of the sheet", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "clientele-"));
    const file = path.join(folder, "sales.parquet");
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const csv = path.resolve(`test/data/${name.split("-")[0]}_sales.csv`);
    await connection.run(`COPY (SELECT * FROM read_csv('${csv}')) TO '${file}' (FORMAT parquet)`);
    connection.closeSync();
    const read = await salesOfFiles([{ name: "sales.parquet", bytes: new Uint8Array(readFileSync(file)) }], of);
    expect(plainLedger(read.ledger)).toEqual(plainLedger(sheet.ledger));
  });
});
