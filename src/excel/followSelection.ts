import type { CellValue } from "../analysis/types";
import type { SelectedCell } from "../app/workbookPort";
import { eventHandler } from "./eventHandler";
import { hostRun } from "./hostRun";
import { rangeAt } from "./rangeAt";
import { askSetting, ownedSheetsOf, reportOf, settingValue, SHEETS_KEY } from "./workbookSettings";

/** A selection that goes on, as with held arrow keys, is looked at when it rests. */
const REST = 200;
// Enough for any row that names a client, and for the widest report.
const MOST_COLUMNS = 256;

/** Tells the selected cell, now and whenever another one is selected; the answer ends it. */
export async function followSelection(
  onSelected: (cell: SelectedCell) => void,
  onError: (error: unknown) => void,
): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;

  const look = eventHandler(async () => {
    const cell = await hostRun(selectedCell);
    if (!ended) onSelected(cell);
  }, onError);

  function rest(): Promise<void> {
    clearTimeout(timer);
    timer = setTimeout(() => void look({}), REST);
    return Promise.resolve();
  }

  const following = await hostRun(async (context) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add(rest);
    await context.sync();
    return handler;
  });
  await look({});
  return async () => {
    ended = true;
    clearTimeout(timer);
    following.remove();
    await following.context.sync();
  };
}

async function selectedCell(context: Excel.RequestContext): Promise<SelectedCell> {
  const cell = context.workbook.getActiveCell();
  cell.load("rowIndex,columnIndex,worksheet/id,worksheet/name");
  const used = cell.worksheet.getUsedRangeOrNullObject(true);
  used.load("columnIndex,columnCount");
  const owned = askSetting(context, SHEETS_KEY);
  await context.sync();

  const { rowIndex: row, columnIndex: column, worksheet } = cell;
  const width = used.isNullObject ? 1 : Math.min(used.columnIndex + used.columnCount, MOST_COLUMNS);
  const ownRow = rangeAt(worksheet, row, 0, 1, width);
  ownRow.load("values");
  await context.sync();

  const sheetIds = ownedSheetsOf(settingValue(owned));
  return {
    place: { sheet: worksheet.name, row, column },
    report: reportOf(sheetIds, worksheet.id),
    row: (ownRow.values as CellValue[][])[0],
  };
}
