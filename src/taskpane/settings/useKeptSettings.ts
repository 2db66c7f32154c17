import { useEffect, useRef, type Dispatch } from "react";
import type { Session } from "../../app/session";
import { saveSession } from "../../app/sessionStore";
import type { WorkbookPort } from "../../app/workbookPort";
import type { Activity } from "../state/failures";
import { sessionOf, type PaneAction, type PaneState } from "../state/paneState";

/** Typing that goes on, as of a date or a share, is kept when it rests. */
export const SETTINGS_REST = 800;

/** Keeps changed settings in the workbook, so that they travel with it without a run: when the user rests, leaves their screen or closes the pane. */
export function useKeptSettings(
  port: WorkbookPort,
  state: PaneState,
  dispatch: Dispatch<PaneAction>,
  attempt: (during: Activity, work: () => Promise<void>) => Promise<void>,
): void {
  const { screen, work, kept } = state;
  // A run keeps the settings itself, together with its reports.
  const session = kept === null || work.kind !== "idle" ? null : sessionOf(state);
  const rules = session === null ? null : rulesOf(session);
  const isKept = rules === null || kept === null || rules === rulesOf(kept);
  const keep = useRef(() => {});

  useEffect(() => {
    keep.current = () => {
      if (isKept || session === null) return;
      dispatch({ type: "sessionKept", session });
      void attempt("save", () => saveSession(port, session));
    };
  });

  useEffect(() => {
    if (isKept) return;
    if (screen !== "settings") {
      keep.current();
      return;
    }
    const keepNow = () => keep.current();
    const rest = setTimeout(keepNow, SETTINGS_REST);
    window.addEventListener("pagehide", keepNow);
    return () => {
      clearTimeout(rest);
      window.removeEventListener("pagehide", keepNow);
    };
  }, [isKept, rules, screen]);
}

function rulesOf({ settings, reports }: Session): string {
  return JSON.stringify([Object.entries(settings).sort(), reports]);
}
