import path from "node:path";
import { headerRow } from "../../imports/columns/columnsOfHeader";
import type { StatementSource } from "../../imports/importStatements";
import type { ImportWords } from "../../imports/words";
import type { CellValue } from "../../analysis/types";
import { FileError } from "../../workbooks/fileError";
import { fileKind } from "../../workbooks/fileKind";
import { textKind } from "../../workbooks/textKind";
import { readWorkbookFile } from "../../workbooks/workbookFile";
import type { DataSheet, WorkbookData } from "../../workbooks/workbookData";

const HEAD = 4096;

/** A file as statements: its bytes, or each sheet of a workbook that has the headers of one. */
export async function statementSources(
  file: string,
  bytes: Uint8Array,
  words: ImportWords,
): Promise<readonly StatementSource[]> {
  const name = path.basename(file);
  const workbook = await workbookIn(bytes, name);
  if (workbook === null) return [{ name, bytes }];
  const filled = workbook.sheets.map((sheet) => sourceOf(sheet, name, workbook.date1904));
  const statements = filled.filter(({ rows }) => headerRow(rows, words) !== null);
  if (statements.length === 0) return filled.slice(0, 1);
  if (statements.length === 1) return statements;
  return statements.map((source, place) => ({ ...source, name: `${name} (${place + 1})` }));
}

/** null = the bytes are no workbook; what banks call .xls is often a page or XML. */
async function workbookIn(bytes: Uint8Array, name: string): Promise<WorkbookData | null> {
  const isPackage = fileKind(bytes) !== "other" && fileKind(bytes) !== "empty";
  const kind = textKind(new TextDecoder().decode(bytes.subarray(0, HEAD)));
  if (!isPackage && kind === "plain") return null;
  try {
    return await readWorkbookFile(bytes, name);
  } catch (error) {
    // A page without a table is refused as such, with a sentence of its own.
    if (error instanceof FileError && !isPackage) return null;
    throw error;
  }
}

function sourceOf(sheet: DataSheet, name: string, date1904: boolean) {
  const rows: CellValue[][] = [];
  const lines: number[] = [];
  for (const [row, cells] of [...sheet.cells].sort(([one], [other]) => one - other)) {
    const values: CellValue[] = [];
    for (const [column, { value }] of cells) values[column] = value;
    rows.push(Array.from(values, (value) => value ?? null));
    lines.push(row + 1);
  }
  return { name, rows, lines, date1904 };
}
