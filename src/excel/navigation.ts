import type { CellPlace } from "../analysis/types";
import { WorkbookError } from "../app/workbookPort";
import type { ReportId } from "../reports/reports";
import { hostRun } from "./hostRun";
import { rangeAt } from "./rangeAt";
import { askSetting, ownedSheetsOf, settingValue, SHEETS_KEY } from "./workbookSettings";

export async function goToCell(place: CellPlace): Promise<void> {
  await hostRun(async (context) => {
    const sheet = await shownSheet(context, place.sheet, place.sheet);
    rangeAt(sheet, place.row, place.column, 1, 1).select();
    await context.sync();
  });
}

export async function goToReport(id: ReportId): Promise<void> {
  await hostRun(async (context) => {
    const setting = askSetting(context, SHEETS_KEY);
    await context.sync();
    const sheetId = ownedSheetsOf(settingValue(setting))[id];
    if (sheetId === undefined) throw new WorkbookError("sheetMissing", { name: id });
    await shownSheet(context, sheetId, id);
    await context.sync();
  });
}

export async function selectedCell(): Promise<CellPlace> {
  return hostRun(async (context) => {
    const selected = context.workbook.getSelectedRange();
    selected.load("rowIndex,columnIndex,worksheet/name");
    await context.sync();
    return { sheet: selected.worksheet.name, row: selected.rowIndex, column: selected.columnIndex };
  });
}

/** Makes the sheet the active one; one that the user has hidden is shown, because he asks to see it. */
async function shownSheet(context: Excel.RequestContext, nameOrId: string, called: string): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(nameOrId);
  sheet.load("visibility");
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookError("sheetMissing", { name: called });
  if (sheet.visibility !== "Visible") sheet.visibility = "Visible";
  sheet.activate();
  return sheet;
}
