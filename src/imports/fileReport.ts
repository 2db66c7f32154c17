import type { Day } from "../analysis/types";
import { paymentKinds, type DecidedKind, type PaymentKind } from "./kinds";
import type { Money } from "./money";
import {
  daySpan,
  type AccountPeriod,
  type Payment,
  type Refusal,
  type Statement,
  type StatementFormat,
  type StatementProblem,
} from "./statement";

/** How many bookings, and what they come to. */
export interface Tally {
  readonly documents: number;
  readonly sum: Money;
}

/** An account whose balances do not agree with its payments. */
export interface BalanceDifference {
  readonly account: string;
  /** The closing balance that the bank writes. */
  readonly written: Money;
  /** The opening balance with all payments. */
  readonly computed: Money;
}

/** What an import made of one file. */
export interface FileReport {
  readonly file: string;
  readonly format: StatementFormat | null;
  readonly encoding: string;
  readonly accounts: readonly string[];
  readonly currencies: readonly string[];
  /** null = no payments. */
  readonly period: readonly [from: Day, to: Day] | null;
  readonly in: Tally;
  readonly out: Tally;
  /** They add up to `in` and `out`. */
  readonly kinds: Readonly<Record<PaymentKind, Tally>>;
  /** "none" = the file has no balances to compare. */
  readonly balance: "agrees" | "differs" | "none";
  readonly differences: readonly BalanceDifference[];
  readonly problems: readonly StatementProblem[];
  readonly added: number;
  readonly known: number;
  /** Left out as they look known from a file of another format. */
  readonly alike: number;
  /** Why nothing was read; null = it was. */
  readonly refused: Refusal | null;
}

const nothing: Tally = { documents: 0, sum: 0n };

/**
 * What a file says, kind by kind. A booking of several parts counts once, under the kind of its first part; sums follow
 * the parts. Source: spec 6.
 *
 * @example fileReport("a.txt", statement, [], 0, 0).in.documents // 0
 */
export function fileReport(
  file: string,
  statement: Statement,
  payments: readonly (Payment & { readonly decided: DecidedKind })[],
  added: number,
  alike: number,
): FileReport {
  const { format, encoding, accounts, problems } = statement;
  const differences = differencesOf(statement.periods);
  const compared = statement.periods.some(({ opening, closing }) => opening !== null && closing !== null);
  return {
    file,
    format,
    encoding,
    accounts,
    currencies: [...new Set(payments.map(({ currency }) => currency))].filter((currency) => currency !== ""),
    period: daySpan(payments),
    in: tallyOf(payments.filter(({ direction }) => direction === "in")),
    out: tallyOf(payments.filter(({ direction }) => direction === "out")),
    kinds: kindTallies(payments),
    balance: !compared ? "none" : differences.length === 0 ? "agrees" : "differs",
    differences,
    problems,
    added,
    known: payments.length - added - alike,
    alike,
    refused: null,
  };
}

/** A file that is no statement. */
export function refusedReport(file: string, refused: Refusal): FileReport {
  return {
    file,
    format: refused.refused === "notification" ? "camt" : refused.refused === "lettersLost" ? "1c" : null,
    encoding: "",
    accounts: [],
    currencies: [],
    period: null,
    in: nothing,
    out: nothing,
    kinds: kindTallies([]),
    balance: "none",
    differences: [],
    problems: [],
    added: 0,
    known: 0,
    alike: 0,
    refused,
  };
}

/** Bookings and sums of each kind. Source: spec 6 (kinds). */
export function kindTallies(
  payments: readonly (Payment & { readonly decided: DecidedKind })[],
): Readonly<Record<PaymentKind, Tally>> {
  const tallies = Object.fromEntries(
    paymentKinds.map((kind) => [kind, tallyOf(payments.filter(({ decided }) => decided.kind === kind))]),
  );
  return tallies as Record<PaymentKind, Tally>;
}

function tallyOf(payments: readonly Payment[]): Tally {
  let documents = 0;
  let sum = 0n;
  for (const { part, amount } of payments) {
    if (part === 0) documents++;
    sum += amount;
  }
  return { documents, sum };
}

function differencesOf(periods: readonly AccountPeriod[]): readonly BalanceDifference[] {
  return periods.flatMap(({ account, opening, closing, movement }) => {
    if (opening === null || closing === null || opening + movement === closing) return [];
    return [{ account, written: closing, computed: opening + movement }];
  });
}
