import type { Day } from "../analysis/types";
import type { Money } from "./money";

// What every format of bank statements is read into.

export const statementFormats = ["1c", "mt940", "camt", "csv", "sheet"] as const;
export type StatementFormat = (typeof statementFormats)[number];

/** What a bank says about a payment beyond its words: nothing of it depends on a language. */
export const paymentSigns = [
  "bankOwn", // a fee or interest by the bank's own code
  "return", // marked as a return or a reversal
  "ownTransfer", // both accounts belong to the company
] as const;
export type PaymentSign = (typeof paymentSigns)[number];

/** The other side of a payment as the statement writes it; "" = not said. */
export interface Party {
  readonly name: string;
  readonly taxNumber: string;
  readonly account: string;
  readonly bank: string;
}

export const noParty: Party = { name: "", taxNumber: "", account: "", bank: "" };

export interface Payment {
  readonly direction: "in" | "out";
  /** When it was booked. */
  readonly day: Day;
  /** The direction says which way it went; below zero only where the parts of one booking come to more than it. */
  readonly amount: Money;
  /** "" = not said. */
  readonly currency: string;
  /** The company's own account. */
  readonly account: string;
  readonly party: Party;
  readonly purpose: string;
  /** The bank's number of the payment; "" = none. */
  readonly reference: string;
  /** The kind of document or booking in the bank's own words or code. */
  readonly bankKind: string;
  readonly signs: readonly PaymentSign[];
  /** Line of the file, or row of the sheet, counted from 1. */
  readonly line: number;
  /** 0 = a booking or the first of its parts, 1 ... = the further ones: bookings are counted, not parts. */
  readonly part: number;
}

/**
 * The amount of a payment as the balance moves: received above zero, spent below. Source: spec 6.
 *
 * @example signedAmount({ direction: "out", amount: 5n }) // -5n
 */
export function signedAmount({ direction, amount }: Pick<Payment, "direction" | "amount">): Money {
  return direction === "in" ? amount : -amount;
}

/**
 * What payments come to: in less out. Source: spec 6.
 *
 * @example movementOf([{ direction: "in", amount: 5n }, { direction: "out", amount: 2n }]) // 3n
 */
export function movementOf(payments: readonly Pick<Payment, "direction" | "amount">[]): Money {
  let movement = 0n;
  for (const payment of payments) movement += signedAmount(payment);
  return movement;
}

/**
 * The first and the last day of payments; null = there are none. Source: spec 6.
 *
 * @example daySpan([{ day: 45296 }, { day: 45292 }]) // [45292, 45296]
 */
export function daySpan(payments: readonly Pick<Payment, "day">[]): readonly [from: Day, to: Day] | null {
  if (payments.length === 0) return null;
  let [from, to] = [payments[0].day, payments[0].day];
  for (const { day } of payments) {
    from = Math.min(from, day);
    to = Math.max(to, day);
  }
  return [from, to];
}

/** One account over a time, as the statement sums it up; null = not said. */
export interface AccountPeriod {
  readonly account: string;
  readonly currency: string;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly opening: Money | null;
  readonly closing: Money | null;
  readonly totalIn: Money | null;
  readonly totalOut: Money | null;
  /** What the payments of the period add up to: in less out. */
  readonly movement: Money;
}

export const statementProblemCodes = [
  "lettersLost", // U+FFFD or ? in the file itself
  "documentUnfinished",
  "amountUnreadable",
  "dateUnreadable",
  "directionUnknown",
  "lineUnreadable",
  "dayMoved", // no such day: the last of the month
  "notBooked", // pending entries, counted and left out
  "fileCutOff",
  "directionAssumed", // no sign, side or balance: all are taken as received
] as const;
export type StatementProblemCode = (typeof statementProblemCodes)[number];

export interface StatementProblem {
  readonly code: StatementProblemCode;
  readonly line: number;
  readonly value: string;
}

/** What a file says. */
export interface Statement {
  readonly format: StatementFormat;
  /** utf-8, windows-1251, cp866 ... */
  readonly encoding: string;
  /** The company's own accounts, in the order of the file. */
  readonly accounts: readonly string[];
  /** The company's own tax numbers, as the file writes them; absent = it has none. */
  readonly ownTaxNumbers?: readonly string[];
  readonly payments: readonly Payment[];
  readonly periods: readonly AccountPeriod[];
  readonly problems: readonly StatementProblem[];
}

export const refusalCodes = [
  "empty",
  "webPage",
  "pdf",
  "notStatement",
  "workbookFile", // a spreadsheet: its sheet is read where it is open
  "lettersLost",
  "notification", // CAMT.054
  "noHeader",
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** A file that is no statement, with what its sentence names. */
export interface Refusal {
  readonly refused: RefusalCode;
  readonly params: Readonly<Record<string, string>>;
}

export function isRefusal(read: Statement | Refusal): read is Refusal {
  return "refused" in read;
}

export function refusal(refused: RefusalCode, params: Refusal["params"] = {}): Refusal {
  return { refused, params };
}
