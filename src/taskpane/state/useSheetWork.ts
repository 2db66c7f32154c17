import { useCallback, useState } from "react";
import type { Analysis } from "../../analysis/analysis";
import type { WorkbookPort } from "../../app/workbookPort";
import { freshAnalysis } from "./freshAnalysis";
import { useLook } from "./useLook";
import type { PaneEffects } from "./usePane";

/** What a screen knows of sheets that it keeps up to date, and what it does on them. */
export interface SheetWork<Seen, Done> {
  /** null = not looked at yet. */
  readonly seen: Seen | null;
  readonly isBusy: boolean;
  /** What was done last. */
  readonly done: Done | null;
  readonly act: (work: (port: WorkbookPort, fresh: Analysis) => Promise<Done | null>) => void;
}

/** Looks at sheets of the workbook, and does what the screen is asked for, one after the other; `look` stays the same. */
export function useSheetWork<Seen, Done>(
  effects: PaneEffects,
  analysis: Analysis | null,
  look: (port: WorkbookPort, analysis: Analysis) => Promise<Seen>,
): SheetWork<Seen, Done> {
  const { seen, setSeen, workbook } = useLook(effects, analysis, look);
  const [isBusy, setBusy] = useState(false);
  const [done, setDone] = useState<Done | null>(null);

  const act = useCallback(
    (work: (port: WorkbookPort, fresh: Analysis) => Promise<Done | null>) => {
      if (analysis === null) return;
      setBusy(true);
      setDone(null);
      const acted = workbook.current("addSheets", async (port, state) => {
        const fresh = await freshAnalysis(port, state, analysis);
        setDone(await work(port, fresh));
        setSeen(await look(port, fresh));
      });
      void acted.then(() => setBusy(false));
    },
    [analysis, look, setSeen, workbook],
  );

  return { seen, isBusy, done, act };
}
