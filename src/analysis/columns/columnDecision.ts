import type { HeaderSense } from "./headerSense";

/** Why a column plays its role. A code, never a sentence: the sentences are in locales/. */
export const columnReasonCodes = [
  "headerWord", // its header is one of the usual words
  "headerPart", // its header contains one
  "withoutTax", // columns.total = columns.net + columns.tax: turnover is counted without tax
  "withoutTaxOf", // beside columns.total with tax
  "withTax", // columns.total = columns.net + columns.tax, and the one without tax cannot be the amount
  "afterDiscount", // columns.total less columns.discount
  "sumOf", // columns.total = columns.first + columns.second
  "lineAmount", // columns.quantity × columns.price = columns.amount
  "product", // no column of amounts: columns.quantity × columns.price
] as const;
export type ColumnReasonCode = (typeof columnReasonCodes)[number];

export interface ColumnReason {
  readonly code: ColumnReasonCode;
  /** Columns that the sentence names by their headers. */
  readonly columns: Readonly<Record<string, number>>;
}

/** Why a column is not sure to play a role, or does not. */
export const columnDoubts = [
  "sameEvidence", // nearly as good as another one
  "valuesOtherwise", // the header says so, the values do not
  "weakHeader", // the header only contains the word
  "noWord", // the values fit, the header says nothing
  "mostlyBlank", // little stands in it
  "oneValue", // the same value in every row
  "counter", // counts the rows
  "accounts", // account numbers
  "fewNumbers", // few small numbers, or numbers with fractions, for a name
] as const;
export type ColumnDoubt = (typeof columnDoubts)[number] | HeaderSense;

export interface ColumnCandidate {
  readonly column: number;
  /** 0 to 1: 1 = its header is the usual word for the role, and its values fit. */
  readonly confidence: number;
  readonly doubt: ColumnDoubt | null;
}

/** What is to be asked about a role. */
export type ColumnQuestion = "rivals" | "unsure" | "missing";

/** Which column plays a role, why, and which others could. */
export interface ColumnDecision {
  /** null = none. */
  readonly column: number | null;
  readonly confidence: number;
  readonly reason: ColumnReason | null;
  /** What leaves a doubt about the column; null = nothing. */
  readonly doubt: ColumnDoubt | null;
  /** The other columns that could play the role, the likeliest first. */
  readonly rivals: readonly ColumnCandidate[];
  /** null = nothing is to be asked. */
  readonly question: ColumnQuestion | null;
}

export type ColumnDecisions<Role extends string> = ReadonlyMap<Role, ColumnDecision>;
