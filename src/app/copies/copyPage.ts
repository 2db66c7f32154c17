import type { CellValue } from "../../analysis/types";
import type { Language, Translate } from "../../locales";
import { columnWidths, headerWidth, tallRows } from "../../reports/columnWidths";
import { wrappedRows } from "../../reports/wrappedRows";
import { printSetup } from "../../reports/printSetup";
import type { ReportAlignment, ReportFormat, ReportValue } from "../../reports/reportSheet";
import { textBlock } from "../../reports/textBlock";
import type { BookSheet } from "../books/bookFiles";

export interface CopyColumn {
  readonly header: string;
  readonly format: ReportFormat;
  readonly align?: ReportAlignment;
  /** Characters, the most where texts go on in the next line, else the least; absent = as wide as what is in it. */
  readonly width?: number;
  readonly isHidden?: true;
  /** The header is a name from the workbook; absent = it is a word of ours. */
  readonly isName?: true;
  /** What its cells are known by, where they are filled in. */
  readonly id?: string;
}

/** A sheet of a copy: a list under its title and the lines that say what it is. */
export interface CopyList {
  readonly name: string;
  readonly tableName: string;
  readonly notes: readonly string[];
  readonly columns: readonly CopyColumn[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Long texts go on in the next line of their cell: each column has its width. */
  readonly wraps?: true;
  /** Words of ours in the rows; absent = none. */
  readonly ownWords?: readonly string[];
}

/** The row of the header below so many notes. */
export const headerRowOf = (notes: readonly string[]): number => notes.length + 2;

/** The list as a sheet that is printed on A4, the header on every page. */
export function copyPage(
  { name, tableName, notes, columns, rows, wraps }: CopyList,
  { translate: t, language }: { readonly translate: Translate; readonly language: Language },
): BookSheet {
  const headerRow = headerRowOf(notes);
  const formats = columns.map(({ format }) => format);
  const alignments = columns.map(({ align, format }) => align ?? alignmentIn(format));
  const hidden = columns.flatMap(({ isHidden }, column) => (isHidden ? [column] : []));
  const blocks = [
    textBlock(0, 0, "title", [name]),
    textBlock(1, 0, "note", notes),
    {
      row: headerRow,
      column: 0,
      style: "header",
      formats: formats.map((): ReportFormat => "text"),
      alignments,
      values: [columns.map(({ header }) => header)],
    },
    {
      row: headerRow + 1,
      column: 0,
      style: wraps ? "wrapped" : "body",
      formats,
      alignments,
      values: rows.map((row) => row.map(reportValue)),
      leastWidths: columns.map(({ width = 0 }) => width),
      hiddenColumns: hidden,
    },
  ] as const;
  const widths = wraps
    ? columns.map(({ header, width = 0, isHidden }) => (isHidden ? 0 : headerWidth(header, width)))
    : columnWidths(blocks, language);
  const sheet = {
    language,
    name,
    blocks,
    tables: [{ name: tableName, range: { row: headerRow, column: 0, rows: rows.length + 1, columns: columns.length } }],
    columnWidths: widths,
    frozenRows: headerRow + 1,
    frozenColumns: 0,
    conditionalFormats: [],
    charts: [],
  };
  const print = printSetup(sheet, notes[0] ?? "", t("reports.printPage", { page: "&P", pages: "&N" }));
  const fittedRows = wrappedRows(
    blocks.filter(({ style }) => style === "wrapped"),
    widths,
  );
  return { ...sheet, tallRows: tallRows(blocks, widths), fittedRows, print };
}

/** A day at the right would touch the text beside it. */
function alignmentIn(format: ReportFormat): ReportAlignment {
  if (format === "date") return "center";
  return format === "text" ? "left" : "right";
}

const reportValue = (value: CellValue): ReportValue =>
  value === "" || typeof value === "boolean" ? null : (value as ReportValue);
