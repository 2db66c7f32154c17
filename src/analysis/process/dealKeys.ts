import { clientKey } from "../cells/clientKey";
import { remembered } from "../cells/remembered";
import type { OffersTable } from "../tables/offersReader";
import { pairIds } from "./pairIds";

/** What the rows of one deal have in common. */
export interface DealKeys {
  /** Of each row; rows of one deal have the same one. */
  readonly keyOfRow: Int32Array;
  /** By key: a run of events, which ends where it is won or refused. */
  readonly isRun: readonly boolean[];
}

/**
 * Which rows of an Offers table are one deal: those of one number, else of one name, else of one client and product.
 *
 * Where rows are deals, a row without a number is one; rows of one name, client and day are the products of one deal, and
 * the same product once more is another deal. Source: spec 3.15.
 *
 * @example dealKeys(offers).keyOfRow // [0, 1, 0]
 */
export function dealKeys({ rows, areDeals }: OffersTable): DealKeys {
  const isRun: boolean[] = [];
  const newKey = (ofRun: boolean): number => isRun.push(ofRun) - 1;
  const keyOf = (): ((text: string) => number) => {
    const keys = new Map<string, number>();
    return remembered((text) => {
      const key = clientKey(text);
      const known = keys.get(key) ?? newKey(false);
      keys.set(key, known);
      return known;
    });
  };
  const ofNumber = keyOf();
  const ofName = keyOf();
  const pairOf = pairIds();
  const runs: number[] = [];
  const run = (client: string | null, product: string | null): number =>
    (runs[pairOf(client, product)] ??= newKey(true));
  const products = new Map<string, number>();
  const named = new Map<string, number>();
  const plain = remembered(clientKey);
  const keyOfRow = new Int32Array(rows.length);
  for (let place = 0; place < rows.length; place++) {
    const { offerNumber, name, client, product, day } = rows[place];
    if (offerNumber !== null) keyOfRow[place] = ofNumber(offerNumber);
    else if (!areDeals) keyOfRow[place] = name === null ? run(client, product) : ofName(name);
    else if (name === null || product === null) keyOfRow[place] = newKey(false);
    else {
      const deal = `${day ?? ""}\n${plain(client ?? "")}\n${plain(name)}`;
      const line = `${deal}\n${plain(product)}`;
      const times = products.get(line) ?? 0;
      products.set(line, times + 1);
      const known = times === 0 ? named.get(deal) : undefined;
      keyOfRow[place] = known ?? newKey(false);
      if (times === 0) named.set(deal, keyOfRow[place]);
    }
  }
  return { keyOfRow, isRun };
}
