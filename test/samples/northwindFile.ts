import { readFileSync } from "node:fs";
import path from "node:path";
import { writeXlsx } from "../../src/workbooks/xlsx/xlsxWriter";
import type { WorkbookData } from "../../src/workbooks/workbookData";
import { newSheetsOf } from "./northwindSheets";
import { northwindWorkbook } from "./northwindWorkbook";

export const samplePath = "assets/samples/northwind.xlsx";
/** The same sample for the pane, which adds it to the open workbook. */
export const sheetsPath = "assets/samples/northwind.json";

/** The sample as it is made of the CSV files under the project's root. */
export function northwindData(root: string): WorkbookData {
  const read = (name: string) => readFileSync(path.join(root, `test/data/northwind_${name}.csv`), "utf8");
  return northwindWorkbook({
    sales: read("sales"),
    clients: read("clients"),
    rules: read("rules"),
    targets: read("targets"),
  });
}

export async function northwindBytes(root: string): Promise<Uint8Array> {
  return writeXlsx(northwindData(root));
}

export function northwindSheetsText(root: string): string {
  return `${JSON.stringify(newSheetsOf(northwindData(root)))}\n`;
}
