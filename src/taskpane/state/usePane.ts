import { useCallback, useEffect, useMemo, useReducer, useRef, useState, type Dispatch } from "react";
import type { CellPlace } from "../../analysis/types";
import { scanWorkbook } from "../../app/scanWorkbook";
import type { FormulaPort } from "../../app/formulaPort";
import { loadIgnored } from "../../app/ignoredProblems";
import type { Session, TableChoice } from "../../app/session";
import { saveSession } from "../../app/sessionStore";
import type { Control, SelectedCell, WorkbookPort } from "../../app/workbookPort";
import type { EngineSource } from "../../engine/engineSource";
import { loadTranslator, type Language } from "../../locales";
import type { ReportId } from "../../reports/reports";
import { useDataEffects, type DataEffects } from "../data/useDataEffects";
import { useDuplicateEffects, type DuplicateEffects } from "../duplicates/useDuplicateEffects";
import { databaseInUse } from "./databaseInUse";
import { failureOf, type Activity } from "./failures";
import { useKeptSettings } from "../settings/useKeptSettings";
import { useSettingsEffects, type SettingsEffects } from "../settings/useSettingsEffects";
import { useReportsInBook } from "./useReportsInBook";
import { useTableChanges } from "./useTableChanges";
import { initialState, reduce, sessionOf, type PaneAction, type PaneState, type Screen } from "./paneState";

/** What the user can ask for beyond changing the pane's own state. */
export interface PaneEffects extends DataEffects, DuplicateEffects, SettingsEffects {
  readonly scan: () => void;
  readonly run: () => void;
  readonly cancel: () => void;
  /** Reads the tables and computes, without writing anything. */
  readonly read: () => void;
  /** Tells the selected cell until what it answers is called. */
  readonly followSelection: (onSelected: (cell: SelectedCell) => void) => () => void;
  /** Undoes the last run. */
  readonly restore: () => void;
  readonly chooseLanguage: (chosen: Language | null) => void;
  /** Work on the workbook that belongs to a part of the pane which loads later; null = it failed, and the pane says why. */
  readonly withWorkbook: <Answer>(
    during: Activity,
    work: (port: WorkbookPort, state: PaneState) => Promise<Answer>,
  ) => Promise<Answer | null>;
  /** Reads the sales from files beside the workbook from now on; `sales` = how. null = from the workbook alone. */
  readonly readFrom: (files: ((workbook: WorkbookPort) => WorkbookPort) | null, sales: TableChoice | null) => void;
  readonly goToCell: (place: CellPlace) => void;
  readonly goToReport: (id: ReportId) => void;
}

export interface PaneModel {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneAction>;
  readonly effects: PaneEffects;
  readonly formulas: FormulaPort;
}

