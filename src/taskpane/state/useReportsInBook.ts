import { useEffect, type Dispatch } from "react";
import { readLastRun } from "../../app/lastRun";
import { tablesChange } from "../../app/sourceChange";
import type { WorkbookPort } from "../../app/workbookPort";
import { inBackground } from "../parts/inBackground";
import type { PaneAction, PaneState } from "./paneState";

/** Asks the workbook for its reports, and whether their tables have changed since. */
export function useReportsInBook(port: WorkbookPort, state: PaneState, dispatch: Dispatch<PaneAction>): void {
  const { tables, reports, hasJustRun, work } = state;
  const isIdle = work.kind === "idle";
  const isFirstLook = tables === null;
  const isAsked = reports !== null;
  const lastRun = reports?.lastRun ?? null;

  useEffect(() => {
    if (isFirstLook || !isIdle || isAsked) return;
    return inBackground(async (signal) => {
      const found = await readLastRun(port);
      const written = await port.writtenReports();
      if (!signal.aborted) dispatch({ type: "reportsFound", lastRun: found, written });
      return null;
    });
  }, [port, dispatch, isFirstLook, isIdle, isAsked]);

  useEffect(() => {
    // After a run of this pane Excel tells of every change.
    if (tables === null || lastRun === null || hasJustRun || !isIdle) return;
    return inBackground(async (signal) => {
      const change = await tablesChange(port, lastRun, tables, signal);
      if (change !== null && !signal.aborted) dispatch({ type: "reportsOutOfDate", change });
      return null;
    });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once they are compared, Excel tells of every change
  }, [port, dispatch, lastRun, hasJustRun, isIdle]);
}
