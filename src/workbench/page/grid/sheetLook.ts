import { BorderStyleTypes } from "@univerjs/core";
import { InsertSheetMutation, RangeThemeStyle, SheetRangeThemeModel } from "@univerjs/preset-sheets-core";
import type { UniverHandle } from "../../host/univer/univerHandle";

const tables: readonly (readonly [theme: string, header: string, band: string, line: string])[] = [
  ["table-default-0", "#4472c4", "#eaf0fa", "#8ea9db"],
  ["table-default-3", "#ed7d31", "#fdf1ea", "#f4b084"],
  ["table-default-4", "#ffc000", "#fff8e5", "#ffd966"],
  ["table-default-2", "#70ad47", "#eff6ea", "#a9d08e"],
  ["table-default-5", "#595959", "#f5f5f5", "#bfbfbf"],
];

/** The colours of Excel's tables in the place of Univer's, for those themes that the host uses. */
const tableThemes = tables.map(([theme, header, band, color]) => {
  const line = { s: BorderStyleTypes.THIN, cl: { rgb: color } };
  return new RangeThemeStyle(theme, {
    headerRowStyle: { bg: { rgb: header }, cl: { rgb: "#ffffff" }, bd: { t: line } },
    headerColumnStyle: { bd: { l: line } },
    firstRowStyle: { bg: { rgb: "#ffffff" } },
    secondRowStyle: { bg: { rgb: band } },
    lastRowStyle: { bd: { b: line } },
    lastColumnStyle: { bd: { r: line } },
  });
});

/** Workbooks measure their columns in digits of Calibri 11; Arial is as wide at 10 points. */
const usualFont = { ff: "Arial", fs: 10 };

/** Makes the grid look like Excel; on the screen only, the workbook knows nothing of it. */
export function keepSheetLook(handle: UniverHandle): void {
  const dress = () => {
    // Univer sets up its own table colours with the first workbook.
    const themes = handle.injector.get(SheetRangeThemeModel);
    for (const theme of tableThemes) themes.registerDefaultRangeTheme(theme);
    for (const sheet of handle.workbook.getSheets()) sheet.setDefaultCellStyle(usualFont);
  };
  handle.onOpened(dress);
  handle.commands.onCommandExecuted(({ id }) => {
    if (id === InsertSheetMutation.id) dress();
  });
}
