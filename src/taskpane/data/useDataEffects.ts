import { useCallback, useEffect, useMemo, type Dispatch } from "react";
import type { CellPlace, Period, ReadingFormat } from "../../analysis/types";
import type { DataCheck } from "../../app/checkData";
import { saveIgnored, type IgnoredProblems } from "../../app/ignoredProblems";
import type { NewSheet } from "../../app/newSheet";
import { saveChoices } from "../../app/sessionStore";
import { WorkbookError, type CancelSignal, type TableRef, type WorkbookPort } from "../../app/workbookPort";
import { translator } from "../../locales";
import { failureOf, type Activity } from "../state/failures";
import { sessionOf, type PaneAction, type PaneState } from "../state/paneState";

export const addableSheets = ["sample", "template"] as const;
export type AddableSheets = (typeof addableSheets)[number];

/** What the start and data screens ask of the workbook. null = it failed, and the pane says why. */
export interface DataEffects {
  /** Adds the sheets and looks for tables again. */
  readonly addSheets: (which: AddableSheets) => Promise<void>;
  readonly salesSpan: SpanReader;
  readonly selectedCell: () => Promise<CellPlace | null>;
  readonly checkData: (signal: CancelSignal) => Promise<DataCheck | null>;
  readonly ignoreProblems: (ignored: IgnoredProblems) => void;
}

export type SpanReader = (
  table: TableRef,
  column: number,
  format: ReadingFormat,
  signal: CancelSignal,
) => Promise<Period | null>;

export function useDataEffects(
  port: WorkbookPort,
  state: PaneState,
  dispatch: Dispatch<PaneAction>,
  scan: () => void,
): DataEffects {
  const { choices, choicesMade, language, tables } = state;

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
    void answerOf("save", () => saveChoices(port, choices, tables));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- kept when the user chooses, not when tables are found
  }, [choicesMade]);

  const spanReader = useCallback<SpanReader>(
    async (table, column, format, signal) => {
      try {
        const { salesSpan } = await import("../../app/salesSpan");
        return await salesSpan(port, table, column, format, signal);
      } catch (error) {
        // Nobody asked for it: the same refusal is told when the user runs.
        if (!(error instanceof WorkbookError)) reportError(error);
        return null;
      }
    },
    [port],
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
      salesSpan: spanReader,
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
    [answerOf, dispatch, language, port, scan, spanReader, state],
  );
}

async function sheetsToAdd(which: AddableSheets, language: PaneState["language"]): Promise<readonly NewSheet[]> {
  if (which === "sample") {
    const { sampleSheets } = await import("../../app/sample");
    return sampleSheets();
  }
  const { templateSheets } = await import("../../app/template");
  return templateSheets(translator(language), language);
}
