import { abcClassAt, abcClassIndexes } from "../classes/abc";
import { forAllClients } from "../clients/figureColumns";
import { tiersOfPotentials } from "../classes/grade";
import type { PotentialTier } from "../tables/potential";
import type { AbcClass, Grade } from "../types";
import { lineOfClient } from "../figures/clientOfText";
import { marginsInPeriod, type ExplainedSale } from "../figures/explainedSales";
import type { Analysis } from "../analysis";

/** How a client came to its grade; null = not known. */
export interface GradeExplanation {
  readonly grade: Grade | null;
  readonly margin: number | null;
  /** Class of the margin by the ABC rule. */
  readonly profitClass: AbcClass | null;
  readonly potential: PotentialTier | null;
  /** The rows of the analysis period that the margin is the sum of; values are margins. */
  readonly sales: readonly ExplainedSale[];
}

/**
 * Profit tier and potential tier: what decides a client's grade.
 *
 * Source: spec 3.5.
 *
 * @example explainGrade(analysis, 0).profitClass // "A"
 */
export function explainGrade(analysis: Analysis, client: number): GradeExplanation {
  const { register, sums } = analysis.evidence;
  const { abc, period } = analysis.settings;
  const { grade, margin } = lineOfClient(analysis, client);
  const profitClasses = abcClassIndexes(forAllClients(sums.margin, register.names.length, NaN), abc);
  const potentials = register.records.map((record) => record?.potential ?? null);
  const place = profitClasses[client];
  return {
    grade,
    margin,
    profitClass: abcClassAt(place),
    potential: tiersOfPotentials(potentials, abc)[client],
    sales: marginsInPeriod(analysis, client, period),
  };
}
