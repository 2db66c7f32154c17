import { asksForContacts } from "../../analysis/process/asksForContacts";
import { joinProblems, ProblemLog } from "../../analysis/problemLog";
import type { AnalysisInput } from "../../analysis/analyze";
import type { Activity } from "../../analysis/tables/activitiesReader";
import { loadLateTranslator } from "../../locales";
import { readSent, type CampaignContact } from "../campaigns/campaignLog";
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
  const sent = await readSent(port);
  const contacts = [...(await doneTasks(port)), ...sent.contacts.map(activityOfCampaign)];
  if (contacts.length === 0 && sent.unreadable.length === 0) return input;
  const unreadable = new ProblemLog();
  for (const { where, value } of sent.unreadable) {
    if (value === "") unreadable.add("dateMissing", where);
    else unreadable.add("dateUnreadable", where, { value });
  }
  const none = {
    // Nobody is led to a row of it.
    place: { sheet: "", row: 0, column: 0 },
    columns: {},
    entries: [],
    problems: new ProblemLog().list(),
    notices: [],
  };
  const known = input.activities ?? none;
  const problems = joinProblems([known.problems, unreadable.list()]);
  return { ...input, activities: { ...known, entries: [...known.entries, ...contacts], problems } };
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

const activityOfCampaign = ({ client, day, campaign, result }: CampaignContact): Activity => ({
  row: -1,
  client,
  manager: null,
  kind: campaign,
  note: result === "" ? null : result,
  due: null,
  done: day,
});
