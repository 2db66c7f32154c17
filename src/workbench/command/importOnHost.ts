import { scanWorkbook } from "../../app/scanWorkbook";
import { readImportBook } from "../../app/statements/importBook";
import { readStatements } from "../../app/statements/importStatements";
import { writeImport } from "../../app/statements/writeImport";
import { officeWorkbook } from "../../excel/officeWorkbook";
import type { ImportResult, StatementSource } from "../../imports/importStatements";
import { loadFigureTranslator, loadWorkbenchTranslator, type Language } from "../../locales";
import { blankSheet, blankWorkbook, withoutBlank } from "../../workbooks/blankWorkbook";
import type { WorkbookData } from "../../workbooks/workbookData";
import { saveWithUserSheets } from "./hostWorkbook";
import { withHost } from "./withHost";

export interface ImportOrder {
  readonly sources: readonly StatementSource[];
  /** null = a new workbook. */
  readonly into: WorkbookData | null;
  readonly own: readonly string[];
  readonly addsAlike: boolean;
  readonly language: Language | null;
}

export interface Imported {
  readonly result: ImportResult;
  readonly workbook: WorkbookData;
  readonly language: Language;
}

/** The same steps as in the pane, over the host. Nothing is written where no file could be read. */
export async function importOnHost(order: ImportOrder): Promise<Imported> {
  const { into, language: wanted } = order;
  const input = into ?? blankWorkbook([blankSheet({ id: "blank", name: "Sheet1" })]);
  return withHost(input, wanted, async (host) => {
    const port = officeWorkbook();
    const { tables, session, language: ofBook } = await scanWorkbook(port);
    const language = wanted ?? ofBook;
    await loadWorkbenchTranslator(language);
    const t = await loadFigureTranslator(language);
    const book = await readImportBook(port, tables, session.choices);
    const ownAccounts = [...new Set([...book.ownAccounts, ...order.own])];
    const wishes = { ownAccounts, rules: [], words: book.words, joined: [], addsAlike: order.addsAlike };
    const result = await readStatements(order.sources, book, wishes, t);
    if (result.files.every(({ refused }) => refused !== null)) return { result, workbook: input, language };
    const decisions = { ownAccounts, rules: book.rules, words: book.words, joined: [] };
    await writeImport(port, book, result, decisions, session.choices, t, language);
    const touched = [book.payments?.sheet, book.log?.sheet, book.aliases?.sheet].filter((name) => name !== undefined);
    return {
      result,
      workbook: into === null ? withoutBlank(host.save()) : saveWithUserSheets(input, host, touched),
      language,
    };
  });
}
