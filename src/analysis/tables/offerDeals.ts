import { BLANK } from "../cells/dictionary";
import { SameRows } from "../columns/sameRows";
import { countTotalsOnce } from "../ledger/documentTotals";
import type { Notice } from "../problem";
import type { ColumnMap } from "../types";
import type { OfferRole } from "./offers";
import { firstLines } from "./linesOfDeals";
import { NO_DAY, nameIn, type OfferColumns } from "./offerColumns";

// From here on the names of deals are those of rows, not of events that repeat them.
const MOSTLY_DIFFERENT = 0.9;
// A closing day of an open deal is a slip where so few have one; where more have one it is only expected.
const FEW = 0.05;
// "Paper for Anna" is the name of a deal, "F-12" its number.
const SEVERAL_WORDS = /\p{L}.*\s|\s.*\p{L}/u;

/**
 * Whether each row is a deal of its own where no number tells the deals apart, as in exports of CRM programs; else such rows
 * are events of a client and a product.
 *
 * So it is where no column names stages, or no other day than that of closing is given; where the days of closing are those
 * of deals that ended, mostly after they began; where most names end on several closing days; where nearly all deals have
 * names of several words that differ; or where rows without a name differ in amount and day of closing as deals do.
 * Source: spec 3.15.
 *
 * @example areDeals(rows, { client: 0, date: 1, result: 2 }) // true
 */
export function areDeals(rows: OfferColumns, { stage, date }: ColumnMap<OfferRole>): boolean {
  if (stage === undefined || date === undefined) return true;
  return closeWhereTheyEnd(rows) || endOften(rows) || haveNamesOfTheirOwn(rows) || differAsDeals(rows);
}

/** Of each row the first one of its client and product; null = a number or a name tells its deal. */
function firstAlike({ count, client, product, offerNumber, name }: OfferColumns): readonly (number | null)[] {
  const alike = new SameRows(
    count,
    (place) => Math.imul(client.ids[place], 31) + product.ids[place],
    (one, other) => client.ids[one] === client.ids[other] && product.ids[one] === product.ids[other],
  );
  return Array.from({ length: count }, (_row, place) =>
    offerNumber.ids[place] === BLANK && name.ids[place] === BLANK ? alike.first(place) : null,
  );
}

/** Events of one deal repeat its amount or its day of closing: most rows of one client and product differ in both. */
function differAsDeals(rows: OfferColumns): boolean {
  const { count, closeDay, amount } = rows;
  if (closeDay.subarray(0, count).every((day) => day === NO_DAY)) return false;
  const before = new Map<number, number>();
  let compared = 0;
  let different = 0;
  firstAlike(rows).forEach((first, place) => {
    if (first === null || closeDay[place] === NO_DAY || Number.isNaN(amount[place])) return;
    const other = before.get(first);
    before.set(first, place);
    if (other === undefined) return;
    compared++;
    if (closeDay[place] !== closeDay[other] && amount[place] !== amount[other]) different++;
  });
  return different * 2 > compared;
}

/** How many rows stand at a stage where their deal, told by client and product alone, has stood with another amount. */
function doubtfulEvents(rows: OfferColumns): number {
  const { count, outcome, amount, stage } = rows;
  const firsts = firstAlike(rows);
  if (firsts.every((first) => first === null)) return 0;
  /** Deals of one client and product that have ended, by their first row; and how many had, by the row of an event. */
  const ended = new Int32Array(count);
  const endedBefore = new Int32Array(count);
  const last = new Map<number, number>();
  const stages = stage.names.length + 1;
  let doubtful = 0;
  for (const place of placesByDay(rows)) {
    const first = firsts[place];
    if (first === null) continue;
    if (outcome[place] !== 0) ended[first]++;
    else if (!Number.isNaN(amount[place])) {
      const key = first * stages + stage.ids[place] + 1;
      const before = last.get(key);
      if (before !== undefined && endedBefore[before] === ended[first] && amount[before] !== amount[place]) doubtful++;
      endedBefore[place] = ended[first];
      last.set(key, place);
    }
  }
  return doubtful;
}

/** Numbers are sorted faster than places by their days. */
function placesByDay({ count, day }: OfferColumns): Float64Array {
  const keys = Float64Array.from({ length: count }, (_row, place) => day[place] * count + place).sort();
  return keys.map((key) => key % count);
}

