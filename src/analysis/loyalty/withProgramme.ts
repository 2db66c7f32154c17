import type { Analysis } from "../analysis";
import type { Evidence } from "../evidence";
import type { Settings } from "../settings/settings";
import { loyaltyOf, type Loyalty } from "./loyalty";
import { programmeOf } from "./programme";

/**
 * An analysis with the loyalty programme and the margin share of other settings: nothing but the programme is computed
 * again.
 *
 * Cost: a pass over the rows of the period. Source: spec 3.20.
 *
 * @example withProgramme(analysis, { ...settings, loyaltyMode: "fixed", loyaltyRate: 0.07 }).loyalty?.all.cost // 7
 */
export function withProgramme(analysis: Analysis, settings: Settings): Analysis {
  const { marginShare } = settings;
  const inForce = { ...analysis.settings, ...programmeOf(settings), marginShare };
  const evidence: Evidence = { ...analysis.evidence, settings: inForce };
  // The long lists of the analysis are made when somebody reads them: they must not be copied.
  return Object.create(analysis, {
    settings: { value: inForce, enumerable: true },
    evidence: { value: evidence, enumerable: true },
    loyalty: { get: (): Loyalty | null => loyaltyOf(evidence).value(), enumerable: true },
  }) as Analysis;
}
