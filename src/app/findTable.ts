import type { ColumnMap } from "../analysis/types";
import { isRecord } from "./isRecord";
import { tableKinds, type TableRef } from "./workbookPort";

export type TableIdentity = Pick<TableRef, "kind" | "name">;

/** Whether a stored value names a table. */
export function isTableIdentity(value: unknown): value is TableIdentity {
  if (!isRecord(value) || typeof value.name !== "string") return false;
  return tableKinds.some((kind) => kind === value.kind);
}

/** The table of that kind and name; null where there is none any more. */
export function findTable<Table extends TableIdentity>(tables: readonly Table[], wanted: TableIdentity): Table | null {
  for (const table of tables) {
    if (table.kind === wanted.kind && sameName(table.name, wanted.name)) return table;
  }
  return null;
}

// Excel's names of tables, ranges and sheets ignore case.
function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/**
 * The column map after the headers have changed from `before` to `now`: a column that has moved is found again by its
 * header. null where a column is gone or its header stands twice.
 */
export function followColumns<Role extends string>(
  columns: ColumnMap<Role>,
  before: readonly string[],
  now: readonly string[],
): ColumnMap<Role> | null {
  const moved: Partial<Record<Role, number>> = {};
  for (const role of Object.keys(columns) as Role[]) {
    const old = columns[role];
    if (old === undefined) continue;
    const header = before[old];
    const column = now[old] === header ? old : now.indexOf(header);
    if (column === -1 || (column !== old && now.lastIndexOf(header) !== column)) return null;
    moved[role] = column;
  }
  return moved;
}
