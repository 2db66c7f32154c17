import { endOfRowsTo, firstRowFrom } from "./clientRows";
import { BLANK } from "../cells/dictionary";
import type { SalesLedger } from "./ledger";
import { settled } from "../sum";
import type { Day, Period } from "../types";

/** Net amounts per client and product (or manager) in a period; only the pairs that occur. */
export interface PairAmounts {
  /** Pairs of client c: start[c] up to but not including start[c + 1]. */
  readonly start: Int32Array;
  /** Id of the product or manager. */
  readonly partner: Int32Array;
  readonly amount: Float64Array;
  /** Over all clients, by id: 0 where sales and returns cancel out, NaN where there is no pair. */
  readonly totals: Float64Array;
}

/**
 * Which products each client bought in a period, and for how much; or from which managers.
 *
 * Where the ledger has no such column there are no pairs. Rows with a blank there are not seen, nor rows after the as-of
 * date. A client uses a product where the net amount is above 0. Source: spec 3.10, 3.12.
 *
 * @example pairAmounts(ledger, "product", [45292, 45657], 45657).partner // product of each pair
 */
export function pairAmounts(ledger: SalesLedger, of: "product" | "manager", period: Period, asOf: Day): PairAmounts {
  const { clientStart, day, amount } = ledger;
  const partners = ledger[of];
  const count = ledger[`${of}s`].names.length;
  const clients = clientStart.length - 1;
  const from = period[0];
  const to = Math.min(period[1], asOf);
  const start = new Int32Array(clients + 1);
  const most = partners === null ? 0 : Math.min(ledger.rows, clients * count);
  const pairPartner = new Int32Array(most);
  const pairAmount = new Float64Array(most);
  let pairs = 0;
  const net = new Float64Array(count);
  const gross = new Float64Array(count);
  const seenBy = new Int32Array(count).fill(BLANK);
  for (let client = 0; partners !== null && client < clients; client++) {
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
  const partner = pairPartner.slice(0, pairs);
  return { start, partner, amount: pairAmount.slice(0, pairs), totals: partnerTotals(partner, pairAmount, count) };
}

function partnerTotals(partner: Int32Array, amount: Float64Array, count: number): Float64Array {
  const net = new Float64Array(count);
  const gross = new Float64Array(count).fill(NaN);
  for (let pair = 0; pair < partner.length; pair++) {
    const id = partner[pair];
    if (Number.isNaN(gross[id])) gross[id] = 0;
    net[id] += amount[pair];
    gross[id] += Math.abs(amount[pair]);
  }
  return net.map((sum, id) => (Number.isNaN(gross[id]) ? NaN : settled(sum, gross[id])));
}
