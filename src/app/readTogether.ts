import type { TablePart, TablePlace } from "../analysis/types";
import type { CellValue, Rows } from "../analysis/types";
import { columnsLike } from "./likeTables";
import { MergedFiller } from "./mergedCells";
import type { TableChoice } from "./session";
import { WorkbookError, type Control, type FoundTable, type TableRef, type WorkbookPort } from "./workbookPort";

export function placeOf(table: TableRef): TablePlace {
  return { sheet: table.sheet, row: table.row, column: table.column };
}

/** A table and the further ones that are read together with it: where they lie is known part by part while they are read. */
export interface TogetherRead {
  readonly place: TablePlace;
  readonly read: (
    port: WorkbookPort,
    onRows: (rows: Rows) => void,
    controlOf: (table: FoundTable) => Control,
  ) => Promise<void>;
}

/**
 * The rows of all parts come as if they stood below one another, their columns in the order of the first one.
 * A merged cell holds its value for all its rows; of the columns of `measures` it counts once.
 */
export function together(
  choice: TableChoice & { readonly table: FoundTable },
  measures: readonly number[],
): TogetherRead {
  const parts: TablePart[] = [];
  const more = (choice.more ?? []) as readonly FoundTable[];
  return {
    place: more.length === 0 ? placeOf(choice.table) : { ...placeOf(choice.table), parts },
    read: async (port, onRows, controlOf) => {
      let rowsRead = 0;
      const take = (rows: Rows) => {
        rowsRead += rows.length;
        onRows(rows);
      };
      const first = new MergedFiller(measures);
      await port.readRows(
        choice.table,
        (rows, merged = []) => take(first.filled(rows, merged)),
        controlOf(choice.table),
      );
      for (const table of more) {
        const columns = columnsLike(choice, table);
        if (columns === null) throw new WorkbookError("sheetMissing", { name: table.name });
        parts.push({ place: placeOf(table), firstRow: rowsRead, columns });
        const filler = new MergedFiller(measures.map((column) => columns[column]));
        await port.readRows(
          table,
          (rows, merged = []) => take(inOrder(filler.filled(rows, merged), columns)),
          controlOf(table),
        );
      }
    },
  };
}

function inOrder(rows: Rows, columns: readonly number[]): Rows {
  if (columns.every((column, place) => column === place)) return rows;
  return rows.map((row) => columns.map((column): CellValue => (column === -1 ? null : (row[column] ?? null))));
}
