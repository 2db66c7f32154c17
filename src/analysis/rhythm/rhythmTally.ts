import { NO_MINUTE } from "../cells/timeOfDay";
import { BLANK } from "../cells/dictionary";
import type { Evidence } from "../evidence";
import { portionsOfClients } from "../ledger/portions";
import { weekdayOf, type RhythmDays } from "./rhythmDays";

const HOURS = 24;
const MINUTES = 60;
export const CELLS = 7 * HOURS;

/** What some purchases have in common: the whole base, a segment, an ABC class or a product. */
export const rhythmKinds = ["base", "segment", "class", "product"] as const;
export type RhythmKind = (typeof rhythmKinds)[number];

/** Whose rhythm it is: the id of the segment or product, the number of the ABC class. */
export interface RhythmGroup {
  readonly kind: RhythmKind;
  readonly id: number;
  /** null = the base. */
  readonly name: string | null;
}

/** Purchases and turnover by day, and by weekday and hour. */
export interface RhythmTally {
  readonly group: RhythmGroup;
  /** By day from the first one on, here and below. */
  readonly purchases: Int32Array;
  readonly turnover: Float64Array;
  /** The sum of the absolute values. */
  readonly gross: Float64Array;
  /** By weekday × 24 + hour, of the documents with a time. */
  readonly purchasesOfCell: Int32Array;
  readonly turnoverOfCell: Float64Array;
  readonly grossOfCell: Float64Array;
}

/** At most so many products: each has a place in a mask of bits. */
export const MOST_GROUPS = 20;

/** Which of the groups each client and product belongs to; BLANK = none. */
interface Membership {
  readonly segmentOf: Int32Array;
  readonly classOf: Int32Array;
  readonly productOf: Int32Array;
}

/**
 * Counts the purchases and adds up the turnover of the base and of each group, day by day, in parts.
 *
 * A purchase counts on the day of its document, an amount on the day of its row, so that months agree with all other
 * sheets; by the hour both go by the document. A purchase of a product is one with a sale of it. `minutes` by document;
 * null = there are no times. Cost: one pass over documents and rows. Source: spec 3.21.
 *
 * @example lastOf(rhythmTallies(evidence, days, null, [{ kind: "base", id: 0, name: null }]))[0].purchases // by day
 */
export function* rhythmTallies(
  evidence: Evidence,
  days: RhythmDays,
  minutes: Int16Array | null,
  groups: readonly RhythmGroup[],
): Generator<undefined, readonly RhythmTally[]> {
  const { ledger, history } = evidence;
  const { clientStart, documentStart, documentDay, document, day, amount, product } = ledger;
  const tallies = groups.map((group) => emptyTally(group, days.to - days.from + 1));
  const { segmentOf, classOf, productOf } = membership(evidence, groups);
  const base = groups.findIndex(({ kind }) => kind === "base");
  const productsSeen = product === null ? null : new Int32Array(documentDay.length);
  const cellOf = (id: number): number => {
    const minute = minutes?.[id] ?? NO_MINUTE;
    return minute === NO_MINUTE ? BLANK : weekdayOf(documentDay[id]) * HOURS + Math.floor(minute / MINUTES);
  };
  const addPurchase = (place: number, id: number, cell: number): void => {
    if (place === BLANK) return;
    tallies[place].purchases[documentDay[id] - days.from]++;
    if (cell !== BLANK) tallies[place].purchasesOfCell[cell]++;
  };
  const addAmount = (place: number, row: number, cell: number): void => {
    if (place === BLANK) return;
    const { turnover, gross, turnoverOfCell, grossOfCell } = tallies[place];
    const size = Math.abs(amount[row]);
    turnover[day[row] - days.from] += amount[row];
    gross[day[row] - days.from] += size;
    if (cell === BLANK) return;
    turnoverOfCell[cell] += amount[row];
    grossOfCell[cell] += size;
  };
  const addClient = (client: number): void => {
    const segment = segmentOf[client];
    const abc = classOf[client];
    for (let id = documentStart[client]; id < documentStart[client + 1]; id++) {
      if (history.isPurchase[id] === 0) continue;
      const cell = cellOf(id);
      addPurchase(base, id, cell);
      addPurchase(segment, id, cell);
      addPurchase(abc, id, cell);
    }
    for (let row = clientStart[client]; row < clientStart[client + 1]; row++) {
      if (day[row] > days.to) continue;
      const id = document[row];
      const cell = cellOf(id);
      addAmount(base, row, cell);
      addAmount(segment, row, cell);
      addAmount(abc, row, cell);
      const place = product === null || product[row] === BLANK ? BLANK : productOf[product[row]];
      if (place === BLANK || productsSeen === null) continue;
      addAmount(place, row, cell);
      const bit = 1 << (place % 32);
      if (amount[row] <= 0 || history.isPurchase[id] === 0 || (productsSeen[id] & bit) !== 0) continue;
      productsSeen[id] |= bit;
      addPurchase(place, id, cell);
    }
  };
  for (const [from, to] of portionsOfClients(clientStart)) {
    for (let client = from; client < to; client++) addClient(client);
    yield;
  }
  return tallies;
}

function emptyTally(group: RhythmGroup, days: number): RhythmTally {
  return {
    group,
    purchases: new Int32Array(days),
    turnover: new Float64Array(days),
    gross: new Float64Array(days),
    purchasesOfCell: new Int32Array(CELLS),
    turnoverOfCell: new Float64Array(CELLS),
    grossOfCell: new Float64Array(CELLS),
  };
}

function membership({ ledger, register, columns }: Evidence, groups: readonly RhythmGroup[]): Membership {
  const placeOf = (kind: RhythmKind) => {
    const places = new Map<number, number>();
    groups.forEach((group, place) => {
      if (group.kind === kind) places.set(group.id, place);
    });
    return (id: number): number => places.get(id) ?? BLANK;
  };
  const clients = ledger.clientStart.length - 1;
  const ofSegment = placeOf("segment");
  const ofClass = placeOf("class");
  return {
    segmentOf: Int32Array.from({ length: clients }, (_none, client) => ofSegment(register.segment[client])),
    classOf: Int32Array.from({ length: clients }, (_none, client) => ofClass(columns.abc[client])),
    productOf: Int32Array.from(ledger.products.names.keys(), placeOf("product")),
  };
}
