import type { Analysis } from "../../analysis/analysis";
import { clientKey } from "../../analysis/cells/clientKey";
import type { ClientFigures } from "../../analysis/clients/clientFigures";
import { clientOfText } from "../../analysis/figures/clientOfText";
import { isoOfDay } from "../../analysis/time/isoDay";
import type { Day } from "../../analysis/types";
import type { Language, Translate } from "../../locales";
import type { Cells, TypedRow } from "../../merging/typedTable";
import { nextStepText } from "../../reports/complaintText";
import { controlPointText } from "../../reports/controlPointText";
import { classesOf, measureKey, measureOfClient, type Scheme } from "../../tasks/measures";
import { dueDay, withinLimit } from "../../tasks/newTasks";
import { stateOf, type Task } from "../../tasks/task";
import { readTaskKey, taskKey } from "../../tasks/taskKey";
import { reasonsOf, type ReasonInput, type TaskReason } from "../../tasks/taskReasons";
import { taskRules, type TaskRule } from "../../tasks/taskRules";
import { readSent } from "../campaigns/campaignLog";
import { updateTypedSheet, type SheetUpdate } from "../typedSheets/updateTypedSheet";
import type { WorkbookPort } from "../workbookPort";
import { firstText, readMeasures, type MeasuresInForce, type UnreadableCell } from "./measuresSheet";
import { isTooFar, readTasks, stateText, tasksSheet, type TaskBook } from "./tasksSheet";

/** What an update of the tasks has done. */
export interface TaskUpdate {
  /** null = there is nothing to do, and no sheet of tasks. */
  readonly update: SheetUpdate | null;
  /** Tasks that wait for the next update. */
  readonly cutOff: number;
  readonly problems: readonly UnreadableCell[];
  /** Days of doing that are no contact, as they lie more than a year ahead. */
  readonly tooFar: readonly UnreadableCell[];
  /** Days of sent campaigns that are no contact. */
  readonly noContacts: readonly UnreadableCell[];
}

/** The day by which it is judged what is due: that of the sheets of the sales process. */
export function dayOfTasks({ controlPoints, settings }: Analysis): Day {
  return controlPoints?.day ?? settings.controlDate ?? settings.asOf;
}

/** In the order of the report on managers. */
export const managersOf = ({ managers }: Analysis): readonly string[] =>
  managers.flatMap(({ manager }) => (manager === null ? [] : [manager]));

/** What is to be done in a workbook, and what is on its sheet of tasks. */
export interface TasksNow {
  /** Of every rule, the most at stake first. */
  readonly reasons: ReadonlyMap<TaskRule, readonly TaskReason[]>;
  /** Those of the tasks on the sheet that still hold, by the keys of the tasks. */
  readonly held: ReadonlyMap<string, TaskReason>;
  readonly measures: MeasuresInForce;
  readonly book: TaskBook;
  /** Days of sent campaigns that are no contact: they cannot be read, or lie more than a year ahead. */
  readonly noContacts: readonly UnreadableCell[];
  /** What the rules have gone by. */
  readonly input: ReasonInput;
}

/** What the rules find, with the measures of the workbook and what was done lately. */
export async function lookAtTasks(port: WorkbookPort, analysis: Analysis, t: Translate): Promise<TasksNow> {
  const day = dayOfTasks(analysis);
  const measures = await readMeasures(port, classesOf(analysis.settings), t);
  const book = await readTasks(port, t, day);
  const lastContact = new Map<string, Day>();
  const seen = (client: string | null, done: Day | null): void => {
    if (client === null || done === null || isTooFar(done, day)) return;
    const key = clientKey(client);
    lastContact.set(key, Math.max(lastContact.get(key) ?? 0, done));
  };
  for (const { client, done } of analysis.evidence.input.activities?.entries ?? []) seen(client, done);
  for (const { client, done } of book.tasks) seen(client, done);
  const sent = await readSent(port);
  for (const { client, day: on } of sent.contacts) seen(client, on);
  const sentTooFar = sent.contacts.filter(({ day: on }) => isTooFar(on, day));
  const noContacts = [...sent.unreadable, ...sentTooFar.map(({ where, day: on }) => ({ where, value: isoOfDay(on) }))];
  const everyDays: ReasonInput["everyDays"] = (client) => measures.everyDays.get(measureOfClient(client)) ?? null;
  const input = { day, everyDays, lastContact };
  const reasons = new Map(taskRules.map((rule) => [rule, reasonsOf(analysis, rule, input)]));
  const held = reasonOfTasks(book.tasks, [...reasons.values()].flat(), analysis);
  const tasks = book.tasks.map((task): Task => {
    const isToDo = task.state === "open" || task.state === "overdue";
    return isToDo && !held.has(task.key) ? { ...task, state: "gone" } : task;
  });
  return { reasons, held, measures, book: { ...book, tasks }, noContacts, input };
}

/**
 * Makes tasks of what some rules find, and brings all on the sheet up to date: nothing is made twice, what was done stays
 * done, and a task whose reason no longer holds says so.
 */
