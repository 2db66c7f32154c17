import { BLANK } from "../cells/dictionary";
import { SameRows } from "../columns/sameRows";
import { firstLines } from "../tables/linesOfDeals";
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
 * Where rows are deals, a row without a number is one, unless it is a further product of one. Source: spec 3.15.
 *
 * @example dealKeys(offers).keyOfRow // [0, 1, 0]
 */
export function dealKeys({ rows, areDeals }: OffersTable): DealKeys {
  const { count, offerNumber, name, client, product } = rows;
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
  const firstOf = areDeals ? firstLines(rows) : null;
  for (let place = 0; place < count; place++) {
    if (offerNumber.ids[place] !== BLANK) keyOfRow[place] = keyIn(keyOfNumber, offerNumber.ids[place]);
    else if (firstOf !== null) {
      const first = firstOf[place];
      keyOfRow[place] = first === place ? newKey(false) : keyOfRow[first];
    } else keyOfRow[place] = name.ids[place] === BLANK ? run(place) : keyIn(keyOfName, name.ids[place]);
  }
  return { keyOfRow, isRun };
}
