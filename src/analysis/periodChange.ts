import type { FigureChange, PeriodChange } from "./analysisCourse";
import { monthIndex, previousPeriod } from "./calendar";
import type { SalesLedger } from "./ledger";
import { periodDynamics } from "./periodDynamics";
import { NO_DAY, type PurchaseHistory } from "./purchaseHistory";
import type { Day, Period } from "./types";

/**
 * Turnover, purchases, active clients and average check of a period beside the period before it.
 *
 * Where the first sale lies after the first month of the period before, that period is not known in full: no figures of
 * it and no change. Source: spec 2, 3.9.
 *
 * @example periodChange(ledger, history, period, firstSale).turnover // { value: 120, before: 100, change: 0.2 }
 */
export function periodChange(
  ledger: SalesLedger,
  history: PurchaseHistory,
  period: Period,
  firstSale: Day,
): PeriodChange {
  const before = previousPeriod(period);
  const [old, now] = periodDynamics(ledger, history, [before, period]);
  const isKnown = firstSale !== NO_DAY && monthIndex(firstSale) <= monthIndex(before[0]);
  const changeOf = (value: number | null, valueBefore: number | null): FigureChange =>
    figureChange(value, isKnown ? valueBefore : null);
  return {
    period,
    before,
    turnover: changeOf(now.turnover, old.turnover),
    purchases: changeOf(now.purchases, old.purchases),
    activeClients: changeOf(now.active, old.active),
    averageCheck: changeOf(now.averageCheck, old.averageCheck),
  };
}

function figureChange(value: number | null, before: number | null): FigureChange {
  const change = value !== null && before !== null && before > 0 ? value / before - 1 : null;
  return { value, before, change };
}
