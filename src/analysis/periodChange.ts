import type { PeriodChange } from "./analysisCourse";
import { monthIndex, previousPeriod } from "./calendar";
import type { SalesLedger } from "./ledger";
import { periodDynamics } from "./periodDynamics";
import { NO_DAY, type PurchaseHistory } from "./purchaseHistory";
import type { Day, Period } from "./types";

/**
 * The figures of a period beside those of the period before it.
 *
 * Where the first sale (NO_DAY = no sales) lies after the first month of the period before, that period is not known in
 * full: no figures of it, so that no growth is shown that is none. Source: spec 2, 3.9.
 *
 * @example periodChange(ledger, history, period, firstSale).before?.turnover // 100
 */
export function periodChange(
  ledger: SalesLedger,
  history: PurchaseHistory,
  period: Period,
  firstSale: Day,
): PeriodChange {
  const periodBefore = previousPeriod(period);
  const [before, now] = periodDynamics(ledger, history, [periodBefore, period]);
  const isKnown = firstSale !== NO_DAY && monthIndex(firstSale) <= monthIndex(periodBefore[0]);
  return { now, before: isKnown ? before : null };
}
