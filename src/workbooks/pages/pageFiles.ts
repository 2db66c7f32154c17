import type { CellValue } from "../../analysis/types";
import type { DataSheet } from "../workbookData";
import { readWorkbookFile } from "../workbookFile";
import { bookContent } from "./bookContent";
import { writePageBook } from "./pageBook";

/** Workbooks of their own as files, for whoever hands them out and takes them back. */
export const pageFiles = {
  write: writePageBook,
  look: bookContent,
  read: async (bytes: Uint8Array, name: string) =>
    (await readWorkbookFile(bytes, name)).sheets.map((sheet) => ({
      name: sheet.name,
      isHidden: sheet.visibility !== "visible",
      rows: rowsOf(sheet),
    })),
};

function rowsOf({ cells }: DataSheet): readonly (readonly CellValue[])[] {
  const rows: CellValue[][] = [];
  for (const [row, line] of cells) {
    const target = (rows[row] ??= []);
    for (const [column, { value }] of line) target[column] = value;
  }
  return Array.from(rows, (row = []) => Array.from(row, (value) => value ?? ""));
}
