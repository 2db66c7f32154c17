import { firstOfMonth, monthIndex } from "../time/calendar";
import type { SalesLedger } from "../ledger/ledger";
import { portionsOfClients } from "../ledger/portions";
import { NO_DAY, type PurchaseHistory } from "../ledger/purchaseHistory";
import type { Day } from "../types";

/** Clients whose first purchase lies in one calendar month; the last 24 months up to the as-of date. */
export interface Cohort {
  /** First day of the month. */
  readonly month: Day;
  readonly clients: number;
  /** Clients of the cohort that bought so many months later: [0] = in the month itself, up to the as-of date's month. */
  readonly active: readonly number[];
}

const MOST_MONTHS = 24;

/**
 * The cohort table: clients by the month of their first purchase, and how many of them bought so many months later; gives way
 * between portions of the documents.
 *
 * Calendar months, the last 24 up to the as-of date's month (which may be cut by it), from the first in which anybody
 * bought first; a month without new clients stays as an empty row. Returns are no purchase. Source: spec 3.13.
 *
 * @example lastOf(cohortSteps(ledger, history))[0] // { month: 45292, clients: 3, active: [3, 2, 0, 1] }
 */
export function* cohortSteps(ledger: SalesLedger, history: PurchaseHistory): Generator<undefined, readonly Cohort[]> {
  const { asOf, firstPurchase, documentDay, isPurchase } = history;
  const lastMonth = monthIndex(asOf);
  const firstMonth = firstCohort(firstPurchase, lastMonth);
  const months = lastMonth - firstMonth + 1;
  const from = firstOfMonth(firstMonth);
  const monthOfDay = monthsOfDays(firstMonth, months);
  const active = Array.from({ length: months }, (_, cohort) => new Array<number>(months - cohort).fill(0));
  const seenBy = new Int32Array(months).fill(-1);
  for (const [firstClient, endOfClients] of portionsOfClients(ledger.documentStart)) {
    for (let client = firstClient; client < endOfClients; client++) {
      if (firstPurchase[client] < from) continue;
      const cohort = monthOfDay[firstPurchase[client] - from];
      for (let id = ledger.documentStart[client]; id < ledger.documentStart[client + 1]; id++) {
        if (isPurchase[id] === 0) continue;
        const month = monthOfDay[documentDay[id] - from];
        if (seenBy[month] === client) continue;
        seenBy[month] = client;
        active[cohort][month - cohort]++;
      }
    }
    yield;
  }
  return active.map((counts, cohort) => ({
    month: firstOfMonth(firstMonth + cohort),
    clients: counts[0],
    active: counts,
  }));
}

/** The month after the last where nobody bought first in the last 24 months. */
function firstCohort(firstPurchases: Int32Array, lastMonth: number): number {
  const earliest = firstOfMonth(lastMonth - MOST_MONTHS + 1);
  let first = NO_DAY;
  for (let client = 0; client < firstPurchases.length; client++) {
    const day = firstPurchases[client];
    if (day !== NO_DAY && day >= earliest && (first === NO_DAY || day < first)) first = day;
  }
  return first === NO_DAY ? lastMonth + 1 : monthIndex(first);
}

function monthsOfDays(firstMonth: number, months: number): Int16Array {
  const from = firstOfMonth(firstMonth);
  const places = new Int16Array(firstOfMonth(firstMonth + months) - from);
  for (let month = 0; month < months; month++) {
    places.fill(month, firstOfMonth(firstMonth + month) - from, firstOfMonth(firstMonth + month + 1) - from);
  }
  return places;
}