/** The pane's state and everything it does to the workbook. */
export function usePane(
  workbook: WorkbookPort,
  hostLanguage: Language,
  firstScreen: Screen,
  onLanguage: (language: Language) => void,
): PaneModel {
  const [state, dispatch] = useReducer(reduce, hostLanguage, (language) => initialState(language, firstScreen));
  const [port, setPort] = useState(workbook);
  const running = useRef<AbortController | null>(null);

  const attempt = useCallback(async (during: Activity, work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      dispatch({ type: "failed", failure: failureOf(error, during) });
    }
  }, []);

  const scan = useCallback(() => {
    dispatch({ type: "scanStarted" });
    void attempt("scan", async () => {
      const discovery = await scanWorkbook(port);
      const { format } = await port.locale();
      if (process.env.CLIENTELE_ENGINE) {
        const { loadDatabase } = await import("../../app/database/databaseChoice");
        const database = await loadDatabase(port);
        if (database !== null) dispatch({ type: "databaseFound", database });
      }
      await loadTranslator(discovery.language);
      dispatch({ type: "problemsIgnored", ignored: await loadIgnored(port) });
      dispatch({ type: "scanned", discovery, format });
    });
  }, [attempt, port]);

  const run = useCallback(
    (session: Session | null, source: EngineSource | null) => {
      if (session === null || running.current !== null) return;
      const controller = new AbortController();
      running.current = controller;
      dispatch({ type: "runStarted" });
      void attempt("run", async () => {
        try {
          // The pane shows before the computations are loaded.
          const control: Control & { readonly signal: AbortSignal } = {
            signal: controller.signal,
            onProgress: (progress) => dispatch({ type: "progressed", progress, at: performance.now() }),
          };
          const result =
            process.env.CLIENTELE_ENGINE && source !== null
              ? await (
                  await import("../../app/database/runDatabase")
                ).runDatabase(port, session, { source, gateway: process.env.CLIENTELE_ENGINE }, control)
              : await (await import("../../app/runAnalysis")).runAnalysis(port, session, control);
          dispatch({ type: "ran", result, session });
        } finally {
          running.current = null;
        }
      });
    },
    [attempt, port],
  );

  const cancel = useCallback(() => {
    running.current?.abort();
    dispatch({ type: "cancelAsked" });
  }, []);

  const read = useCallback(
    (session: Session | null) => {
      if (session === null) return;
      dispatch({ type: "readingStarted" });
      void attempt("read", async () => {
        const { readWorkbook } = await import("../../app/readWorkbook");
        const control = { signal: new AbortController().signal, onProgress: () => undefined };
        dispatch({ type: "read", reading: await readWorkbook(port, session, control) });
      });
    },
    [attempt, port],
  );

  const followSelection = useCallback(
    (onSelected: (cell: SelectedCell) => void) => {
      const onError = (error: unknown) => dispatch({ type: "failed", failure: failureOf(error, "watch") });
      const following = port.followSelection(onSelected, onError);
      void attempt("read", () => following.then(() => undefined));
      return () => void attempt("read", () => following.then((stop) => stop()));
    },
    [attempt, port],
  );

  const restore = useCallback(() => {
    dispatch({ type: "restoreStarted" });
    void attempt("restore", async () => {
      const { restoreWithComments } = await import("../../app/keptComments");
      await restoreWithComments(port);
      dispatch({ type: "restored" });
    });
  }, [attempt, port]);

  const chooseLanguage = useCallback(
    (chosen: Language | null, { kept, language }: PaneState) => {
      const inForce = chosen ?? hostLanguage;
      void attempt("save", async () => {
        await loadTranslator(inForce);
        dispatch({ type: "languageChosen", chosen, inForce });
        if (kept !== null) await saveSession(port, { ...kept, language: chosen });
        if (inForce === language) return;
        // The functions have to know the language before they write their words again.
        onLanguage(inForce);
        await port.formulas.recalculate();
      });
    },
    [attempt, port, hostLanguage, onLanguage],
  );

  const readFrom = useCallback<PaneEffects["readFrom"]>(
    (files, sales) => {
      dispatch({ type: "tableChosen", table: "sales", choice: sales });
      setPort(files === null ? workbook : files(workbook));
    },
    [workbook],
  );

  useEffect(scan, [scan]);
  useKeptSettings(port, state, dispatch, attempt);
  const settingsEffects = useSettingsEffects(port, state.choices);
  const dataEffects = useDataEffects(port, state, dispatch, scan);
  useReportsInBook(port, state, dispatch);
  useTableChanges(port, state, dispatch);
  const duplicateEffects = useDuplicateEffects(port, state, { attempt, scan, read, dispatch });

  const effects = useMemo<PaneEffects>(
    () => ({
      ...dataEffects,
      ...duplicateEffects,
      ...settingsEffects,
      scan,
      run: () => run(sessionOf(state), databaseInUse(state)?.source ?? null),
      cancel,
      read: () => read(sessionOf(state) ?? state.kept),
      followSelection,
      restore,
      chooseLanguage: (chosen) => chooseLanguage(chosen, state),
      withWorkbook: async <Answer>(
        during: Activity,
        work: (port: WorkbookPort, state: PaneState) => Promise<Answer>,
      ) => {
        let answer: Answer | null = null;
        await attempt(during, async () => {
          answer = await work(port, state);
        });
        return answer;
      },
      readFrom,
      goToCell: (place) => void attempt("goTo", () => port.goToCell(place)),
      goToReport: (id) => void attempt("goTo", () => port.goToReport(id)),
    }),
    [
      dataEffects,
      duplicateEffects,
      settingsEffects,
      scan,
      run,
      cancel,
      restore,
      read,
      followSelection,
      readFrom,
      chooseLanguage,
      attempt,
      port,
      state,
    ],
  );
  return { state, dispatch, effects, formulas: port.formulas };
}
