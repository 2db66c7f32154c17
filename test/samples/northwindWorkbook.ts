import Papa from "papaparse";
import { blankSheet, blankWorkbook } from "../../src/workbooks/blankWorkbook";
import type { DataCell, DataSheet, DataStyle, DataTable, WorkbookData } from "../../src/workbooks/workbookData";

/** The contents of the files of test/data/ by which the sample is made. */
export interface NorthwindFiles {
  readonly sales: string;
  readonly clients: string;
  readonly rules: string;
  readonly targets: string;
}

interface Column {
  readonly field: string;
  readonly header: string;
  readonly width: number;
  readonly format?: string;
  /** Texts unless told otherwise. */
  readonly kind?: "number" | "day";
}

const salesColumns: readonly Column[] = [
  { field: "date", header: "Date", width: 11, kind: "day", format: "yyyy-mm-dd" },
  { field: "order_id", header: "Order", width: 10, kind: "number" },
  { field: "client", header: "Client", width: 34 },
  { field: "manager", header: "Manager", width: 18 },
  { field: "category", header: "Category", width: 15 },
  { field: "product", header: "Product", width: 32 },
  { field: "quantity", header: "Quantity", width: 12, kind: "number" },
  { field: "unit_price", header: "Unit price", width: 13, kind: "number", format: "#,##0.00" },
  { field: "discount", header: "Discount", width: 12, kind: "number", format: "0%" },
  { field: "amount", header: "Amount", width: 12, kind: "number", format: "#,##0.00" },
];

const clientColumns: readonly Column[] = [
  { field: "client", header: "Client", width: 34 },
  { field: "country", header: "Country", width: 13 },
  { field: "city", header: "City", width: 16 },
  { field: "contact", header: "Contact person", width: 24 },
  { field: "contact_title", header: "Position", width: 28 },
  { field: "phone", header: "Phone", width: 18, format: "@" },
];

const leftHeader = 0;
const rightHeader = 1;
const styles: readonly DataStyle[] = [{ bold: true }, { bold: true, horizontal: "right" }, { horizontal: "center" }];
const centered = 2;

export function northwindWorkbook(files: NorthwindFiles): WorkbookData {
  const targetHeaders = Papa.parse<string[]>(files.targets).data[0];
  const targetColumns = targetHeaders.map((field, index): Column => ({
    field,
    header: index === 0 ? "Segment" : field,
    width: index === 0 ? 20 : 15,
  }));
  const ruleColumns: readonly Column[] = [
    { field: "segment", header: "Segment", width: 20 },
    { field: "country", header: "Country", width: 36 },
  ];
  const sheets = [
    listSheet(0, "Sales", "SalesTable", salesColumns, files.sales),
    listSheet(1, "Clients", "ClientsTable", clientColumns, files.clients),
    listSheet(2, "Segment rules", "SegmentRulesTable", ruleColumns, files.rules),
    listSheet(3, "Target matrix", "TargetMatrixTable", targetColumns, files.targets),
  ];
  return blankWorkbook(sheets, { styles });
}

function listSheet(place: number, name: string, tableName: string, columns: readonly Column[], csv: string): DataSheet {
  const rows = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
  const cells = new Map<number, Map<number, DataCell>>();
  const header = columns.map(({ header, kind }, column): [number, DataCell] => [
    column,
    { value: header, style: kind === "number" ? rightHeader : leftHeader },
  ]);
  cells.set(0, new Map(header));
  rows.forEach((row, index) => {
    const read = new Map<number, DataCell>();
    columns.forEach((column, place) => {
      if (row[column.field] !== "") read.set(place, readCell(row[column.field], column));
    });
    cells.set(index + 1, read);
  });
  const range = { row: 0, column: 0, rows: rows.length + 1, columns: columns.length };
  const table: DataTable = { name: tableName, range, totals: false, style: "TableStyleMedium2", filterButton: true };
  return blankSheet({
    id: `{00000000-0001-0000-000${place}-000000000000}`,
    name,
    cells,
    columnWidths: new Map(columns.map(({ width }, column) => [column, width])),
    frozenRows: 1,
    tables: [table],
  });
}

const firstSerial = Date.UTC(1899, 11, 30);

function readCell(text: string, { kind, format }: Column): DataCell {
  const numberFormat = format === undefined ? {} : { numberFormat: format };
  if (kind === "number") return { value: Number(text), ...numberFormat };
  if (kind === "day") return { value: (Date.parse(text) - firstSerial) / 86_400_000, ...numberFormat };
  return { value: text, ...numberFormat, ...(text === "+" ? { style: centered } : {}) };
}
