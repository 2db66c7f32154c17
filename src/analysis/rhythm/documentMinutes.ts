import { NO_MINUTE } from "../cells/timeOfDay";
import type { SalesLedger } from "../ledger/ledger";

/**
 * The minute of the day of each document: that of its first row on its day that has one; 0 = none.
 *
 * `minutes` has a place for each row of the ledger. Source: spec 3.21.
 *
 * @example documentMinutes(ledger, Int16Array.of(0, 843, 900)) // [843] where the three rows are one document
 */
export function documentMinutes(ledger: SalesLedger, minutes: Int16Array): Int16Array {
  const { document, day, documentDay, documentStart } = ledger;
  const found = new Int16Array(documentStart[documentStart.length - 1]);
  for (let row = 0; row < minutes.length; row++) {
    const id = document[row];
    if (found[id] === NO_MINUTE && day[row] === documentDay[id]) found[id] = minutes[row];
  }
  return found;
}
