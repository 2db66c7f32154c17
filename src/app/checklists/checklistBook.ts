import { readAmount } from "../../analysis/cells/amountCell";
import { cellText, isBlank } from "../../analysis/cells/cells";
import { readDay } from "../../analysis/cells/dateCell";
import type { CellPlace, CellValue, ReadingFormat } from "../../analysis/types";
import { readAnswer } from "../../checklists/answers";
import { blankEntry, type Fill, type PointEntry } from "../../checklists/fill";
import { readKey } from "../../checklists/fillKey";
import { holdsFills } from "../../checklists/holdsFills";
import type { PointId } from "../../checklists/forms";
import { answerWords } from "../../locales/answerWords";
import { findTable, isTableIdentity, type TableIdentity } from "../findTable";
import { isRecord } from "../isRecord";
import type { Control, FoundTable, WorkbookPort } from "../workbookPort";
import { fillColumns, type FillColumns } from "./fillTable";

const CHECKLISTS_KEY = "clientele.checklists";

/** Something in the table of fills that counts otherwise than it is written. */
export interface FillProblem {
  readonly kind: "answer" | "weight" | "repeated";
  readonly where: CellPlace;
  readonly value: string;
}

/** The fills of a workbook, as they stand on their sheet now. */
export interface ChecklistBook {
  /** null = there is none, or it cannot be used any more. */
  readonly table: FoundTable | null;
  readonly columns: FillColumns;
  /** By key: the row, 0 = the first below the header. */
  readonly rows: ReadonlyMap<string, number>;
  /** In the order of their numbers. */
  readonly fills: readonly Fill[];
  readonly problems: readonly FillProblem[];
  /** The sheet on which fills were kept, where a column that is needed is gone; null = nothing is wrong. */
  readonly unusable: string | null;
}

interface StoredFills extends TableIdentity {
  readonly headers: readonly string[];
}

const noBook: ChecklistBook = {
  table: null,
  columns: {},
  rows: new Map(),
  fills: [],
  problems: [],
  unusable: null,
};

/** Without these columns a fill can be neither read nor kept. */
const needed = ["key", "answer", "note"] as const;

/** Reads the fills; rows and columns may have been sorted, moved, renamed and added by the user. */
export async function readChecklistBook(port: WorkbookPort): Promise<ChecklistBook> {
  const stored = storedFills(await port.readStored(CHECKLISTS_KEY));
  const tables = await port.findTables();
  const remembered = stored === null ? null : findTable(tables, stored);
  const table = tables.find(({ sample }) => holdsFills(sample)) ?? remembered;
  if (table === null) return noBook;
  const rows: (readonly CellValue[])[] = [];
  await port.readRows(table, (more) => void rows.push(...more), control);
  const columns = columnsOf(table, stored?.headers ?? [], rows);
  const isUsable = needed.every((column) => columns[column] !== undefined);
  if (!isUsable) return { ...noBook, unusable: table.sheet };
  const { format } = await port.locale();
  return { ...noBook, ...fillsOf(table, columns, rows, format), table, columns };
}

const control: Control = { signal: { aborted: false }, onProgress: () => undefined };

/** Remembers the table of fills with the headers that were written. */
export async function rememberFills(
  port: WorkbookPort,
  { kind, name }: TableIdentity,
  headers: readonly string[],
): Promise<void> {
  await port.writeStored(CHECKLISTS_KEY, { kind, name, headers });
}

function storedFills(value: unknown): StoredFills | null {
  if (!isRecord(value) || !isTableIdentity(value)) return null;
  const { kind, name } = value;
  const { headers } = value as { readonly headers?: unknown };
  return Array.isArray(headers) ? { kind, name, headers: headers.map(String) } : null;
}

