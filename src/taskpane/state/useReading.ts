import { useEffect } from "react";
import type { Analysis } from "../../analysis/analysis";
import { areRowsInDatabase } from "./analysisOfRows";
import type { PaneState } from "./paneState";
import type { PaneEffects } from "./usePane";

/** Reads the sales once where a screen needs their figures and has none; whether there are sales, and whether it must. */
export function useReading(
  analysis: Analysis | null,
  state: PaneState,
  { read }: PaneEffects,
): { readonly hasSales: boolean; readonly mustRead: boolean } {
  const { reading, choices, tables } = state;
  // Sales of a sheet are not those that the figures come from.
  const hasSales = choices.sales !== null && tables !== null && !areRowsInDatabase(state);
  const mustRead = analysis === null && reading.kind === "none" && hasSales;
  useEffect(() => {
    if (mustRead) read();
  }, [mustRead, read]);
  return { hasSales, mustRead };
}
