import type { CellValue } from "../analysis/types";
import type { ReportId } from "../reports/reports";
import { hostRun } from "./hostRun";
import { readState } from "./workbookState";

/** The cells of a report sheet that stands, from A1 on; null = there is none. */
export async function reportRows(id: ReportId): Promise<CellValue[][] | null> {
  return hostRun(async (context) => {
    const { owned } = await readState(context);
    const sheetId = owned[id];
    if (sheetId === undefined) return null;
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const used = sheet.getUsedRange(true).getBoundingRect("A1").load("values");
    await context.sync();
    return used.values as CellValue[][];
  });
}
