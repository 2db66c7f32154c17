import { useCallback, useEffect, useRef, useState } from "react";
import type { Analysis } from "../../analysis/analysis";
import type { WorkbookPort } from "../../app/workbookPort";
import { freshAnalysis } from "./freshAnalysis";
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
  { withWorkbook }: PaneEffects,
  analysis: Analysis | null,
  look: (port: WorkbookPort, analysis: Analysis) => Promise<Seen>,
): SheetWork<Seen, Done> {
  const [seen, setSeen] = useState<Seen | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [done, setDone] = useState<Done | null>(null);
  // The effects change with the state of the pane.
  const workbook = useRef(withWorkbook);
  workbook.current = withWorkbook;

  useEffect(() => {
    if (analysis === null) return;
    let gone = false;
    void workbook
      .current("read", (port) => look(port, analysis))
      .then((looked) => {
        if (!gone && looked !== null) setSeen(looked);
      });
    return () => {
      gone = true;
    };
  }, [analysis, look]);

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
    [analysis, look],
  );

  return { seen, isBusy, done, act };
}
