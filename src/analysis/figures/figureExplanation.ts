import type { CellPlace, Period } from "../types";
import type { FigureRule } from "./figureRules";
import type { ExplainedRows } from "./rowsBehind";

/** The places of the help page that tell the rules at length. */
export const helpPlaces = [
  "period",
  "status",
  "abc",
  "xyz",
  "ladder",
  "overdue",
  "development",
  "keyClient",
  "ltv",
  "crr",
  "stages",
  "lost",
  "managers",
  "plan",
  "spend",
  "segmentProduct",
  "whatElse",
  "dependence",
  "funnel",
  "controlPoints",
  "rhythm",
  "surveys",
  "complaints",
  "loyalty",
] as const;
export type HelpPlace = (typeof helpPlaces)[number];

/** "points" = percentage points, "date" = a day. */
export type FigureFormat = "integer" | "amount" | "ratio" | "percent" | "points" | "date";

/** What goes into a figure. */
export const figureInputs = [
  "turnover",
  "companyTurnover",
  "clientTurnover",
  "collectiveTurnover",
  "companyMargin",
  "margin",
  "purchases",
  "months",
  "averageCheck",
  "purchasesPerMonth",
  "marginShare",
  "firstPurchase",
  "lastPurchase",
  "asOf",
  "usedTargets",
  "targetProducts",
  "mean",
  "deviation",
  "measureReached",
  "measureBase",
  "newClients",
  "potentialClients",
  "plan",
  "fact",
  "clients",
  "clientsWithTurnover",
  "users",
  "startClients",
  "keptClients",
  "lostClients",
  "restoredClients",
  "active",
  "oldTurnover",
  "now",
  "before",
  "acquisition",
  "retention",
  "cac",
  "perKeptClient",
  "cohortClients",
  "cohortActive",
  "reachedRung",
  "reachedBelow",
  "buyers",
  "repeatBuyers",
  "allSuppliers",
  "levelTurnover",
  "windowRetention",
  "windowMonths",
  "clientsBefore",
  "paretoBound",
  "reached",
  "reachedNext",
  "advanced",
  "refused",
  "openDeals",
  "won",
  "slotDays",
  "slotMonths",
  "perSlot",
  "meanOfSlots",
  "meanRatio",
  "meanOfRatios",
  "centredMean",
  "meanOfYear",
  "turnoverIndex",
  "asked",
  "surveyAnswers",
  "goodAnswers",
  "repaired",
  "unmended",
  "complainingClients",
  "silentPerComplaining",
  "otherBuyers",
  "loyaltyCost",
  "turnoverWithMargin",
  "costShare",
  "growthNeeded",
  "expectedGrowth",
  "nextThreshold",
  "reachedSoFar",
  "missingToNext",
  "pointsEarned",
  "pointsRedeemed",
  "pointsExpired",
  "pointsOpen",
] as const;
export type FigureInputName = (typeof figureInputs)[number];

export interface FigureInput {
  readonly name: FigureInputName;
  /** null = not known. */
  readonly value: number | null;
  readonly format: FigureFormat;
}

/** How the terms make the figure; the result of each is in operation.ts. */
export type Operation =
  | "ratio"
  | "difference"
  | "sum"
  | "product"
  | "retention"
  | "conversion"
  | "relative"
  | "points"
  | "remainder"
  | "lifetime"
  | "capacity"
  | "breakEven"
  | "grownMargin";

export interface Equation {
  readonly operation: Operation;
  readonly terms: readonly FigureInput[];
}

/** What a figure counts or adds up, one by one. */
export interface FigureList {
  /** Clients have a card; entries are rows of the plan or spend table, deals lead to a row of the offers. */
  readonly kind:
    | "clients"
    | "products"
    | "segments"
    | "managers"
    | "gaps"
    | "entries"
    | "deals"
    | "points"
    | "answers"
    | "complaints";
  /** What the values are, where the figure itself does not say. */
  readonly values: FigureInputName | null;
  readonly format: FigureFormat;
  readonly items: readonly FigureItem[];
}

export interface FigureItem {
  /** null = without a name: no manager, no segment. */
  readonly name: string | null;
  readonly value?: number | null;
  /** A row of a table: the cell of its period. */
  readonly row?: { readonly period: Period; readonly where: CellPlace };
  /** A deal: the row of its last event. */
  readonly where?: CellPlace;
}

/** A figure of a report, and how it came about. */
export interface FigureExplanation {
  readonly rule: FigureRule;
  readonly help: HelpPlace;
  /** As the cell shows it; null = no value. */
  readonly value: number | null;
  /** null = the figure is counted or added up from what is listed. */
  readonly equation: Equation | null;
  /** What is known beside the terms of the equation. */
  readonly inputs: readonly FigureInput[];
  /** null = the whole history. */
  readonly period: Period | null;
  readonly sales: ExplainedRows | null;
  readonly list: FigureList | null;
}

const nothing = { equation: null, inputs: [], period: null, sales: null, list: null };

/**
 * An explanation with what there is to say; the rest is blank. Source: spec 3.
 *
 * @example explained("turnover", "period", 100, { sales }).equation // null
 */
export function explained(
  rule: FigureRule,
  help: HelpPlace,
  value: number | null,
  known: Partial<Omit<FigureExplanation, "rule" | "help" | "value">>,
): FigureExplanation {
  return { rule, help, value, ...nothing, ...known };
}

/**
 * A term or another input of a figure. Source: spec 3.
 *
 * @example input("purchases", 4) // { name: "purchases", value: 4, format: "integer" }
 */
export function input(name: FigureInputName, value: number | null, format: FigureFormat = "integer"): FigureInput {
  return { name, value, format };
}

/**
 * An amount that goes into a figure. Source: spec 3.
 *
 * @example amount("turnover", 4.5).format // "amount"
 */
export function amount(name: FigureInputName, value: number | null): FigureInput {
  return input(name, value, "amount");
}
