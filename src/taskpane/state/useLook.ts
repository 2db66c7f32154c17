import { useEffect, useRef, useState, type RefObject } from "react";
import type { Analysis } from "../../analysis/analysis";
import type { WorkbookPort } from "../../app/workbookPort";
import type { PaneEffects } from "./usePane";

interface Look<Seen> {
  /** null = not looked at yet. */
  readonly seen: Seen | null;
  readonly setSeen: (seen: Seen) => void;
  readonly workbook: RefObject<PaneEffects["withWorkbook"]>;
}

/** Looks at the workbook, and once more for another analysis; `look` stays the same. */
export function useLook<Seen>(
  { withWorkbook }: PaneEffects,
  analysis: Analysis | null,
  look: (port: WorkbookPort, analysis: Analysis) => Promise<Seen>,
): Look<Seen> {
  const [seen, setSeen] = useState<Seen | null>(null);
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

  return { seen, setSeen, workbook };
}
