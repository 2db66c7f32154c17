import type { CellValue, Rows } from "../../analysis/types";

/** The rows and columns of a file that are wanted, its first ones being 0. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
}

/** A file of rows, as large as it may be, that is read from top to bottom without being kept. */
export interface SalesFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Its first rows, from the very first one: titles and headers are among them. */
  readonly top: Rows;
  /** How many rows it has: counted where all of them have been read or the file says so, else by the size of the first. */
  readonly rows: number;
  /**
   * Delivers the rows of a block from its first row to the end of the file. `onBytes` is told how many bytes are done between
   * two portions, and waited for. Throws ReadAgain where the rows were understood otherwise than all of them prove.
   */
  read(
    block: Block,
    onRows: (rows: CellValue[][]) => void,
    onBytes: (done: number) => Promise<void>,
  ): Promise<readonly FileFinding[]>;
}

/** What whoever reads the figures must know of how a file was read. */
export interface FileFinding {
  readonly code: "brokenLetters" | "decimalUndecided";
  /** The first cell, counted from the file's first row and column. */
  readonly row: number;
  readonly column: number;
  readonly count: number;
  readonly value: string;
}

/** Why a file cannot be read as one of sales. */
export const fileRefusals = [
  "empty",
  "workbookFile", // .xlsx and its like: opened as a workbook
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
