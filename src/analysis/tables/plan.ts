import { knownInSample } from "./knownInSample";
import { planIndicator } from "./planIndicator";
import { defineTable, wholeTable, type RoleDefinition } from "./tableDefinition";

export const planRoles = {
  manager: { kind: "name", required: true },
  period: { kind: "period", required: true },
  indicator: { kind: "text" },
  planValue: { kind: "amount", required: true },
} as const satisfies Readonly<Record<string, RoleDefinition>>;
export type PlanRole = keyof typeof planRoles;

/** What each manager is to reach. */
export const planTable = defineTable({
  key: "plan",
  section: "money",
  usualSheet: "Plan",
  roles: planRoles,
  template: ["manager", "period", "indicator", "planValue"],
  columns: "headers",
  turn: 6,
  // A list by manager and period with a figure may be many things: its name or an indicator that we know tells.
  score: (candidate) => {
    const { manager, period, indicator, planValue } = candidate.roles(planRoles);
    if (manager === undefined || period === undefined || planValue === undefined) return 0;
    const named = candidate.bonus("plan");
    const known = knownInSample(candidate, indicator, (text) => planIndicator(text) !== null);
    return named > 0 || known ? 1 + named + Number(known) : 0;
  },
  reader: async () => wholeTable((await import("./planReader")).readPlan),
});
