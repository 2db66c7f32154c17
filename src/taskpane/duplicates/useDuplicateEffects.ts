import { useEffect, useMemo, useRef, type Dispatch } from "react";
import { addApart, loadApart, type ApartPair } from "../../app/apartNames";
import { joinSpellings, separateSpellings, type Alias } from "../../app/joinSpellings";
import type { Session } from "../../app/session";
import type { WorkbookPort } from "../../app/workbookPort";
import { translator } from "../../locales";
import type { Activity } from "../state/failures";
import { sessionOf, type PaneAction, type PaneState } from "../state/paneState";

/** What the list of likely duplicates asks of the workbook. */
export interface DuplicateEffects {
  readonly readApart: (onRead: (pairs: readonly ApartPair[]) => void | Promise<void>) => void;
  readonly keepApart: (pairs: readonly ApartPair[], onKept: (all: readonly ApartPair[]) => void) => void;
  /** Writes into the alias table, looks for the tables again, and then for the duplicates that are left. */
  readonly joinSpellings: (aliases: readonly Alias[]) => void;
  /** Takes what was joined last out of the alias table again. */
  readonly undoJoin: () => void;
}

type Attempt = (during: Activity, work: () => Promise<void>) => Promise<void>;

/** What the workbook and the pane do for it. */
interface DuplicateMeans {
  readonly attempt: Attempt;
  readonly scan: () => void;
  readonly read: (session: Session | null) => void;
  readonly dispatch: Dispatch<PaneAction>;
}

export function useDuplicateEffects(
  port: WorkbookPort,
  state: PaneState,
  { attempt, scan, read, dispatch }: DuplicateMeans,
): DuplicateEffects {
  const { choices, language, joined } = state;
  const aliases = choices.aliases?.table ?? null;
  const isListOpen = useRef(false);
  useEffect(() => {
    if (!isListOpen.current || state.work.kind !== "idle") return;
    isListOpen.current = false;
    read(sessionOf(state));
    dispatch({ type: "duplicatesWanted" });
  }, [state, read, dispatch]);
  return useMemo(
    () => ({
      readApart: (onRead) => void attempt("read", async () => await onRead(await loadApart(port))),
      keepApart: (pairs, onKept) => void attempt("save", async () => onKept(await addApart(port, pairs))),
      joinSpellings: (added) =>
        void attempt("save", async () => {
          await joinSpellings(port, aliases, added, translator(language), language);
          dispatch({ type: "joined", aliases: added });
          isListOpen.current = true;
          scan();
        }),
      undoJoin: () =>
        void attempt("save", async () => {
          if (aliases === null) return;
          await separateSpellings(port, aliases, joined);
          dispatch({ type: "joined", aliases: [] });
          isListOpen.current = true;
          scan();
        }),
    }),
    [port, aliases, joined, language, attempt, scan, dispatch],
  );
}
