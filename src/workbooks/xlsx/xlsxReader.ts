import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { attr, findChild } from "@cj-tech-master/excelts/xml";
import type { WorkbookData } from "../workbookData";
import { canonicalPackage } from "./canonical/canonicalPackage";
import { StyleList } from "./cellStyles";
import { readTheme } from "./colors";
import { readLooks } from "./conditionalReader";
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
import { readSheetPart, sheetIdentities, sheetPlaces, type SheetPart, type SheetPlace } from "./sheetParts";
import { plainSharedTexts } from "./sharedList";
import { takePlainRows, type TakenRows } from "./takenRows";
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
  const places = sheetPlaces(file);
  if (places.length === 0) throw new FileError("corrupt");
  const ids = sheetIdentities(places, kept.sheets);
  const taken = takeRows(file, places);
  const looks = { theme, ofRules: readLooks(file, theme) };
  const parts = places.map((place) => readSheetPart(file, place, looks, carried));
  for (const sheet of parts) repairCells(file, sheet, date1904);
  if (!hasSharedTexts(file)) refuseMissingTexts(file, parts);

  const workbook = await load(file, parts);
  const styles = new StyleList(theme);
  const context: ReadingContext = { theme, styles, formats, printing, date1904 };
  const sheets = parts.map((part, index) => {
    const worksheet = workbook.getWorksheet(part.name);
    if (worksheet === undefined) throw new FileError("corrupt");
    return readSheet(worksheet, ids[index], part, taken[index], context);
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

/** The rows of each sheet that the library does not get; a FileError where there are too many cells in all. */
function takeRows(file: XlsxPackage, sheets: readonly SheetPlace[]): TakenRows[] {
  const shared = plainSharedTexts(file.text("xl/sharedStrings.xml") ?? "");
  let cells = 0;
  return sheets.map(({ path }) => {
    const part = file.text(path) ?? "";
    const { rest, taken } = takePlainRows(part, shared, cells);
    if (rest !== part) file.setText(path, rest);
    cells = cellsWithin(rest, cells + taken.cells);
    return taken;
  });
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
