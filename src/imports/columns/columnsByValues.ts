import { amountParts } from "../../analysis/cells/amountCell";
import { cellText } from "../../analysis/cells/cells";
import { readDay } from "../../analysis/cells/dateCell";
import type { CellValue, ReadingFormat } from "../../analysis/types";
import type { ColumnRole, ImportWords } from "../words";
import { dateText } from "./dateText";
import { markSide } from "./markSide";
import type { StatementColumns } from "./columnsOfHeader";

const FORMATS: readonly ReadingFormat[] = [
  { decimal: ".", dateOrder: "dmy", date1904: false },
  { decimal: ".", dateOrder: "mdy", date1904: false },
];
const LEAST_SHARE = 0.8;
/** Money is written with cents, a sign or a currency; a whole number may be a code. */
const MONEY = /[.,]\d{2}\)?$|^[-+−(]|\p{Sc}/u;

/**
 * The columns of a table without headers, by their values alone: one of days, one or two of money, the longest texts, and
 * marks of spent and received.
 *
 * Two columns of money of which one is filled in each row are money spent and received by their signs; a further one that
 * is always filled is the balance. Edge: null where it is not clear. Source: spec 6 (CSV).
 *
 * @example columnsByValues([["2024-01-05", "Rent", "-10.00"]], words)?.get("amount") // 2
 */
export function columnsByValues(rows: readonly (readonly CellValue[])[], words: ImportWords): StatementColumns | null {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const filled = (column: number): readonly string[] =>
    rows.map((row) => cellText(row[column])).filter((text) => text !== "");
  const all = Array.from({ length: width }, (_, column) => column);
  const date = all.find((column) => isMostly(filled(column), isDay, rows.length));
  if (date === undefined) return null;
  const money = all.filter((column) => {
    const amounts = filled(column).filter((text) => text !== "0");
    return column !== date && isMostly(amounts, isMoney, amounts.length);
  });
  // A bank may write 0 where it means nothing.
  const isUsed = (row: readonly CellValue[], column: number): boolean => !/^[0.,]*$/.test(cellText(row[column]));
  const pair = money.filter((column) => rows.some((row) => !isUsed(row, column))).slice(0, 2);
  const full = money.filter((column) => !pair.includes(column));
  const roles = new Map<ColumnRole, number>([["date", date]]);
  if (pair.length === 2 && rows.every((row) => pair.filter((column) => isUsed(row, column)).length === 1)) {
    roles.set("debit", pair[0]).set("credit", pair[1]);
    if (full.length === 1) roles.set("balance", full[0]);
  } else if (money.length === 1) roles.set("amount", money[0]);
  else if (money.length === 2) roles.set("amount", money[0]).set("balance", money[1]);
  else return null;
  const mark = all.find((column) => isMostly(filled(column), (text) => markSide(text, words) !== null, rows.length));
  if (mark !== undefined) roles.set("mark", mark);
  const texts = all.filter((column) => !money.includes(column) && column !== date && column !== mark);
  const length = (column: number): number => filled(column).join("").length;
  const [purpose] = texts.sort((left, right) => length(right) - length(left));
  if (purpose !== undefined) roles.set("purpose", purpose);
  return roles;
}

function isMostly(texts: readonly string[], fits: (text: string) => boolean, of: number): boolean {
  return of > 0 && texts.length > 0 && texts.filter(fits).length >= of * LEAST_SHARE;
}

function isDay(text: string): boolean {
  return (
    /\d/.test(text) && text.length >= 6 && FORMATS.some((format) => typeof readDay(dateText(text), format) === "number")
  );
}

function isMoney(text: string): boolean {
  return MONEY.test(text) && amountParts(text) !== null;
}
