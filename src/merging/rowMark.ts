import type { CellValue } from "../analysis/types";
import { holdsSame, type Cells } from "./typedTable";

/** The header of the hidden column in which the marks stand. */
export const MARKS_HEADER = "Clientele";

const MARK = "clientele";
/** A mark is a cell, which takes 32,767 letters, and holds all texts of its row twice while it is written. */
const MOST_LETTERS = 1000;

/** What the hidden cell of a row says: which row it is, and what the product has written into it. */
export interface RowMark {
  readonly key: string;
  /** Of a long text what tells it from others: holdsWritten compares. */
  readonly written: Cells;
  /** What was about to be written when the mark was; absent = nothing. */
  readonly pending?: Cells;
}

/**
 * The mark as a cell holds it. The last written cells stand in the row itself: they are sorted, copied and deleted with it.
 *
 * @example markText("tasks", { key: "a", written: { due: 45292 } }) // '["clientele","tasks","a",{"due":45292}]'
 */
export function markText(kind: string, { key, written, pending }: RowMark): string {
  return JSON.stringify([MARK, kind, key, inMark(written), ...(pending === undefined ? [] : [inMark(pending)])]);
}

const inMark = (cells: Cells): Cells =>
  Object.fromEntries(Object.entries(cells).map(([id, cell]) => [id, shortened(cell)]));

/** Whether a cell holds what the mark of its row says was written into it. */
export const holdsWritten = (now: CellValue | undefined, written: CellValue | undefined): boolean =>
  holdsSame(now, written) || (isShortened(written) && shortened(now ?? null) === written);

/** A mark has no room for the text itself. */
export const isShortened = (cell: CellValue | undefined): boolean =>
  typeof cell === "string" && cell.startsWith(`${MARK}:`) && cell.length > MOST_LETTERS;

function shortened(cell: CellValue): CellValue {
  if (typeof cell !== "string" || cell.length <= MOST_LETTERS || isShortened(cell)) return cell;
  // Some hosts swallow an apostrophe at the start.
  const text = cell.startsWith("'") ? cell.slice(1) : cell;
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return `${MARK}:${text.length}:${sum >>> 0}:${text.slice(0, MOST_LETTERS)}`;
}

/** What a cell says; null = it is no mark of that kind of table. */
export function readMark(kind: string, cell: CellValue | undefined): RowMark | null {
  if (typeof cell !== "string" || !isMark(cell)) return null;
  const [, of, key, written, pending] = parsed(cell);
  if (of !== kind || typeof key !== "string" || !isCells(written)) return null;
  return isCells(pending) ? { key, written, pending } : { key, written };
}

/** The kind of table whose mark a cell is; null = it is none. */
export function kindOfMark(cell: CellValue | undefined): string | null {
  if (typeof cell !== "string" || !isMark(cell)) return null;
  const kind = parsed(cell)[1];
  return typeof kind === "string" ? kind : null;
}

/** Whether a cell begins as a mark does, of a table of that kind; absent = of any. */
export function isMark(cell: CellValue, kind?: string): boolean {
  const start = kind === undefined ? `["${MARK}","` : `["${MARK}","${kind}",`;
  return typeof cell === "string" && cell.startsWith(start);
}

/** Whether rows are those of a table of that kind: some cell is a mark. */
export function holdsMarks(rows: readonly (readonly CellValue[])[], kind: string): boolean {
  return rows.some((row) => row.some((cell) => isMark(cell, kind)));
}

function parsed(text: string): readonly unknown[] {
  try {
    const value = JSON.parse(text) as unknown;
    return Array.isArray(value) ? value : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

function isCells(value: unknown): value is Cells {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
