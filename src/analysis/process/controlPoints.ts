import { clientKey } from "../cells/clientKey";
import { remembered } from "../cells/remembered";
import type { ActivitiesTable } from "../tables/activitiesReader";
import type { OffersTable } from "../tables/offersReader";
import { dueRoles, type DueRole } from "../tables/clientRoles";
import { cellPlaceOf } from "../tables/tablePlace";
import { daySerial, dayParts, isCalendarDay } from "../time/calendar";
import type { Birthday } from "../cells/birthdayCell";
import type { CellPlace, Day } from "../types";
import { amountOfDeals, type Deal } from "./deal";
import { groupedByName } from "./groupedByName";
import type { SurveyDue } from "./surveysDue";

/** What is to be seen to. */
export const controlKinds = [
  "nextStep",
  "validUntil",
  "invoiceUntil",
  "contractEnd",
  "eventDay",
  "activity",
  "silence",
  "birthday",
  "surveyDue",
  "noNextStep",
] as const;
export type ControlKind = (typeof controlKinds)[number];

/** The most urgent first. */
export const controlStates = ["overdue", "due", "noNextStep", "later"] as const;
export type ControlState = (typeof controlStates)[number];

export interface ControlPoint {
  readonly kind: ControlKind;
  readonly state: ControlState;
  /** null = an open deal without a next step. */
  readonly due: Day | null;
  readonly client: string | null;
  readonly manager: string | null;
  /** The deal that it is about; null = none. */
  readonly deal: Deal | null;
  /** What an activity is, in the user's words; the product that a survey is about. */
  readonly text: string | null;
  /** null = no row tells of it: a client was never asked. */
  readonly where: CellPlace | null;
}

/** The control points of a manager, or of all. */
export interface ControlGroup {
  /** null = without a manager. */
  readonly name: string | null;
  readonly points: readonly ControlPoint[];
  readonly overdue: number;
  readonly due: number;
  readonly later: number;
  readonly noNextStep: number;
  /** Of the open deals with something overdue, each once; null = no amount is known. */
  readonly amountOverdue: number | null;
}

export interface ControlPoints {
  readonly day: Day;
  /** By state, then by day; surveys, which are many, behind the others of their state. */
  readonly points: readonly ControlPoint[];
  readonly all: ControlGroup;
  /** The most overdue first. */
  readonly byManager: readonly ControlGroup[];
  /** The offers have a column for the next step, or there are none. */
  readonly hasNextSteps: boolean;
}

/** Of a client of the Clients table; null = no such day. */
export interface ClientDays extends Readonly<Record<DueRole, Day | null>> {
  readonly client: string;
  readonly manager: string | null;
  readonly birthday: Birthday | null;
  readonly where: CellPlace;
}

export interface ControlInput {
  readonly day: Day;
  readonly deals: readonly Deal[];
  readonly offers: OffersTable | null;
  readonly activities: ActivitiesTable | null;
  readonly clients: readonly ClientDays[];
  /** Clients to be asked up to a week after the day; absent = nobody. */
  readonly surveys?: readonly SurveyDue[];
  readonly managerOfClient: (client: string) => string | null;
  /** By the id in the register. */
  readonly managerOfId: (id: number) => string | null;
}

/** Due from the day itself to so many days later. */
export const DAYS_DUE = 7;
/** An open deal without an event or an activity for so long is silent. */
export const DAYS_OF_SILENCE = 30;
const BEHIND_ALL_DAYS = 2 ** 22;

/**
 * What is overdue, due within a week or later: next steps, ends of offers, invoices and contracts, events, activities to be
 * done, silence, birthdays and surveys; and open deals without a next step that is still to come.
 *
 * Variant: overdue = before the day, due = from the day to seven days later. The next step is that of the last
 * event of an open deal, the end of the offer that of an open deal; the other days hold for open and won deals. Done = an
 * activity of the client, or an event of the deal, on or after the due day. Silence and surveys are shown when they are due. A
 * birthday counts within the seven days; 29 February is 28 February in a common year. Source: spec 3.15.
 *
 * @example controlPoints({ day: 45292, deals: [], offers: null, activities: null, clients: [], ...managers }).points // []
 */
