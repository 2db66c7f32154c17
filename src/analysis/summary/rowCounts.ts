import { firstRowFrom } from "../ledger/clientRows";
import type { SalesData } from "../tables/salesReader";
import type { Day } from "../types";

export interface RowCounts {
  /** Rows of the sales table that hold anything. */
  readonly total: number;
  readonly used: number;
  readonly unreadable: number;
  readonly afterAsOf: number;
  /** Totals rows at the end of the sheet. */
  readonly totalRows: number;
  /** Exact duplicates: reported, and still counted in `used`. */
  readonly duplicates: number;
  /** Rows that are no sale, far away in time or in a currency without a rate; absent = none. */
  readonly setAside?: number;
}

/**
 * How many rows of the sales table the figures are made of, and why the others are left out. Source: spec 1.
 *
 * @example rowCounts(sales, 45657).used // total less those that cannot be read, that add up others, or that come later
 */
export function rowCounts(sales: SalesData, asOf: Day): RowCounts {
  const { ledger } = sales;
  let afterAsOf = 0;
  for (let client = 0; client + 1 < ledger.clientStart.length; client++) {
    const end = ledger.clientStart[client + 1];
    for (let row = firstRowFrom(ledger, client, asOf + 1); row < end; row++) if (ledger.day[row] > asOf) afterAsOf++;
  }
  const collective = ledger.collective?.day ?? [];
  for (const day of collective) if (day > asOf) afterAsOf++;
  return { ...sales.rows, used: ledger.rows + collective.length - afterAsOf, afterAsOf };
}
