import { BLANK, UNKNOWN } from "../analysis/cells/dictionary";
import type { SalesLedger } from "../analysis/ledger/ledger";
import { NO_DAY, purchaseHistory } from "../analysis/ledger/purchaseHistory";
import { clientStatus } from "../analysis/lifecycle/status";
import { windowPeriod } from "../analysis/time/calendar";
import type { CellValue, ClientStatus, Day } from "../analysis/types";

/**
 * The status of any client as of a day, judged on the whole history; clients without a purchase are Potential, blank
 * cells have none. Cost: one pass over the sales, and per client asked a look-up of its spelling; only a spelling that
 * the sales do not have is compared by its key, which costs several look-ups.
 */
export function statusesAsOf(
  ledger: SalesLedger,
  asOf: Day,
  months: number,
): (client: CellValue) => ClientStatus | null {
  const [windowStart] = windowPeriod(asOf, months, 0);
  const [windowBeforeStart] = windowPeriod(asOf, months, 1);
  const { firstPurchase, documentDay, isPurchase } = purchaseHistory(ledger, asOf);
  const clients = ledger.clients.names.length;
  const inWindow = new Uint8Array(clients);
  const inWindowBefore = new Uint8Array(clients);
  for (let client = 0; client < clients; client++) {
    for (let id = ledger.documentStart[client]; id < ledger.documentStart[client + 1]; id++) {
      if (isPurchase[id] === 0) continue;
      if (documentDay[id] >= windowStart) inWindow[client] = 1;
      else if (documentDay[id] >= windowBeforeStart) inWindowBefore[client] = 1;
    }
  }
  return (cell) => {
    const client = ledger.clients.look(cell);
    if (client === BLANK) return null;
    const neverBought = client === UNKNOWN || firstPurchase[client] === NO_DAY;
    return clientStatus({
      firstPurchase: neverBought ? null : firstPurchase[client],
      boughtInWindow: !neverBought && inWindow[client] === 1,
      boughtInWindowBefore: !neverBought && inWindowBefore[client] === 1,
      windowStart,
    });
  };
}
