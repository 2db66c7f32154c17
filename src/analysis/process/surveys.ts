import { clientKey } from "../cells/clientKey";
import { BLANK, Dictionary, nameOrNull } from "../cells/dictionary";
import { wordKey } from "../cells/wordKey";
import { lazy } from "../lazy";
import { ProblemLog, type ProblemList } from "../problemLog";
import type { ComplaintRow } from "../tables/complaintsReader";
import type { SurveyColumns } from "../tables/surveyColumns";
import type { SurveysTable } from "../tables/surveysReader";
import { addMonths, firstOfMonth, monthIndex } from "../time/calendar";
import { isWithin } from "../time/isWithin";
import type { Day, Period, SurveyScaleChoice } from "../types";
import { AnswerColumns } from "./answerColumns";
import { firstAlike } from "./firstAlike";
import { groupedById } from "./groupedById";
import type { JudgedDay } from "./judgedDay";
import { GOOD, moodOf, SurveyAnswers, WORST_HIDDEN, type SurveyAnswer } from "./surveyAnswers";
import { scoredRows, surveyScale, type ScoredRows, type SurveyScale } from "./surveyScale";

/** Clients that were asked and have something in common, and what they answered. */
export interface SurveyGroup {
  /** null = without a name: no product, no manager. */
  readonly name: string | null;
  /** First day of the month, of a group that is one. */
  readonly month: Day | null;
  /** How many askings there were. */
  readonly count: number;
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
  readonly answers: SurveyAnswers;
  readonly everyAnswer: readonly SurveyAnswer[];
  /** Answers of the twelve months up to the day with which nothing was done. */
  readonly unhandled: readonly SurveyAnswer[];
  /** The client's id in the register, by the place of its name; BLANK = nobody knows it. */
  readonly idOfName: Int32Array;
  /** Clients with an answer whom nobody knows. */
  readonly unknownClients: readonly string[];
  readonly problems: ProblemList;
}

export interface SurveyInput {
  readonly surveys: SurveysTable;
  readonly complaints: readonly ComplaintRow[];
  readonly period: Period;
  readonly judged: JudgedDay;
  readonly scale: SurveyScaleChoice;
  /** By the id in the register. */
  readonly managerOfId: (id: number) => string | null;
  /** In the register; undefined = nobody knows the client. */
  readonly idOfClient: (client: string) => number | undefined;
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
  const { surveys: table, period, judged, managerOfId, idOfClient } = input;
  const { rows } = table;
  const scale = surveyScale(rows, input.scale);
  const log = new ProblemLog();
  const scored = scoredRows(table, scale, judged, log);
  const columns = new AnswerColumns(rows, scored);
  const idOfName = new Int32Array(rows.client.names.length);
  const managerOfName = rows.client.names.map((name, place) => {
    const id = idOfClient(name) ?? BLANK;
    idOfName[place] = id;
    return id === BLANK ? null : managerOfId(id);
  });
  const answers = new SurveyAnswers(columns, managerOfName);
  const { places } = columns;
  const dayOf = (answer: number): Day => rows.day[columns.first[answer]];
  const { counted, before, after } = answersOfPeriod(columns, period);
  const clientOf = (answer: number): number => rows.client.ids[columns.first[answer]];
  const byClient = lazy(() => clientGroups(answers, counted));
  const everyAnswer = lazy(() => answers.list(places));
  const managers = new Dictionary();
  const managerOf = managerOfName.map((name) => managers.add(name));
  const groups = (names: readonly string[], ids: (answer: number) => number) => groupsBy(answers, counted, names, ids);
  return {
    day: judged.day,
    scale,
    all: surveyGroup(null, answers, counted),
    byProduct: groups(rows.product.names, (answer) => rows.product.ids[columns.first[answer]]),
    byManager: groups(managers.names, (answer) => managerOf[clientOf(answer)]),
    byQuestion: groupsByQuestion(rows, scored, period, managerOfName),
    get byClient() {
      return byClient();
    },
    byMonth: groupsByMonth(answers, counted, dayOf),
    before,
    after,
    answers,
    get everyAnswer() {
      return everyAnswer();
    },
    unhandled: answers.list(unhandledAnswers(columns, input.complaints, judged.day)),
    idOfName,
    unknownClients: unknownClients(columns, idOfName),
    problems: log.list(),
  };
}

/** The places of the answers of the period; how many others there are. */
function answersOfPeriod({ rows, first, count }: AnswerColumns, [from, to]: Period) {
  const counted = new Int32Array(count);
  let own = 0;
  let before = 0;
  let after = 0;
  for (let answer = 0; answer < count; answer++) {
    const day = rows.day[first[answer]];
    if (day < from) before++;
    else if (day > to) after++;
    else counted[own++] = answer;
  }
  return { counted: counted.slice(0, own), before, after };
}

