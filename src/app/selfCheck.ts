import type { WorkbookErrorCode } from "./workbookPort";

/** What a check can find out about the Excel that runs the add-in: the check, and how it ended. */
export const selfCheckFindings = [
  "host.passed",
  "sets.passed",
  "sets.failed",
  "sheet.passed",
  "culture.passed",
  "culture.failed",
  "culture.unsupported",
  "dates.passed",
  "dates.failed",
  "texts.passed",
  "texts.failed",
  "large.passed",
  "large.failed",
  "hidden.passed",
  "hidden.failed",
  "events.passed",
  "events.failed",
  "functions.passed",
  "functions.failed",
  "functions.unsupported",
  "removed.passed",
  "removed.failed",
] as const;
export type SelfCheckFinding = (typeof selfCheckFindings)[number];

/** The checks that Excel may refuse to carry out. */
export type RefusableCheck =
  "sheet" | "culture" | "dates" | "texts" | "large" | "hidden" | "events" | "functions" | "removed";

type Params = Readonly<Record<string, string | number>>;

export type SelfCheckResult =
  | { readonly finding: SelfCheckFinding; readonly params: Params }
  /** Excel refused what the check tried. */
  | { readonly refused: RefusableCheck; readonly code: WorkbookErrorCode; readonly params: Params };

/** "passed", "failed" or "unsupported"; what Excel refuses has failed. */
export function outcomeOf(result: SelfCheckResult): "passed" | "failed" | "unsupported" {
  if (!("finding" in result)) return "failed";
  return result.finding.slice(result.finding.indexOf(".") + 1) as "passed" | "failed" | "unsupported";
}
