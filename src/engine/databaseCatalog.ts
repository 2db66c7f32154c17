import { textOf } from "./answers";
import type { AnswerRow, Ask } from "./engineError";
import { identifier, literal } from "./sqlText";

// What there is to choose from in a database.

/** Databases of the server itself. */
const OWN = ["system", "INFORMATION_SCHEMA", "information_schema", "_temporary_and_external_tables"];

export interface DatabaseColumn {
  readonly name: string;
  /** As the database names it: "Nullable(Date)". */
  readonly type: string;
}

export interface DatabaseTable {
  readonly name: string;
  readonly columns: readonly DatabaseColumn[];
}

/** The databases that the user may see. */
export async function databaseNames(ask: Ask): Promise<readonly string[]> {
  const rows = await ask(
    `SELECT name FROM system.databases WHERE name NOT IN (${OWN.map(literal).join(", ")}) ORDER BY name`,
  );
  return rows.map(([name]) => textOf(name));
}

/** The tables and views of a database, with their columns. */
export async function databaseTables(ask: Ask, database: string): Promise<readonly DatabaseTable[]> {
  const rows = await ask(`SELECT table, name, type FROM system.columns WHERE database = ${literal(database)}`);
  const columnsOf = new Map<string, DatabaseColumn[]>();
  for (const [table, name, type] of rows) {
    const known = columnsOf.get(textOf(table)) ?? [];
    known.push({ name: textOf(name), type: textOf(type) });
    columnsOf.set(textOf(table), known);
  }
  const names = [...columnsOf.keys()].sort();
  return names.map((name) => ({ name, columns: columnsOf.get(name) ?? [] }));
}

/** The first rows that a table answers with. */
export function firstRows(
  ask: Ask,
  database: string,
  { name, columns }: DatabaseTable,
  most: number,
): Promise<readonly AnswerRow[]> {
  const fields = columns.map((column) => identifier(column.name)).join(", ");
  return ask(`SELECT ${fields} FROM ${identifier(database)}.${identifier(name)} LIMIT ${most}`);
}
