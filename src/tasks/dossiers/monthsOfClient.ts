import type { Analysis } from "../../analysis/analysis";
import { BLANK } from "../../analysis/cells/dictionary";
import { endOfRowsTo, firstRowFrom } from "../../analysis/ledger/clientRows";
import { Sum } from "../../analysis/sum";
import { firstOfMonth, monthIndex } from "../../analysis/time/calendar";
import type { Day } from "../../analysis/types";

/** So many months back a dossier looks, and so many products have a column of their own. */
export const MONTHS = 24;
export const MOST_PRODUCTS = 5;

/** Turnover of one client by month and product. */
export interface MonthsOfClient {
  /** The product bought most first, over all months. */
  readonly products: readonly string[];
  /** The newest first. */
  readonly months: readonly MonthOfClient[];
}

export interface MonthOfClient {
  /** Its first day. */
  readonly month: Day;
  readonly total: number;
  /** As the products of MonthsOfClient. */
  readonly amounts: readonly number[];
  /** Of all other products, and of rows without one. */
  readonly others: number;
}

/**
 * The calendar months up to that of the as-of date, with the turnover of a client in each, returns taken off.
 *
 * The products with the most turnover over these months have columns of their own, of two with the same the one that
 * stands first in the sales. Rows after the as-of date are not seen. Source: spec 3.18.
 *
 * @example monthsOfClient(analysis, 0).months[0].total // 900
 */
export function monthsOfClient({ evidence }: Analysis, client: number, count = MONTHS): MonthsOfClient {
  const { ledger, history } = evidence;
  const last = monthIndex(history.asOf);
  const first = last - count + 1;
  const totals = new Map<number, Sum>();
  const sums = Array.from({ length: count }, () => new Map<number, Sum>());
  const add = (known: Map<number, Sum>, product: number, amount: number): void => {
    let sum = known.get(product);
    if (sum === undefined) known.set(product, (sum = new Sum()));
    sum.add(amount);
  };
  const isKnown = client + 1 < ledger.clientStart.length;
  const from = isKnown ? firstRowFrom(ledger, client, firstOfMonth(first)) : 0;
  const end = isKnown ? endOfRowsTo(ledger, client, history.asOf) : 0;
  for (let row = from; row < end; row++) {
    if (ledger.day[row] > history.asOf) continue;
    const place = last - monthIndex(ledger.day[row]);
    if (place >= count) continue;
    const product = ledger.product?.[row] ?? BLANK;
    add(sums[place], product, ledger.amount[row]);
    if (product !== BLANK) add(totals, product, ledger.amount[row]);
  }
  const most = [...totals]
    .filter(([, { value }]) => value > 0)
    .sort(([one, { value: a }], [other, { value: b }]) => b - a || one - other)
    .slice(0, MOST_PRODUCTS)
    .map(([product]) => product);
  return {
    products: most.map((product) => ledger.products.names[product]),
    months: sums.map((known, place) => ({
      month: firstOfMonth(last - place),
      total: sumOf([...known.values()]),
      amounts: most.map((product) => known.get(product)?.value ?? 0),
      others: sumOf([...known].filter(([product]) => !most.includes(product)).map(([, sum]) => sum)),
    })),
  };
}

function sumOf(sums: readonly Sum[]): number {
  const all = new Sum();
  for (const sum of sums) all.include(sum);
  return all.value;
}
