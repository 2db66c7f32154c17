import type { WorkbookPort } from "../app/workbookPort";
import { findTables } from "./findTables";
import { followSelection } from "./followSelection";
import { hostLocale } from "./hostLocale";
import { goToCell, goToReport, selectedCell } from "./navigation";
import { officeFormulas } from "./officeFormulas";
import { giveWay } from "./pacing";
import { readRows } from "./readRows";
import { readStored, writeStored } from "./storedValues";
import { watchTables } from "./watchTables";
import { writtenReports } from "./writtenReports";

/** The workbook that Excel has open. */
export function officeWorkbook(): WorkbookPort {
  return {
    findTables,
    readRows,
    numberFormats: async (...given) => (await import("./numberFormats")).numberFormats(...given),
    // What writes is loaded when it is first needed: the pane shows the tables sooner.
    writeReports: async (...given) => (await import("./writeReports")).writeReports(...given),
    reportRows: async (id, columnsIn) => (await import("./reportRows")).reportRows(id, columnsIn),
    writtenReports,
    restoreReports: async () => (await import("./restoreReports")).restoreReports(),
    addSheets: async (sheets, shown) => (await import("./addSheets")).addSheets(sheets, shown),
    writePages: async (...given) => (await import("./writePages")).writePages(...given),
    watchTables,
    appendRows: async (...given) => (await import("./appendRows")).appendRows(...given),
    takeBackRows: async (...given) => (await import("./takeBackRows")).takeBackRows(...given),
    writeCells: async (...given) => (await import("./writeCells")).writeCells(...given),
    readCells: async (table) => (await import("./readCells")).readCells(table),
    changeTable: async (change) => (await import("./changeTable")).changeTable(change),
    readStored,
    writeStored,
    newWorkbook: async (bytes) => (await import("./newWorkbook")).newWorkbook(bytes),
    selfCheck: async (onResult) => (await import("./selfCheck")).selfCheck(onResult),
    goToCell,
    goToReport,
    followSelection,
    selectedCell,
    locale: hostLocale,
    giveWay,
    formulas: officeFormulas,
  };
}
