import { windowPeriod } from "../analysis/calendar";
import { cellText } from "../analysis/cells";
import { clientKey } from "../analysis/clientKey";
import { clientStatus } from "../analysis/status";
import type { CellValue, ClientStatus, Day } from "../analysis/types";
import { cellOf, dayArgument, numberArgument } from "./cellArgument";
import type { RangeArgument } from "./rangeArgument";
import { cellAt, commonShape } from "./tableColumns";

/** The readable rows of a sales table: one entry per row in every array. */
export interface SaleHistory {
  readonly clients: readonly string[];
  readonly days: readonly Day[];
  readonly purchases: readonly boolean[];
}

/**
 * Reads the sales out of columns of equal shape; a single cell (one client, one day) serves all rows. Rows without a
 * client or a date are blank rows of the table and left out. Without amounts every row is a purchase.
 */
export function readSaleHistory(
  saleClients: RangeArgument,
  saleDates: RangeArgument,
  amounts: RangeArgument | null,
): SaleHistory {
  const columns = amounts === null ? [saleClients, saleDates] : [saleClients, saleDates, amounts];
  const { rows, columns: width } = commonShape(columns);
  const clients: string[] = [];
  const days: Day[] = [];
  const purchases: boolean[] = [];
  const keys = new Map<CellValue, string>();
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < width; column++) {
      const client = cellOf(saleClients.name, cellAt(saleClients, row, column));
      const day = dayArgument(saleDates.name, cellAt(saleDates, row, column));
      const amount = amounts === null ? 1 : numberArgument(amounts.name, cellAt(amounts, row, column), 0);
      const key = keyOfClient(client, keys);
      if (key === "" || day === null) continue;
      clients.push(key);
      days.push(day);
      purchases.push(amount > 0);
    }
  }
  return { clients, days, purchases };
}

export function lastDay(history: SaleHistory): Day | null {
  let last: Day | null = null;
  for (const day of history.days) if (last === null || day > last) last = day;
  return last;
}

interface PurchaseDays {
  first: Day;
  inWindow: boolean;
  inWindowBefore: boolean;
}

/** The status of any client as of a day, judged on the whole history; clients without a purchase are Potential. */
export function statusesAsOf(
  history: SaleHistory,
  asOf: Day,
  months: number,
): (client: CellValue) => ClientStatus | null {
  const [windowStart] = windowPeriod(asOf, months, 0);
  const [windowBeforeStart] = windowPeriod(asOf, months, 1);
  const known = new Map<string, PurchaseDays>();
  for (let row = 0; row < history.days.length; row++) {
    const day = history.days[row];
    if (day > asOf || !history.purchases[row]) continue;
    const client = history.clients[row];
    let days = known.get(client);
    if (days === undefined) known.set(client, (days = { first: day, inWindow: false, inWindowBefore: false }));
    days.first = Math.min(days.first, day);
    if (day >= windowStart) days.inWindow = true;
    else if (day >= windowBeforeStart) days.inWindowBefore = true;
  }
  const keys = new Map<CellValue, string>();
  return (client) => {
    const key = keyOfClient(client, keys);
    if (key === "") return null;
    const days = known.get(key);
    return clientStatus({
      firstPurchase: days?.first ?? null,
      boughtInWindow: days?.inWindow ?? false,
      boughtInWindowBefore: days?.inWindowBefore ?? false,
      windowStart,
    });
  };
}

// Comparing keys costs more than a look-up, and a client has many rows.
function keyOfClient(client: CellValue, keys: Map<CellValue, string>): string {
  let key = keys.get(client);
  // A blank cell of desktop Excel is 0, which names no client.
  if (key === undefined) keys.set(client, (key = client === 0 ? "" : clientKey(cellText(client))));
  return key;
}
