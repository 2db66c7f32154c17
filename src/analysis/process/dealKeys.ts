import { clientKey } from "../cells/clientKey";
import { remembered } from "../cells/remembered";
import type { OffersTable } from "../tables/offersReader";

/** What the rows of one deal have in common. */
export interface DealKeys {
  /** Of each row; rows of one deal have the same one. */
  readonly keyOfRow: Int32Array;
  /** By key: 1 = a run of events, which ends where it is won or refused. */
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
  const keyOf = remembered(clientKey);
  const known = new Map<string, number>();
  const isRun: boolean[] = [];
  const add = (key: string, isOfRun = false): number => {
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, isRun.length);
    return isRun.push(isOfRun) - 1;
  };
  const products = new Map<string, number>();
  const keyOfRow = new Int32Array(rows.length);
  rows.forEach(({ offerNumber, name, client, product, day, row }, place) => {
    const ofClient = (): string => keyOf(client ?? "");
    const ofProduct = (): string => keyOf(product ?? "");
    if (offerNumber !== null) keyOfRow[place] = add(`no ${keyOf(offerNumber)}`);
    else if (!areDeals && name !== null) keyOfRow[place] = add(`name ${keyOf(name)}`);
    else if (!areDeals) keyOfRow[place] = add(`run ${ofClient()}\n${ofProduct()}`, true);
    else if (name === null || product === null) keyOfRow[place] = add(`row ${row}`);
    else {
      const deal = `deal ${day ?? ""}\n${ofClient()}\n${keyOf(name)}`;
      const line = `${deal}\n${ofProduct()}`;
      const times = products.get(line) ?? 0;
      products.set(line, times + 1);
      keyOfRow[place] = add(times === 0 ? deal : `${line}\n${times}`);
    }
  });
  return { keyOfRow, isRun };
}
