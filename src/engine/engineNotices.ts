import { clientKey } from "../analysis/cells/clientKey";
import type { Evidence } from "../analysis/evidence";
import type { PlanFacts } from "../analysis/managers/planFacts";
import type { SpendFigures } from "../analysis/periods/spendFigures";
import type { Notice } from "../analysis/problem";
import { sumOfKnown } from "../analysis/sum";
import { notices, oneClassNotices, planNotices } from "../analysis/summary/notices";
import type { SalesRole } from "../analysis/tables/salesRoles";
import type { XyzClass } from "../analysis/types";
import type { RunPlan } from "./runPlan";

/** What the notices of a run over a database look at. */
export interface EngineNoticesInput {
  readonly plan: RunPlan;
  readonly roles: readonly SalesRole[];
  readonly evidence: Evidence;
  readonly xyz: Readonly<Record<XyzClass, number>>;
  readonly paying: number;
  readonly planFacts: PlanFacts | null;
  readonly spend: SpendFigures | null;
  /** Clients in the lists, and in all. */
  readonly listed: number;
  readonly clients: number;
  readonly turnover: number;
}

/** What a reader must know of figures from a database, beside what is said of those of a sheet. Source: spec 2, 3, 7. */
export function engineNotices(input: EngineNoticesInput): readonly Notice[] {
  const { plan, evidence, clients, listed } = input;
  const { names } = evidence.register;
  const found: Notice[] = [
    ...notices({
      ...plan.settings,
      isGrouped: false,
      firstSale: plan.firstSale,
      roles: input.roles,
      // Classes and payers are counted over all clients, below.
      base: { ...evidence.register, names: [] },
      xyz: [],
      turnover: new Float64Array(0),
    }),
    ...oneClassNotices(input.xyz),
  ];
  if (input.paying === 1) {
    const payer = names.findIndex((_, client) => evidence.sums.turnover[client] > 0);
    if (payer >= 0) found.push({ code: "monoClient", params: { client: names[payer] } });
  }
  if (clients > listed) {
    const rest = input.turnover - sumOfKnown(evidence.sums.turnover).value;
    const share = input.turnover > 0 ? rest / input.turnover : 0;
    found.push({ code: "clientsLeftOut", params: { listed, clients: clients - listed, share } });
  }
  const spellings = names.length - new Set(names.map((name) => clientKey(name))).size;
  if (spellings > 0) found.push({ code: "spelledApart", params: { spellings } });
  found.push({ code: "databaseFigures", params: {} });
  return [...found, ...planNotices(input.planFacts, input.spend)];
}
