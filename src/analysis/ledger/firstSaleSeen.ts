import type { Day } from "../types";
import type { SalesLedger } from "./ledger";
import { NO_DAY } from "./purchaseHistory";

/**
 * The earliest of the clients' first sales; NO_DAY where nobody has one. Source: spec 2.
 *
 * @example firstSaleSeen(Int32Array.of(45300, NO_DAY, 45292)) // 45292
 */
export function firstSaleSeen(firstSales: Int32Array): Day {
  let first = NO_DAY;
  for (let client = 0; client < firstSales.length; client++) {
    const day = firstSales[client];
    if (day !== NO_DAY && (first === NO_DAY || day < first)) first = day;
  }
  return first;
}

/**
 * The earliest day of any row, be it a return or a sale to nobody by name; NO_DAY where there is none. Source: spec 2.
 *
 * @example firstDaySeen(ledger) // 45292
 */
export function firstDaySeen({ rows, day, collective }: SalesLedger): Day {
  let first = NO_DAY;
  for (const days of [day.subarray(0, rows), collective?.day ?? []]) {
    for (const each of days) if (first === NO_DAY || each < first) first = each;
  }
  return first;
}
