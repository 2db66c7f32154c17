import { useEffect, useState } from "react";
import type { Analysis } from "../../analysis/analysis";
import { loyaltyOf, type Loyalty } from "../../analysis/loyalty/loyalty";
import { withProgramme } from "../../analysis/loyalty/withProgramme";
import type { Settings } from "../../analysis/settings/settings";
import { inBackground } from "../parts/inBackground";

/** A programme on the sales that were read, and what it comes to. */
export interface Trial {
  readonly analysis: Analysis;
  /** null = no programme is chosen. */
  readonly loyalty: Loyalty | null;
}

/** Counts the programme in the background after each change; the one before stays until the new one is there. */
export function useTrial(analysis: Analysis | null, settings: Settings | null): Trial | null {
  const [trial, setTrial] = useState<Trial | null>(null);
  useEffect(() => {
    if (analysis === null || settings === null) return;
    return inBackground(async (signal) => {
      const tried = withProgramme(analysis, settings);
      const steps = loyaltyOf(tried.evidence).steps();
      while (steps.next().done !== true) {
        await new Promise((resolve) => setTimeout(resolve));
        if (signal.aborted) return null;
      }
      if (!signal.aborted) setTrial({ analysis: tried, loyalty: tried.loyalty });
      return null;
    });
  }, [analysis, settings]);
  return trial;
}
