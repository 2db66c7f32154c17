import type { Birthday } from "../cells/birthdayCell";
import { daySerial, dayParts, isCalendarDay } from "../time/calendar";
import type { CellPlace, Day } from "../types";
import type { Deal } from "./deal";

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

/** Due from the day itself to so many days later. */
export const DAYS_DUE = 7;
/** An open deal without an event or an activity for so long is silent. */
export const DAYS_OF_SILENCE = 30;

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
 * The deals with something overdue, each once. Source: spec 3.15.
 *
 * @example overdueDeals(points).length // 2
 */
export function overdueDeals(points: readonly ControlPoint[]): readonly Deal[] {
  const deals = new Set<Deal>();
  for (const { state, deal } of points) if (state === "overdue" && deal !== null) deals.add(deal);
  return [...deals];
}