export function controlPoints(input: ControlInput): ControlPoints {
  const { day } = input;
  const lastActivity = lastActivities(input);
  const found: ControlPoint[] = [];
  const lastOfDeal = lastActivityOfDeal(lastActivity);
  for (const deal of input.deals) addPointsOfDeal(found, deal, input, lastOfDeal);
  for (const point of activitiesToDo(input)) found.push(point);
  for (const client of input.clients) found.push(...pointsOfClient(client, input, lastActivity));
  for (const point of surveyPoints(input)) found.push(point);
  const points = inOrder(found);
  return {
    day,
    points,
    all: controlGroup(null, points),
    byManager: groupsByManager(points),
    hasNextSteps: input.offers === null || input.offers.columns.nextStep !== undefined,
  };
}

/** Numbers sort many times faster than objects; points of one day keep their order. */
function inOrder(points: readonly ControlPoint[]): readonly ControlPoint[] {
  const count = points.length;
  const keys = Float64Array.from(points, ({ state, kind, due }, place) => {
    const group = 2 * controlStates.indexOf(state) + (kind === "surveyDue" ? 1 : 0);
    return (group * BEHIND_ALL_DAYS + (due ?? 0)) * count + place;
  }).sort();
  return Array.from(keys, (key) => points[key % count]);
}

/** The day of the last activity of each client up to the day, by its key. */
function lastActivities({ activities, day }: ControlInput): (client: string) => Day {
  const last = new Map<string, Day>();
  const keyOf = remembered(clientKey);
  for (const { client, done } of activities?.entries ?? []) {
    if (client === null || done === null || done > day) continue;
    const key = keyOf(client);
    last.set(key, Math.max(last.get(key) ?? 0, done));
  }
  // Without an activity nobody is looked up.
  return last.size === 0 ? () => 0 : (client) => last.get(keyOf(client)) ?? 0;
}

/** A client has many deals: it is looked up once. */
function lastActivityOfDeal(ofClient: (client: string) => Day): (deal: Deal) => Day {
  const ofId: Day[] = [];
  return ({ client, clientId }) => {
    if (client === null) return 0;
    return clientId === null ? ofClient(client) : (ofId[clientId] ??= ofClient(client));
  };
}

function stateOf(due: Day, day: Day): ControlState {
  if (due < day) return "overdue";
  return due <= day + DAYS_DUE ? "due" : "later";
}

const openDays = ["nextStep", "validUntil"] as const;
const keptDays = ["invoiceUntil", "contractEnd", "eventDay"] as const;

function addPointsOfDeal(
  points: ControlPoint[],
  deal: Deal,
  { day, offers, managerOfId }: ControlInput,
  lastActivity: (deal: Deal) => Day,
): void {
  if (deal.state === "refused" || offers === null) return;
  const { client } = deal;
  const isOpen = deal.state === "open";
  const lastSign = Math.max(deal.last ?? 0, lastActivity(deal));
  // Written out, and only where there is a point: of tens of thousands of deals a copy takes long.
  const push = (kind: ControlKind, due: Day | null, state: ControlState): void => {
    const manager = deal.manager ?? (deal.clientId === null ? null : managerOfId(deal.clientId));
    const where = cellPlaceOf(offers.place, deal.row, offers.columns.client ?? 0);
    points.push({ client, manager, deal, text: null, where, kind, due, state });
  };
  const add = (kind: ControlKind, due: Day | null): void => {
    if (due !== null && lastSign < due) push(kind, due, stateOf(due, day));
  };
  for (const kind of isOpen ? openDays : []) add(kind, deal[kind]);
  for (const kind of keptDays) add(kind, deal[kind]);
  const silentFrom = lastSign + DAYS_OF_SILENCE;
  if (isOpen && lastSign > 0 && silentFrom <= day + DAYS_DUE) add("silence", silentFrom);
  const hasNext = deal.nextStep !== null && deal.nextStep > lastSign;
  if (isOpen && !hasNext && offers.columns.nextStep !== undefined) push("noNextStep", null, "noNextStep");
}

