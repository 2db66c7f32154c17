import type { Analysis } from "../analysis/analysis";
import type { SalesReadingChoice } from "../analysis/tables/salesReading";
import type { RoleOf, TableKey } from "../analysis/tables/tables";
import type { Settings } from "../analysis/settings/settings";
import type { ColumnMap } from "../analysis/types";
import type { Language } from "../locales";
import type { ReportContext } from "../reports/reportContext";
import type { ReportId } from "../reports/reports";
import type { SpellingsOfOne } from "./duplicateGroups";
import type { FoundTable, TableRef, WrittenSheet } from "./workbookPort";

// What the pane and the command hand to the use cases of this folder, and what they get back.

export interface TableChoice<Role extends string = string> {
  readonly table: TableRef;
  readonly columns: ColumnMap<Role>;
  /** Further tables of the same kind, which are read together with it; absent = there are none. */
  readonly more?: readonly TableRef[];
  /** Roles whose columns the user, or the settings, chose or confirmed: nothing is asked about them any more. */
  readonly answered?: readonly string[];
  /** What the user decided about the reading of the table; absent = nothing. */
  readonly reading?: Partial<SalesReadingChoice>;
}

/** The tables of a run by their keys; null = none is chosen. */
export type TableChoices = { readonly [Key in TableKey]: TableChoice<RoleOf<Key>> | null };

/** Everything the user can set; kept in the workbook, so that it travels with the file. */
export interface Session {
  readonly choices: TableChoices;
  readonly settings: Settings;
  /** The reports to write, Summary with them in any case; null = all. */
  readonly reports: readonly ReportId[] | null;
  /** null = as Excel. */
  readonly language: Language | null;
}

/** A session that can be run. */
export type SessionWithSales = Session & { readonly choices: { readonly sales: TableChoice<RoleOf<"sales">> } };

/** The tables of the workbook, and the session proposed for them (remembered, else recognised by headers). */
export interface Discovery {
  readonly tables: readonly FoundTable[];
  readonly session: Session;
  /** The language in force: the session's, else Excel's, else English. */
  readonly language: Language;
}

export interface RunResult {
  readonly analysis: Analysis;
  /** Empty where no row of the sales table could be used: then nothing was written, and the analysis' problems say why. */
  readonly sheets: readonly WrittenSheet[];
  /** Spellings that are likely one client, which nobody has joined or told apart; null = not looked for. */
  readonly unsettled: readonly SpellingsOfOne[] | null;
  /** The words and settings that the sheets were built with; absent = nothing was written. */
  readonly context?: ReportContext;
}
