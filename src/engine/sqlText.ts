// Pieces of SQL text that ClickHouse 18.16 and the current versions understand alike.

/** Day 0 of Excel's serial numbers, counted in days since 1970. */
const EXCEL_DAY_0 = 25569;

/** Parts the texts of a key; no name holds it. */
export const PART = "\\0";

/**
 * A text as a literal of SQL. Source: spec 7.
 *
 * @example literal("O'Neil \\ Sons") // "'O\\'Neil \\\\ Sons'"
 */
export function literal(text: string): string {
  const escaped = text
    .replace(/\\/g, "\\\\")
    .replace(/'/g, "\\'")
    .replace(/\n/g, "\\n")
    .replace(/\r/g, "\\r")
    .replace(/\t/g, "\\t")
    .replace(/\0/g, "\\0");
  return `'${escaped}'`;
}

/**
 * A name of a database, table or column as an identifier of SQL. Source: spec 7.
 *
 * @example identifier("Order no.") // "`Order no.`"
 */
export function identifier(name: string): string {
  return `\`${name.replace(/\\/g, "\\\\").replace(/`/g, "\\`")}\``;
}

/** A number as SQL reads it back: the same double. */
export function number(value: number): string {
  if (!Number.isFinite(value)) return value > 0 ? "inf" : value < 0 ? "-inf" : "nan";
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? `${value}.` : value.toExponential(17);
}

/** Array of texts. */
export function texts(values: readonly string[]): string {
  return values.length === 0 ? "emptyArrayString()" : `[${values.map(literal).join(", ")}]`;
}

/** Array of floating point numbers. */
export function numbers(values: readonly number[]): string {
  return values.length === 0 ? "emptyArrayFloat64()" : `[${values.map(number).join(", ")}]`;
}

/** The day of a date or moment, as Excel counts days; 0 where there is none. */
export function dayOf(column: string): string {
  return `ifNull(toInt32(toDate(${column})) + ${EXCEL_DAY_0}, 0)`;
}

/** The date of a day as Excel counts days. */
export function dateOf(day: string): string {
  return `toDate(toUInt16(${day} - ${EXCEL_DAY_0}))`;
}

/** The month of a day, as monthIndex() numbers months. */
export function monthOf(day: string): string {
  return `(toInt32(toRelativeMonthNum(${dateOf(day)})) - 1)`;
}

/** 1 where a day lies in a period, both ends included. */
export function within(day: string, [from, to]: readonly [number | string, number | string]): string {
  return `(${day} >= ${from} AND ${day} <= ${to})`;
}

/** The sum without what floating point leaves of 0; the counterpart of settled(). */
export function settledText(sum: string, gross: string): string {
  return `if(abs(${sum}) <= (${gross}) * 1e-12, 0., ${sum})`;
}

/**
 * An array where a condition holds, else an empty one.
 *
 * ClickHouse 18.16 does not find a column that is named inside a lambda only: this names it outside. Source: spec 7.
 */
export function listIf(condition: string, list: string): string {
  return `arraySlice(${list}, 1, if(${condition}, length(${list}), 0))`;
}
