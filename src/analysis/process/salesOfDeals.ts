import { BLANK } from "../cells/dictionary";
import { lazy } from "../lazy";
import type { SalesLedger } from "../ledger/ledger";
import type { PurchaseHistory } from "../ledger/purchaseHistory";
import { NO_DAY, OPEN, WON } from "../tables/offerColumns";
import type { Day } from "../types";
import type { Deal } from "./deal";
import type { Deals } from "./deals";

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
 * @example salesOfDeals(funnel.deals, funnel.counted, ledger, history).wonWithoutSale.length // 1
 */
export function salesOfDeals(
  deals: Deals,
  places: Int32Array,
  ledger: SalesLedger,
  history: PurchaseHistory,
): SalesOfDeals {
  const { client, clientId, state, closed, last, product, offers } = deals.columns;
  const { asOf } = history;
  const idOfProduct = ledger.product === null ? [] : offers.product.names.map((name) => ledger.products.find(name));
  const won: number[] = [];
  const open: number[] = [];
  const bought: Day[] = [];
  for (let place = 0; place < places.length; place++) {
    const at = places[place];
    if (client[at] === BLANK) continue;
    const wanted = product[at] === BLANK || ledger.product === null ? null : idOfProduct[product[at]];
    const isJudged = state[at] === WON && closed[at] !== NO_DAY && closed[at] + DAYS_TO_SALE <= asOf;
    if (isJudged) {
      const day = firstPurchase(clientId[at], wanted, closed[at], ledger, history);
      if (day === null || day > closed[at] + DAYS_TO_SALE) won.push(at);
    }
    if (state[at] === OPEN && last[at] !== NO_DAY) {
      const day = firstPurchase(clientId[at], wanted, last[at] + 1, ledger, history);
      if (day !== null) bought[open.push(at) - 1] = day;
    }
  }
  const wonWithoutSale = lazy(() => deals.list(Int32Array.from(won)));
  const openWithSale = lazy(() => open.map((at, place) => ({ deal: deals.at(at), bought: bought[place] })));
  return {
    get wonWithoutSale() {
      return wonWithoutSale();
    },
    get openWithSale() {
      return openWithSale();
    },
  };
}

/** The first day from `from` on to the as-of date on which the client bought the product (null = any); null = never. */
function firstPurchase(
  client: number,
  wanted: number | null,
  from: Day,
  ledger: SalesLedger,
  { asOf, isPurchase }: PurchaseHistory,
): Day | null {
  const { clientStart, day, amount, document, product } = ledger;
  // A client of the Clients table alone has no sales.
  if (client === BLANK || client + 1 >= clientStart.length) return null;
  let first: Day | null = null;
  for (let row = clientStart[client]; row < clientStart[client + 1]; row++) {
    if (day[row] < from || day[row] > asOf || amount[row] <= 0 || isPurchase[document[row]] === 0) continue;
    if (wanted !== null && product !== null && product[row] !== wanted) continue;
    if (first === null || day[row] < first) first = day[row];
  }
  return first;
}
