import type { TableKey } from "../analysis/tables/tables";
import type { Language, TextKey, Translate } from "../locales";
import type { Comment } from "./comments";
import type { ReportId } from "./reports";

/** Names of the sheets that the tables were read from; absent or null where one was not chosen. */
export type ReportSources = Readonly<Partial<Record<TableKey, string | null>>>;

export interface ReportContext {
  readonly translate: Translate;
  readonly language: Language;
  readonly sources: ReportSources;
  /** The headers of the columns that sales need, by role; absent = not known. */
  readonly salesColumns?: readonly { readonly role: string; readonly headers: readonly string[] }[];
  /** Another spelling of clients who may be written in several ways; absent = none is known. */
  readonly otherSpellings?: ReadonlyMap<string, string>;
  /** What the user has typed beside lines of the lists; absent = nothing. */
  readonly comments?: readonly Comment[];
  /** What the user does for the clients of a cell, by "AX" or by "A" without XYZ; absent = as the product recommends. */
  readonly measures?: ReadonlyMap<string, string>;
  /** Wanted reports that have nothing to show; absent = not known. */
  readonly emptyReports?: readonly ReportId[];
  /** How many rows a sheet has; absent = as many as in Excel. */
  readonly sheetRows?: number;
  /** The reports wanted; absent = all. */
  readonly ids?: readonly ReportId[];
  /** Reports that cannot be had of these sales, whoever wants them; absent = none. */
  readonly leftOut?: readonly ReportId[];
}

/** A key of locales/<language>/reports.ts. */
export type ReportText = TextKey extends infer Key ? (Key extends `reports.${infer Name}` ? Name : never) : never;
