import type { SpendTable } from "../tables/spendReader";
import type { PeriodKpis } from "./periodKpis";
import { Sum } from "../sum";
import type { Period, SpendKind } from "../types";

/** What winning and keeping a client costs in one period; null = no such spend inside it, or nobody new or kept. */
export interface SpendFigures {
  readonly period: Period;
  readonly acquisition: number | null;
  readonly newClients: number;
  /** Acquisition spend / new clients. */
  readonly cac: number | null;
  readonly retention: number | null;
  /** Clients of the period before that bought again. */
  readonly keptClients: number;
  readonly perKeptClient: number | null;
  /** CAC / spend per kept client. */
  readonly ratio: number | null;
}

/**
 * What a new client and a kept client cost in each period.
 *
 * Spend counts where its period lies inside, and adds up. CAC = acquisition spend / new clients; per kept client =
 * retention spend / clients of the period before that bought again; ratio = CAC / spend per kept client. Edges: no row
 * of a kind inside the period gives null, not 0, for it and what depends on it; nobody new or kept likewise.
 * Source: spec 3.13.
 *
 * @example
 * // 300 for two new clients, 100 for five kept ones: CAC 150, 20 per kept client, 7.5 times as much
 * spendFigures(spend, [quarter])[0].ratio // 7.5
 */
export function spendFigures(spend: SpendTable, periods: readonly PeriodKpis[]): readonly SpendFigures[] {
  return periods.map(({ period, new: newClients, regular: keptClients }) => {
    const acquisition = spendInside(spend, period, "acquisition");
    const retention = spendInside(spend, period, "retention");
    const cac = acquisition === null || newClients === 0 ? null : acquisition / newClients;
    const perKeptClient = retention === null || keptClients === 0 ? null : retention / keptClients;
    const ratio = cac === null || perKeptClient === null || perKeptClient === 0 ? null : cac / perKeptClient;
    return { period, acquisition, newClients, cac, retention, keptClients, perKeptClient, ratio };
  });
}

function spendInside(spend: SpendTable, period: Period, kind: SpendKind): number | null {
  const sum = new Sum();
  for (const entry of spend.entries) {
    const isInside = entry.period[0] >= period[0] && entry.period[1] <= period[1];
    if (isInside && entry.kind === kind) sum.add(entry.amount);
  }
  return sum.count > 0 ? sum.value : null;
}
