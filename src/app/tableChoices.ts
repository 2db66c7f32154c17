import { perTable, tableKeys, tableOf, type RoleOf, type TableKey } from "../analysis/tables/tables";
import type { ColumnMap } from "../analysis/types";
import { findTable, followColumns } from "./findTable";
import { recogniseColumns } from "./recogniseColumns";
import type { TableChoice, TableChoices } from "./session";
import type { FoundTable, TableRef } from "./workbookPort";

/** One choice for each table of the registry. */
export function choicesOf(choiceOf: (key: TableKey) => TableChoice | null): TableChoices {
  return perTable(choiceOf) as TableChoices;
}

export const noChoices: TableChoices = choicesOf(() => null);

/** A table as the one of that key, its columns recognised. */
export function tableChoice<Key extends TableKey>(key: Key, table: FoundTable): TableChoice<RoleOf<Key>> {
  return { table, columns: recogniseColumns(tableOf(key).roles, table) as ColumnMap<RoleOf<Key>> };
}

/** The choice on the table as it is now; null where the table or one of its columns is gone. */
export function currentChoice(
  key: TableKey,
  choice: TableChoice | null,
  tables: readonly FoundTable[],
): (TableChoice & { readonly table: FoundTable }) | null {
  if (choice === null) return null;
  const table = findTable(tables, choice.table);
  if (table === null) return null;
  const { roles, columns: by } = tableOf(key);
  if (by === "headers") return { ...choice, table, columns: recogniseColumns(roles, table) };
  const columns = followColumns(choice.columns, choice.table.headers ?? table.headers, table.headers);
  if (columns === null) return null;
  if (choice.more === undefined) return { ...choice, table, columns };
  const more = choice.more.flatMap((further) => findTable(tables, further) ?? []);
  return { ...choice, table, columns, more };
}

/** The chosen tables in the order of the registry. */
export function chosenTables(choices: TableChoices): readonly TableRef[] {
  return tableKeys.flatMap((key) => {
    const choice: TableChoice | null = choices[key];
    return choice === null ? [] : [choice.table, ...(choice.more ?? [])];
  });
}

/** The tables that must be read before one. */
export function neededBy(key: TableKey): readonly TableKey[] {
  return tableOf(key).needs ?? [];
}

/** The same choices with those tables only. */
export function onlyTables(choices: TableChoices, kept: readonly TableKey[]): TableChoices {
  return choicesOf((key) => (kept.includes(key) ? choices[key] : null));
}

/** The same choices without one table. */
export function withoutTable(choices: TableChoices, left: TableKey): TableChoices {
  return choicesOf((key) => (key === left ? null : choices[key]));
}
