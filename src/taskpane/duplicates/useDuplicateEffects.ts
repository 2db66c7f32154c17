import { useMemo } from "react";
import { addApart, loadApart, type ApartPair } from "../../app/apartNames";
import { joinSpellings, type Alias } from "../../app/joinSpellings";
import type { WorkbookPort } from "../../app/workbookPort";
import { translator } from "../../locales";
import type { Activity } from "../state/failures";
import type { PaneState } from "../state/paneState";

/** What the list of likely duplicates asks of the workbook. */
export interface DuplicateEffects {
  readonly readApart: (onRead: (pairs: readonly ApartPair[]) => void | Promise<void>) => void;
  readonly keepApart: (pairs: readonly ApartPair[], onKept: (all: readonly ApartPair[]) => void) => void;
  /** Writes into the alias table and looks for the tables again. */
  readonly joinSpellings: (aliases: readonly Alias[]) => void;
}

type Attempt = (during: Activity, work: () => Promise<void>) => Promise<void>;

export function useDuplicateEffects(
  port: WorkbookPort,
  { choices, language }: PaneState,
  attempt: Attempt,
  scan: () => void,
): DuplicateEffects {
  const aliases = choices.aliases?.table ?? null;
  return useMemo(
    () => ({
      readApart: (onRead) => void attempt("read", async () => await onRead(await loadApart(port))),
      keepApart: (pairs, onKept) => void attempt("save", async () => onKept(await addApart(port, pairs))),
      joinSpellings: (added) =>
        void attempt("save", async () => {
          await joinSpellings(port, aliases, added, translator(language), language);
          scan();
        }),
    }),
    [port, aliases, language, attempt, scan],
  );
}