/** Most names that ended more than once did so on several closing days: "Opportunity of Anna" is what many deals are called. */
function endOften({ count, name, closeDay, outcome }: OfferColumns): boolean {
  const last = new Int32Array(name.names.length);
  const isSeveral = new Uint8Array(name.names.length);
  let ended = 0;
  let several = 0;
  for (let place = 0; place < count; place++) {
    const id = name.ids[place];
    const day = closeDay[place];
    if (id === BLANK || outcome[place] === 0 || day === NO_DAY) continue;
    if (last[id] === NO_DAY) ended++;
    else if (last[id] !== day && isSeveral[id] === 0) {
      isSeveral[id] = 1;
      several++;
    }
    last[id] = day;
  }
  return several * 2 > ended;
}

function closeWhereTheyEnd({ count, day, closeDay, outcome }: OfferColumns): boolean {
  let ended = 0;
  let later = 0;
  let open = 0;
  let expected = 0;
  for (let place = 0; place < count; place++) {
    const closed = closeDay[place];
    if (outcome[place] === 0) {
      open++;
      if (closed !== NO_DAY) expected++;
    } else if (day[place] !== NO_DAY && closed !== NO_DAY) {
      ended++;
      if (closed > day[place]) later++;
    }
  }
  return ended > 0 && later * 2 > ended && expected <= open * FEW;
}

function haveNamesOfTheirOwn({ count, name }: OfferColumns): boolean {
  const different = new Set<number>();
  let named = 0;
  let ofSeveralWords = 0;
  for (let place = 0; place < count; place++) {
    const text = nameIn(name, place);
    if (text === null) continue;
    named++;
    different.add(name.ids[place]);
    if (SEVERAL_WORDS.test(text)) ofSeveralWords++;
  }
  return named > 0 && ofSeveralWords * 2 >= named && different.size >= named * MOSTLY_DIFFERENT;
}

/**
 * Takes the amount of each deal off all its lines but the first, where all lines of nearly all numbered deals of several
 * products repeat it; how many rows lost it. The rule is that of the totals of documents. Source: spec 1.7, 3.15.
 *
 * @example amountsOnce(rowsOfProducts) // 3
 */
export function amountsOnce({ count, offerNumber, product, day, amount, stage }: OfferColumns): number {
  const isNumbered = (place: number): boolean => offerNumber.ids[place] !== BLANK && product.ids[place] !== BLANK;
  let place = 0;
  while (place < count && !isNumbered(place)) place++;
  // Most tables have no numbers, or no products.
  if (place === count) return 0;
  const known = amount.map((value) => (Number.isNaN(value) ? 0 : value));
  const { rows: repeated } = countTotalsOnce({
    rows: count,
    client: new Int32Array(count),
    documentNumber: offerNumber.ids,
    day,
    amount: known,
    // One line for each product: what differs otherwise are events.
    isSameLine: (row, other) => product.ids[row] === product.ids[other] || stage.ids[row] !== stage.ids[other],
  });
  for (let row = 0; row < count && repeated > 0; row++) if (known[row] === 0 && amount[row] !== 0) amount[row] = NaN;
  return repeated;
}

/**
 * How deals are told apart without numbers is said, and where amounts were not added. Source: spec 3.15.
 *
 * @example dealNotices(rows, true, 0)[0].code // "dealsByRow"
 */
export function dealNotices(rows: OfferColumns, isOfDeals: boolean, repeated: number): readonly Notice[] {
  const numbers = rows.offerNumber.ids.subarray(0, rows.count);
  const unnumbered = isOfDeals ? numbers.reduce((sum, id) => sum + (id === BLANK ? 1 : 0), 0) : 0;
  const further = isOfDeals ? firstLines(rows).reduce((sum, first, place) => sum + (first === place ? 0 : 1), 0) : 0;
  const own = unnumbered - further;
  const events = isOfDeals ? 0 : doubtfulEvents(rows);
  return [
    ...(own === 0 ? [] : [{ code: "dealsByRow", params: { rows: own } } as const]),
    ...(events === 0 ? [] : [{ code: "doubtfulEvents", params: { rows: events } } as const]),
    ...(further === 0 ? [] : [{ code: "productsOfDeals", params: { rows: further } } as const]),
    ...(repeated === 0 ? [] : [{ code: "dealTotals", params: { rows: repeated } } as const]),
  ];
}
