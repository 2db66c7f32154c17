import { daySerial } from "../../src/analysis/time/calendar";
import type { CellValue, ColumnMap, Day } from "../../src/analysis/types";
import type { SalesRole } from "../../src/analysis/tables/salesRoles";

// A made-up wholesale company: 20,000 clients of very different size in 6 segments, 20 products of which each segment
// should buy 5, 12 managers, 36 months, 2 % returns.

const CLIENTS = 20_000;
const PRODUCTS = 20;
const MANAGERS = 12;
const ROWS_PER_DOCUMENT = 3;
const RETURN_EVERY = 50;
const SEGMENTS = 6;
const TARGET_EVERY = 4;
export const FIRST_DAY: Day = daySerial(2022, 1, 1);
export const LAST_DAY: Day = daySerial(2024, 12, 31);

export const salesColumns: ColumnMap<SalesRole> = {
  date: 0,
  client: 1,
  document: 2,
  product: 3,
  manager: 4,
  amount: 5,
  cost: 6,
};

/** Segment of a client, by the number in its name. */
export function segmentOf(client: string): string {
  return `Segment ${Number(client.slice(client.indexOf(" "))) % SEGMENTS}`;
}

export const products: readonly string[] = Array.from({ length: PRODUCTS }, (_, product) => `Product ${product}`);

/** The products that each segment should buy. */
export const targets: readonly { readonly segment: string; readonly products: readonly string[] }[] = Array.from(
  { length: SEGMENTS },
  (_, segment) => ({
    segment: `Segment ${segment}`,
    products: products.filter((__, product) => (product + segment * 3) % TARGET_EVERY === 0),
  }),
);

/** The sales of the company with a fixed seed, from the oldest to the newest; rows as Excel delivers them. */
export class BenchSales {
  private seed = 42;
  private row = 0;
  private document = 0;
  private client = 0;
  private day = FIRST_DAY;

  constructor(private readonly count: number) {}

  /** The next rows, fewer at the end. */
  next(most: number): CellValue[][] {
    const rows: CellValue[][] = [];
    for (; rows.length < most && this.row < this.count; this.row++) {
      if (this.row % ROWS_PER_DOCUMENT === 0) {
        this.document++;
        // The product makes a few clients buy much, as in life.
        this.client = Math.floor((this.random(CLIENTS) * this.random(CLIENTS)) / CLIENTS);
        this.day = FIRST_DAY + Math.floor((this.row / this.count) * (LAST_DAY - FIRST_DAY + 1));
      }
      // Quarters add up without rounding, in any order: both sides must give the very same sums.
      const amount = (this.random(400_000) + 1) / 4;
      const cost = Math.floor(amount * (2 + this.random(2))) / 4;
      const sign = this.row % RETURN_EVERY === 0 ? -1 : 1;
      rows.push([
        this.day,
        `Client ${this.client}`,
        this.document,
        `Product ${this.random(PRODUCTS)}`,
        `Manager ${this.client % MANAGERS}`,
        sign * amount,
        sign * cost,
      ]);
    }
    return rows;
  }

  private random(below: number): number {
    this.seed = (Math.imul(this.seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.seed / 2 ** 32) * below);
  }
}
