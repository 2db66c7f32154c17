import { cellText } from "../../analysis/cells/cells";
import { readDay } from "../../analysis/cells/dateCell";
import { isoOfDay } from "../../analysis/time/isoDay";
import type { Day, ReadingFormat } from "../../analysis/types";
import type { Language, Translate } from "../../locales";
import { readMark } from "../../merging/rowMark";
import { isFilled, type Cells } from "../../merging/typedTable";
import { stateOf, type Task, type TaskState } from "../../tasks/task";
import { readTaskKey } from "../../tasks/taskKey";
import { readTypedSheet, type StandingSheet } from "../typedSheets/readTypedSheet";
import type { SheetColumn, TypedSheet } from "../typedSheets/typedSheet";
import type { WorkbookPort } from "../workbookPort";
import type { UnreadableCell } from "./measuresSheet";

/** The sheet of tasks without its rows. */
export function tasksSheet(t: Translate, language: Language): TypedSheet {
  return {
    kind: "tasks",
    name: t("tasks.sheet.tasks"),
    tableName: "Tasks",
    language,
    changedColumn: "yours",
    columns: columnsOf(t),
    rows: [],
  };
}

function columnsOf(t: Translate): readonly SheetColumn[] {
  const column = (
    id: Parameters<Translate>[0] extends infer Key ? (Key extends `tasks.column.${infer Id}` ? Id : never) : never,
    owner: SheetColumn["owner"],
    format: SheetColumn["format"],
    width: number,
  ): SheetColumn => ({ id, owner, header: t(`tasks.column.${id}`), format, width });
  return [
    column("state", "product", "text", 11),
    column("due", "shared", "date", 12),
    column("manager", "shared", "text", 16),
    { ...column("client", "product", "text", 24), identifies: true },
    column("contact", "product", "text", 22),
    { ...column("reason", "product", "text", 14), identifies: true },
    { ...column("product", "product", "text", 14), identifies: true },
    column("what", "product", "text", 32),
    column("doneOn", "user", "date", 12),
    column("result", "user", "text", 28),
    column("stake", "product", "amount", 13),
    column("since", "product", "date", 12),
    column("yours", "product", "text", 12),
  ];
}

/** The tasks of a workbook as they stand. */
export interface TaskBook {
  /** null = there is no sheet of tasks. */
  readonly found: StandingSheet | null;
  readonly tasks: readonly Task[];
  /** The due day that was proposed when the task was made, by key; null = none. */
  readonly proposed: ReadonlyMap<string, Day | null>;
  /** Due days that cannot be read: such a task is never overdue. */
  readonly problems: readonly UnreadableCell[];
  /** Days of doing so far ahead that they were typed wrong: no contact with the client. */
  readonly tooFar: readonly UnreadableCell[];
}

/** A contact may be later than the last sale; one that is later by more than a year was typed wrong. */
const MOST_AHEAD = 366;

export const isTooFar = (done: Day, day: Day): boolean => done > day + MOST_AHEAD;

/** Reads the tasks, all of them as if their reasons still held. */
export async function readTasks(port: WorkbookPort, t: Translate, day: Day): Promise<TaskBook> {
  const sheet = tasksSheet(t, "en");
  const found = await readTypedSheet(port, sheet);
  const tasks: Task[] = [];
  const proposed = new Map<string, Day | null>();
  const problems: UnreadableCell[] = [];
  const tooFar: UnreadableCell[] = [];
  if (found === null) return { found, tasks, proposed, problems, tooFar };
  const { format } = await port.locale();
  const { table, standing, inPlace } = found;
  standing.values.forEach((row, place) => {
    const mark = inPlace.keys === null ? null : readMark(sheet.kind, row[inPlace.keys]);
    const known = mark === null ? null : readTaskKey(mark.key);
    if (mark === null || known === null || proposed.has(mark.key)) return;
    const cells: Cells = Object.fromEntries([...inPlace.places].map(([id, at]) => [id, row[at]]));
    const { due, isUnreadable, done, isClosed } = daysOf(cells, format);
    const cellOf = (id: "due" | "doneOn"): UnreadableCell => ({
      where: {
        sheet: table.sheet,
        row: table.row + 1 + place,
        column: table.column + (inPlace.places.get(id) ?? 0),
      },
      value: cellText(cells[id] ?? null),
    });
    if (isUnreadable) problems.push(cellOf("due"));
    if (done !== null && isTooFar(done, day)) {
      const { where, value } = cellOf("doneOn");
      tooFar.push({ where, value: typeof cells.doneOn === "number" ? isoOfDay(done) : value });
    }
    const first = readDay(mark.written.due, format);
    proposed.set(mark.key, typeof first === "number" ? first : null);
    tasks.push({
      key: mark.key,
      rule: known.rule,
      client: cellText(cells.client ?? null),
      manager: cellText(cells.manager ?? null) || null,
      due,
      done,
      state: stateOf({ due, done, isClosed, holds: true }, day),
      result: cellText(cells.result ?? null),
    });
  });
  return { found, tasks, proposed, problems, tooFar };
}

/** What the cells of a task say of its days. */
function daysOf({ due, doneOn }: Cells, format: ReadingFormat) {
  const dueDay = readDay(due, format);
  const doneDay = readDay(doneOn, format);
  return {
    due: typeof dueDay === "number" ? dueDay : null,
    isUnreadable: typeof dueDay !== "number" && isFilled(due),
    done: typeof doneDay === "number" ? doneDay : null,
    isClosed: typeof doneDay !== "number" && isFilled(doneOn),
  };
}

export const stateText = (state: TaskState, t: Translate): string => t(`tasks.state.${state}`);