/** Activities with a due day that were not done. */
function activitiesToDo({ day, activities, managerOfClient }: ControlInput): readonly ControlPoint[] {
  const points: ControlPoint[] = [];
  for (const { row, client, manager, kind, note, due, done } of activities?.entries ?? []) {
    if (due === null || (done !== null && done <= day) || activities === null) continue;
    points.push({
      kind: "activity",
      state: stateOf(due, day),
      due,
      client,
      manager: manager ?? (client === null ? null : managerOfClient(client)),
      deal: null,
      text: note === null ? kind : `${kind}: ${note}`,
      where: cellPlaceOf(activities.place, row, activities.columns.activity ?? 0),
    });
  }
  return points;
}

function pointsOfClient(
  { client, manager, birthday, where, ...days }: ClientDays,
  { day }: ControlInput,
  lastActivity: (client: string) => Day,
): readonly ControlPoint[] {
  const base = { client, manager, deal: null, text: null, where };
  const points: ControlPoint[] = [];
  for (const role of dueRoles) {
    const due = days[role];
    if (due === null || lastActivity(client) >= due) continue;
    points.push({ ...base, kind: role === "eventDate" ? "eventDay" : role, due, state: stateOf(due, day) });
  }
  const next = birthday === null ? null : nextBirthday(birthday, day);
  if (next !== null && next <= day + DAYS_DUE) points.push({ ...base, kind: "birthday", due: next, state: "due" });
  return points;
}

function surveyPoints({ surveys = [], day, managerOfId }: ControlInput): readonly ControlPoint[] {
  return surveys.map(({ client, id, product, due }) => ({
    kind: "surveyDue",
    state: stateOf(due, day),
    due,
    client,
    manager: managerOfId(id),
    deal: null,
    text: product,
    where: null,
  }));
}

/**
 * The first birthday on or after a day; 29 February is 28 February in a common year. Source: spec 3.15.
 *
 * @example nextBirthday({ month: 1, day: 2 }, 45654) // 45659: 2 January 2025 after 28 December 2024
 */
export function nextBirthday({ month, day }: Birthday, from: Day): Day {
  const { year } = dayParts(from);
  const inYear = (each: number): Day => daySerial(each, month, isCalendarDay(each, month, day) ? day : day - 1);
  return inYear(year) >= from ? inYear(year) : inYear(year + 1);
}

/**
 * Control points with their counts by state. Source: spec 3.15.
 *
 * @example controlGroup("Petrov", points).overdue // 2
 */
export function controlGroup(name: string | null, points: readonly ControlPoint[]): ControlGroup {
  const counts = { overdue: 0, due: 0, later: 0, noNextStep: 0 };
  for (const { state } of points) counts[state]++;
  return {
    name,
    points,
    ...counts,
    amountOverdue: amountOfDeals(overdueDeals(points)),
  };
}

/**
 * The deals with something overdue, each once. Source: spec 3.15.
 *
 * @example overdueDeals(points).length // 2
 */
export function overdueDeals(points: readonly ControlPoint[]): readonly Deal[] {
  const deals = new Set<Deal>();
  for (const { state, deal } of points) if (state === "overdue" && deal !== null) deals.add(deal);
  return [...deals];
}

function groupsByManager(points: readonly ControlPoint[]): readonly ControlGroup[] {
  return groupedByName(points, ({ manager }) => manager, clientKey)
    .map(({ name, members }) => controlGroup(name, members))
    .sort((one, other) => Number(one.name === null) - Number(other.name === null) || other.overdue - one.overdue);
}
