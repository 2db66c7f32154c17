import { blankWorkbook } from "../blankWorkbook";
import { writeXlsx } from "../xlsx/xlsxWriter";
import { pageSheet, type BookPage } from "./pageSheet";
import { StyleNumbers } from "./styleNumbers";

/**
 * The bytes of an .xlsx with these sheets and nothing else: values instead of formulas, no sheet out of sight, no names
 * but those of printing, no notes, and no properties of the workbook that they come from.
 */
export async function writePageBook(pages: readonly BookPage[]): Promise<Uint8Array> {
  const styles = new StyleNumbers();
  const sheets = pages.map((page, place) => pageSheet(page, place, pages, styles));
  return writeXlsx(blankWorkbook(sheets, { styles: styles.styles }), false);
}
