import { cellText } from "../../analysis/cells/cells";
import { DAYS_FROM_1900_TO_1904, readDay } from "../../analysis/cells/dateCell";
import type { CellPlace, CellValue, ReadingFormat } from "../../analysis/types";
import { languages, loadLateTranslator, type Language, type Translate } from "../../locales";
import { columnsInPlace, type ColumnsInPlace } from "../../merging/columnsInPlace";
import type { CellChange, RowChange } from "../../merging/mergeTable";
import { MARKS_HEADER, holdsWritten, isMark, readMark, type RowMark } from "../../merging/rowMark";
import { holdsSame, isFilled, type StandingTable } from "../../merging/typedTable";
import type { BookFiles, ReadSheet } from "../books/bookFiles";
import { tasksSheet } from "../tasks/tasksSheet";
import { mergeOfRows, writeMerge } from "../typedSheets/writeMerge";
import { readTypedSheet, type StandingSheet } from "../typedSheets/readTypedSheet";
import type { TypedSheet } from "../typedSheets/typedSheet";
import { keepTypedText } from "../typedSheets/typedText";
import type { WorkbookPort } from "../workbookPort";
import { filledIn } from "./copiedTasks";

/** A cell in which the owner and the manager have typed different things: the owner's stays. */
export interface Conflict {
  readonly where: CellPlace;
  readonly mine: string;
  readonly theirs: string;
}

export type TakenBack =
  | { readonly kind: "noCopy" }
  /** The workbook has no sheet of tasks, or its hidden column is gone. */
  | { readonly kind: "noTaskSheet" }
  | {
      readonly kind: "taken";
      /** The sheet of tasks. */
      readonly sheet: string;
      /** Cells that were filled. */
      readonly cells: number;
      readonly conflicts: readonly Conflict[];
      /** Clients of tasks that are not on the owner's sheet, and in which something was typed. */
      readonly unknown: readonly string[];
      /** Other cells that were changed in the copy. */
      readonly others: readonly { readonly column: string; readonly client: string }[];
      /** Rows that were added in the copy, counted from 1 on its sheet. */
      readonly ownRows: readonly number[];
      /** Words in the place of the day. */
      readonly unreadable: readonly { readonly where: CellPlace; readonly value: string }[];
    };

/** The tasks of a copy as they came back. */
interface ReturnedTasks {
  readonly standing: StandingTable;
  readonly inPlace: ColumnsInPlace;
  readonly keys: number;
  /** The row of the header on its sheet. */
  readonly headerRow: number;
}

/**
 * Takes what a manager has filled in back to the sheet of tasks, by the keys of the tasks and only in the columns that the
 * product never writes. A cell that the owner has filled since the copy was made stays. Source: spec 3.19.
 */
export async function takeBack(
  port: WorkbookPort,
  files: BookFiles,
  { bytes, name }: { readonly bytes: Uint8Array; readonly name: string },
  t: Translate,
  language: Language,
): Promise<TakenBack> {
  const returned = await returnedTasks((await files.read(bytes, name)) ?? []);
  if (returned === null) return { kind: "noCopy" };
  const sheet = tasksSheet(t, language);
  const found = await readTypedSheet(port, sheet);
  const keys = found?.inPlace.keys ?? null;
  if (found === null || keys === null) return { kind: "noTaskSheet" };
  const owner = { found, keys, format: (await port.locale()).format };
  const { rows, ...rest } = findChanges(returned, owner, sheet.columns);
  if (rows.length > 0) await writeRows(port, owner, sheet, rows);
  const cells = rows.reduce((sum, row) => sum + row.cells.length, 0);
  return { kind: "taken", sheet: found.table.sheet, cells, ...rest };
}

/** The owner's sheet of tasks. */
interface OwnerTasks {
  readonly found: StandingSheet;
  readonly keys: number;
  readonly format: ReadingFormat;
}

interface Findings {
  readonly rows: RowChange[];
  readonly conflicts: Conflict[];
  readonly unknown: string[];
  readonly others: { column: string; client: string }[];
  readonly ownRows: number[];
  readonly unreadable: { where: CellPlace; value: string }[];
}

/** A row of the copy: its cells by column, and those that are no longer as they were handed out. */
interface ReturnedRow {
  readonly mark: RowMark;
  readonly client: string;
  readonly cellOf: (id: string) => CellValue;
  readonly isChanged: (id: string) => boolean;
}

function findChanges(returned: ReturnedTasks, owner: OwnerTasks, columns: TypedSheet["columns"]): Findings {
  const findings: Findings = { rows: [], conflicts: [], unknown: [], others: [], ownRows: [], unreadable: [] };
  const { standing } = owner.found;
  const rowOfKey = new Map<string, number>();
  standing.values.forEach((row, at) => {
    const mark = readMark("tasks", row[owner.keys]);
    if (mark !== null && !rowOfKey.has(mark.key)) rowOfKey.set(mark.key, at);
  });
  const seen = new Set<string>();
  returned.standing.values.forEach((cells, at) => {
    const mark = readMark("tasks", cells[returned.keys]);
    if (mark === null || seen.has(mark.key)) {
      const isTyped = cells.some((cell, column) => column !== returned.keys && isFilled(cell));
      if (isTyped) findings.ownRows.push(returned.headerRow + at + 2);
      return;
    }
    seen.add(mark.key);
    const theirs = returnedRow(cells, mark, returned.inPlace);
    findings.others.push(...otherChanges(theirs, columns));
    const changed = filledIn.filter(theirs.isChanged);
    if (changed.length === 0) return;
    const row = rowOfKey.get(mark.key);
    if (row === undefined) {
      findings.unknown.push(theirs.client);
      return;
    }
    const taken = changed.flatMap((id) => cellTaken(id, row, theirs, owner, findings) ?? []);
    if (taken.length > 0) {
      findings.rows.push({ row, mark: standing.values[row][owner.keys] ?? "", cells: taken });
    }
  });
  return findings;
}