export async function updateTasks(
  port: WorkbookPort,
  analysis: Analysis,
  rules: readonly TaskRule[],
  t: Translate,
  language: Language,
): Promise<TaskUpdate> {
  const day = dayOfTasks(analysis);
  const { reasons, held, measures, book, noContacts } = await lookAtTasks(port, analysis, t);
  const known = new Map(book.tasks.map((task) => [task.key, task]));
  const onSheet = new Set([...held.values()].map(({ key }) => key));
  const fresh = rules.flatMap((rule) => reasons.get(rule) ?? []).filter(({ key }) => !onSheet.has(key));
  const { taken, cutOff } = withinLimit(fresh, book.tasks);
  const inWorkbook = { analysis, measures, t, day };
  const rows: TypedRow[] = [
    ...book.tasks.flatMap((task) => {
      const reason = held.get(task.key);
      if (reason === undefined) return [];
      // The day that was proposed first stays: a task that nobody does becomes overdue.
      const due = book.proposed.get(task.key) ?? null;
      return [{ key: task.key, cells: { ...cellsOf(reason, inWorkbook), due, state: stateText(task.state, t) } }];
    }),
    ...taken.map((reason) => {
      const due = dueOf(reason, inWorkbook);
      const state = stateText(stateOf({ due, done: null, isClosed: false, holds: true }, day), t);
      return { key: reason.key, cells: { ...cellsOf(reason, inWorkbook), due, state } };
    }),
  ];
  const gone = (key: string) => {
    const task = known.get(key);
    const none: Cells = {};
    return task === undefined ? none : { state: stateText(task.state, t) };
  };
  const update = await updateTypedSheet(port, { ...tasksSheet(t, language), rows, gone });
  return { update, cutOff, problems: [...measures.problems, ...book.problems], tooFar: book.tooFar, noContacts };
}

/**
 * The reasons that still hold, by the keys of their tasks. A task that was made under another spelling of its client is
 * known again when the spellings are joined; of two tasks with one reason the first has it.
 */
function reasonOfTasks(
  tasks: readonly Task[],
  reasons: readonly TaskReason[],
  analysis: Analysis,
): ReadonlyMap<string, TaskReason> {
  const byKey = new Map(reasons.map((reason) => [reason.key, reason]));
  const held = new Map<string, TaskReason>();
  for (const { key } of tasks) {
    const now = keyOfClientNow(key, analysis);
    const reason = byKey.get(now);
    if (reason === undefined) continue;
    held.set(key, reason);
    byKey.delete(now);
  }
  return held;
}

/** The key of a task with the client as it is called now. */
function keyOfClientNow(key: string, analysis: Analysis): string {
  const task = readTaskKey(key);
  const id = task === null ? null : clientOfText(analysis, task.client);
  return task === null || id === null ? key : taskKey({ ...task, client: analysis.evidence.register.names[id] });
}

interface CellContext {
  readonly analysis: Analysis;
  readonly measures: MeasuresInForce;
  readonly t: Translate;
  readonly day: Day;
}

function dueOf(reason: TaskReason, { measures, day }: CellContext): Day {
  const { figures } = reason;
  return dueDay(reason, figures === null ? null : (measures.everyDays.get(measureOfClient(figures)) ?? null), day);
}

function cellsOf(reason: TaskReason, context: CellContext): Record<string, string | number | null> {
  const { rule, client, product, manager, stake, since } = reason;
  const { t } = context;
  return {
    reason: t(`tasks.reason.${rule}`),
    client,
    product,
    manager,
    what: whatOf(reason, context),
    contact: contactOf(client, context.analysis),
    stake,
    since,
  };
}

function whatOf({ rule, product, point, complaint, figures }: TaskReason, context: CellContext): string {
  const { t } = context;
  switch (rule) {
    case "winBack":
      return measureText("status", "Lost", context);
    case "callOverdue":
      return t("tasks.what.callOverdue");
    case "nextRung":
      return measureText("ladder", figures?.ladder ?? "Buyer", context);
    case "targetGap":
      return t("tasks.what.targetGap", { product: product ?? "" });
    case "controlPoint":
    case "surveyDue":
      return point === null ? "" : controlPointText(point, t);
    case "complaint": {
      const parts = complaint === null ? [] : [nextStepText(complaint, t), complaint.text];
      return parts.filter((part) => part !== null && part !== "").join(": ");
    }
    case "contact":
      return figures === null ? "" : textOfKey(measureOfClient(figures), context);
  }
}

const measureText = (scheme: Scheme, group: string, context: CellContext): string =>
  textOfKey(measureKey({ scheme, group }), context);

/** The user's words, else those of the first filling. */
function textOfKey(key: string, { measures, analysis, t }: CellContext): string {
  const [scheme, group] = key.split("|") as [Scheme, string];
  return measures.words.get(key) ?? firstText({ scheme, group }, classesOf(analysis.settings), t);
}

/** Phone and e-mail as the Clients table has them. */
function contactOf(client: ClientFigures["client"], analysis: Analysis): string {
  const id = clientOfText(analysis, client);
  const record = id === null ? undefined : analysis.evidence.register.records[id];
  return [record?.phone ?? "", record?.email ?? ""].filter((text) => text !== "").join(", ");
}
