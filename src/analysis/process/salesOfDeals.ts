import { BLANK } from "../cells/dictionary";
import type { SalesLedger } from "../ledger/ledger";
import type { PurchaseHistory } from "../ledger/purchaseHistory";
import type { Day } from "../types";
import type { Deal } from "./deal";

/** Days from winning a deal within which the client must have bought. */
export const DAYS_TO_SALE = 90;

/** An open deal whose client has bought since. */
export interface DealWithSale {
  readonly deal: Deal;
  /** Of the first purchase after the last event. */
  readonly bought: Day;
}

/** Deals that do not agree with the sales. */
export interface SalesOfDeals {
  readonly wonWithoutSale: readonly Deal[];
  readonly openWithSale: readonly DealWithSale[];
}

/**
 * Deals that were won although nothing was sold to the client within 90 days, and open ones although it has bought since.
 *
 * A purchase of the deal's product counts where the deal and the sales name products, else any purchase. A deal whose 90
 * days are not over on the as-of date, one without a client or without a day is not judged. Source: spec 3.15.
 *
 * @example salesOfDeals(deals, ledger, history).wonWithoutSale.length // 1
 */
export function salesOfDeals(deals: readonly Deal[], ledger: SalesLedger, history: PurchaseHistory): SalesOfDeals {
  const wonWithoutSale: Deal[] = [];
  const openWithSale: DealWithSale[] = [];
  for (const deal of deals) {
    if (deal.client === null) continue;
    const client = deal.clientId ?? BLANK;
    if (deal.state === "won" && deal.closed !== null && deal.closed + DAYS_TO_SALE <= history.asOf) {
      const bought = firstPurchase(deal, client, deal.closed, ledger, history);
      if (bought === null || bought > deal.closed + DAYS_TO_SALE) wonWithoutSale.push(deal);
    }
    if (deal.state === "open" && deal.last !== null) {
      const bought = firstPurchase(deal, client, deal.last + 1, ledger, history);
      if (bought !== null) openWithSale.push({ deal, bought });
    }
  }
  return { wonWithoutSale, openWithSale };
}

/** The first day from `from` on to the as-of date on which the client bought what the deal is about; null = never. */
function firstPurchase(
  deal: Deal,
  client: number,
  from: Day,
  ledger: SalesLedger,
  { asOf, isPurchase }: PurchaseHistory,
): Day | null {
  const { clientStart, day, amount, document, product, products } = ledger;
  // A client of the Clients table alone has no sales.
  if (client === BLANK || client + 1 >= clientStart.length) return null;
  const wanted = product === null || deal.product === null ? null : products.find(deal.product);
  let first: Day | null = null;
  for (let row = clientStart[client]; row < clientStart[client + 1]; row++) {
    if (day[row] < from || day[row] > asOf || amount[row] <= 0 || isPurchase[document[row]] === 0) continue;
    if (wanted !== null && product !== null && product[row] !== wanted) continue;
    if (first === null || day[row] < first) first = day[row];
  }
  return first;
}
