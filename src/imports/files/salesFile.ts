import type { CellValue, Rows } from "../../analysis/types";

/** The rows and columns of a file that are wanted, its first ones being 0. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
}

/** Cells of one column that are merged over several rows: only the first one holds the value. */
export interface MergedRows {
  /** Counted from the first of the rows that come with it; below 0 = it begins above them. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

/** So many rows below one another with the same number format. */
export interface FormattedRows {
  readonly format: string;
  readonly rows: number;
}

/** The workbook of which a file of sales is one sheet. */
export interface BookOfSheet {
  readonly name: string;
  readonly sheet: string;
}

/** A file of rows, as large as it may be, that is read from top to bottom without being kept. */
export interface SalesFile {
  /** That of the file; of a sheet in a workbook as formulas write it: "[sales.xlsx]2024". */
  readonly name: string;
  /** It is a sheet of a workbook; absent = a file of its own. */
  readonly book?: BookOfSheet;
  /** Bytes. */
  readonly size: number;
  /** Its first rows, from the very first one that holds anything: titles and headers are among them. */
  readonly top: Rows;
  /** The place of the first of these; absent = 0. */
  readonly firstRow?: number;
  /** The merged cells as far as they are known, rows counted from the first of `top`; absent = none. */
  readonly merged?: readonly MergedRows[];
  /** How many rows it has: counted where all of them have been read or the file says so, else by the size of the first. */
  readonly rows: number;
  /**
   * Delivers the rows of a block from its first row to the end of the file. `onBytes` is told how many bytes are done between
   * two portions, and waited for. Throws ReadAgain where the rows were understood otherwise than all of them prove.
   */
  read(
    block: Block,
    onRows: (rows: CellValue[][], merged?: readonly MergedRows[]) => void,
    onBytes: (done: number) => Promise<void>,
  ): Promise<readonly FileFinding[]>;
  /** The number formats of one column of a block, run by run from top to bottom; absent = the file knows none. */
  formats?(block: Block, onBytes: (done: number) => Promise<void>): Promise<readonly FormattedRows[]>;
}

/** What whoever reads the figures must know of how a file was read. */
export interface FileFinding {
  readonly code: "brokenLetters" | "decimalUndecided" | "rowsHidden";
  /** The first cell, counted from the file's first row and column. */
  readonly row: number;
  readonly column: number;
  readonly count: number;
  readonly value: string;
}

/** Why a file cannot be read as one of sales. */
export const fileRefusals = [
  "empty",
  "workbookFile", // .xls and its like: opened as a workbook
  "locked", // encrypted
  "noSheets", // a workbook without a filled sheet
  "statement", // of a bank: imported first
  "notText",
  "webPage",
  "damaged", // packed or Parquet, and not whole
  "gone", // changed, moved or deleted since it was opened
  "nested", // Parquet whose columns hold lists
] as const;
export type FileRefusal = (typeof fileRefusals)[number];

export class FileRefused extends Error {
  constructor(
    readonly code: FileRefusal,
    readonly file: string,
    options?: ErrorOptions,
  ) {
    super(`file refused: ${code}`, options);
    this.name = "FileRefused";
  }
}
