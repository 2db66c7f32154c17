import type { ProblemLog } from "../problemLog";
import type { SurveyColumns } from "../tables/surveyColumns";
import type { SurveysTable } from "../tables/surveysReader";
import { cellPlaceOf } from "../tables/tablePlace";
import type { SurveyScaleChoice } from "../types";
import type { JudgedDay } from "./judgedDay";

/** How scores were understood. */
export interface SurveyScale {
  /** The best score; null = it must be asked. */
  readonly best: 5 | 10 | null;
  /** Scores of which the cell does not say what the best one is, and those of them above five. */
  readonly scores: number;
  readonly aboveFive: number;
}

/** From such a share of scores above five on it is asked whether ten is the best one. */
const SHARE_ASKED = 0.2;

/**
 * Whether the scores go to five or to ten: as the user says, else five, unless a fifth of them lies above five; then it is
 * not known. Source: spec 3.15.
 *
 * @example surveyScale(rows, "ten").best // 10
 */
export function surveyScale({ count, score, best }: SurveyColumns, chosen: SurveyScaleChoice): SurveyScale {
  let scores = 0;
  let aboveFive = 0;
  for (let place = 0; place < count; place++) {
    if (best[place] !== 0 || Number.isNaN(score[place])) continue;
    scores++;
    if (score[place] > 5) aboveFive++;
  }
  const counts = { scores, aboveFive };
  if (chosen !== "auto") return { best: chosen === "five" ? 5 : 10, ...counts };
  const isAsked = aboveFive > 0 && aboveFive >= SHARE_ASKED * scores;
  return { best: isAsked ? null : 5, ...counts };
}

/** The rows that count, and their scores on the scale from 1 to 5. */
export interface ScoredRows {
  readonly places: Int32Array;
  /** By the place of the row; NaN = no answer. */
  readonly scores: Float64Array;
}

/**
 * The rows whose scores can be understood, and that do not lie after a given day of judgement: others are reported. A score
 * of ten is halved. Source: spec 3.15.
 *
 * @example scoredRows(table, surveyScale(table.rows, "ten"), judged, log).scores[0] // 3.5 of a score of 7
 */
export function scoredRows(
  { rows, place, columns }: SurveysTable,
  { best }: SurveyScale,
  judged: JudgedDay,
  log: ProblemLog,
): ScoredRows {
  const places = new Int32Array(best === null ? 0 : rows.count);
  const scores = new Float64Array(rows.count);
  let used = 0;
  for (let at = 0; at < places.length; at++) {
    const written = rows.score[at];
    scores[at] = (rows.best[at] || best) === 10 ? written / 2 : written;
    if (scores[at] > 5) {
      log.add("scoreAboveFive", cellPlaceOf(place, rows.row[at], columns.score ?? 0), { value: written });
    } else if (judged.isGiven && rows.day[at] > judged.day) {
      log.add("surveyAfterDay", cellPlaceOf(place, rows.row[at], columns.date ?? 0), { day: rows.day[at] });
    } else places[used++] = at;
  }
  return { places: places.subarray(0, used), scores };
}
