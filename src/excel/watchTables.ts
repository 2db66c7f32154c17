import type { StopWatching, TableEvent, TableRef } from "../app/workbookPort";
import { columnOfLetters } from "./columnLetters";
import { eventHandler } from "./eventHandler";
import { hostRun } from "./hostRun";

interface Watched {
  readonly table: TableRef;
  readonly sheetId: string;
}

/** Tells of changed cells in the tables' columns and of sheets that are deleted or renamed, until it is stopped. */
export async function watchTables(
  tables: readonly TableRef[],
  onEvent: (event: TableEvent) => void,
  onError: (error: unknown) => void,
): Promise<StopWatching> {
  const handlers = await hostRun(async (context) => {
    const { worksheets } = context.workbook;
    const sheets = tables.map(({ sheet }) => worksheets.getItemOrNullObject(sheet).load("id"));
    await context.sync();
    const watched: Watched[] = [];
    tables.forEach((table, i) => {
      if (!sheets[i].isNullObject) watched.push({ table, sheetId: sheets[i].id });
    });
    // Of all sheets: a handler of one sheet cannot be removed when the sheet is gone, nor can those removed with it.
    const changes = worksheets.onChanged.add(
      eventHandler(({ worksheetId, address }) => {
        for (const { table, sheetId } of watched) {
          if (sheetId === worksheetId && touches(table, address)) onEvent({ kind: "cells", table });
        }
      }, onError),
    );
    const deletions = worksheets.onDeleted.add(
      eventHandler(({ worksheetId }) => {
        for (const { table, sheetId } of watched) {
          if (sheetId === worksheetId) onEvent({ kind: "gone", table });
        }
      }, onError),
    );
    // An event for a new name came late to Excel: whoever renames a sheet goes to another one sooner or later.
    const activations = worksheets.onActivated.add(
      eventHandler(async () => {
        for (const table of await renamedSheets(watched)) onEvent({ kind: "gone", table });
      }, onError),
    );
    await context.sync();
    return [changes, deletions, activations];
  });
  return async () => {
    await Excel.run(handlers[0].context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}

/** Tables without a name of their own are known by that of their sheet. */
async function renamedSheets(watched: readonly Watched[]): Promise<readonly TableRef[]> {
  const bySheet = watched.filter(({ table }) => table.kind === "sheet");
  if (bySheet.length === 0) return [];
  return hostRun(async (context) => {
    const sheets = bySheet.map(({ sheetId }) => context.workbook.worksheets.getItemOrNullObject(sheetId).load("name"));
    await context.sync();
    return bySheet
      .filter(({ table }, i) => !sheets[i].isNullObject && sheets[i].name !== table.name)
      .map(({ table }) => table);
  });
}

/** Rows above the header row do not count; those below the last one do, because tables grow there. */
function touches({ row, column, columns }: TableRef, address: string): boolean {
  return address.split(",").some((area) => {
    const [from, to = from] = area.split(":").map(cornerOf);
    const lastRow = to.row ?? Infinity;
    const firstColumn = from.column ?? 0;
    const lastColumn = to.column ?? Infinity;
    return lastRow >= row && firstColumn < column + columns && lastColumn >= column;
  });
}

/** "B3", "B" or "3"; null = every one. */
function cornerOf(corner: string): { readonly row: number | null; readonly column: number | null } {
  const [, letters, digits] = /^\$?([A-Z]*)\$?(\d*)$/i.exec(corner.trim()) ?? ["", "", ""];
  return {
    row: digits === "" ? null : Number(digits) - 1,
    column: letters === "" ? null : columnOfLetters(letters),
  };
}
