import { clientOfText } from "../figures/clientOfText";
import type { Analysis } from "../analysis";
import type { Complaint } from "../process/complaints";
import type { ControlPoint } from "../process/controlPoint";
import type { Deal } from "../process/deal";
import type { SurveyAnswer } from "../process/surveyAnswers";

/** What the tables of the sales process say of one client, the newest first. */
export interface ProcessExplanation {
  /** The most urgent first, with open deals that lack a next step. */
  readonly points: readonly ControlPoint[];
  readonly deals: readonly Deal[];
  readonly answers: readonly SurveyAnswer[];
  readonly complaints: readonly Complaint[];
}

/**
 * Control points, offers, survey answers and complaints of a client; none where the workbook has no such table.
 *
 * Source: spec 3.15.
 *
 * @example explainProcess(analysis, 0).answers[0].mood // "open"
 */
export function explainProcess(analysis: Analysis, client: number): ProcessExplanation {
  const { funnel, controlPoints, surveys, complaints } = analysis;
  const ofClient = <Line extends { readonly client: string | null }>(lines: readonly Line[] = []): readonly Line[] =>
    lines.filter((line) => line.client !== null && clientOfText(analysis, line.client) === client);
  const newestFirst = <Line>(lines: readonly Line[], dayOf: (line: Line) => number | null): readonly Line[] =>
    [...lines].sort((one, other) => (dayOf(other) ?? 0) - (dayOf(one) ?? 0));
  return {
    points: ofClient(controlPoints?.points),
    deals: newestFirst(ofClient(funnel?.everyDeal), ({ last }) => last),
    answers: newestFirst(ofClient(surveys?.everyAnswer), ({ day }) => day),
    complaints: newestFirst(ofClient(complaints?.everyComplaint), ({ day }) => day),
  };
}
