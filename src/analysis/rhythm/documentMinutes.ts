import { NO_MINUTE } from "../cells/timeOfDay";
import { portionsOfRows } from "../ledger/portions";
import type { SalesLedger } from "../ledger/ledger";

/**
 * The minute of the day of each document, in parts: that of its first row on its day that has one; 0 = none.
 *
 * `minutes` has a place for each row of the ledger. Source: spec 3.21.
 *
 * @example lastOf(documentMinutes(ledger, Int16Array.of(0, 843, 900))) // [843] where the three rows are one document
 */
export function* documentMinutes(ledger: SalesLedger, minutes: Int16Array): Generator<undefined, Int16Array> {
  const { document, day, documentDay, documentStart } = ledger;
  const found = new Int16Array(documentStart[documentStart.length - 1]);
  for (const [from, to] of portionsOfRows(minutes.length)) {
    for (let row = from; row < to; row++) {
      const id = document[row];
      if (found[id] === NO_MINUTE && day[row] === documentDay[id]) found[id] = minutes[row];
    }
    yield;
  }
  return found;
}
