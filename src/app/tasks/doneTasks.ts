import { asksForContacts } from "../../analysis/process/asksForContacts";
import { ProblemLog } from "../../analysis/problemLog";
import type { AnalysisInput } from "../../analysis/analyze";
import type { Activity } from "../../analysis/tables/activitiesReader";
import { loadLateTranslator } from "../../locales";
import { isTypedSheetKnown } from "../typedSheets/readTypedSheet";
import type { WorkbookPort } from "../workbookPort";
import { readTasks } from "./tasksSheet";

/**
 * The tables of the sales process with the tasks that were done: each is a contact with its client, as a row of Activities
 * is. Without any table that asks when a client was last spoken to there is nobody to tell.
 */
export async function withDoneTasks(
  port: WorkbookPort,
  input: Partial<AnalysisInput>,
): Promise<Partial<AnalysisInput>> {
  if (!asksForContacts(input)) return input;
  if (!(await isTypedSheetKnown(port, "tasks"))) return input;
  const { found, tasks } = await readTasks(port, await loadLateTranslator("en", "tasks"), 0);
  const done: readonly Activity[] = tasks
    .filter((task) => task.done !== null)
    // No row of Activities: nothing of it is still to be done.
    .map(({ client, manager, rule, result, done: day }) => ({
      row: -1,
      client,
      manager,
      kind: rule,
      note: result === "" ? null : result,
      due: null,
      done: day,
    }));
  if (found === null || done.length === 0) return input;
  const { sheet, row, column } = found.table;
  const none = {
    place: { sheet, row, column },
    columns: {},
    entries: [],
    problems: new ProblemLog().list(),
    notices: [],
  };
  const known = input.activities ?? none;
  return { ...input, activities: { ...known, entries: [...known.entries, ...done] } };
}
