import { clientKey } from "../cells/clientKey";
import { remembered } from "../cells/remembered";
import { countTotalsOnce } from "../ledger/documentTotals";
import type { Notice } from "../problem";
import type { ColumnMap } from "../types";
import type { OfferRole } from "./offers";
import type { OfferRow } from "./offersReader";

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
 * So it is where no column names stages; where the days of closing are those of deals that ended, mostly after they began; or where nearly all deals have
 * names of several words that differ. Source: spec 3.15.
 *
 * @example areDeals(rows, { client: 0, date: 1, result: 2 }) // true
 */
export function areDeals(rows: readonly OfferRow[], { stage, date }: ColumnMap<OfferRole>): boolean {
  if (stage === undefined) return true;
  return (date !== undefined && closeWhereTheyEnd(rows)) || haveNamesOfTheirOwn(rows);
}

function closeWhereTheyEnd(rows: readonly OfferRow[]): boolean {
  let ended = 0;
  let later = 0;
  let open = 0;
  let expected = 0;
  for (const { day, closeDay, outcome } of rows) {
    if (outcome === null) {
      open++;
      if (closeDay !== null) expected++;
    } else if (day !== null && closeDay !== null) {
      ended++;
      if (closeDay > day) later++;
    }
  }
  return ended > 0 && later * 2 > ended && expected <= open * FEW;
}

function haveNamesOfTheirOwn(rows: readonly OfferRow[]): boolean {
  const keyOf = remembered(clientKey);
  const different = new Set<string>();
  let named = 0;
  let ofSeveralWords = 0;
  for (const { name } of rows) {
    if (name === null) continue;
    named++;
    different.add(keyOf(name));
    if (SEVERAL_WORDS.test(name)) ofSeveralWords++;
  }
  return named > 0 && ofSeveralWords * 2 >= named && different.size >= named * MOSTLY_DIFFERENT;
}

/** Offers whose rows repeated the amount of their deal, and how many rows lost it. */
export interface AmountsOnce {
  readonly rows: readonly OfferRow[];
  readonly repeated: number;
}

/**
 * The rows with the amount of each deal on the first of its lines only, where all lines of nearly all numbered deals of
 * several products repeat it; else as they are. The rule is that of the totals of documents. Source: spec 1.7, 3.15.
 *
 * @example amountsOnce(rowsOfProducts).repeated // 3
 */
export function amountsOnce(rows: readonly OfferRow[]): AmountsOnce {
  // Most tables have no numbers, or no products.
  if (!rows.some(({ offerNumber, product }) => offerNumber !== null && product !== null)) return { rows, repeated: 0 };
  const numbers = new Map<string, number>();
  const documentNumber = new Int32Array(rows.length);
  const day = new Int32Array(rows.length);
  const amount = new Float64Array(rows.length);
  rows.forEach((row, place) => {
    documentNumber[place] = row.offerNumber === null ? -1 : numberOf(numbers, row.offerNumber);
    day[place] = row.day ?? 0;
    amount[place] = row.amount ?? 0;
  });
  // One line for each product: what differs otherwise are events.
  const isSameLine = (row: number, other: number): boolean =>
    rows[row].product === rows[other].product || rows[row].stage !== rows[other].stage;
  const client = new Int32Array(rows.length);
  const { rows: repeated } = countTotalsOnce({
    rows: rows.length,
    client,
    documentNumber,
    day,
    amount,
    isSameLine,
  });
  if (repeated === 0) return { rows, repeated };
  return {
    rows: rows.map((row, place) => (amount[place] === 0 && (row.amount ?? 0) !== 0 ? { ...row, amount: null } : row)),
    repeated,
  };
}

function numberOf(numbers: Map<string, number>, text: string): number {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  numbers.set(text, numbers.size);
  return numbers.size - 1;
}

/**
 * How deals are told apart without numbers is said, and where amounts were not added. Source: spec 3.15.
 *
 * @example dealNotices(rows, true, 0)[0].code // "dealsByRow"
 */
export function dealNotices(rows: readonly OfferRow[], isOfDeals: boolean, repeated: number): readonly Notice[] {
  const unnumbered = isOfDeals ? rows.filter(({ offerNumber }) => offerNumber === null).length : 0;
  return [
    ...(unnumbered === 0 ? [] : [{ code: "dealsByRow", params: { rows: unnumbered } } as const]),
    ...(repeated === 0 ? [] : [{ code: "dealTotals", params: { rows: repeated } } as const]),
  ];
}