/** The key column is known by its keys, the others by their headers; a renamed one by what is beside it. */
function columnsOf(
  { headers }: FoundTable,
  written: readonly string[],
  rows: readonly (readonly CellValue[])[],
): FillColumns {
  const columns: Partial<Record<(typeof fillColumns)[number], number>> = {};
  const keys = headers.findIndex((_header, column) => holdsFills(rows.map((row) => [row[column] ?? null])));
  if (keys < 0) return columns;
  columns.key = keys;
  // A sheet that was just written, or copied from another workbook, stands as it was written.
  if (written.length === 0 && keys === fillColumns.length - 1)
    return Object.fromEntries(fillColumns.map((column, place) => [column, place]));
  const others = fillColumns.filter((column) => column !== "key");
  const free = headers.map((_header, column) => column).filter((column) => column !== keys);
  for (const column of others) {
    const header = written[fillColumns.indexOf(column)];
    const at = free.find((each) => headers[each] === header);
    if (at === undefined) continue;
    columns[column] = at;
    free.splice(free.indexOf(at), 1);
  }
  fillColumns.forEach((column, place) => {
    if (columns[column] !== undefined) return;
    const before = columns[fillColumns[place - 1]];
    const behind = columns[fillColumns[place + 1]];
    const at = free.find((each) => each - 1 === before) ?? free.find((each) => each + 1 === behind);
    if (at === undefined) return;
    columns[column] = at;
    free.splice(free.indexOf(at), 1);
  });
  return columns;
}

function fillsOf(
  table: FoundTable,
  columns: FillColumns,
  rows: readonly (readonly CellValue[])[],
  format: ReadingFormat,
): Pick<ChecklistBook, "rows" | "fills" | "problems"> {
  const rowOfKey = new Map<string, number>();
  const problems: FillProblem[] = [];
  const fills = new Map<string, Fill & { readonly entries: Partial<Record<PointId, PointEntry>> }>();
  const cellOf = (row: number, column: (typeof fillColumns)[number]): CellValue => {
    const at = columns[column];
    return at === undefined ? null : (rows[row][at] ?? null);
  };
  const tell = (kind: FillProblem["kind"], row: number, column: (typeof fillColumns)[number]): void => {
    const where = { sheet: table.sheet, row: table.row + 1 + row, column: table.column + (columns[column] ?? 0) };
    problems.push({ kind, where, value: cellText(cellOf(row, column)) });
  };
  rows.forEach((_cells, row) => {
    const text = cellText(cellOf(row, "key"));
    const key = readKey(text);
    if (key === null) return;
    if (rowOfKey.has(text)) {
      tell("repeated", row, "point");
      return;
    }
    rowOfKey.set(text, row);
    const answer = readAnswer(cellText(cellOf(row, "answer")), answerWords);
    if (answer === "unknown") tell("answer", row, "answer");
    const weight = weightOf(cellOf(row, "weight"), format);
    if (weight === null) tell("weight", row, "weight");
    const id = `${key.form} ${key.number}`;
    const known = fills.get(id);
    const fill = known ?? { form: key.form, number: key.number, ...headOf(row), entries: {} };
    if (known === undefined) fills.set(id, fill);
    fill.entries[key.point] = {
      answer: answer === "unknown" ? null : answer,
      note: cellText(cellOf(row, "note")),
      weight: weight ?? blankEntry.weight,
    };
  });

  function headOf(row: number): Pick<Fill, "company" | "date" | "by"> {
    const day = readDay(cellOf(row, "date"), format);
    return {
      company: cellText(cellOf(row, "company")),
      date: typeof day === "number" ? day : null,
      by: cellText(cellOf(row, "by")),
    };
  }

  return { rows: rowOfKey, fills: [...fills.values()].sort((one, other) => one.number - other.number), problems };
}

/** null = not a number from 0 on. */
function weightOf(cell: CellValue, format: ReadingFormat): number | null {
  if (isBlank(cell)) return blankEntry.weight;
  const weight = readAmount(cell, format);
  return typeof weight === "number" && weight >= 0 ? weight : null;
}
