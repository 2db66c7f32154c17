import type { Control, WrittenSheet } from "../app/workbookPort";
import type { ReportSheet } from "../reports/reportSheet";
import { buildSheets, temporaryNames, type TemporaryNames } from "./buildSheets";
import { hostRun, hostRunAfterEdit } from "./hostRun";
import { stopIfCancelled } from "./pacing";
import { removeSheet } from "./removeSheet";
import { replaceSheets } from "./replaceSheets";
import { UNFINISHED_KEY } from "./workbookSettings";
import { readState } from "./workbookState";

/** All or nothing: the new sheets are built beside the old ones and put in their place when all are complete. */
export async function writeReports(
  reports: readonly ReportSheet[],
  control: Control,
  stored: Readonly<Record<string, unknown>> = {},
): Promise<readonly WrittenSheet[]> {
  if (reports.length === 0) throw new Error("no reports to write: 0");
  stopIfCancelled(control.signal);
  // Where this is refused nothing has been begun, and there is nothing to clear away.
  const { leftovers } = await hostRun(readState);
  const names = temporaryNames();
  try {
    const ids = await buildSheets(reports, names, leftovers, control);
    stopIfCancelled(control.signal);
    return await replaceSheets(reports, ids, names, stored);
  } catch (error) {
    await removeUnfinished(reports.length, names);
    throw error;
  }
}

/** Whatever a broken run has added, found by what the workbook shows: the failing batch does not say how far it came. */
export async function removeUnfinished(count: number, names: TemporaryNames): Promise<void> {
  await hostRunAfterEdit(async (context) => {
    const { sheets, leftovers, hasUnfinished } = await readState(context);
    const ourNames = Array.from({ length: count }, (_item, i) => names.newSheet(i));
    const { worksheets, settings } = context.workbook;
    for (const { id, name } of sheets) {
      if (leftovers.includes(id) || ourNames.includes(name)) removeSheet(worksheets.getItem(id));
    }
    if (hasUnfinished) settings.getItem(UNFINISHED_KEY).delete();
    await context.sync();
  });
}
