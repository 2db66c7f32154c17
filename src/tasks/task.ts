import type { Day } from "../analysis/types";
import type { TaskRule } from "./taskRules";

/**
 * open, overdue: to be done; done: a day was entered; closed: another word was entered in the place of the day;
 * gone: nobody did it, and its reason no longer holds.
 */
export const taskStates = ["open", "overdue", "done", "closed", "gone"] as const;
export type TaskState = (typeof taskStates)[number];

/** A task as it is on its sheet. */
export interface Task {
  readonly key: string;
  readonly rule: TaskRule;
  readonly client: string;
  /** null = nobody's. */
  readonly manager: string | null;
  readonly due: Day | null;
  readonly done: Day | null;
  readonly state: TaskState;
  readonly result: string;
}

/**
 * The state of a task. Source: spec 3.22.
 *
 * @example stateOf({ due: 45292, done: null, isClosed: false, holds: true }, 45300) // "overdue"
 */
export function stateOf(
  task: {
    readonly due: Day | null;
    readonly done: Day | null;
    /** Something else than a day stands where the day belongs. */
    readonly isClosed: boolean;
    /** Its reason still holds. */
    readonly holds: boolean;
  },
  day: Day,
): TaskState {
  if (task.done !== null) return "done";
  if (task.isClosed) return "closed";
  if (!task.holds) return "gone";
  return task.due !== null && task.due < day ? "overdue" : "open";
}

/** How far a manager, or everybody, is. */
export interface TaskCounts {
  /** null = tasks of nobody. */
  readonly manager: string | null;
  /** Overdue ones among them. */
  readonly open: number;
  readonly overdue: number;
  readonly done: number;
  /** Done on the due day or before; a task that is not due on a day is in time. */
  readonly inTime: number;
  /** inTime / done; null where nothing was done. */
  readonly shareInTime: number | null;
}

/**
 * The counts of each manager in the order given, also of one without a task, then of others, those of nobody last.
 * Source: spec 3.22.
 *
 * @example countsByManager(["Ana"], [])[0] // { manager: "Ana", open: 0, overdue: 0, done: 0, inTime: 0, shareInTime: null }
 */
export function countsByManager(managers: readonly string[], tasks: readonly Task[]): readonly TaskCounts[] {
  const named = [...managers, ...tasks.map(({ manager }) => manager).filter((manager) => manager !== null)];
  const counts = [...new Set(named)].map((manager) =>
    countsOf(
      manager,
      tasks.filter((task) => task.manager === manager),
    ),
  );
  const nobodys = tasks.filter(({ manager }) => manager === null);
  return nobodys.length === 0 ? counts : [...counts, countsOf(null, nobodys)];
}

/** The counts of some tasks under one name. */
export function countsOf(manager: string | null, tasks: readonly Task[]): TaskCounts {
  const overdue = tasks.filter(({ state }) => state === "overdue").length;
  const done = tasks.filter(({ state }) => state === "done");
  const inTime = done.filter((task) => task.due === null || (task.done ?? 0) <= task.due).length;
  return {
    manager,
    open: tasks.filter(({ state }) => state === "open").length + overdue,
    overdue,
    done: done.length,
    inTime,
    shareInTime: done.length === 0 ? null : inTime / done.length,
  };
}
