import type { Analysis } from "../analysis/analysis";
import type { TableKey } from "../analysis/tables/tables";
import type { SalesRole } from "../analysis/tables/salesRoles";
import type { Settings } from "../analysis/settings/settings";
import type { Day, Period } from "../analysis/types";
import type { CommentedLine } from "./comments";
import type { ReportPart } from "./reportPart";
import type { ReportContext } from "./reportContext";

/** The days that a sheet goes by. */
export interface ReportDates {
  readonly period: Period;
  readonly asOf: Day;
}

/** The settings that may switch a report off. */
export type SwitchedSettings = Pick<Settings, "loyaltyMode">;

/** What a report says; how its sheet is laid out is up to page(). */
export interface ReportDefinition<Id extends string> {
  /** Its name on the sheet's tab is the text `<id>Name`. */
  readonly id: Id;
  /** Columns of the sales without which the report has nothing to say. */
  readonly needs?: readonly SalesRole[];
  /** Without one of these tables it is not written. */
  readonly needsTable?: readonly TableKey[];
  /** Where a table has one of these columns the report is written without the tables that it needs. */
  readonly orColumns?: { readonly table: TableKey; readonly roles: readonly string[] };
  /** The days that the sheet goes by, above each printed page; absent, null = those of the analysis period. */
  readonly printHeader?: (analysis: Analysis, context: ReportContext) => string | null;
  /** What takes long before it can be built, in parts; absent = nothing. */
  readonly prepare?: (analysis: Analysis) => Generator<undefined, void>;
  /** The lines beside which the user has a column for comments; absent = there is no such column. */
  readonly commentedLines?: (analysis: Analysis) => readonly CommentedLine[];
  /** Whether nobody has chosen what it tells of: the sheet is not written then; absent = never. */
  readonly isOff?: (settings: SwitchedSettings) => boolean;
  /** Whether there is nothing to show: the sheet is not written then; absent = never. */
  readonly isEmpty?: (analysis: Analysis, context: ReportContext) => boolean;
  /** The lines under the title. */
  readonly note: (analysis: Analysis, context: ReportContext) => readonly string[];
  /** What is below one another. */
  readonly parts: (analysis: Analysis, context: ReportContext) => readonly ReportPart[];
  /** Rules for which its sheet has no room: they are on the sheet Rules, or in the footer where that is not written; absent = none. */
  readonly rules?: (analysis: Analysis, context: ReportContext) => readonly string[];
  /** The rules in force, between what was read and what the reader must know of the data. */
  readonly footer: (analysis: Analysis, context: ReportContext) => readonly string[];
  /** Printed on one page, however small; absent = as many as it takes. */
  readonly isOnePage?: true;
  /** The row of the header of the one list under which everything scrolls, below a note of one line; absent = the sheet scrolls as a whole. */
  readonly headerRow?: number;
  /** Columns that stay where they are; absent = none. */
  readonly frozenColumns?: number;
  /** Texts up to so many letters are shown whole; absent = as usual. */
  readonly widestText?: number;
}

export interface Report<Id extends string = string> extends ReportDefinition<Id> {
  readonly needs: readonly SalesRole[];
}

/** A report: what is said of it here is everything that the sheets, the settings and the links know of it. */
export function defineReport<Id extends string>(definition: ReportDefinition<Id>): Report<Id> {
  return { ...definition, needs: definition.needs ?? [] };
}
