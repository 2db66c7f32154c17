import type { WrittenScore } from "../cells/scoreCell";
import type { SurveyRow } from "../tables/surveysReader";
import type { Day, SurveyScaleChoice } from "../types";
import { pairIds } from "./pairIds";

/** The worst score decides, not the mean. */
export type Mood = "open" | "hidden" | "content";

/** Up to here a client is openly dissatisfied, up to the next one in silence. */
export const WORST_OPEN = 2;
export const WORST_HIDDEN = 3;
/** From here on an answer is a good one. */
export const GOOD = 4;

/** A client that was asked on a day about a product, and what it answered. */
export interface SurveyAnswer {
  readonly client: string;
  /** null = none is known. */
  readonly manager: string | null;
  /** null = about no single product. */
  readonly product: string | null;
  readonly day: Day;
  /** The mean of its questions, from 1 to 5; null = no answer. */
  readonly score: number | null;
  /** The lowest of its scores. */
  readonly lowest: number | null;
  readonly mood: Mood | null;
  readonly note: string | null;
  /** Its first row. */
  readonly row: number;
}

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
 * @example surveyScale([], "auto") // { best: 5, scores: 0, aboveFive: 0 }
 */
export function surveyScale(rows: readonly SurveyRow[], chosen: SurveyScaleChoice): SurveyScale {
  const written = rows.flatMap(({ score }) => (score?.best === null ? score.value : []));
  const aboveFive = written.filter((value) => value > 5).length;
  const counts = { scores: written.length, aboveFive };
  if (chosen !== "auto") return { best: chosen === "five" ? 5 : 10, ...counts };
  const isAsked = aboveFive > 0 && aboveFive >= SHARE_ASKED * written.length;
  return { best: isAsked ? null : 5, ...counts };
}

/**
 * A score on the scale from 1 to 5: one of ten is halved. null = it lies above the best score. Source: spec 3.15.
 *
 * @example scoreOfFive({ value: 7, best: null }, 10) // 3.5
 */
export function scoreOfFive({ value, best }: WrittenScore, usual: 5 | 10): number | null {
  if ((best ?? usual) === 10) return value / 2;
  return value <= 5 ? value : null;
}

/** Behind every day of a sheet. */
const LAST_DAY = 2 ** 22;

/** A row whose score is on the scale from 1 to 5. */
export interface ScoredRow {
  readonly row: SurveyRow;
  readonly score: number | null;
}

/**
 * The answers that some rows make: rows of one client, day and product are one answer. Its score is the mean of its
 * questions, its mood that of the lowest: up to 2 open, up to 3 hidden dissatisfaction.
 *
 * A question that was left blank beside others that were answered does not count; where all are blank the client was asked
 * and has not answered. Source: spec 3.15.
 *
 * @example answersOf([{ row, score: 5 }, { row, score: 2 }], () => null)[0].mood // "open"
 */
export function answersOf(
  rows: readonly ScoredRow[],
  managerOf: (client: string) => string | null,
): readonly SurveyAnswer[] {
  const answers = new Map<number, RunningAnswer>();
  const pairOf = pairIds();
  for (const { row, score } of rows) {
    const key = pairOf(row.client, row.product) * LAST_DAY + row.day;
    let answer = answers.get(key);
    if (answer === undefined) {
      answer = { first: row, lowest: null, sum: 0, scores: 0, note: null };
      answers.set(key, answer);
    }
    if (row.note !== null) answer.note = answer.note === null ? row.note : `${answer.note}; ${row.note}`;
    if (score === null) continue;
    answer.lowest = answer.lowest === null ? score : Math.min(answer.lowest, score);
    answer.sum += score;
    answer.scores++;
  }
  return Array.from(answers.values(), (answer) => answerOf(answer, managerOf));
}

/** An answer whose questions are added one by one. */
interface RunningAnswer {
  readonly first: SurveyRow;
  lowest: number | null;
  sum: number;
  scores: number;
  note: string | null;
}

function answerOf(answer: RunningAnswer, managerOf: (client: string) => string | null): SurveyAnswer {
  const { first, lowest, sum, scores, note } = answer;
  const { client, product, day, row } = first;
  return {
    client,
    manager: managerOf(client),
    product,
    day,
    score: scores === 0 ? null : sum / scores,
    lowest,
    mood: lowest === null ? null : moodOf(lowest),
    note,
    row,
  };
}

function moodOf(lowest: number): Mood {
  if (lowest <= WORST_OPEN) return "open";
  return lowest <= WORST_HIDDEN ? "hidden" : "content";
}
