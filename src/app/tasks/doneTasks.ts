import { asksForContacts } from "../../analysis/process/asksForContacts";
import { ProblemLog } from "../../analysis/problemLog";
import type { AnalysisInput } from "../../analysis/analyze";
import type { Activity } from "../../analysis/tables/activitiesReader";
import { loadLateTranslator } from "../../locales";
import { readSent } from "../campaigns/campaignLog";
import { isTypedSheetKnown } from "../typedSheets/readTypedSheet";
import type { WorkbookPort } from "../workbookPort";
import { readTasks } from "./tasksSheet";

/**
 * The tables of the sales process with the tasks that were done and the campaigns that were sent: each is a contact with its
 * client, as a row of Activities is. Without any table that asks when a client was last spoken to there is nobody to tell.
 */
export async function withDoneTasks(
  port: WorkbookPort,
  input: Partial<AnalysisInput>,
): Promise<Partial<AnalysisInput>> {
  if (!asksForContacts(input)) return input;
  const contacts = [...(await doneTasks(port)), ...(await sentCampaigns(port))];
  if (contacts.length === 0) return input;
  const none = {
    // Nobody is led to a row of it.
    place: { sheet: "", row: 0, column: 0 },
    columns: {},
    entries: [],
    problems: new ProblemLog().list(),
    notices: [],
  };
  const known = input.activities ?? none;
  return { ...input, activities: { ...known, entries: [...known.entries, ...contacts] } };
}

async function doneTasks(port: WorkbookPort): Promise<readonly Activity[]> {
  if (!(await isTypedSheetKnown(port, "tasks"))) return [];
  const { tasks } = await readTasks(port, await loadLateTranslator("en", "tasks"), 0);
  return (
    tasks
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
      }))
  );
}

async function sentCampaigns(port: WorkbookPort): Promise<readonly Activity[]> {
  return (await readSent(port)).map(({ client, day, campaign, result }) => ({
    row: -1,
    client,
    manager: null,
    kind: campaign,
    note: result === "" ? null : result,
    due: null,
    done: day,
  }));
}
