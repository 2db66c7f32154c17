import { useMemo } from "react";
import type { ImportBook } from "../../app/statements/importBook";
import type { ImportWishes } from "../../app/statements/importStatements";
import type { WorkbookPort } from "../../app/workbookPort";
import type { ImportResult, StatementSource } from "../../imports/importStatements";
import { loadImportTranslator } from "../../locales";
import type { Activity } from "../state/failures";
import type { PaneState } from "../state/paneState";

/** What files would bring, with the workbook as it was found. */
export interface ImportPreview {
  readonly sources: readonly StatementSource[];
  readonly book: ImportBook;
  readonly wishes: ImportWishes;
  readonly result: ImportResult;
}

/** What the import of bank statements asks of the workbook; the pane says why where something failed. */
export interface StatementEffects {
  /** Reads the files; nothing is written. */
  readonly readStatements: (
    sources: readonly StatementSource[],
    onRead: (preview: ImportPreview) => void,
    onFailed: () => void,
  ) => void;
  /** The same files with other wishes. */
  readonly readAgain: (before: ImportPreview, wishes: ImportWishes, onRead: (preview: ImportPreview) => void) => void;
  /** Writes what was found, and looks for the tables again. */
  readonly writeStatements: (preview: ImportPreview, onWritten: () => void, onFailed: () => void) => void;
}

type Attempt = (during: Activity, work: () => Promise<void>) => Promise<void>;

export function useStatementEffects(
  port: WorkbookPort,
  { choices, tables, language }: PaneState,
  attempt: Attempt,
  scan: () => void,
): StatementEffects {
  return useMemo(
    () => ({
      readStatements: (sources, onRead, onFailed) => {
        let isRead = false;
        const reading = attempt("read", async () => {
          const { readImportBook } = await import(
            /* webpackChunkName: "statements" */ "../../app/statements/importBook"
          );
          const { readStatements } = await import(
            /* webpackChunkName: "statements" */ "../../app/statements/importStatements"
          );
          const book = await readImportBook(port, tables ?? [], choices);
          const wishes = { ownAccounts: book.ownAccounts, rules: [], joined: [], addsAlike: false };
          const t = await loadImportTranslator(language);
          onRead({ sources, book, wishes, result: await readStatements(sources, book, wishes, t) });
          isRead = true;
        });
        void reading.then(() => {
          if (!isRead) onFailed();
        });
      },
      readAgain: (before, wishes, onRead) =>
        void attempt("read", async () => {
          const { readStatements } = await import(
            /* webpackChunkName: "statements" */ "../../app/statements/importStatements"
          );
          const t = await loadImportTranslator(language);
          onRead({ ...before, wishes, result: await readStatements(before.sources, before.book, wishes, t) });
        }),
      writeStatements: ({ book, wishes, result }, onWritten, onFailed) => {
        let isWritten = false;
        const writing = attempt("addSheets", async () => {
          const { writeImport } = await import(/* webpackChunkName: "statements" */ "../../app/statements/writeImport");
          const t = await loadImportTranslator(language);
          const decisions = { ...wishes, rules: [...wishes.rules, ...book.rules] };
          await writeImport(port, book, result, decisions, choices, t, language);
          isWritten = true;
          onWritten();
          scan();
        });
        void writing.then(() => {
          if (!isWritten) onFailed();
        });
      },
    }),
    [port, choices, tables, language, attempt, scan],
  );
}
