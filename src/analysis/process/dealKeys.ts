import { BLANK } from "../cells/dictionary";
import { SameRows } from "../columns/sameRows";
import type { OffersTable } from "../tables/offersReader";

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
 * Where rows are deals, a row without a number is one; rows that are alike in all but product and
 * amount are the products of one deal, and the same product once more is another deal. Source: spec 3.15.
 *
 * @example dealKeys(offers).keyOfRow // [0, 1, 0]
 */
export function dealKeys({ rows, areDeals }: OffersTable): DealKeys {
  const { count, day, closeDay, outcome, stage, reason, manager, offerNumber, name, client, product } = rows;
  const keyOfRow = new Int32Array(count);
  const isRun: boolean[] = [];
  const newKey = (ofRun: boolean): number => isRun.push(ofRun) - 1;
  const keyOfNumber = new Int32Array(offerNumber.names.length).fill(BLANK);
  const keyOfName = new Int32Array(name.names.length).fill(BLANK);
  const keyIn = (keys: Int32Array, id: number): number => {
    if (keys[id] === BLANK) keys[id] = newKey(false);
    return keys[id];
  };
  const runs = new SameRows(
    count,
    (place) => Math.imul(client.ids[place], 31) + product.ids[place],
    (one, other) => client.ids[one] === client.ids[other] && product.ids[one] === product.ids[other],
  );
  const run = (place: number): number => {
    const first = runs.first(place);
    return first === place ? newKey(true) : keyOfRow[first];
  };
  const alike = [day, closeDay, outcome, stage.ids, reason.ids, manager.ids, client.ids, name.ids];
  const products = new Map<string, number>();
  const named = new Map<string, number>();
  /** Of a row that is a deal, or one of the products of a deal. */
  const deal = (place: number): number => {
    if (name.ids[place] === BLANK || product.ids[place] === BLANK) return newKey(false);
    const text = alike.map((column) => column[place]).join(" ");
    const line = `${text} ${product.ids[place]}`;
    const times = products.get(line) ?? 0;
    products.set(line, times + 1);
    const key = (times === 0 ? named.get(text) : undefined) ?? newKey(false);
    if (times === 0) named.set(text, key);
    return key;
  };
  for (let place = 0; place < count; place++) {
    if (offerNumber.ids[place] !== BLANK) keyOfRow[place] = keyIn(keyOfNumber, offerNumber.ids[place]);
    else if (areDeals) keyOfRow[place] = deal(place);
    else keyOfRow[place] = name.ids[place] === BLANK ? run(place) : keyIn(keyOfName, name.ids[place]);
  }
  return { keyOfRow, isRun };
}
