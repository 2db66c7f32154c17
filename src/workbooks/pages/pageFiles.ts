import type { CellValue } from "../../analysis/types";
import type { DataSheet } from "../workbookData";
import { FileError } from "../fileError";
import { readWorkbookFile } from "../workbookFile";
import { bookContent } from "./bookContent";
import { writePageBook } from "./pageBook";

/** Workbooks of their own as files, for whoever hands them out and takes them back. */
export const pageFiles = {
  write: writePageBook,
  look: bookContent,
  sha256: async (text: string) => {
    const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
    return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
  },
  read: async (bytes: Uint8Array, name: string) => {
    try {
      const { sheets } = await readWorkbookFile(bytes, name);
      return sheets.map((sheet) => ({
        name: sheet.name,
        isHidden: sheet.visibility !== "visible",
        rows: rowsOf(sheet),
      }));
    } catch (error) {
      if (error instanceof FileError) return null;
      throw error;
    }
  },
};

function rowsOf({ cells }: DataSheet): readonly (readonly CellValue[])[] {
  const rows: CellValue[][] = [];
  for (const [row, line] of cells) {
    const target = (rows[row] ??= []);
    for (const [column, { value }] of line) target[column] = value;
  }
  return Array.from(rows, (row = []) => Array.from(row, (value) => value ?? ""));
}
