/** a + b = total in nearly all rows; `part` is the smaller of the two addends. */
export interface ColumnSum {
  readonly total: number;
  readonly rest: number;
  readonly part: number;
}

/** quantity × price, less a discount where there is one, = amount in nearly all rows. */
export interface ColumnProduct {
  readonly quantity: number;
  readonly price: number;
  readonly amount: number;
}

/** Numbers of a column, one per row, NaN where there is none. */
export type NumbersOf = (column: number) => readonly number[];

const LEAST_ROWS = 2;
const NEARLY_ALL = 0.9;
// Two wrong ones among so many, and the others need not be looked at.
const FIRST_ROWS = 10;
// Amounts are rounded to cents one by one.
const CENT = 0.015;

/**
 * The columns that are the sum of two others, by their values.
 *
 * A row counts where all three hold a number and the smaller addend is not 0; at least two rows must, and nine in ten
 * must agree to a cent. Each set of three columns is found once, its total being the largest. Source: spec 1.1.
 *
 * @example columnSums([0, 1, 2], (column) => [[100, 50], [20, 10], [120, 60]][column]) // [{ total: 2, rest: 0, part: 1 }]
 */
export function columnSums(columns: readonly number[], numbersOf: NumbersOf): ColumnSum[] {
  const sizes = new Map(columns.map((column) => [column, sizeOf(numbersOf(column))]));
  const bySize = [...columns].sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0));
  const sums: ColumnSum[] = [];
  for (let t = 0; t < bySize.length; t++) {
    for (let a = t + 1; a < bySize.length; a++) {
      for (let b = a + 1; b < bySize.length; b++) {
        const [total, rest, part] = [bySize[t], bySize[a], bySize[b]];
        const together = (sizes.get(rest) ?? 0) + (sizes.get(part) ?? 0);
        // Two small columns cannot add up to the large one.
        if (together < (sizes.get(total) ?? 0) * NEARLY_ALL * NEARLY_ALL) break;
        if (addsUp(numbersOf(total), numbersOf(rest), numbersOf(part))) sums.push({ total, rest, part });
      }
    }
  }
  return sums;
}

/** A total that is a sum of three: what was sold, its tax, and something else such as the delivery. */
export interface TaxedSum extends ColumnSum {
  readonly tax: number;
}

/**
 * The totals that are a tax and two other columns, by their values; `part` is the smaller one of the two.
 *
 * Source: spec 1.1.
 *
 * @example taxedSums([0, 1, 2, 3], [2], (column) => [[100, 50], [5, 7], [20, 10], [125, 67]][column]) // [{ total: 3, rest: 0, part: 1, tax: 2 }]
 */
export function taxedSums(columns: readonly number[], taxes: readonly number[], numbersOf: NumbersOf): TaxedSum[] {
  return taxes.flatMap((tax) =>
    columns
      .filter((total) => total !== tax)
      .flatMap((total) => {
        const taxOf = numbersOf(tax);
        const untaxed = numbersOf(total).map((number, row) => number - (Number.isNaN(taxOf[row]) ? 0 : taxOf[row]));
        const numbers = (column: number): readonly number[] => (column === total ? untaxed : numbersOf(column));
        const others = columns.filter((column) => column !== tax);
        return columnSums(others, numbers)
          .filter((sum) => sum.total === total)
          .map((sum) => ({ ...sum, tax }));
      }),
  );
}

/** Sum of the absolute values: the total is the larger one also where a discount is written below 0. */
function sizeOf(numbers: readonly number[]): number {
  let size = 0;
  for (const number of numbers) if (!Number.isNaN(number)) size += Math.abs(number);
  return size;
}

function addsUp(total: readonly number[], rest: readonly number[], part: readonly number[]): boolean {
  let known = 0;
  let agree = 0;
  for (let row = 0; row < total.length; row++) {
    if (Number.isNaN(total[row]) || Number.isNaN(rest[row]) || Number.isNaN(part[row]) || part[row] === 0) continue;
    known++;
    const isSum = Math.abs(Math.abs(rest[row] + part[row]) - Math.abs(total[row])) <= CENT;
    const isDifference = Math.abs(Math.abs(rest[row] - part[row]) - Math.abs(total[row])) <= CENT;
    if (isSum || isDifference) agree++;
    else if (known <= FIRST_ROWS && known - agree > 1) return false;
    else if ((known - agree) * 10 > total.length) return false;
  }
  return known >= LEAST_ROWS && agree >= known * NEARLY_ALL;
}

/**
 * The columns that are a quantity times a price, by their values.
 *
 * `discounts` are columns of a discount: an amount that is taken off, or a percentage of it. A row counts where all hold
 * a number and the quantity is not 0 and not 1; at least two rows must, and nine in ten must agree to the rounding of
 * the price. Source: spec 1.1.
 *
 * @example columnProducts([0], [1], [2], [], (column) => [[2, 3], [10, 5], [20, 15]][column]) // [{ quantity: 0, price: 1, amount: 2 }]
 */
export function columnProducts(
  quantities: readonly number[],
  prices: readonly number[],
  amounts: readonly number[],
  discounts: readonly number[],
  numbersOf: NumbersOf,
): ColumnProduct[] {
  const products: ColumnProduct[] = [];
  for (const quantity of quantities) {
    for (const price of prices) {
      for (const amount of amounts) {
        if (new Set([quantity, price, amount]).size < 3) continue;
        const fits = [null, ...discounts].some((discount) =>
          multiplies(
            numbersOf(quantity),
            numbersOf(price),
            numbersOf(amount),
            discount === null ? null : numbersOf(discount),
          ),
        );
        if (fits) products.push({ quantity, price, amount });
      }
    }
  }
  return products;
}

function multiplies(
  quantity: readonly number[],
  price: readonly number[],
  amount: readonly number[],
  discount: readonly number[] | null,
): boolean {
  let known = 0;
  let agree = 0;
  let tell = 0;
  for (let row = 0; row < amount.length; row++) {
    if (Number.isNaN(quantity[row]) || Number.isNaN(price[row]) || Number.isNaN(amount[row])) continue;
    if (quantity[row] === 0) continue;
    known++;
    // 1 × price tells nothing: the price itself would be the amount.
    if (quantity[row] !== 1) tell++;
    const slack = Math.max(CENT, Math.abs(quantity[row]) * 0.005);
    const whole = quantity[row] * price[row];
    const off = discount === null || Number.isNaN(discount[row]) ? 0 : Math.abs(discount[row]);
    const reached = [whole - off, whole * (1 - off), whole * (1 - off / 100)];
    if (reached.some((value) => Math.abs(value - amount[row]) <= slack)) agree++;
  }
  return tell >= 1 && known >= LEAST_ROWS && agree >= known * NEARLY_ALL;
}
