import { InsertSheetMutation, RangeThemeStyle, SheetRangeThemeModel } from "@univerjs/preset-sheets-core";
import type { UniverHandle } from "../host/univer/univerHandle";

const line = { s: 1, cl: { rgb: "#8ea9db" } };

/** Excel's usual blue table (TableStyleMedium2) in the place of Univer's violet one. */
const blue = new RangeThemeStyle("table-default-0", {
  headerRowStyle: { bg: { rgb: "#4472c4" }, cl: { rgb: "#ffffff" }, bd: { t: line } },
  headerColumnStyle: { bd: { l: line } },
  firstRowStyle: { bg: { rgb: "#ffffff" } },
  secondRowStyle: { bg: { rgb: "#eaf0fa" } },
  lastRowStyle: { bd: { b: line } },
  lastColumnStyle: { bd: { r: line } },
});

/** Workbooks measure their columns in digits of Calibri 11; Arial is as wide at 10 points. */
const usualFont = { ff: "Arial", fs: 10 };

/** Makes the grid look like Excel; on the screen only, the workbook knows nothing of it. */
export function keepSheetLook(handle: UniverHandle): void {
  const dress = () => {
    // Univer sets up its own table colours with the first workbook.
    handle.injector.get(SheetRangeThemeModel).registerDefaultRangeTheme(blue);
    for (const sheet of handle.workbook.getSheets()) sheet.setDefaultCellStyle(usualFont);
  };
  handle.onOpened(dress);
  handle.commands.onCommandExecuted(({ id }) => {
    if (id === InsertSheetMutation.id) dress();
  });
}
