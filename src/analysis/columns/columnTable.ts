import { isBlank } from "../cells/cells";
import type { Rows } from "../types";
import { profileColumn, type ColumnProfile } from "./columnProfile";
import type { HeaderSense, HeaderSenses } from "./headerSense";

/** What kind of value a role's cells hold. */
export type RoleKind = "day" | "number" | "name" | "code" | "other";

/** A role that a column of the table may play. */
export interface WantedRole<Role extends string> {
  readonly role: Role;
  readonly kind: RoleKind;
  /** Nothing can be computed without it: a doubt about it is a question. */
  readonly required: boolean;
  /** How well a column's header names the role, 0 to 1: 0.85 and more = it is one of the usual words. */
  readonly fit: (column: number) => number;
  /** Whether the values of a column can be the role's at all; absent = nothing more is known than its kind. */
  readonly accepts?: (cells: Rows, column: number) => boolean;
}

/** A table as far as it is looked at for its columns: headers, what they say, and its first rows. */
export interface ColumnTable {
  readonly headers: readonly string[];
  readonly sample: Rows;
  /** Rows below the header in all. */
  readonly rows: number;
  readonly senses: (column: number) => HeaderSenses;
}

/** The table's columns, each profiled when it is first asked for. */
export class TableColumns {
  readonly count: number;
  private readonly filledRows: number;
  private readonly profiles: (ColumnProfile | undefined)[] = [];

  constructor(readonly table: ColumnTable) {
    this.count = table.headers.length;
    this.filledRows = table.sample.filter((row) => !row.every(isBlank)).length;
  }

  profile(column: number): ColumnProfile {
    return (this.profiles[column] ??= profileColumn(this.table.sample, column, this.table.rows, this.filledRows));
  }

  says(column: number, sense: HeaderSense): boolean {
    return this.table.senses(column).has(sense);
  }

  numbers = (column: number): readonly number[] => this.profile(column).numbers;
}
