import type { WorkbookData } from "../workbookData";
import { fileKind } from "./fileKind";
import { readCsv } from "./csv/csvReader";
import { readXlsx } from "./xlsx/xlsxReader";

/**
 * A workbook or a CSV file, told by the content where the name says something else. Throws a FileError where the bytes
 * are neither.
 */
export async function readWorkbookFile(bytes: Uint8Array, name: string): Promise<WorkbookData> {
  const isText = /\.(csv|txt|tsv)$/i.test(name) && ["other", "empty"].includes(fileKind(bytes));
  return isText ? readCsv(bytes, name.replace(/\.[^.]*$/, "")) : readXlsx(bytes);
}
