import type { CellValue } from "../../analysis/types";
import type { CellChange, RowChange } from "../../merging/mergeTable";
import { holdsWritten, isShortened, readMark } from "../../merging/rowMark";
import { holdsSame, isFilled } from "../../merging/typedTable";
import { isRecord } from "../isRecord";
import type { WorkbookPort } from "../workbookPort";
import { readTypedSheet, type StandingSheet } from "./readTypedSheet";
import type { TypedSheet } from "./typedSheet";
import { writeMerge } from "./writeMerge";

const MOST_KEPT = 3;
/** The file keeps the newest text whatever its length, and those before while there is room. */
const MOST_LETTERS = 2_000_000;

const keyOf = (kind: string): string => `clientele.typedText.${kind}`;

/** A cell as it was: its value, or the formula that it held. */
interface KeptCell {
  readonly value: CellValue;
  readonly isFormula?: true;
}

/** A row in which the user had typed something. */
interface KeptRow {
  /** The kind of its table, where the text of several ones is kept together; absent = there is one. */
  readonly table?: string;
  /** null = the user's own row. */
  readonly key: string | null;
  /** By the ids of the columns, and by the headers of the user's own behind "="; without what the mark says. */
  readonly cells: Readonly<Record<string, KeptCell>>;
  /** What the hidden cell of the row held. */
  readonly mark: CellValue;
  /** Those of the cells that the user had typed. */
  readonly typed: readonly string[];
}

type KeptText = readonly KeptRow[];

/** A table with the user's text, as it is wanted and as it stands. */
export interface TypedStanding {
  readonly sheet: TypedSheet;
  readonly found: StandingSheet;
}

/** Keeps what the user has typed, with that of the two updates before; the same once more is not kept twice. */
export async function keepTypedText(port: WorkbookPort, sheet: TypedSheet, found: StandingSheet): Promise<void> {
  await keep(port, sheet.kind, typedRows(sheet, found));
}

/** As keepTypedText, of several tables together under one key. */
export async function keepTypedTexts(port: WorkbookPort, key: string, tables: readonly TypedStanding[]): Promise<void> {
  const now = tables.flatMap(({ sheet, found }) =>
    typedRows(sheet, found).map((row): KeptRow => ({ table: sheet.kind, ...row })),
  );
  await keep(port, key, now);
}

async function keep(port: WorkbookPort, key: string, now: KeptText): Promise<void> {
  const kept = keptTexts(await port.readStored(keyOf(key)));
  if (now.length === 0 || JSON.stringify(kept[0]) === JSON.stringify(now)) return;
  const texts: KeptText[] = [now];
  let letters = JSON.stringify(now).length;
  for (const text of kept.slice(0, MOST_KEPT - 1)) {
    letters += JSON.stringify(text).length;
    if (letters > MOST_LETTERS) break;
    texts.push(text);
  }
  await port.writeStored(keyOf(key), texts);
}

/** How many cells were typed before each of the last updates, the newest first. */
export async function keptCounts(port: WorkbookPort, kind: string): Promise<readonly number[]> {
  const kept = keptTexts(await port.readStored(keyOf(kind)));
  return kept.map((rows) => rows.reduce((sum, { typed }) => sum + typed.length, 0));
}

/**
 * Brings back what the user had typed before one of the last updates: into cells that are blank now, rows and columns
 * that are gone behind the others. Nothing that is filled is written over. Answers how many cells were filled; null = the
 * sheet, or its hidden column by which rows are known, is gone until the next update.
 */
export async function restoreTypedText(port: WorkbookPort, sheet: TypedSheet, turn: number): Promise<number | null> {
  const rows = keptTexts(await port.readStored(keyOf(sheet.kind)))[turn] ?? [];
  let restored = 0;
  // What is filled into rows that come back needs these rows first.
  for (let pass = 0; pass < 2; pass++) {
    const found = await readTypedSheet(port, sheet);
    const keys = found?.inPlace.keys ?? null;
    if (found === null || keys === null) return null;
    restored += await restoreInto(port, sheet, found, keys, rows, pass === 0);
  }
  return restored;
}

/**
 * As restoreTypedText, of several tables together; null = none of them is there. Rows that are gone come back in rows of
 * the product that are free, where there are any.
 */
export async function restoreTypedTexts(
  port: WorkbookPort,
  key: string,
  turn: number,
  look: () => Promise<readonly TypedStanding[]>,
): Promise<number | null> {
  const rows = keptTexts(await port.readStored(keyOf(key)))[turn] ?? [];
  let restored = 0;
  let isThere = false;
  for (let pass = 0; pass < 2; pass++) {
    for (const { sheet, found } of await look()) {
      if (found.inPlace.keys === null) continue;
      isThere = true;
      const own = rows.filter(({ table }) => table === sheet.kind);
      restored += await restoreInto(port, sheet, found, found.inPlace.keys, own, pass === 0);
    }
  }
  return isThere ? restored : null;
}

