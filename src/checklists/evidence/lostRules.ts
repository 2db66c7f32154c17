import { cannotTell, proposed, shareOf, type Proposal } from "./proposal";
import { hasActivity, hasNextStep, type LostOne, type Seen } from "./seen";
import { knowsSteps } from "./potentialRules";

const MOST = { yes: 0.8, partly: 0.3 } as const;
const TASKS = { yes: 0.8, partly: "any" } as const;

/** The lost clients are listed, and the user has marked why the largest left. */
export function lostList({ record, topLost }: Seen): Proposal {
  const lost = topLost();
  if (lost.length === 0) return cannotTell("noLost");
  const counted = countLost(lost, ({ id }) => (record(id)?.lostReason ?? null) !== null);
  const { state, params } = shareOf("lostReasons", counted, TASKS);
  // The report lists them in any case.
  return proposed(state === "yes" ? "yes" : "partly", "lostReasons", params, "lostClients");
}

/** A next step is planned with the largest of them. */
export function lostSteps(seen: Seen): Proposal {
  if (!knowsSteps(seen)) return cannotTell("noTable", "activities");
  const lost = seen.topLost();
  if (lost.length === 0) return cannotTell("noLost");
  const counted = countLost(lost, ({ id }) => hasNextStep(seen, id));
  return shareOf("lostSteps", counted, MOST, "controlPoints");
}

/** Somebody spoke with them since. */
export function lostContacts(seen: Seen): Proposal {
  if ((seen.analysis.evidence.input.activities ?? null) === null) return cannotTell("noTable", "activities");
  const lost = seen.topLost();
  if (lost.length === 0) return cannotTell("noLost");
  const counted = countLost(lost, ({ id, lastPurchase }) => hasActivity(seen, id, lastPurchase));
  return shareOf("lostContacts", counted, MOST, "lostClients");
}

/** Tasks with them are done. */
export function lostTasks({ analysis, topLost, activities, day }: Seen): Proposal {
  if ((analysis.evidence.input.activities ?? null) === null) return cannotTell("noTable", "activities");
  const lost = topLost();
  if (lost.length === 0) return cannotTell("noLost");
  const tasks = lost.flatMap(({ id }) => (activities().get(id) ?? []).filter(({ due }) => due !== null));
  if (tasks.length === 0) return proposed("no", "noLostTasks", { of: lost.length }, "lostClients");
  const done = tasks.filter((task) => task.done !== null && task.done <= day).length;
  return shareOf("lostTasks", [done, tasks.length], TASKS, "controlPoints");
}

function countLost(lost: readonly LostOne[], passes: (one: LostOne) => boolean): readonly [count: number, of: number] {
  return [lost.filter(passes).length, lost.length];
}
