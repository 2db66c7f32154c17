import { wordKey } from "../../analysis/cells/wordKey";
import { cellText } from "../../analysis/cells/cells";
import type { CellValue } from "../../analysis/types";
import type { ColumnRole, ImportWords } from "../words";

export type StatementColumns = ReadonlyMap<ColumnRole, number>;

export interface HeaderRow {
  /** Place of the row among those given. */
  readonly row: number;
  readonly columns: StatementColumns;
}

const ROWS_LOOKED_AT = 60;
const LEAST_ROLES = 3;

/** A phrase by its words, for one role. */
interface Phrase {
  readonly role: ColumnRole;
  readonly key: string;
}

/**
 * The row of headers: the first with the most roles known, at least three of them, a date and an amount among them.
 *
 * A header plays the role of the longest phrase that is in it. Edge: null = no row is one. Source: spec 6 (CSV).
 *
 * @example headerRow([["Date", "Text", "Amount"]], words)?.columns.get("amount") // 2
 */
export function headerRow(rows: readonly (readonly CellValue[])[], words: ImportWords): HeaderRow | null {
  const phrases = phrasesOf(words);
  let best: HeaderRow | null = null;
  for (let row = 0; row < Math.min(rows.length, ROWS_LOOKED_AT); row++) {
    const columns = columnsOf(rows[row], phrases);
    const found = [...columns.keys()].filter((role) => role !== "other").length;
    if (found < LEAST_ROLES && !isShort(columns, found)) continue;
    if (!hasDate(columns) || !hasAmount(columns)) continue;
    if (best === null || columns.size > best.columns.size) best = { row, columns };
  }
  return best;
}

/** Date and debit/credit or amount with anything behind is a table, too. */
function isShort(columns: StatementColumns, found: number): boolean {
  return found === 2 && hasDate(columns) && hasAmount(columns);
}

const hasDate = (columns: StatementColumns): boolean => columns.has("date") || columns.has("valueDate");

const hasAmount = (columns: StatementColumns): boolean =>
  columns.has("amount") || columns.has("credit") || columns.has("debit");

function phrasesOf({ columns }: ImportWords): readonly Phrase[] {
  const phrases = Object.entries(columns).flatMap(([role, texts]) =>
    texts.map((text) => ({ role: role as ColumnRole, key: wordKey(text) })),
  );
  return phrases.sort((left, right) => right.key.length - left.key.length);
}

function columnsOf(row: readonly CellValue[], phrases: readonly Phrase[]): StatementColumns {
  const columns = new Map<ColumnRole, number>();
  const exact = new Set<ColumnRole>();
  row.forEach((cell, column) => {
    const header = wordKey(cellText(cell).replace(/[_\n\r*"]/g, " "));
    if (header === "" || header.length > 80) return;
    const phrase = phrases.find(({ key }) => ` ${header} `.includes(` ${key} `));
    if (phrase === undefined) return;
    const isExact = phrase.key === header;
    // The first column of a role counts, unless a later one is called exactly so.
    if (columns.has(phrase.role) && (exact.has(phrase.role) || !isExact)) return;
    columns.set(phrase.role, column);
    if (isExact) exact.add(phrase.role);
  });
  return columns;
}