async function restoreInto(
  port: WorkbookPort,
  sheet: TypedSheet,
  found: StandingSheet,
  keys: number,
  kept: KeptText,
  addsRows: boolean,
): Promise<number> {
  const { standing, inPlace } = found;
  const addedColumns: { id: string | null; header: string }[] = [];
  const places = new Map<string, number>(inPlace.places);
  const placeOf = (id: string): number => {
    const header = id.startsWith("=") ? id.slice(1) : (sheet.columns.find((column) => column.id === id)?.header ?? id);
    const known = places.get(id) ?? (id.startsWith("=") ? standing.headers.indexOf(header) : -1);
    if (known >= 0) return known;
    addedColumns.push({ id, header });
    const place = standing.headers.length + addedColumns.length - 1;
    places.set(id, place);
    return place;
  };
  const rowOfKey = new Map<string, number>();
  standing.values.forEach((row, place) => {
    const mark = readMark(sheet.kind, row[keys]);
    if (mark !== null && !rowOfKey.has(mark.key)) rowOfKey.set(mark.key, place);
  });
  const free = freeRows(sheet.kind, found, kept);
  const rows: RowChange[] = [];
  const missing: KeptRow[] = [];
  let restored = 0;
  for (const row of kept) {
    const known = row.key === null ? ownRow(row, sheet.kind, found) : rowOfKey.get(row.key);
    const at = known ?? (sheet.keysFirst && addsRows ? free.shift() : undefined);
    if (at === undefined) {
      missing.push(row);
      continue;
    }
    const cells: CellChange[] = row.typed
      .map((id) => ({ column: placeOf(id), ...row.cells[id], was: "" }))
      .filter(({ column }) => !isFilled(standing.values[at][column]));
    restored += cells.length;
    if (cells.length > 0) rows.push({ row: at, mark: standing.values[at][keys] ?? "", cells });
  }
  const again = (addsRows ? missing : []).map((row) => ({
    ...row,
    cells: { ...cellsInMark(row, sheet), ...row.cells },
  }));
  for (const row of again) Object.keys(row.cells).forEach(placeOf);
  const added = again.map((row) => {
    const cells = Array<CellValue>(standing.headers.length + addedColumns.length).fill("");
    for (const [id, cell] of Object.entries(row.cells)) if (!cell.isFormula) cells[placeOf(id)] = cell.value;
    cells[keys] = row.mark;
    return cells;
  });
  restored += again.reduce((sum, row) => sum + row.typed.filter((id) => !row.cells[id].isFormula).length, 0);
  if (rows.length + added.length === 0) return 0;
  const merge = { places, keys, addedColumns, headers: [], rows, added, known: found.known, restored: [] };
  await writeMerge(port, sheet, found, merge);
  return restored;
}

/** What the product had written into a row, as its mark says. */
function cellsInMark({ mark }: KeptRow, { kind }: TypedSheet): KeptRow["cells"] {
  const written = Object.entries(readMark(kind, mark)?.written ?? {});
  return Object.fromEntries(written.filter(([, cell]) => !isShortened(cell)).map(([id, value]) => [id, { value }]));
}

/** Rows of the product in which nothing stands, and into which nothing of their own is to come back. */
function freeRows(kind: string, { standing, inPlace }: StandingSheet, kept: KeptText): number[] {
  const wanted = new Set(kept.map(({ key }) => key));
  return standing.values.flatMap((row, place) => {
    const mark = readMark(kind, row[inPlace.keys ?? -1]);
    const isBlank = row.every((cell, column) => column === inPlace.keys || !isFilled(cell));
    const isFree = mark !== null && isBlank && Object.keys(mark.written).length === 0 && !wanted.has(mark.key);
    return isFree ? [place] : [];
  });
}

/** The user's own row that holds all of it, as far as its columns stand; undefined = it is gone. */
function ownRow({ cells }: KeptRow, kind: string, { standing, inPlace }: StandingSheet): number | undefined {
  const placeOf = (id: string): number =>
    id.startsWith("=") ? standing.headers.indexOf(id.slice(1)) : (inPlace.places.get(id) ?? -1);
  const inSight = Object.entries(cells)
    .map(([id, cell]) => ({ column: placeOf(id), cell }))
    .filter(({ column }) => column >= 0);
  const at = standing.values.findIndex((row, place) => {
    if (readMark(kind, row[inPlace.keys ?? -1]) !== null) return false;
    return inSight.every(({ column, cell: { value, isFormula } }) =>
      holdsSame(isFormula ? standing.formulas[place][column] : row[column], value),
    );
  });
  return at < 0 || inSight.length === 0 ? undefined : at;
}

function typedRows(sheet: TypedSheet, { standing, inPlace }: StandingSheet): KeptText {
  const idAt = new Map([...inPlace.places].map(([id, column]) => [column, id]));
  const ownerOf = new Map(sheet.columns.map(({ id, owner }) => [id, owner]));
  return standing.values.flatMap((row, place) => {
    const text = inPlace.keys === null ? "" : (row[inPlace.keys] ?? "");
    const mark = readMark(sheet.kind, text);
    const cells: Record<string, KeptCell> = {};
    const typed: string[] = [];
    row.forEach((value, column) => {
      if (column === inPlace.keys || !isFilled(value)) return;
      const id = idAt.get(column) ?? `=${standing.headers[column]}`;
      const formula = standing.formulas[place][column];
      const isFormula = !holdsSame(formula, value);
      const isOurs = mark !== null && ownerOf.has(id) && ownerOf.get(id) !== "user";
      const isWritten = isOurs && !isFormula && holdsWritten(value, mark.written[id]);
      if (!isWritten) typed.push(id);
      if (!isWritten || isShortened(mark.written[id]))
        cells[id] = isFormula ? { value: formula, isFormula } : { value };
    });
    return typed.length === 0 ? [] : [{ key: mark?.key ?? null, cells, mark: mark === null ? "" : text, typed }];
  });
}

function keptTexts(value: unknown): readonly KeptText[] {
  if (!Array.isArray(value)) return [];
  return value.filter((text): text is KeptText => Array.isArray(text) && text.every(isKeptRow));
}

function isKeptRow(value: unknown): value is KeptRow {
  if (!isRecord(value)) return false;
  const { key, cells, typed } = value;
  return (key === null || typeof key === "string") && isRecord(cells) && Array.isArray(typed);
}
