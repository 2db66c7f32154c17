import type { Analysis } from "../../analysis/analysis";
import { loadLateTranslator, type Language } from "../../locales";
import { classesOf } from "../../tasks/measures";
import { isTypedSheetKnown } from "../typedSheets/readTypedSheet";
import type { WorkbookPort } from "../workbookPort";
import { readMeasures } from "./measuresSheet";

const SCHEME = "abcXyz|";

/** The user's measures by cell of ABC × XYZ; undefined = there are none. */
export async function measuresOfReports(
  port: WorkbookPort,
  analysis: Analysis,
  language: Language,
): Promise<ReadonlyMap<string, string> | undefined> {
  if (!(await isTypedSheetKnown(port, "measures"))) return undefined;
  const { words } = await readMeasures(port, classesOf(analysis.settings), await loadLateTranslator(language, "tasks"));
  return new Map(
    [...words].filter(([key]) => key.startsWith(SCHEME)).map(([key, text]) => [key.slice(SCHEME.length), text]),
  );
}
