import { knownInSample } from "./knownInSample";
import { spendKind } from "./spendKind";
import { defineTable, wholeTable, type RoleDefinition } from "./tableDefinition";

export const spendRoles = {
  period: { kind: "period", required: true },
  spendKind: { kind: "text", required: true },
  amount: { kind: "amount", required: true },
} as const satisfies Readonly<Record<string, RoleDefinition>>;
export type SpendRole = keyof typeof spendRoles;

/** What was paid for winning and for keeping clients. */
export const spendTable = defineTable({
  key: "spend",
  section: "money",
  usualSheet: "Spend",
  roles: spendRoles,
  columns: "headers",
  turn: 7,
  score: (candidate) => {
    const { period, spendKind: kind, amount } = candidate.roles(spendRoles);
    if (period === undefined || kind === undefined || amount === undefined) return 0;
    const named = candidate.bonus("spend");
    const known = knownInSample(candidate, kind, (text) => spendKind(text) !== null);
    return named > 0 || known ? 1 + named + Number(known) : 0;
  },
  reader: async () => wholeTable((await import("./spendReader")).readSpend),
});
