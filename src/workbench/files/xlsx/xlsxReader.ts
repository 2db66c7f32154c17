import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import type { WorkbookData } from "../../workbookData";
import { StyleList } from "./cellStyles";
import { readTheme } from "./colors";
import { markEscapes } from "./repairs/controlCharacters";
import { hideDateFormats } from "./repairs/dateFormats";
import { FileError } from "../fileError";
import { readKept } from "./keptParts";
import { leftOutOf } from "./leftOut";
import { readNames } from "./names";
import { readSheet, type ReadingContext } from "./sheetReader";
import { readSheetParts, sheetIdentities } from "./sheetParts";
import { openXlsxPackage, type XlsxPackage } from "./xlsxPackage";

/** Throws a FileError where the bytes are no workbook that can be read. */
export async function readXlsx(bytes: Uint8Array): Promise<WorkbookData> {
  const file = await openXlsxPackage(bytes);
  try {
    return await readPackage(file);
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
  const carried = new Set<string>();
  const parts = readSheetParts(file, carried);
  if (parts.length === 0) throw new FileError("corrupt");
  const ids = sheetIdentities(parts, kept.sheets);

  installChartSupport();
  const workbook = new Workbook();
  await workbook.xlsx.loadFromFiles(file.record());

  const styles = new StyleList(theme);
  const date1904 = workbook.properties.date1904 === true;
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
