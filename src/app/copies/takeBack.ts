import { cellText } from "../../analysis/cells/cells";
import { DAYS_FROM_1900_TO_1904, readDay } from "../../analysis/cells/dateCell";
import type { CellPlace, CellValue } from "../../analysis/types";
import { languages, loadLateTranslator, type Language, type Translate } from "../../locales";
import { columnsInPlace, type ColumnsInPlace } from "../../merging/columnsInPlace";
import type { CellChange, RowChange } from "../../merging/mergeTable";
import { MARKS_HEADER, holdsWritten, isMark, readMark } from "../../merging/rowMark";
import { holdsSame, isFilled, type StandingTable } from "../../merging/typedTable";
import type { BookFiles, ReadSheet } from "../books/bookFiles";
import { tasksSheet } from "../tasks/tasksSheet";
import { formatsOf } from "../typedSheets/sheetFormats";
import { readTypedSheet } from "../typedSheets/readTypedSheet";
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
  const { format } = await port.locale();
  const { standing, inPlace, table } = found;
  const rowOfKey = new Map<string, number>();
  standing.values.forEach((row, at) => {
    const mark = readMark("tasks", row[keys]);
    if (mark !== null && !rowOfKey.has(mark.key)) rowOfKey.set(mark.key, at);
  });

  const rows: RowChange[] = [];
  const conflicts: Conflict[] = [];
  const unknown: string[] = [];
  const others: { column: string; client: string }[] = [];
  const ownRows: number[] = [];
  const unreadable: { where: CellPlace; value: string }[] = [];
  const seen = new Set<string>();
  returned.standing.values.forEach((theirs, at) => {
    const mark = readMark("tasks", theirs[returned.keys]);
    if (mark === null || seen.has(mark.key)) {
      if (theirs.some((cell, column) => column !== returned.keys && isFilled(cell))) {
        ownRows.push(returned.headerRow + at + 2);
      }
      return;
    }
    seen.add(mark.key);
    const cellOf = (id: string): CellValue => theirs[returned.inPlace.places.get(id) ?? -1] ?? "";
    const isChanged = (id: string): boolean =>
      returned.inPlace.places.has(id) && !holdsWritten(cellOf(id), mark.written[id] ?? "");
    const client = cellText(mark.written.client ?? "");
    for (const { id, header } of sheet.columns) {
      const isOther = !filledIn.some((each) => each === id) && id !== "yours";
      if (isOther && isChanged(id)) others.push({ column: header, client });
    }
    const changed = filledIn.filter(isChanged);
    if (changed.length === 0) return;
    const row = rowOfKey.get(mark.key);
    if (row === undefined) {
      unknown.push(client);
      return;
    }
    const cells: CellChange[] = [];
    for (const id of changed) {
      const column = inPlace.places.get(id);
      if (column === undefined) continue;
      const mine = standing.values[row][column] ?? "";
      const inCopy =
        id === "doneOn" && format.date1904 && typeof mine === "number" ? mine + DAYS_FROM_1900_TO_1904 : mine;
      const isFormula = !holdsSame(standing.formulas[row][column], mine);
      const value = cellOf(id);
      if (!isFormula && holdsSame(inCopy, value)) continue;
      const where = { sheet: table.sheet, row: table.row + 1 + row, column: table.column + column };
      // What the owner has left as it was copied is the manager's to change, but nothing filled becomes blank.
      if (isFormula || !isFilled(value) || (isFilled(mine) && !holdsWritten(inCopy, mark.written[id] ?? ""))) {
        conflicts.push({ where, mine: cellText(mine), theirs: cellText(value) });
        continue;
      }
      if (id === "doneOn" && typeof readDay(value, { ...format, date1904: false }) !== "number") {
        unreadable.push({ where, value: cellText(value) });
      }
      const day = id === "doneOn" && format.date1904 && typeof value === "number";
      cells.push({ column, value: day ? value - DAYS_FROM_1900_TO_1904 : value });
    }
    if (cells.length > 0) rows.push({ row, mark: standing.values[row][keys] ?? "", cells });
  });

  if (rows.length > 0) {
    rows.sort((one, other) => one.row - other.row);
    await keepTypedText(port, sheet, found);
    const merge = {
      places: inPlace.places,
      keys,
      addedColumns: [],
      headers: [],
      rows,
      added: [],
      known: found.known,
      restored: [],
    };
    await port.changeTable({
      table,
      kind: sheet.kind,
      language,
      keyColumn: keys,
      merge,
      formats: formatsOf(sheet, found, merge),
    });
  }
  const cells = rows.reduce((sum, row) => sum + row.cells.length, 0);
  return { kind: "taken", sheet: table.sheet, cells, conflicts, unknown, others, ownRows, unreadable };
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
