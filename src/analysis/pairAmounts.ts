import { endOfRowsTo, firstRowFrom } from "./clientRows";
import type { SalesLedger } from "./ledger";
import { settled } from "./sum";
import type { Day, Period } from "./types";

/** Net amounts per client and product (or manager) in a period; only the pairs that occur. */
export interface PairAmounts {
  /** Pairs of client c: start[c] up to but not including start[c + 1]. */
  readonly start: Int32Array;
  /** Id of the product or manager. */
  readonly partner: Int32Array;
  readonly amount: Float64Array;
}

/**
 * Which products each client bought in a period, and for how much; or from which managers.
 *
 * `partners` is the ledger's column of ids; without it there are no pairs. Rows with a blank there are not seen, nor rows
 * after the as-of date. A client uses a product where the net amount is above 0. Source: spec 3.10, 3.12.
 *
 * @example pairAmounts(ledger, ledger.product, [45292, 45657], 45657).partner // product of each pair
 */
export function pairAmounts(ledger: SalesLedger, partners: Int32Array | null, period: Period, asOf: Day): PairAmounts {
  const { clientStart, day, amount } = ledger;
  const clients = clientStart.length - 1;
  const start = new Int32Array(clients + 1);
  if (partners === null) return { start, partner: new Int32Array(0), amount: new Float64Array(0) };

  const from = period[0];
  const to = Math.min(period[1], asOf);
  const count = highest(partners) + 1;
  const most = Math.min(ledger.rows, clients * count);
  const pairPartner = new Int32Array(most);
  const pairAmount = new Float64Array(most);
  let pairs = 0;
  const net = new Float64Array(count);
  const gross = new Float64Array(count);
  const seenBy = new Int32Array(count).fill(-1);
  for (let client = 0; client < clients; client++) {
    const end = endOfRowsTo(ledger, client, to);
    for (let row = firstRowFrom(ledger, client, from); row < end; row++) {
      const id = partners[row];
      if (id < 0 || day[row] < from || day[row] > to) continue;
      if (seenBy[id] !== client) {
        seenBy[id] = client;
        net[id] = 0;
        gross[id] = 0;
        pairPartner[pairs++] = id;
      }
      net[id] += amount[row];
      gross[id] += Math.abs(amount[row]);
    }
    for (let pair = start[client]; pair < pairs; pair++) {
      const id = pairPartner[pair];
      pairAmount[pair] = settled(net[id], gross[id]);
    }
    start[client + 1] = pairs;
  }
  return { start, partner: pairPartner.slice(0, pairs), amount: pairAmount.slice(0, pairs) };
}

/**
 * Turnover of each product (or manager) over all clients; one place per id; 0 where sales and returns cancel out.
 *
 * Source: spec 3.12.
 *
 * @example partnerTotals(pairAmounts(ledger, ledger.manager, period, asOf), 2) // Float64Array [700, 300]
 */
export function partnerTotals(pairs: PairAmounts, partners: number): Float64Array {
  const net = new Float64Array(partners);
  const gross = new Float64Array(partners);
  for (let pair = 0; pair < pairs.partner.length; pair++) {
    net[pairs.partner[pair]] += pairs.amount[pair];
    gross[pairs.partner[pair]] += Math.abs(pairs.amount[pair]);
  }
  return net.map((sum, partner) => settled(sum, gross[partner]));
}

function highest(ids: Int32Array): number {
  let last = -1;
  for (let row = 0; row < ids.length; row++) if (ids[row] > last) last = ids[row];
  return last;
}
