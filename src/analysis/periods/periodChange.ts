import { type PeriodKpis, periodKpis } from "./periodKpis";
import { monthIndex, previousPeriod } from "../time/calendar";
import type { SalesLedger } from "../ledger/ledger";
import { NO_DAY, type PurchaseHistory } from "../ledger/purchaseHistory";
import type { Day, Period } from "../types";

export interface PeriodChange {
  readonly now: PeriodKpis;
  /** null where the history does not reach back to the first month of the period before. */
  readonly before: PeriodKpis | null;
}

/**
 * The figures of a period beside those of the period before it.
 *
 * `known` are figures of periods that follow one another, the oldest first: what they have is not computed again.
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
  known: readonly PeriodKpis[] = [],
): PeriodChange {
  return changeOfPeriod(period, firstSale, known, (periods) => periodKpis(ledger, history, periods));
}

/**
 * periodChange() with the figures of periods from wherever they are known.
 *
 * `figuresOf` answers for periods that follow one another. Source: spec 2, 3.9.
 *
 * @example changeOfPeriod(period, firstSale, windows, (periods) => periodKpis(ledger, history, periods)).now.turnover // 100
 */
export function changeOfPeriod(
  period: Period,
  firstSale: Day,
  known: readonly PeriodKpis[],
  figuresOf: (periods: readonly Period[]) => readonly PeriodKpis[],
): PeriodChange {
  const periodBefore = previousPeriod(period);
  const [before, now] =
    knownFigures(known, [previousPeriod(periodBefore), periodBefore, period]) ?? figuresOf([periodBefore, period]);
  const isKnown = firstSale !== NO_DAY && monthIndex(firstSale) <= monthIndex(periodBefore[0]);
  return { now, before: isKnown ? before : null };
}

/** The last two of three periods, where all of them stand one after the other: each is judged against the one before. */
function knownFigures(
  known: readonly PeriodKpis[],
  periods: readonly [Period, Period, Period],
): readonly [before: PeriodKpis, now: PeriodKpis] | null {
  for (let place = 2; place < known.length; place++) {
    const [earliest, before, now] = known.slice(place - 2, place + 1);
    const isSame = [earliest, before, now].every(({ period }, at) => isSamePeriod(period, periods[at]));
    if (isSame) return [before, now];
  }
  return null;
}

function isSamePeriod(left: Period, right: Period): boolean {
  return left[0] === right[0] && left[1] === right[1];
}
