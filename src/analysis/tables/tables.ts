import type { ColumnMap } from "../types";
import { activitiesTable } from "./activities";
import { aliasesTable } from "./aliases";
import { clientsTable } from "./clients";
import { complaintsTable } from "./complaints";
import { offersTable } from "./offers";
import { planTable } from "./plan";
import { ratesTable } from "./rates";
import { rulesTable } from "./rules";
import { salesTable } from "./sales";
import { spendTable } from "./spend";
import { surveysTable } from "./surveys";
import type { TableDefinition } from "./tableDefinition";
import { targetsTable } from "./targets";

/** Every table of the user that the product reads, in the order in which the product names them. */
export const tables = {
  sales: salesTable,
  clients: clientsTable,
  rules: rulesTable,
  targets: targetsTable,
  aliases: aliasesTable,
  plan: planTable,
  spend: spendTable,
  rates: ratesTable,
  offers: offersTable,
  activities: activitiesTable,
  surveys: surveysTable,
  complaints: complaintsTable,
};

type Tables = typeof tables;
export type TableKey = keyof Tables;
export type RoleOf<Key extends TableKey> = keyof Tables[Key]["roles"] & string;
export type TableData<Key extends TableKey> = ReturnType<
  ReturnType<Awaited<ReturnType<Tables[Key]["reader"]>>>["finish"]
>;

/** What was read of each table; null = not chosen. */
export type TablesOf<Choice extends TableKey> = { readonly [Key in Choice]: TableData<Key> | null };

/** A table whatever its roles are, for loops over all of them. */
export type AnyTable = TableDefinition<string, string, unknown>;

export const tableKeys = Object.keys(tables) as readonly TableKey[];

/**
 * The definition of a table. Source: spec 1.
 *
 * @example tableOf("plan").usualSheet // "Plan"
 */
export function tableOf(key: TableKey): AnyTable {
  return tables[key] as unknown as AnyTable;
}

/**
 * One value for each table. Source: spec 1.
 *
 * @example perTable((key) => (key === "sales" ? 1 : 0)).sales // 1
 */
export function perTable<Value>(valueOf: (key: TableKey) => Value): Readonly<Record<TableKey, Value>> {
  return Object.fromEntries(tableKeys.map((key) => [key, valueOf(key)])) as Record<TableKey, Value>;
}

/** Columns by role, whatever the table's roles are. */
export type AnyColumns = ColumnMap<string>;
