// The vocabulary of the product: lists that generate the unions, inputs and results.

import type { DigitDate } from "./cells/digitDates";
import type { Unfolding } from "./tables/unfolding";

/** A calendar day as an Excel serial number of the 1900 system, without a time part: 45292 = 2024-01-01. */
export type Day = number;

/** Both days included. */
export type Period = readonly [from: Day, to: Day];

/** Periods that follow the as-of date; those of the calendar that is still running end on it. */
export const periodPresets = [
  "last12Months",
  "thisMonth",
  "lastMonth",
  "thisQuarter",
  "lastQuarter",
  "thisYear",
  "lastYear",
] as const;
export type PeriodPreset = (typeof periodPresets)[number];

/** What a cell holds as Excel delivers it; error cells arrive as their text ("#N/A"), blanks as "" or null. */
export type CellValue = string | number | boolean | null;
export type Rows = readonly (readonly CellValue[])[];

export const abcClasses = ["A", "B", "C", "D", "E", "F"] as const;
export type AbcClass = (typeof abcClasses)[number];

export const xyzClasses = ["X", "Y", "Z"] as const;
export type XyzClass = (typeof xyzClasses)[number];

/** Who says what the best score of a survey is: the scores themselves, or the user. */
export const surveyScales = ["auto", "five", "ten"] as const;
export type SurveyScaleChoice = (typeof surveyScales)[number];

/** What a loyalty programme gives: a discount for all, by the size of a purchase, by turnover, or points; none = there is no programme. */
export const loyaltyModes = ["none", "fixed", "purchase", "turnover", "bonus"] as const;
export type LoyaltyMode = (typeof loyaltyModes)[number];

/** The turnover that a tier of a loyalty programme goes by. */
export const loyaltyWindows = ["months12", "year", "period"] as const;
export type LoyaltyWindow = (typeof loyaltyWindows)[number];

/** From so much turnover, or such a purchase, on the client has so much off. */
export type LoyaltyTier = readonly [from: number, rate: number];

/** The spans of time whose sums XYZ compares. */
export const xyzBuckets = ["week", "month", "quarter", "year"] as const;
export type XyzBucket = (typeof xyzBuckets)[number];

export const xyzDeviations = ["population", "sample"] as const;
export type XyzDeviation = (typeof xyzDeviations)[number];

export const clientStatuses = ["Potential", "New", "Regular", "Restored", "Lost"] as const;
export type ClientStatus = (typeof clientStatuses)[number];

export const ladderRungs = ["Buyer", "Customer", "Regular client", "Adherent", "Advocate"] as const;
export type LadderRung = (typeof ladderRungs)[number];

export const grades = ["A", "B", "C", "D", "E"] as const;
export type Grade = (typeof grades)[number];

/** One row per profit tier, one column per potential tier, both from max to low. */
export type GradeTable = readonly (readonly Grade[])[];

/** What a client promises by the target products of its segment. */
export const perspectives = ["promising", "ordinary", "nonTarget"] as const;
export type Perspective = (typeof perspectives)[number];

/** How easily a client is lost, by the number of products that it uses. */
export const breadthRisks = ["high", "medium", "low"] as const;
export type BreadthRisk = (typeof breadthRisks)[number];

export const saleStages = ["first", "newDirection", "repeat"] as const;
export type SaleStage = (typeof saleStages)[number];

export const measures = ["turnover", "margin", "quantity", "purchases"] as const;
export type Measure = (typeof measures)[number];

/** The usual stages of a sale, in their order. */
export const dealStages = ["presentation", "offer", "contract", "payment", "delivery", "closing"] as const;
export type DealStage = (typeof dealStages)[number];

export const spendKinds = ["acquisition", "retention"] as const;
export type SpendKind = (typeof spendKinds)[number];

/** Which column of a table (0 = its first) plays which role. */
export type ColumnMap<Role extends string> = Readonly<Partial<Record<Role, number>>>;

/** Where a table begins: the sheet's name and the header row's first cell, both counted from 0. */
export interface TablePlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** The table is no list: its rows are made of cells of it; absent = it is one. */
  readonly unfolding?: Unfolding;
  /** Further tables of the same kind whose rows follow, from top to bottom; absent = there are none. */
  readonly parts?: readonly TablePart[];
}

/** A further table whose rows are read as if they stood below those of the one before. */
export interface TablePart {
  readonly place: TablePlace;
  /** How many rows come before its first one. */
  readonly firstRow: number;
  /** Where the columns of the first table stand in this one. */
  readonly columns: readonly number[];
}

/** How text numbers, text dates and serial dates of this workbook are to be understood. */
export interface ReadingFormat {
  readonly decimal: "." | ",";
  readonly dateOrder: "dmy" | "mdy" | "ymd";
  readonly date1904: boolean;
  /** The order was found out from the column's values or set by the user: it holds for every text of the column. */
  readonly isOrderKnown?: boolean;
  /** The column writes dates as whole numbers. */
  readonly digits?: DigitDate;
  /** The column's values contradict one another: texts that could be either are unreadable. */
  readonly isMixed?: boolean;
  /** Whether CR behind an amount takes away, as on a ledger, or adds, as on a statement of payments received. */
  readonly credit?: "negative" | "positive";
}

/** One cell of a user's sheet, row and column counted from 0. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