function returnedRow(cells: readonly CellValue[], mark: RowMark, { places }: ColumnsInPlace): ReturnedRow {
  const cellOf = (id: string): CellValue => cells[places.get(id) ?? -1] ?? "";
  return {
    mark,
    client: cellText(mark.written.client ?? ""),
    cellOf,
    isChanged: (id) => places.has(id) && !holdsWritten(cellOf(id), mark.written[id] ?? ""),
  };
}

/** Changes in cells that are not the manager's to fill in: they are named, and not taken. */
const otherChanges = ({ isChanged, client }: ReturnedRow, columns: TypedSheet["columns"]): Findings["others"] =>
  columns
    .filter(({ id }) => !filledIn.some((each) => each === id) && id !== "yours" && isChanged(id))
    .map(({ header }) => ({ column: header, client }));

/** What becomes of one cell that the manager has filled in; null = nothing, or a conflict. */
function cellTaken(
  id: (typeof filledIn)[number],
  row: number,
  { mark, cellOf }: ReturnedRow,
  { found: { standing, inPlace, table }, format }: OwnerTasks,
  { conflicts, unreadable }: Findings,
): CellChange | null {
  const column = inPlace.places.get(id);
  if (column === undefined) return null;
  const isDay = id === "doneOn";
  const mine = standing.values[row][column] ?? "";
  const inCopy = isDay && format.date1904 && typeof mine === "number" ? mine + DAYS_FROM_1900_TO_1904 : mine;
  const isFormula = !holdsSame(standing.formulas[row][column], mine);
  const value = cellOf(id);
  if (!isFormula && holdsSame(inCopy, value)) return null;
  const where = { sheet: table.sheet, row: table.row + 1 + row, column: table.column + column };
  // What the owner has left as it was copied is the manager's to change, but nothing filled becomes blank.
  if (isFormula || !isFilled(value) || (isFilled(mine) && !holdsWritten(inCopy, mark.written[id] ?? ""))) {
    conflicts.push({ where, mine: cellText(mine), theirs: cellText(value) });
    return null;
  }
  if (isDay && typeof readDay(value, { ...format, date1904: false }) !== "number") {
    unreadable.push({ where, value: cellText(value) });
  }
  const isIn1904 = isDay && format.date1904 && typeof value === "number";
  return { column, value: isIn1904 ? value - DAYS_FROM_1900_TO_1904 : value, was: mine };
}

async function writeRows(
  port: WorkbookPort,
  { found, keys }: OwnerTasks,
  sheet: TypedSheet,
  rows: readonly RowChange[],
): Promise<void> {
  await keepTypedText(port, sheet, found);
  const inOrder = [...rows].sort((one, other) => one.row - other.row);
  await writeMerge(port, sheet, found, mergeOfRows(found, keys, inOrder));
}

/** null = the file is no copy, or no task was in it. */
async function returnedTasks(sheets: readonly ReadSheet[]): Promise<ReturnedTasks | null> {
  for (const { rows } of sheets) {
    const first = rows.findIndex((row) => row.some((cell) => isMark(cell, "tasks")));
    if (first < 1) continue;
    const keys = rows[first].findIndex((cell) => isMark(cell, "tasks"));
    // Rows without a mark may have come between.
    const headerRow = rows
      .slice(0, first)
      .map((row) => row[keys])
      .lastIndexOf(MARKS_HEADER);
    if (headerRow < 0) continue;
    const width = Math.max(...rows.map((row) => row.length));
    const wide = (row: readonly CellValue[]): readonly CellValue[] =>
      Array.from({ length: width }, (_cell, at) => row[at] ?? "");
    const headers = wide(rows[headerRow]).map((cell) => cellText(cell));
    const values = rows.slice(headerRow + 1).map(wide);
    const standing = { headers, values, formulas: values };
    const places = await placesOf(standing);
    return { standing, inPlace: places, keys, headerRow };
  }
  return null;
}

/** The copy may be in another language than the workbook is now. */
async function placesOf(standing: StandingTable): Promise<ColumnsInPlace> {
  let best: ColumnsInPlace | null = null;
  for (const language of languages) {
    const sheet = tasksSheet(await loadLateTranslator(language, "tasks"), language);
    const found = columnsInPlace(sheet, standing, {});
    const filled = ({ places }: ColumnsInPlace): number => filledIn.filter((id) => places.has(id)).length;
    const isBetter =
      best === null ||
      filled(found) > filled(best) ||
      (filled(found) === filled(best) && found.places.size > best.places.size);
    if (isBetter) best = found;
  }
  return best ?? { places: new Map(), keys: null };
}
