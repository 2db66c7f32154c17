import { windowPeriod } from "../analysis/time/calendar";
import { BLANK, Dictionary, UNKNOWN } from "../analysis/cells/dictionary";
import { NO_DAY } from "../analysis/ledger/purchaseHistory";
import { clientStatus } from "../analysis/lifecycle/status";
import type { CellValue, ClientStatus, Day } from "../analysis/types";
import { dayArgument, filledCell, numberArgument } from "./cellArgument";
import type { RangeArgument } from "./rangeArgument";
import { cellAt, commonShape } from "./tableColumns";

/** The readable rows of a sales table: the first `rows` places of every array. */
export interface SaleHistory {
  readonly clients: Dictionary;
  readonly rows: number;
  readonly client: Int32Array;
  readonly day: Int32Array;
  readonly isPurchase: Uint8Array;
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
  const { rows: height, columns: width } = commonShape(columns);
  const clients = new Dictionary();
  const client = new Int32Array(height * width);
  const day = new Int32Array(height * width);
  const isPurchase = new Uint8Array(height * width);
  let rows = 0;
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const id = clients.add(filledCell(saleClients.name, cellAt(saleClients, row, column)));
      const saleDay = dayArgument(saleDates.name, cellAt(saleDates, row, column));
      const amount = amounts === null ? 1 : numberArgument(amounts.name, cellAt(amounts, row, column), 0);
      if (id === BLANK || saleDay === null) continue;
      client[rows] = id;
      day[rows] = saleDay;
      isPurchase[rows] = amount > 0 ? 1 : 0;
      rows++;
    }
  }
  return { clients, rows, client, day, isPurchase };
}

export function lastDay({ rows, day }: SaleHistory): Day | null {
  let last: Day | null = null;
  for (let row = 0; row < rows; row++) if (last === null || day[row] > last) last = day[row];
  return last;
}

/**
 * The status of any client as of a day, judged on the whole history; clients without a purchase are Potential, blank
 * cells have none. Cost: one pass over the sales, and per client asked a look-up of its spelling; only a spelling that
 * the sales do not have is compared by its key, which costs several look-ups.
 */
export function statusesAsOf(
  history: SaleHistory,
  asOf: Day,
  months: number,
): (client: CellValue) => ClientStatus | null {
  const [windowStart] = windowPeriod(asOf, months, 0);
  const [windowBeforeStart] = windowPeriod(asOf, months, 1);
  const clients = history.clients.names.length;
  const first = new Int32Array(clients);
  const inWindow = new Uint8Array(clients);
  const inWindowBefore = new Uint8Array(clients);
  for (let row = 0; row < history.rows; row++) {
    const day = history.day[row];
    if (day > asOf || history.isPurchase[row] === 0) continue;
    const client = history.client[row];
    if (first[client] === NO_DAY || day < first[client]) first[client] = day;
    if (day >= windowStart) inWindow[client] = 1;
    else if (day >= windowBeforeStart) inWindowBefore[client] = 1;
  }
  return (cell) => {
    const client = history.clients.look(cell);
    if (client === BLANK) return null;
    const neverBought = client === UNKNOWN || first[client] === NO_DAY;
    return clientStatus({
      firstPurchase: neverBought ? null : first[client],
      boughtInWindow: inWindow[client] === 1,
      boughtInWindowBefore: inWindowBefore[client] === 1,
      windowStart,
    });
  };
}
