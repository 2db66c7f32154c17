import { useEffect, useRef, useState } from "react";
import type { Analysis } from "../../analysis/analysis";
import { ownMeasures } from "../../app/tasks/measuresSheet";
import type { OwnMeasures } from "../../checklists/evidence/seen";
import type { PaneEffects } from "../state/usePane";

/** What the user has made of the measures of the workbook; null = there are none, or they are being read. */
export function useOwnMeasures({ withWorkbook }: PaneEffects, analysis: Analysis | null): OwnMeasures | null {
  const [measures, setMeasures] = useState<OwnMeasures | null>(null);
  // The effects change with the state of the pane.
  const workbook = useRef(withWorkbook);
  workbook.current = withWorkbook;
  useEffect(() => {
    if (analysis === null) return;
    let gone = false;
    void workbook
      .current("read", (port) => ownMeasures(port, analysis.settings))
      .then((found) => {
        if (!gone) setMeasures(found);
      });
    return () => {
      gone = true;
    };
  }, [analysis]);
  return measures;
}
