import { endOfRowsTo, firstRowFrom } from "./clientRows";
import { BLANK } from "../cells/dictionary";
import type { SalesLedger } from "./ledger";
import { portionsOfClients, type Portion } from "./portions";
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
 * Which products each client bought in a period, and for how much; or from which managers; gives way between portions
 * of the rows.
 *
 * Where the ledger has no such column there are no pairs. Rows with a blank there are not seen, nor rows after the as-of
 * date. A client uses a product where the net amount is above 0. Source: spec 3.10, 3.12.
 *
 * @example lastOf(pairSteps(ledger, "product", [45292, 45657], 45657)).partner // product of each pair
 */
export function* pairSteps(
  ledger: SalesLedger,
  of: "product" | "manager",
  period: Period,
  asOf: Day,
): Generator<undefined, PairAmounts> {
  const partners = ledger[of];
  const count = ledger[`${of}s`].names.length;
  const clients = ledger.clientStart.length - 1;
  const most = partners === null ? 0 : Math.min(ledger.rows, clients * count);
  const found: PairsFound = {
    start: new Int32Array(clients + 1),
    partner: new Int32Array(most),
    amount: new Float64Array(most),
  };
  const search = new PairSearch(ledger, [period[0], Math.min(period[1], asOf)], count, found);
  for (const portion of partners === null ? [] : portionsOfClients(ledger.clientStart)) {
    search.read(partners as Int32Array, portion);
    yield;
  }
  const partner = found.partner.slice(0, search.pairs);
  const amount = found.amount.slice(0, search.pairs);
  return { start: found.start, partner, amount, totals: partnerTotals(partner, amount, count) };
}

type PairsFound = Pick<PairAmounts, "start" | "partner" | "amount">;

class PairSearch {
  pairs = 0;
  private readonly net: Float64Array;
  private readonly gross: Float64Array;
  private readonly seenBy: Int32Array;

  constructor(
    private readonly ledger: SalesLedger,
    private readonly seen: Period,
    partners: number,
    private readonly found: PairsFound,
  ) {
    this.net = new Float64Array(partners);
    this.gross = new Float64Array(partners);
    this.seenBy = new Int32Array(partners).fill(BLANK);
  }

  read(partners: Int32Array, [firstClient, endOfClients]: Portion): void {
    const { ledger, net, gross, seenBy, found } = this;
    const { day, amount } = ledger;
    const [from, to] = this.seen;
    let { pairs } = this;
    for (let client = firstClient; client < endOfClients; client++) {
      const end = endOfRowsTo(ledger, client, to);
      for (let row = firstRowFrom(ledger, client, from); row < end; row++) {
        const id = partners[row];
        if (id < 0 || day[row] < from || day[row] > to) continue;
        if (seenBy[id] !== client) {
          seenBy[id] = client;
          net[id] = 0;
          gross[id] = 0;
          found.partner[pairs++] = id;
        }
        net[id] += amount[row];
        gross[id] += Math.abs(amount[row]);
      }
      for (let pair = found.start[client]; pair < pairs; pair++) {
        const id = found.partner[pair];
        found.amount[pair] = settled(net[id], gross[id]);
      }
      found.start[client + 1] = pairs;
    }
    this.pairs = pairs;
  }
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
