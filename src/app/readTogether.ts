import { isBlank } from "../analysis/cells/cells";
import type { CellValue, ColumnMap, Rows, TablePart, TablePlace } from "../analysis/types";
import { Unfolder } from "../analysis/tables/unfolding";
import { columnsLike } from "./likeTables";
import { MergedFiller } from "./mergedCells";
import type { TableChoice } from "./session";
import { WorkbookError, type Control, type FoundTable, type TableRef, type WorkbookPort } from "./workbookPort";

export function placeOf(table: TableRef): TablePlace {
  const { sheet, row, column, unfolding } = table;
  return { sheet, row, column, ...(unfolding !== undefined && { unfolding }) };
}

/** A table and the further ones that are read together with it: where they lie is known part by part while they are read. */
export interface TogetherRead {
  readonly place: TablePlace;
  readonly headers: readonly string[];
  readonly columns: ColumnMap<string>;
  readonly read: (
    port: WorkbookPort,
    onRows: (rows: Rows) => void,
    controlOf: (table: FoundTable) => Control,
  ) => Promise<void>;
}

/**
 * The rows of all parts come as if they stood below one another, their columns in the order of the first one.
 * A merged cell holds its value for all its rows; of the columns of `measures` it counts once. Where the user says what
 * the sheets are named by, the name is a column more.
 */
export function together(
  choice: TableChoice & { readonly table: FoundTable },
  measures: readonly number[],
): TogetherRead {
  const parts: TablePart[] = [];
  const more = (choice.more ?? []) as readonly FoundTable[];
  const { headers } = choice.table;
  const named = choice.reading?.sheetName ?? null;
  // The sheet's name is behind the columns.
  const withName = (rows: Rows, { sheet }: FoundTable): Rows =>
    named === null ? rows : rows.map((row) => (row.every(isBlank) ? row : [...row, sheet]));
  return {
    headers: named === null ? headers : [...headers, ""],
    columns: named === null ? choice.columns : { ...choice.columns, [named]: headers.length },
    place: more.length === 0 ? placeOf(choice.table) : { ...placeOf(choice.table), parts },
    read: async (port, onRows, controlOf) => {
      let rowsRead = 0;
      const take = (rows: Rows) => {
        rowsRead += rows.length;
        onRows(rows);
      };
      await readList(
        port,
        choice.table,
        measures,
        (rows) => take(withName(rows, choice.table)),
        controlOf(choice.table),
      );
      for (const table of more) {
        const columns = columnsLike(choice, table);
        if (columns === null) throw new WorkbookError("sheetMissing", { name: table.name });
        parts.push({ place: placeOf(table), firstRow: rowsRead, columns });
        const own = measures.map((column) => columns[column]);
        const takeOwn = (rows: Rows): void => take(withName(inOrder(rows, columns), table));
        await readList(port, table, own, takeOwn, controlOf(table));
      }
    },
  };
}

/** The rows of one table as those of a list. */
async function readList(
  port: WorkbookPort,
  table: FoundTable,
  measures: readonly number[],
  onRows: (rows: Rows) => void,
  control: Control,
): Promise<void> {
  const filler = new MergedFiller(measures);
  const unfolder = table.unfolding === undefined ? null : new Unfolder(table.unfolding);
  await port.readRows(
    table,
    (rows, merged = []) => {
      const whole = filler.filled(rows, merged);
      onRows(unfolder === null ? whole : unfolder.unfolded(whole));
    },
    control,
  );
}

function inOrder(rows: Rows, columns: readonly number[]): Rows {
  if (columns.every((column, place) => column === place)) return rows;
  return rows.map((row) => columns.map((column): CellValue => (column === -1 ? null : (row[column] ?? null))));
}
