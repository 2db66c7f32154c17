import { ACCENT } from "../reports/look";
import type { ReportSheet } from "../reports/reportSheet";
import { hostRun } from "./hostRun";
import { rangeAt } from "./rangeAt";

/**
 * Makes the cells that refer to another report lead there. A link names its sheet, and Excel does not follow when that is
 * renamed: the names are those that the sheets will have in the end.
 */
export async function writeLinks(
  reports: readonly ReportSheet[],
  sheets: readonly { readonly id: string; readonly name: string }[],
): Promise<void> {
  await hostRun(async (context) => {
    reports.forEach((report, i) => {
      const sheet = context.workbook.worksheets.getItem(sheets[i].id);
      for (const { row, column, to, anchor } of report.links ?? []) {
        const target = reports.findIndex((other) => other.id === to);
        if (target === -1) continue;
        const at = anchor === undefined ? 0 : (reports[target].anchors?.[anchor] ?? 0);
        const cell = rangeAt(sheet, row, column, 1, 1);
        cell.hyperlink = {
          documentReference: `'${sheets[target].name.replace(/'/g, "''")}'!A${at + 1}`,
          textToDisplay: textAt(report, row, column),
        };
        cell.format.font.color = ACCENT;
        cell.format.font.underline = "Single";
      }
    });
    await context.sync();
  });
}

/** Without it Excel shows the address in place of the text. */
function textAt(report: ReportSheet, row: number, column: number): string {
  const block = report.blocks.find(
    (one) =>
      row >= one.row &&
      row < one.row + one.values.length &&
      column >= one.column &&
      column < one.column + one.formats.length,
  );
  return String(block?.values[row - block.row][column - block.column] ?? "");
}
