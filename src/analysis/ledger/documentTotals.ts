import { Sum } from "../sum";

/** Rows in the order of the sheet; arrays may be longer. */
export interface RowsWithAmounts {
  readonly rows: number;
  readonly client: Int32Array;
  readonly documentNumber: Int32Array;
  readonly day: Int32Array;
  readonly amount: Float64Array;
  /** Two lines are equal in everything else, too: one of them is a duplicate. */
  readonly isSameLine: (row: number, other: number) => boolean;
}

/** The lines that lost the total of their document, and what they would have added. */
export interface RepeatedTotals {
  readonly rows: number;
  readonly amount: number;
}

const NEARLY_ALL = 0.95;
// Two equal lines may be chance.
const LEAST_LINES = 3;
const LEAST_DOCUMENTS = 5;

/**
 * Takes the total of a document off all its lines but the first, where it is on each of them.
 *
 * So it is where nearly all documents of several lines, which stand one below the other, have the same amount on all their
 * lines, one of them has three lines or there are five of them, and the documents differ from one another. The amounts are changed in place.
 * Result: the lines that lost it; none = the amounts are those of the lines. Cost: one pass. Source: spec 1.7.
 *
 * @example countTotalsOnce({ rows: 3, client, documentNumber, day, amount: Float64Array.of(60, 60, 60), isSameLine: () => false }) // { rows: 2, amount: 120 }
 */
export function countTotalsOnce(rows: RowsWithAmounts): RepeatedTotals {
  const { rows: count, amount } = rows;
  let same = 0;
  let different = 0;
  let repeated = 0;
  let alone = 0;
  let mostLines = 0;
  const totals = new Set<number>();
  for (let start = 0; start < count;) {
    const end = endOfDocument(rows, start);
    if (end - start > 1) {
      if (isTotal(rows, start, end)) {
        same++;
        mostLines = Math.max(mostLines, end - start);
        repeated += end - start - 1;
        if (totals.size < 2) totals.add(amount[start]);
      } else {
        different++;
      }
    } else {
      alone++;
      if (totals.size < 2) totals.add(amount[start]);
    }
    start = end;
  }
  const areMany = mostLines >= LEAST_LINES || same >= LEAST_DOCUMENTS;
  const areTotals = same >= NEARLY_ALL * (same + different) && areMany && totals.size > 1;
  if (!areTotals || same === 0 || same * 10 < alone) return { rows: 0, amount: 0 };
  const taken = new Sum();
  for (let start = 0; start < count;) {
    const end = endOfDocument(rows, start);
    if (end - start > 1 && isTotal(rows, start, end)) {
      for (let row = start + 1; row < end; row++) taken.add(amount[row]);
      amount.fill(0, start + 1, end);
    }
    start = end;
  }
  return { rows: repeated, amount: taken.value };
}

// Three documents whose first row is by chance the sum of the others are none.
const LEAST_SUMS = 3;
// Amounts are rounded to cents one by one.
const CENT = 0.015;

/**
 * The rows that hold the sum of the other rows of their document: the head of an order above its lines, or a sum below
 * them. null = there are none.
 *
 * So it is where nearly all documents of three rows and more, which stand one below the other, have their first row, or
 * all their last row, as the sum of the others, and there are at least three of them. A document of two equal rows then is
 * a head and its only line. Cost: one pass. Source: spec 1.7.
 *
 * @example sumsOfDocuments({ rows: 9, client, documentNumber, day, amount: Float64Array.of(3, 1, 2, 7, 3, 4, 9, 4, 5), isSameLine: () => false })?.size // 3
 */
export function sumsOfDocuments(rows: RowsWithAmounts): ReadonlySet<number> | null {
  const found = { first: 0, last: 0, documents: 0 };
  eachDocument(rows, (start, end) => {
    if (end - start < 3) return;
    found.documents++;
    const sum = sumOf(rows, start, end);
    if (isSumOfOthers(rows, start, sum)) found.first++;
    else if (isSumOfOthers(rows, end - 1, sum)) found.last++;
  });
  const { first, last, documents } = found;
  const isFirst = first >= last;
  const most = Math.max(first, last);
  if (most < LEAST_SUMS || most < NEARLY_ALL * documents) return null;
  const sums = new Set<number>();
  eachDocument(rows, (start, end) => {
    const row = isFirst ? start : end - 1;
    if (end - start > 1 && isSumOfOthers(rows, row, sumOf(rows, start, end))) sums.add(row);
  });
  return sums;
}

function eachDocument(rows: RowsWithAmounts, take: (start: number, end: number) => void): void {
  for (let start = 0; start < rows.rows;) {
    const end = endOfDocument(rows, start);
    take(start, end);
    start = end;
  }
}

function sumOf({ amount }: RowsWithAmounts, start: number, end: number): number {
  let sum = 0;
  for (let row = start; row < end; row++) sum += amount[row];
  return sum;
}

/** A sum of nothing but zeros tells nothing. */
const isSumOfOthers = ({ amount }: RowsWithAmounts, row: number, sum: number): boolean =>
  amount[row] !== 0 && Math.abs(sum - 2 * amount[row]) < CENT;

function endOfDocument({ rows, client, documentNumber, day }: RowsWithAmounts, start: number): number {
  let end = start + 1;
  if (documentNumber[start] < 0) return end;
  while (
    end < rows &&
    documentNumber[end] === documentNumber[start] &&
    client[end] === client[start] &&
    day[end] === day[start]
  ) {
    end++;
  }
  return end;
}

function isTotal({ amount, isSameLine }: RowsWithAmounts, start: number, end: number): boolean {
  if (!(amount[start] > 0)) return false;
  for (let row = start + 1; row < end; row++) {
    if (amount[row] !== amount[start] || isSameLine(row, row - 1)) return false;
  }
  return true;
}
