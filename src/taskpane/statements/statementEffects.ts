import type { CellValue } from "../../analysis/types";
import type { FoundTable } from "../../app/workbookPort";
import { readImportBook, type ImportBook } from "../../app/statements/importBook";
import { readStatements, type ImportWishes } from "../../app/statements/importStatements";
import { writeImport } from "../../app/statements/writeImport";
import type { ImportResult, StatementSource } from "../../imports/importStatements";
import { loadFigureTranslator } from "../../locales";
import type { PaneEffects } from "../state/usePane";

/** What files would bring, with the workbook as it was found. */
export interface ImportPreview {
  readonly sources: readonly StatementSource[];
  readonly book: ImportBook;
  readonly wishes: ImportWishes;
  readonly result: ImportResult;
}

/** Reads the files; nothing is written. null = it failed, and the pane says why. */
export function previewImport(
  sources: readonly StatementSource[],
  { withWorkbook }: PaneEffects,
): Promise<ImportPreview | null> {
  return withWorkbook("read", async (port, { tables, choices, language }) => {
    const book = await readImportBook(port, tables ?? [], choices);
    const wishes = { ownAccounts: book.ownAccounts, rules: [], words: book.words, joined: [], addsAlike: false };
    const t = await loadFigureTranslator(language);
    return { sources, book, wishes, result: await readStatements(sources, book, wishes, t) };
  });
}

/** A sheet of the workbook as a statement: its headers and all rows below them. */
export function sheetSource(table: FoundTable, { withWorkbook }: PaneEffects): Promise<StatementSource | null> {
  return withWorkbook("read", async (port) => {
    const rows: (readonly CellValue[])[] = [table.headers];
    const { format } = await port.locale();
    await port.readRows(table, (more) => void rows.push(...more), {
      signal: { aborted: false },
      onProgress: () => undefined,
    });
    const lines = rows.map((_row, place) => table.row + 1 + place);
    return { name: table.sheet, rows, lines, date1904: format.date1904 };
  });
}

/** The same files with other wishes. */
export function previewAgain(before: ImportPreview, { withWorkbook }: PaneEffects): Promise<ImportPreview | null> {
  const { sources, book, wishes } = before;
  return withWorkbook("read", async (_port, { language }) => {
    const t = await loadFigureTranslator(language);
    return { ...before, result: await readStatements(sources, book, wishes, t) };
  });
}

/** Writes what was found; null = it failed, and the workbook is as it was. */
export function writePreview({ book, wishes, result }: ImportPreview, { withWorkbook }: PaneEffects) {
  return withWorkbook("addSheets", async (port, { choices, language }) => {
    const t = await loadFigureTranslator(language);
    const decisions = { ...wishes, rules: [...wishes.rules, ...book.rules] };
    await writeImport(port, book, result, decisions, choices, t, language);
    return true;
  });
}
