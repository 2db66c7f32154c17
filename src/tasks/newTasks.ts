import type { Day } from "../analysis/types";
import type { Task } from "./task";
import type { TaskReason } from "./taskReasons";

/** A manager has at most so many open tasks. */
export const MOST_OPEN = 30;
/** Where a measure says nothing. */
const USUAL_DAYS = 14;
/** Nobody waits longer for a task that is already there. */
const LONGEST_DAYS = 30;

/**
 * The day on which a new task is due: its own, else so many days later as the client's measure says, 14 where it says
 * nothing and 30 at most. Source: spec 3.22.
 *
 * @example dueDay({ due: null }, 90, 45292) // 45322
 */
export function dueDay({ due }: Pick<TaskReason, "due">, everyDays: number | null, day: Day): Day {
  return due ?? day + Math.min(everyDays ?? USUAL_DAYS, LONGEST_DAYS);
}

/**
 * The reasons that become tasks, in their order: the most at stake first, until a manager has 30 open ones.
 * Source: spec 3.22.
 *
 * @example withinLimit(fresh, []).cutOff // how many wait for the next update
 */
export function withinLimit(
  fresh: readonly TaskReason[],
  standing: readonly Pick<Task, "manager" | "state">[],
): { readonly taken: readonly TaskReason[]; readonly cutOff: number } {
  const open = new Map<string | null, number>();
  const count = (manager: string | null): void => void open.set(manager, (open.get(manager) ?? 0) + 1);
  for (const { manager, state } of standing) if (state === "open" || state === "overdue") count(manager);
  const inTurn = [...fresh].sort((one, other) => other.stake - one.stake);
  const chosen = new Set<TaskReason>();
  for (const reason of inTurn) {
    if ((open.get(reason.manager) ?? 0) >= MOST_OPEN) continue;
    count(reason.manager);
    chosen.add(reason);
  }
  return { taken: fresh.filter((reason) => chosen.has(reason)), cutOff: fresh.length - chosen.size };
}
