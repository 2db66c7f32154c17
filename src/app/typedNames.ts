import { cellText } from "../analysis/cells/cells";
import { clientKey } from "../analysis/cells/clientKey";
import { likelyDuplicates, type DuplicateReason } from "../analysis/duplicates/likelyDuplicates";
import type { CellPlace } from "../analysis/types";
import type { ApartPair } from "./apartNames";
import { WorkbookError, type FoundTable, type WorkbookPort } from "./workbookPort";

/** A name that was just typed, and one that is likely the same client. */
export interface TypedName {
  readonly name: string;
  readonly where: CellPlace;
  readonly like: string;
  /** null = the other one is a client of the sales alone. */
  readonly likeWhere: CellPlace | null;
  /** Why; none = the very same name. */
  readonly reasons: readonly DuplicateReason[];
}

/** Names in a longer list are compared on request only. */
const MOST_ROWS = 5000;

const control = { signal: { aborted: false }, onProgress: () => undefined };

/** The cells of a column row by row, as texts; null = the table is gone, or too long to be read at each change. */
export async function namesInColumn(
  port: WorkbookPort,
  table: FoundTable,
  column: number,
): Promise<readonly string[] | null> {
  if (table.rows > MOST_ROWS) return null;
  const names: string[] = [];
  try {
    await port.readRows(
      table,
      (rows) => names.push(...rows.map((row) => cellText(row[column] ?? null).trim())),
      control,
    );
  } catch (error) {
    // Its sheet was deleted or renamed: there is nothing to compare.
    if (error instanceof WorkbookError && error.code === "sheetMissing") return null;
    throw error;
  }
  return names;
}

/** The names that stand in more cells now than before; "" = blank. */
export function namesAdded(before: readonly string[], now: readonly string[]): ReadonlySet<string> {
  const left = new Map<string, number>();
  for (const name of before) left.set(name, (left.get(name) ?? 0) + 1);
  const added = new Set<string>();
  for (const name of now) {
    const count = left.get(name) ?? 0;
    left.set(name, count - 1);
    if (count <= 0 && name !== "") added.add(name);
  }
  return added;
}

/**
 * Which of the names that were just typed are likely others' spellings.
 *
 * `names` are those of the column as it is now, row by row, "" = blank; `typed` those that stand in more cells than before. A name
 * that stands in another row too is one, as well as one that is like another name of the column or of the sales.
 *
 * @example typedAgain(new Set(["Alfa"]), ["Alfa Ltd", "Alfa"], [], [], (row) => ({ sheet: "Clients", row, column: 0 }))[0].like // "Alfa Ltd"
 */
export function typedAgain(
  typed: ReadonlySet<string>,
  names: readonly string[],
  ofSales: readonly string[],
  apart: readonly ApartPair[],
  placeOf: (row: number) => CellPlace,
): readonly TypedName[] {
  const rowsOfKey = new Map<string, number[]>();
  names.forEach((name, row) => {
    if (name === "") return;
    const rows = rowsOfKey.get(clientKey(name));
    if (rows === undefined) rowsOfKey.set(clientKey(name), [row]);
    else rows.push(row);
  });
  const own = [...rowsOfKey.values()].map(([row]) => row);
  const others = ofSales.filter((name) => !rowsOfKey.has(clientKey(name)));
  const all = [...own.map((row) => names[row]), ...others];
  const isNew = (place: number): boolean => place < own.length && typed.has(all[place]);
  const found: TypedName[] = [];
  const add = (row: number, like: string, likeRow: number | null, reasons: readonly DuplicateReason[]): void => {
    const likeWhere = likeRow === null ? null : placeOf(likeRow);
    found.push({ name: names[row], where: placeOf(row), like, likeWhere, reasons });
  };
  for (const rows of rowsOfKey.values()) {
    const last = rows[rows.length - 1];
    if (rows.length > 1 && rows.some((row) => typed.has(names[row]))) add(last, names[rows[0]], rows[0], []);
  }
  for (const { places, reasons } of likelyDuplicates(all, apart)) {
    for (const place of places.filter(isNew)) {
      const like = places.find((other) => other !== place && !isNew(other)) ?? places.find((other) => other !== place);
      if (like !== undefined) add(own[place], all[like], like < own.length ? own[like] : null, reasons);
    }
  }
  return found;
}
