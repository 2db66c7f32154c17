import type { Analysis } from "../../analysis/analysis";
import { ownMeasures } from "../../app/tasks/measuresSheet";
import type { WorkbookPort } from "../../app/workbookPort";
import type { OwnMeasures } from "../../checklists/evidence/seen";
import { useLook } from "../state/useLook";
import type { PaneEffects } from "../state/usePane";

const look = async (port: WorkbookPort, { settings }: Analysis) => ({ measures: await ownMeasures(port, settings) });

/** What the user has made of the measures of the workbook; null = there are none, or they are being read. */
export function useOwnMeasures(effects: PaneEffects, analysis: Analysis | null): OwnMeasures | null {
  return useLook(effects, analysis, look).seen?.measures ?? null;
}
