import { clientKey } from "../cells/clientKey";
import { remembered } from "../cells/remembered";
import { wordKey } from "../cells/wordKey";
import { ProblemLog, type ProblemList } from "../problemLog";
import type { ComplaintRow } from "../tables/complaintsReader";
import type { SurveysTable } from "../tables/surveysReader";
import { cellPlaceOf } from "../tables/tablePlace";
import { addMonths, firstOfMonth, monthIndex } from "../time/calendar";
import { isWithin } from "../time/isWithin";
import type { Day, Period, SurveyScaleChoice } from "../types";
import { groupedByName } from "./groupedByName";
import type { JudgedDay } from "./judgedDay";
import {
  answersOf,
  GOOD,
  scoreOfFive,
  surveyScale,
  type ScoredRow,
  type SurveyAnswer,
  type SurveyScale,
} from "./surveyAnswers";

/** Clients that were asked and have something in common, and what they answered. */
export interface SurveyGroup {
  /** null = without a name: no product, no manager. */
  readonly name: string | null;
  /** First day of the month, of a group that is one. */
  readonly month: Day | null;
  /** With those that were asked and have not answered. */
  readonly asked: readonly SurveyAnswer[];
  readonly answered: number;
  /** Mean of the scores of the answers; null = no answer. */
  readonly mean: number | null;
  /** Answers whose score is 4 or better. */
  readonly good: number;
  readonly open: number;
  readonly hidden: number;
}

/** Below so many answers a mean or a share says little. */
export const FEW_ANSWERS = 5;

export interface Surveys {
  /** The day on which it is judged who is to be asked or called. */
  readonly day: Day;
  readonly scale: SurveyScale;
  /** Of the analysis period. */
  readonly all: SurveyGroup;
  /** Most asked first, those without a name last; empty where nobody is named. */
  readonly byProduct: readonly SurveyGroup[];
  readonly byManager: readonly SurveyGroup[];
  /** A question counts by its own scores. */
  readonly byQuestion: readonly SurveyGroup[];
  /** The most dissatisfied answers first, then the lowest mean. */
  readonly byClient: readonly SurveyGroup[];
  readonly byMonth: readonly SurveyGroup[];
  /** Answers and askings of the table before and after the analysis period. */
  readonly before: number;
  readonly after: number;
  /** Of all periods, up to the day. */
  readonly everyAnswer: readonly SurveyAnswer[];
  /** Answers of the twelve months up to the day with which nothing was done. */
  readonly unhandled: readonly SurveyAnswer[];
  readonly problems: ProblemList;
}

export interface SurveyInput {
  readonly surveys: SurveysTable;
  readonly complaints: readonly ComplaintRow[];
  readonly period: Period;
  readonly judged: JudgedDay;
  readonly scale: SurveyScaleChoice;
  readonly managerOfClient: (client: string) => string | null;
}

/** Who was dissatisfied longer ago is asked again. */
const MONTHS_TO_HANDLE = 12;

/**
 * How satisfied the clients are: askings and answers of the analysis period, and dissatisfied answers of the twelve months
 * up to the day that nobody has dealt with.
 *
 * Variant: dealt with = a complaint of the client on or after the day of the answer; where both name a product, of that
 * product. Where it is not known whether ten is the best score no row counts. What lies after a given day of judgement does
 * not count. Source: spec 3.15.
 *
 * @example surveys(input).all.answered // answers of the period
 */
export function surveys(input: SurveyInput): Surveys {
  const { surveys: table, period, judged, managerOfClient } = input;
  const scale = surveyScale(table.rows, input.scale);
  const log = new ProblemLog();
  const rows = usedRows(input, scale, log);
  const answers = answersOf(rows, managerOfClient);
  const counted = answers.filter(({ day }) => isWithin(period, day));
  const countedRows = rows.filter(({ row }) => isWithin(period, row.day));
  return {
    day: judged.day,
    scale,
    all: surveyGroup(null, counted),
    byProduct: groupsBy(counted, ({ product }) => product),
    byManager: groupsBy(counted, ({ manager }) => manager),
    byQuestion: groupsByQuestion(countedRows, managerOfClient),
    byClient: clientGroups(counted),
    byMonth: groupsByMonth(counted),
    before: answers.filter(({ day }) => day < period[0]).length,
    after: answers.filter(({ day }) => day > period[1]).length,
    everyAnswer: answers,
    unhandled: unhandledAnswers(answers, input.complaints, judged.day),
    problems: log.list(),
  };
}

