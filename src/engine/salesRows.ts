import type { EngineSource } from "./engineSource";
import { dayOf, identifier } from "./sqlText";

/**
 * The rows of the sales that count, as columns of one type each: text of the client, day and so on.
 *
 * Rows without client, day or amount do not count, nor those after the as-of date. Source: spec 1, 2.
 */
export function salesRows(source: EngineSource, asOf: number): string {
  return `SELECT * FROM (${allRows(source)}) WHERE ${isUsable} AND day <= ${asOf}`;
}

/** Whether a row of allRows() can be used. */
export const isUsable = "client != '' AND day > 0 AND isFinite(amount)";

/** All rows of the sales, whatever they hold; NaN = no number, 0 = no day. */
export function allRows({ database, sales: { table, columns } }: EngineSource): string {
  const text = (column: string | undefined): string =>
    column === undefined ? "''" : `ifNull(toString(${identifier(column)}), '')`;
  const amountOf = (column: string | undefined): string =>
    column === undefined ? "nan" : `ifNull(toFloat64(${identifier(column)}), nan)`;
  const amount = amountOf(columns.amount);
  const margin = columns.cost === undefined ? amountOf(columns.margin) : `${amount} - ${amountOf(columns.cost)}`;
  const fields = {
    client: text(columns.client),
    day: dayOf(identifier(columns.date)),
    number: text(columns.document),
    product: text(columns.product),
    manager: text(columns.manager),
    amount,
    margin,
    quantity: amountOf(columns.quantity),
  };
  return readAs(fields, database, table);
}

// A name given to one column must not stand in for a column of the table with that name.
export function readAs(fields: Readonly<Record<string, string>>, database: string, table: string): string {
  const read = Object.entries(fields).map(([name, text]) => `${text} AS clientele_${name}`);
  const given = Object.keys(fields).map((name) => `clientele_${name} AS ${name}`);
  return `SELECT ${given.join(", ")} FROM (SELECT ${read.join(", ")} FROM ${identifier(database)}.${identifier(table)})`;
}
