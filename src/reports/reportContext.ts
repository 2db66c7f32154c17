import type { TableKey } from "../analysis/tables/tables";
import type { Language, TextKey, Translate } from "../locales";
import type { Comment, PlacedComments } from "./comments";
import type { Report } from "./report";
import type { ReportId } from "./reports";

/** Names of the sheets that the tables were read from; absent or null where one was not chosen. */
export type ReportSources = Readonly<Partial<Record<TableKey, string | null>>>;

/** What a column was read as; several headers where it is computed from them. */
export interface ReadColumn {
  readonly role: string;
  readonly headers: readonly string[];
  /** The roles of these columns; absent = the role itself. */
  readonly from?: readonly string[];
}

export interface ReportContext {
  readonly translate: Translate;
  readonly language: Language;
  readonly sources: ReportSources;
  /** The headers of the columns that sales need, by role; absent = not known. */
  readonly salesColumns?: readonly ReadColumn[];
  /** The columns that were read of each table; absent = not known. */
  readonly columnsRead?: Readonly<Partial<Record<TableKey, readonly ReadColumn[]>>>;
  /** Another spelling of clients who may be written in several ways; absent = none is known. */
  readonly otherSpellings?: ReadonlyMap<string, string>;
  /** What the user has typed beside lines of the lists; absent = nothing. */
  readonly comments?: readonly Comment[];
  /** The same beside the lines of the reports that are asked for, and those whose line is in none of them. */
  readonly placedComments?: PlacedComments;
  /** How many comments stand on no sheet, because the one that would show them is not asked for; absent = none. */
  readonly unseenComments?: number;
  /** What the user does for the clients of a cell, by "AX" or by "A" without XYZ; absent = as the product recommends. */
  readonly measures?: ReadonlyMap<string, string>;
  /** Wanted reports that have nothing to show; absent = not known. */
  readonly emptyReports?: readonly ReportId[];
  /** The reports that are written, in their order; absent = not known. */
  readonly written?: readonly Report[];
  /** How many rows a sheet has; absent = as many as in Excel. */
  readonly sheetRows?: number;
  /** The reports wanted; absent = all. */
  readonly ids?: readonly ReportId[];
  /** Those of them that are built, for a workbook of their own; absent = all. */
  readonly only?: readonly ReportId[];
  /** Reports that cannot be had of these sales, whoever wants them; absent = none. */
  readonly leftOut?: readonly ReportId[];
}

/** A key of locales/<language>/reports.ts. */
export type ReportText = TextKey extends infer Key ? (Key extends `reports.${infer Name}` ? Name : never) : never;
