import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { attr, findChild } from "@cj-tech-master/excelts/xml";
import type { WorkbookData } from "../workbookData";
import { canonicalPackage } from "./canonical/canonicalPackage";
import { StyleList } from "./cellStyles";
import { readTheme } from "./colors";
import { markEscapes } from "./repairs/controlCharacters";
import { hideDateFormats } from "./repairs/dateFormats";
import { withSerialDates } from "./repairs/isoDates";
import { withRowNumbers } from "./repairs/rowNumbers";
import { cellsWithin, withinColumns } from "./repairs/sheetBounds";
import { hasSharedTexts, refuseMissingTexts, withFormulaTexts } from "./repairs/sharedTexts";
import { FileError } from "../fileError";
import { readKept } from "./keptParts";
import { leftOutOf } from "./leftOut";
import { readNames } from "./names";
import { readSheet, type ReadingContext } from "./sheetReader";
import { readSheetParts, sheetIdentities, type SheetPart } from "./sheetParts";
import { openXlsxPackage } from "./openXlsxPackage";
import type { XlsxPackage } from "./xlsxPackage";

/** Throws a FileError where the bytes are no workbook that can be read. */
export async function readXlsx(bytes: Uint8Array): Promise<WorkbookData> {
  const opened = await openXlsxPackage(bytes);
  try {
    return await readPackage(canonicalPackage(opened));
  } catch (error) {
    throw error instanceof FileError ? error : new FileError("corrupt", { cause: error });
  }
}

async function readPackage(file: XlsxPackage): Promise<WorkbookData> {
  const kept = readKept(file);
  const theme = readTheme(file);
  const { names, printing } = readNames(file);
  const formats = hideDateFormats(file);
  markEscapes(file);
  const date1904 = countsFrom1904(file);
  const carried = new Set<string>();
  const parts = readSheetParts(file, carried);
  if (parts.length === 0) throw new FileError("corrupt");
  const ids = sheetIdentities(parts, kept.sheets);
  let cells = 0;
  for (const sheet of parts) {
    cells = cellsWithin(file.text(sheet.path) ?? "", cells);
    repairCells(file, sheet, date1904);
  }
  if (!hasSharedTexts(file)) refuseMissingTexts(file, parts);

  const workbook = await load(file, parts);
  const styles = new StyleList(theme);
  const context: ReadingContext = { theme, styles, formats, printing, date1904 };
  const sheets = parts.map((part, index) => {
    const worksheet = workbook.getWorksheet(part.name);
    if (worksheet === undefined) throw new FileError("corrupt");
    return readSheet(worksheet, ids[index], part, context);
  });
  const active = workbook.views?.[0]?.activeTab ?? 0;
  return {
    date1904,
    sheets,
    activeSheet: Math.min(active, sheets.length - 1),
    names,
    styles: styles.styles,
    leftOut: leftOutOf(file, carried),
    settings: kept.settings,
  };
}

function countsFrom1904(file: XlsxPackage): boolean {
  const root = file.root("xl/workbook.xml");
  const properties = root === null ? undefined : findChild(root, "workbookPr");
  return properties !== undefined && ["1", "true"].includes(attr(properties, "date1904") ?? "");
}

function repairCells(file: XlsxPackage, sheet: SheetPart, date1904: boolean): void {
  const text = file.text(sheet.path) ?? "";
  const numbered = withRowNumbers(withinColumns(text));
  const repaired = withFormulaTexts(withSerialDates(numbered, date1904), file, sheet);
  if (repaired !== text) file.setText(sheet.path, repaired);
}

async function load(file: XlsxPackage, sheets: readonly SheetPart[]): Promise<Workbook> {
  installChartSupport();
  const workbook = new Workbook();
  try {
    await workbook.xlsx.loadFromFiles(file.record());
  } catch (error) {
    refuseMissingTexts(file, sheets);
    throw error;
  }
  return workbook;
}
