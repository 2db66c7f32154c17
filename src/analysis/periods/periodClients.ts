import type { PeriodKpis } from "./periodKpis";
import { previousPeriod } from "../time/calendar";
import type { Period } from "../types";
import { isWithin } from "../time/isWithin";
import type { Analysis } from "../analysis";

/** Ids of the clients that a period counts. */
export interface PeriodClients {
  readonly new: readonly number[];
  readonly regular: readonly number[];
  readonly restored: readonly number[];
  /** Bought in the period before only. */
  readonly lost: readonly number[];
}

/**
 * Which clients are new, regular, restored and lost in a period, judged against the one before it.
 *
 * Source: spec 3.8, 3.13.
 *
 * @example periodClients(analysis, period, previousPeriod(period)).new // [0, 4]
 */
export function periodClients({ evidence }: Analysis, period: Period, before: Period): PeriodClients {
  const { documentStart } = evidence.ledger;
  const { isPurchase, documentDay, firstPurchase } = evidence.history;
  const counted = { new: [] as number[], regular: [] as number[], restored: [] as number[], lost: [] as number[] };
  for (let client = 0; client + 1 < documentStart.length; client++) {
    let bought = false;
    let boughtBefore = false;
    for (let id = documentStart[client]; id < documentStart[client + 1]; id++) {
      if (isPurchase[id] === 0) continue;
      bought ||= isWithin(period, documentDay[id]);
      boughtBefore ||= isWithin(before, documentDay[id]);
    }
    if (!bought) {
      if (boughtBefore) counted.lost.push(client);
    } else if (firstPurchase[client] >= period[0]) counted.new.push(client);
    else if (boughtBefore) counted.regular.push(client);
    else counted.restored.push(client);
  }
  return counted;
}

/**
 * The period that the figures of a period were judged against: in a list the one before it, else that of the same length.
 *
 * The first month of the analysis period may be cut: the second one is judged against the cut one. Source: spec 3.13.
 *
 * @example periodBefore(analysis, analysis.summary.kpi.now) // the period before the KPI period
 */
export function periodBefore(analysis: Analysis, of: PeriodKpis): Period {
  for (const list of [analysis.dynamics.months, analysis.dynamics.windows]) {
    const place = list.indexOf(of);
    if (place > 0) return list[place - 1].period;
  }
  return previousPeriod(of.period);
}
