import { dossierSentences } from "../../app/dossiers/dossierSentences";
import { readDossiers } from "../../app/dossiers/readDossiers";
import { updateDossiers, withoutDossier } from "../../app/dossiers/updateDossiers";
import { readWorkbook } from "../../app/readWorkbook";
import { measuresSheet } from "../../app/tasks/measuresSheet";
import { measuresText, restoredWarning, taskWarnings, tasksText } from "../../app/tasks/taskSentences";
import { dayOfTasks, lookAtTasks, managersOf, updateTasks } from "../../app/tasks/updateTasks";
import { updateTypedSheet } from "../../app/typedSheets/updateTypedSheet";
import { loadLateTranslator } from "../../locales";
import { managersPage } from "../../reports/tasks/managersPage";
import { classesOf } from "../../tasks/measures";
import { onWorkbook, type WorkbookWork } from "./onWorkbook";
import { sessionOnHost, silentControl } from "./runOnHost";
import { readTasksArguments, type TasksArguments } from "./tasksArguments";

/** Tasks, measures, the page by manager and dossiers from the command line; answers the exit code. */
export const tasksOfFile = (given: readonly string[]): Promise<number> =>
  onWorkbook(given, { read: readTasksArguments, inputs: () => [], work: updateAll });

const updateAll: WorkbookWork<TasksArguments>["work"] = async (
  port,
  { rules, makesDossiers },
  settings,
  wanted,
  sheets,
) => {
  const { session, speaker } = await sessionOnHost(port, [], sheets, settings, wanted);
  const { language } = speaker;
  const t = await loadLateTranslator(language, "tasks");
  const { analysis } = await readWorkbook(port, session, silentControl);
  const measures = await updateTypedSheet(port, measuresSheet(classesOf(analysis.settings), t, language));
  const tasks = await updateTasks(port, analysis, rules, t, language);
  const { book } = await lookAtTasks(port, analysis, t);
  const page = managersPage(managersOf(analysis), book.tasks, dayOfTasks(analysis), { translate: t, language });
  const [written] = await port.writePages([{ key: "tasks by manager", sheet: page }]);
  const missing = makesDossiers ? withoutDossier(analysis, await readDossiers(port)) : [];
  const dossiers = await updateDossiers(port, analysis, missing, t, language);
  const touched = [measures?.sheet, tasks.update?.sheet, written.name, ...dossiers.made, ...dossiers.renewed];
  return {
    isWhole: true,
    lines: [
      ...(measures === null ? [] : [measuresText(measures, t), ...restoredWarning(measures, t)]),
      tasksText(tasks, t),
      ...taskWarnings(tasks, t),
      t("tasks.printed", { sheet: written.name }),
      ...dossierSentences(dossiers, t).map(({ text }) => text),
    ],
    touched: touched.filter((sheet) => sheet !== undefined),
  };
};
