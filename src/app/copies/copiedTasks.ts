import type { Analysis } from "../../analysis/analysis";
import { DAYS_FROM_1900_TO_1904 } from "../../analysis/cells/dateCell";
import { clientOfText } from "../../analysis/figures/clientOfText";
import type { CellValue } from "../../analysis/types";
import type { Translate } from "../../locales";
import { readMark } from "../../merging/rowMark";
import type { Cells } from "../../merging/typedTable";
import { readTasks, tasksSheet } from "../tasks/tasksSheet";
import { dayOfTasks } from "../tasks/updateTasks";
import type { WorkbookPort } from "../workbookPort";

/** What a manager fills in. */
export const filledIn = ["doneOn", "result"] as const;

/** A task that is still to be done, as it is on the owner's sheet; days are those of the 1900 system. */
export interface CopiedTask {
  readonly key: string;
  /** The client's id. */
  readonly client: number;
  /** By the ids of the columns of the sheet of tasks. */
  readonly cells: Cells;
}

/** The tasks of the workbook that are still to be done, in the order of their sheet; those of unknown clients are left out. */
export async function tasksToCopy(
  port: WorkbookPort,
  analysis: Analysis,
  t: Translate,
): Promise<readonly CopiedTask[]> {
  const { found, tasks } = await readTasks(port, t, dayOfTasks(analysis));
  const keys = found?.inPlace.keys ?? null;
  if (found === null || keys === null) return [];
  const { format } = await port.locale();
  const days = tasksSheet(t, "en").columns.flatMap(({ id, format: kind }) => (kind === "date" ? [id] : []));
  const toDo = new Map(tasks.map((task) => [task.key, task.state === "open" || task.state === "overdue"]));
  const copied: CopiedTask[] = [];
  for (const row of found.standing.values) {
    const mark = readMark("tasks", row[keys]);
    if (mark === null || toDo.get(mark.key) !== true) continue;
    toDo.delete(mark.key);
    const cells = Object.fromEntries([...found.inPlace.places].map(([id, at]) => [id, row[at] ?? ""]));
    const client = clientOfText(analysis, String(cells.client ?? ""));
    if (client === null) continue;
    const inDays = ([id, cell]: [string, CellValue]): [string, CellValue] => [
      id,
      format.date1904 && days.includes(id) && typeof cell === "number" ? cell + DAYS_FROM_1900_TO_1904 : cell,
    ];
    copied.push({ key: mark.key, client, cells: Object.fromEntries(Object.entries(cells).map(inDays)) });
  }
  return copied;
}