/** In the order of their first answers. */
function unknownClients({ rows, first, count }: AnswerColumns, idOfName: Int32Array): readonly string[] {
  const unknown = new Set<string>();
  for (let answer = 0; answer < count; answer++) {
    const client = rows.client.ids[first[answer]];
    if (idOfName[client] === BLANK) unknown.add(rows.client.names[client]);
  }
  return [...unknown];
}

/** Askings with their figures: how many were answered, and how. */
function surveyGroup(
  name: string | null,
  answers: SurveyAnswers,
  places: Int32Array,
  month: Day | null = null,
): SurveyGroup {
  const { columns } = answers;
  let answered = 0;
  let sum = 0;
  let good = 0;
  let open = 0;
  let hidden = 0;
  for (const answer of places) {
    const lowest = columns.lowest[answer];
    if (Number.isNaN(lowest)) continue;
    const score = columns.score(answer);
    answered++;
    sum += score;
    if (score >= GOOD) good++;
    const mood = moodOf(lowest);
    if (mood === "open") open++;
    if (mood === "hidden") hidden++;
  }
  const asked = lazy(() => answers.list(places));
  return {
    name,
    month,
    count: places.length,
    get asked() {
      return asked();
    },
    answered,
    mean: answered === 0 ? null : sum / answered,
    good,
    open,
    hidden,
  };
}

function groupsBy(
  answers: SurveyAnswers,
  places: Int32Array,
  names: readonly string[],
  idOf: (answer: number) => number,
): readonly SurveyGroup[] {
  const found = groupedById(places, names.length, idOf);
  if (found.every(({ id }) => id === BLANK)) return [];
  return found
    .map(({ id, places: own }) => surveyGroup(nameOrNull(names, id), answers, own))
    .sort((one, other) => Number(one.name === null) - Number(other.name === null) || other.count - one.count);
}

function clientGroups(answers: SurveyAnswers, places: Int32Array): readonly SurveyGroup[] {
  const { rows, first } = answers.columns;
  const dissatisfied = ({ open, hidden }: SurveyGroup): number => open + hidden;
  return [...groupsBy(answers, places, rows.client.names, (answer) => rows.client.ids[first[answer]])].sort(
    (one, other) => dissatisfied(other) - dissatisfied(one) || (one.mean ?? 6) - (other.mean ?? 6),
  );
}

function groupsByMonth(
  answers: SurveyAnswers,
  places: Int32Array,
  dayOf: (answer: number) => Day,
): readonly SurveyGroup[] {
  const ofMonth = new Map<number, number[]>();
  for (const answer of places) {
    const month = monthIndex(dayOf(answer));
    const known = ofMonth.get(month);
    if (known === undefined) ofMonth.set(month, [answer]);
    else known.push(answer);
  }
  const months = [...ofMonth].sort(([one], [other]) => one - other);
  return months.map(([month, own]) => surveyGroup(null, answers, Int32Array.from(own), firstOfMonth(month)));
}

/** Of a question only its own scores count, so that it may be asked where another one was not. */
function groupsByQuestion(
  rows: SurveyColumns,
  scored: ScoredRows,
  period: Period,
  managerOfName: readonly (string | null)[],
): readonly SurveyGroup[] {
  const { ids, names } = rows.question;
  if (names.length === 0) return [];
  const asked = scored.places.filter((place) => isWithin(period, rows.day[place]));
  if (asked.every((place) => ids[place] === BLANK)) return [];
  const first = firstAlike(names, wordKey);
  const idOf = (place: number): number => (ids[place] === BLANK ? BLANK : first[ids[place]]);
  return groupedById(asked, names.length, idOf).map(({ id, places }) => {
    const columns = new AnswerColumns(rows, { ...scored, places });
    return surveyGroup(nameOrNull(names, id), new SurveyAnswers(columns, managerOfName), columns.places);
  });
}

/** The places of dissatisfied answers with which nothing was done. */
function unhandledAnswers(
  { rows, first, lowest, places }: AnswerColumns,
  complaints: readonly ComplaintRow[],
  day: Day,
): Int32Array {
  const ofClient = new Map<string, ComplaintRow[]>();
  for (const complaint of complaints) {
    if (complaint.client === null || complaint.day > day) continue;
    const key = clientKey(complaint.client);
    ofClient.set(key, [...(ofClient.get(key) ?? []), complaint]);
  }
  const ofName = rows.client.names.map((name) => (ofClient.size === 0 ? undefined : ofClient.get(clientKey(name))));
  const from = addMonths(day, -MONTHS_TO_HANDLE);
  return places.filter((answer) => {
    const row = first[answer];
    const asked = rows.day[row];
    if (!(lowest[answer] <= WORST_HIDDEN) || asked < from || asked > day) return false;
    const product = nameOrNull(rows.product.names, rows.product.ids[row]);
    const later = (ofName[rows.client.ids[row]] ?? []).filter((complaint) => complaint.day >= asked);
    return !later.some((complaint) => isAboutSame(product, complaint.product));
  });
}

function isAboutSame(one: string | null, other: string | null): boolean {
  return one === null || other === null || clientKey(one) === clientKey(other);
}
