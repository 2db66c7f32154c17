import type { WorkbookPort } from "../app/workbookPort";
import { addSheets } from "./addSheets";
import { appendRows } from "./appendRows";
import { findTables } from "./findTables";
import { followSelection } from "./followSelection";
import { hostLocale } from "./hostLocale";
import { hostRun } from "./hostRun";
import { goToCell, goToReport, selectedCell } from "./navigation";
import { officeFormulas } from "./officeFormulas";
import { giveWay } from "./pacing";
import { readRows } from "./readRows";
import { restoreReports } from "./restoreReports";
import { watchTables } from "./watchTables";
import { askSetting, putSetting, settingValue } from "./workbookSettings";
import { writeReports } from "./writeReports";
import { writtenReports } from "./writtenReports";

/** The workbook that Excel has open. */
export function officeWorkbook(): WorkbookPort {
  return {
    findTables,
    readRows,
    writeReports,
    writtenReports,
    restoreReports,
    addSheets,
    watchTables,
    appendRows,
    readStored,
    writeStored,
    goToCell,
    goToReport,
    followSelection,
    selectedCell,
    locale: hostLocale,
    giveWay,
    formulas: officeFormulas,
  };
}

async function readStored(key: string): Promise<unknown> {
  return hostRun(async (context) => {
    const setting = askSetting(context, key);
    await context.sync();
    return settingValue(setting);
  });
}

async function writeStored(key: string, value: unknown): Promise<void> {
  await hostRun(async (context) => {
    putSetting(context, key, value);
    await context.sync();
  });
}
