import type { CellValue } from "../analysis/types";
import type { Language } from "../locales";
import type { TableMerge } from "../merging/mergeTable";
import type { ReportAlignment, ReportFormat } from "../reports/reportSheet";
import type { TableRef } from "./workbookPort";

// A sheet that the user asks for and then owns: a table with its header in the first row.

/** What may be entered in a column; the words of the alert are those of the reader's language. */
export type EntryRule =
  | { readonly kind: "date"; readonly message: string }
  /** Below zero is possible after a warning: a return. */
  | { readonly kind: "amount"; readonly message: string }
  /** A drop-down list; other words are refused where there is a message. No word has a comma. */
  | { readonly kind: "words"; readonly words: readonly string[]; readonly message: string | null }
  /** A drop-down list of what is in the first column of another new sheet; other words are taken too. */
  | { readonly kind: "firstColumnOf"; readonly sheet: number };

export interface NewColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly format: ReportFormat | "general";
  readonly alignment?: ReportAlignment;
  readonly entry?: EntryRule;
  /** Out of sight; its cells are the product's. */
  readonly hidden?: true;
  /** Long texts go on in the next line of their cell. */
  readonly wrapped?: true;
  /** Printed on every page with those before it, where the columns need several pages side by side. */
  readonly repeated?: true;
  /** In the colour of cells that the product keeps up to date. */
  readonly tinted?: true;
  /** A step away from the column before it. */
  readonly indented?: true;
}

/** How the cells of a column are shown. */
export type ColumnLook = Pick<NewColumn, "format" | "alignment" | "wrapped" | "tinted" | "indented">;

export interface NewTable {
  readonly tableName: string;
  readonly columns: readonly NewColumn[];
  /** One value per column; days as serial numbers of the 1900 system. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Cells that are shown otherwise than the rest of their column; absent = none is. */
  readonly cellFormats?: readonly CellFormat[];
}

/** Row and column are counted from the first cell below the header. */
export interface CellFormat {
  readonly row: number;
  readonly column: number;
  readonly format: ReportFormat;
}

export interface NewSheet extends NewTable {
  /** Wanted; another one where it is taken. */
  readonly name: string;
  readonly language: Language;
  /** Further tables, each with a blank row above it. */
  readonly below?: readonly NewTable[];
  /** In characters, where tables below have more columns than the first one; absent = as its columns. */
  readonly widths?: readonly number[];
  /** How the sheet goes onto paper; absent = as a list, its header on each page. */
  readonly print?: SheetPrint;
}

/** A4 across, all columns on one page; no header is on the pages of another table. */
export interface SheetPrint {
  /** At the upper right of each page. */
  readonly header: string;
  /** At the foot of each page, in the signs of Excel. */
  readonly footer: string;
  /** Tables that begin on a new page, counted from the first one. */
  readonly newPageAt: readonly number[];
}

/** The last rows of a table as the product has written them. */
export type TakenRows = Pick<AddedRows, "table" | "rows">;

/** Rows to be written below the last one of a table. */
export interface AddedRows {
  readonly table: TableRef;
  /** One for each column; texts go into cells that are text. */
  readonly looks: readonly ColumnLook[];
  readonly language: Language;
  /** As those of a new sheet. */
  readonly rows: NewSheet["rows"];
}

/** Cells of a table to be written where they stand. */
export interface KeyedCells {
  readonly table: TableRef;
  /** The column that holds the keys of the rows. */
  readonly keyColumn: number;
  readonly cells: readonly KeyedCell[];
}

export interface KeyedCell {
  /** 0 = the first below the header. */
  readonly row: number;
  /** What the key cell of the row holds. */
  readonly key: string;
  readonly column: number;
  /** Stays text, whatever it looks like. */
  readonly text: string;
}

/** What makes a table say what it is to say, and touches no other cell of it. */
export interface TableChange {
  readonly table: TableRef;
  /** The kind of its marks, by which rows that a broken change has left below it are known. */
  readonly kind: string;
  readonly language: Language;
  /** Where the keys stand now; null = their column was deleted. */
  readonly keyColumn: number | null;
  readonly merge: TableMerge;
  /** One for each column as the table will be; null = the user's own. */
  readonly looks: readonly (ColumnLook | null)[];
}
