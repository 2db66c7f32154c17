import { useCallback, useEffect, useMemo, useRef, type Dispatch } from "react";
import type { CellPlace } from "../../analysis/types";
import type { DataCheck } from "../../app/checkData";
import { saveIgnored, type IgnoredProblems } from "../../app/ignoredProblems";
import type { NewSheet } from "../../app/newSheet";
import { saveChoices } from "../../app/sessionStore";
import type { SalesRead } from "../../app/readSales";
import { WorkbookError, type CancelSignal, type WorkbookPort } from "../../app/workbookPort";
import { loadFigureTranslator } from "../../locales";
import { failureOf, type Activity } from "../state/failures";
import { sessionOf, type PaneAction, type PaneState } from "../state/paneState";

export const addableSheets = ["sample", "template"] as const;
export type AddableSheets = (typeof addableSheets)[number];

/** What the start and data screens ask of the workbook. null = it failed, and the pane says why. */
export interface DataEffects {
  /** Adds the sheets and looks for tables again. */
  readonly addSheets: (which: AddableSheets) => Promise<void>;
  /** Reads the chosen sales once more where anything about them has changed; null also where the workbook refuses. */
  readonly readSales: (signal: CancelSignal) => Promise<SalesRead | null>;
  readonly selectedCell: () => Promise<CellPlace | null>;
  readonly checkData: (signal: CancelSignal) => Promise<DataCheck | null>;
  readonly ignoreProblems: (ignored: IgnoredProblems) => void;
}

export function useDataEffects(
  port: WorkbookPort,
  state: PaneState,
  dispatch: Dispatch<PaneAction>,
  scan: () => void,
): DataEffects {
  const { choices, choicesMade, language, tableChanges, tables } = state;

  const answerOf = useCallback(
    async <Answer>(during: Activity, ask: () => Promise<Answer>): Promise<Answer | null> => {
      try {
        return await ask();
      } catch (error) {
        dispatch({ type: "failed", failure: failureOf(error, during) });
        return null;
      }
    },
    [dispatch],
  );

  useEffect(() => {
    if (choicesMade === 0 || tables === null) return;
    void answerOf("save", async () => {
      await saveChoices(port, choices, tables);
      if (!process.env.CLIENTELE_ENGINE || state.database === undefined) return;
      const { saveDatabase } = await import("../../app/database/databaseChoice");
      await saveDatabase(port, state.database);
    });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- kept when the user chooses, not when tables are found
  }, [choicesMade]);

  // Whoever comes back to the screen finds what was read before.
  const lastRead = useRef<{ readonly of: readonly unknown[]; readonly read: SalesRead } | null>(null);
  const { sales, aliases, rates } = choices;
  const readSales = useCallback<DataEffects["readSales"]>(
    async (signal) => {
      const of = [sales, aliases, rates, tableChanges];
      const last = lastRead.current;
      if (last !== null && last.of.every((part, place) => part === of[place])) return last.read;
      try {
        const { readSales: readAgain } = await import("../../app/readSales");
        const read = await readAgain(port, choices, { signal, onProgress: () => {} });
        lastRead.current = { of, read };
        return read;
      } catch (error) {
        // Nobody asked for it: the same refusal is said when the user runs.
        if (!(error instanceof WorkbookError)) reportError(error);
        return null;
      }
    },
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the other choices are not read
    [port, sales, aliases, rates, tableChanges],
  );

  return useMemo<DataEffects>(
    () => ({
      addSheets: async (which) => {
        const added = await answerOf("addSheets", async () => {
          await port.addSheets(await sheetsToAdd(which, language));
          return true;
        });
        if (added) scan();
      },
      readSales,
      selectedCell: () => answerOf("goTo", () => port.selectedCell()),
      checkData: (signal) =>
        answerOf("check", async () => {
          const session = sessionOf(state);
          if (session === null) return null;
          const { checkData } = await import("../../app/checkData");
          try {
            return await checkData(port, session, { signal, onProgress: () => {} });
          } catch (error) {
            // The screen has been left, and with it the check.
            if (signal.aborted) return null;
            throw error;
          }
        }),
      ignoreProblems: (ignored) => {
        dispatch({ type: "problemsIgnored", ignored });
        void answerOf("save", () => saveIgnored(port, ignored));
      },
    }),
    [answerOf, dispatch, language, port, readSales, scan, state],
  );
}

async function sheetsToAdd(which: AddableSheets, language: PaneState["language"]): Promise<readonly NewSheet[]> {
  if (which === "sample") {
    const { sampleSheets } = await import("../../app/sample");
    return sampleSheets();
  }
  const { templateSheets } = await import("../../app/template");
  return templateSheets(await loadFigureTranslator(language), language);
}
