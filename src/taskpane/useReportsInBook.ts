import { useEffect, type Dispatch } from "react";
import { findTable } from "../app/findTable";
import { readLastRun } from "../app/lastRun";
import { tablesChange } from "../app/sourceChange";
import { WorkbookError, type StopWatching, type WorkbookPort } from "../app/workbookPort";
import type { PaneAction, PaneState } from "./paneState";

/** Asks the workbook for its reports, and watches whether their tables change. */
export function useReportsInBook(port: WorkbookPort, state: PaneState, dispatch: Dispatch<PaneAction>): void {
  const { tables, reports, hasJustRun, work } = state;
  const isIdle = work.kind === "idle";
  const isAsked = reports !== null;
  const lastRun = reports?.lastRun ?? null;

  useEffect(() => {
    if (tables === null || !isIdle || isAsked) return;
    return inBackground(async (signal) => {
      const found = await readLastRun(port);
      const written = await port.writtenReports();
      if (!signal.aborted) dispatch({ type: "reportsFound", lastRun: found, written });
      return null;
    });
  }, [port, dispatch, tables, isIdle, isAsked]);

  useEffect(() => {
    if (tables === null || lastRun === null) return;
    const read = tables.filter((table) => findTable(lastRun.tables, table) !== null);
    return inBackground(() =>
      port.watchTables(read, ({ kind, table }) => {
        dispatch({ type: "tablesChanged", change: { kind, name: table.name } });
      }),
    );
  }, [port, dispatch, tables, lastRun]);

  useEffect(() => {
    // After a run of this pane Excel tells of every change.
    if (tables === null || lastRun === null || hasJustRun || !isIdle) return;
    return inBackground(async (signal) => {
      const change = await tablesChange(port, lastRun, tables, signal);
      if (change !== null && !signal.aborted) dispatch({ type: "tablesChanged", change });
      return null;
    });
  }, [port, dispatch, tables, lastRun, hasJustRun, isIdle]);
}

/** Starts the work and answers how to end it: what it began, if anything, is stopped. */
function inBackground(work: (signal: { readonly aborted: boolean }) => Promise<StopWatching | null>): () => void {
  const signal = { aborted: false };
  const begun = work(signal).catch((error: unknown) => {
    // Nobody has asked for it: where Excel refuses, nothing is said about the reports, and the next look tries again.
    if (!(error instanceof WorkbookError)) reportError(error);
    return null;
  });
  return () => {
    signal.aborted = true;
    void begun.then((stop) => stop?.()).catch((error: unknown) => reportError(error));
  };
}
