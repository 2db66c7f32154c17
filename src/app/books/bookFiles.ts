import type { CellValue } from "../../analysis/types";
import type { PageSheet, ReportSheet } from "../../reports/reportSheet";

/** A sheet of a file that is made; links lead to other sheets of it by their ids. */
export type BookSheet = PageSheet &
  Partial<Pick<ReportSheet, "id" | "links" | "anchors">> & {
    /** Rows as high as their texts, until these are changed; absent = none is. */
    readonly fittedRows?: PageSheet["tallRows"];
  };

/** A sheet of a file that was opened, from A1 on; formulas as the values that they had. */
export interface ReadSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly (readonly CellValue[])[];
}

/** A text of a finished file. */
export interface BookText {
  readonly sheet: string;
  /** null = of the sheet as a whole: its name, its print header, a table's name. */
  readonly cell: { readonly row: number; readonly column: number } | null;
  readonly text: string;
}

/** What a finished file holds, as whoever opens it could find out. */
export interface BookContent {
  readonly texts: readonly BookText[];
  /** Names of parts and of things that a file of plain values has none of: hidden sheets, notes, names, properties. */
  readonly beside: readonly string[];
}

/** A workbook as a file; what knows the form of files is loaded when one is made or read. */
export interface BookFiles {
  /** The bytes of an .xlsx with these sheets as plain values, and nothing else. */
  write(sheets: readonly BookSheet[]): Promise<Uint8Array>;
  /** Looks into the bytes of an .xlsx. */
  look(bytes: Uint8Array): Promise<BookContent>;
  /** The SHA-256 of a text, in hexadecimal digits. */
  sha256(text: string): Promise<string>;
  /** null = it is no workbook that can be read. */
  read(bytes: Uint8Array, name: string): Promise<readonly ReadSheet[] | null>;
}

/** A file that is made and not yet handed out. */
export interface MadeBook {
  /** "Client base 2026-10-28.xlsx" */
  readonly name: string;
  readonly bytes: Uint8Array;
}