function usedRows(
  { surveys: table, judged }: SurveyInput,
  { best }: SurveyScale,
  log: ProblemLog,
): readonly ScoredRow[] {
  const used: ScoredRow[] = [];
  if (best === null) return used;
  for (const row of table.rows) {
    const score = row.score === null ? null : scoreOfFive(row.score, best);
    if (row.score !== null && score === null) {
      const where = cellPlaceOf(table.place, row.row, table.columns.score ?? 0);
      log.add("scoreAboveFive", where, { value: row.score.value });
    } else if (judged.isGiven && row.day > judged.day) {
      log.add("surveyAfterDay", cellPlaceOf(table.place, row.row, table.columns.date ?? 0), { day: row.day });
    } else used.push({ row, score });
  }
  return used;
}

/**
 * Askings with their figures: how many were answered, and how. Source: spec 3.15.
 *
 * @example surveyGroup("Paper", answers).open // 2
 */
export function surveyGroup(
  name: string | null,
  asked: readonly SurveyAnswer[],
  month: Day | null = null,
): SurveyGroup {
  let answered = 0;
  let sum = 0;
  let good = 0;
  let open = 0;
  let hidden = 0;
  for (const { score, mood } of asked) {
    if (score !== null) {
      answered++;
      sum += score;
      if (score >= GOOD) good++;
    }
    if (mood === "open") open++;
    if (mood === "hidden") hidden++;
  }
  return { name, month, asked, answered, mean: answered === 0 ? null : sum / answered, good, open, hidden };
}

function groupsBy(
  asked: readonly SurveyAnswer[],
  nameOf: (answer: SurveyAnswer) => string | null,
): readonly SurveyGroup[] {
  if (asked.every((answer) => nameOf(answer) === null)) return [];
  const groups = groupedByName(asked, nameOf, clientKey).map(({ name, members }) => surveyGroup(name, members));
  return groups.sort(
    (one, other) => Number(one.name === null) - Number(other.name === null) || other.asked.length - one.asked.length,
  );
}

function clientGroups(asked: readonly SurveyAnswer[]): readonly SurveyGroup[] {
  const dissatisfied = ({ open, hidden }: SurveyGroup): number => open + hidden;
  return [...groupsBy(asked, ({ client }) => client)].sort(
    (one, other) => dissatisfied(other) - dissatisfied(one) || (one.mean ?? 6) - (other.mean ?? 6),
  );
}

function groupsByMonth(asked: readonly SurveyAnswer[]): readonly SurveyGroup[] {
  const ofMonth = new Map<number, SurveyAnswer[]>();
  for (const answer of asked) {
    const month = monthIndex(answer.day);
    const known = ofMonth.get(month);
    if (known === undefined) ofMonth.set(month, [answer]);
    else known.push(answer);
  }
  const months = [...ofMonth].sort(([one], [other]) => one - other);
  return months.map(([month, own]) => surveyGroup(null, own, firstOfMonth(month)));
}

/** Of a question only its own scores count, so that it may be asked where another one was not. */
function groupsByQuestion(
  rows: readonly ScoredRow[],
  managerOf: (client: string) => string | null,
): readonly SurveyGroup[] {
  if (rows.every(({ row }) => row.question === null)) return [];
  const groups = groupedByName(rows, ({ row }) => row.question, wordKey);
  return groups.map(({ name, members }) => surveyGroup(name, answersOf(members, managerOf)));
}

function unhandledAnswers(
  answers: readonly SurveyAnswer[],
  complaints: readonly ComplaintRow[],
  day: Day,
): readonly SurveyAnswer[] {
  const ofClient = new Map<string, ComplaintRow[]>();
  const keyOf = remembered(clientKey);
  for (const complaint of complaints) {
    if (complaint.client === null || complaint.day > day) continue;
    const key = keyOf(complaint.client);
    ofClient.set(key, [...(ofClient.get(key) ?? []), complaint]);
  }
  const from = addMonths(day, -MONTHS_TO_HANDLE);
  return answers.filter((answer) => {
    if (answer.mood === null || answer.mood === "content" || answer.day < from || answer.day > day) return false;
    const later = (ofClient.get(keyOf(answer.client)) ?? []).filter((complaint) => complaint.day >= answer.day);
    return !later.some((complaint) => isAboutSame(answer.product, complaint.product));
  });
}

function isAboutSame(one: string | null, other: string | null): boolean {
  return one === null || other === null || clientKey(one) === clientKey(other);
}
