import type { Analysis } from "../../analysis/analysis";
import { readWorkbook } from "../../app/readWorkbook";
import type { WorkbookPort } from "../../app/workbookPort";
import { sessionOf, type PaneState } from "./paneState";

const control = { signal: { aborted: false }, onProgress: () => undefined };

/** The analysis, read once more where the tables have changed since. */
export async function freshAnalysis(port: WorkbookPort, state: PaneState, analysis: Analysis): Promise<Analysis> {
  const session = sessionOf(state);
  const isOld = state.isReadingOld && session !== null;
  return isOld ? (await readWorkbook(port, session, control)).analysis : analysis;
}
