import { useEffect, useMemo, useRef, type Dispatch } from "react";
import { defaultSettings } from "../../analysis/types";
import type { SalesPreview } from "../../app/previewClasses";
import type { Session } from "../../app/session";
import { saveSession } from "../../app/sessionStore";
import { WorkbookError, type Control, type WorkbookPort } from "../../app/workbookPort";
import type { Activity } from "../failures";
import { sessionOf, type PaneAction, type PaneState } from "../paneState";

export interface SettingsEffects {
  /** Reads the chosen sales for a preview; null where the workbook refuses or the reading was ended. */
  readonly previewSales: (control: Control) => Promise<SalesPreview | null>;
}

/** Also keeps the settings in the workbook when their screen is left, so that they travel with it without a run. */
export function useSettingsEffects(
  port: WorkbookPort,
  state: PaneState,
  dispatch: Dispatch<PaneAction>,
  attempt: (during: Activity, work: () => Promise<void>) => Promise<void>,
): SettingsEffects {
  const { choices, screen, kept } = state;
  const screenBefore = useRef(screen);

  useEffect(() => {
    const isLeft = screenBefore.current === "settings" && screen !== "settings";
    screenBefore.current = screen;
    const session = sessionOf(state);
    if (!isLeft || kept === null || session === null || rulesOf(session) === rulesOf(kept)) return;
    dispatch({ type: "sessionKept", session });
    void attempt("save", () => saveSession(port, session));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- kept when the screen is left, not at every letter
  }, [screen]);

  return useMemo(
    () => ({
      previewSales: async (control) => {
        try {
          const { previewClasses } = await import("../../app/previewClasses");
          const session = { choices, settings: defaultSettings, reports: null, language: null };
          return await previewClasses(port, session, control);
        } catch (error) {
          // Nobody asked for it: the same refusal is told when the user runs.
          if (error instanceof WorkbookError) return null;
          throw error;
        }
      },
    }),
    [port, choices],
  );
}

function rulesOf({ settings, reports }: Session): string {
  return JSON.stringify([Object.entries(settings).sort(), reports]);
}
