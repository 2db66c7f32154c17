import { Sum } from "../sum";
import type { TablePlace } from "../types";

/** Why a row with an amount is left out. */
export const leftOutReasons = ["unreadable", "notSale", "farAway"] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

export interface RowsAndAmount {
  readonly rows: number;
  readonly amount: number;
}

/** A totals row of the sheet, and the amounts above it that it adds up. */
export interface SheetTotal {
  /** Row below the header, from 0. */
  readonly row: number;
  readonly amount: number;
  /** Sum of the rows that it stands for, as far as they were read. */
  readonly above: number;
}

/** Where the amounts of a sales table are, as they stand in the sheet. */
export interface SalesSums {
  /** The column of amounts, in the currency that is analysed, without totals rows. */
  readonly column: RowsAndAmount;
  readonly leftOut: Readonly<Record<LeftOutReason, RowsAndAmount>>;
  /** Returns that the sheet writes as positive amounts. */
  readonly returns: RowsAndAmount;
  /** Lines that repeat the total of their document. */
  readonly repeated: RowsAndAmount;
  /** Rows of other currencies, in the one that is analysed. */
  readonly converted: RowsAndAmount;
  /** The last totals row of each sheet that was read. */
  readonly totals: readonly SheetTotal[];
}

/** Sums that differ by less are the same: the rest is what floating point leaves. */
export const HALF_A_CENT = 0.005;

/** Adds up where the amounts of a table go while its rows are read, from top to bottom. */
export class SaleSums {
  readonly converted = new Sum();
  readonly returns = new Sum();
  private readonly column = new Sum();
  private readonly leftOut: Readonly<Record<LeftOutReason, Sum>> = {
    unreadable: new Sum(),
    notSale: new Sum(),
    farAway: new Sum(),
  };
  private readonly totals: SheetTotal[] = [];
  private lastTotal: SheetTotal | null = null;
  private readonly sinceTotal = new Sum();
  private readonly ofSheet = new Sum();
  private parts = 0;
  /** The amounts of rows that were taken before those above them were looked at: sums, each with its last row. */
  private readonly taken: { readonly row: number[]; readonly amount: number[] } = { row: [], amount: [] };
  private readonly sinceMark = new Sum();
  private lastTaken = 0;
  private partsTaken = 0;
  private passed = 0;

  /** A table may lie on several sheets; they are known as soon as their rows come. */
  constructor(private readonly place: TablePlace) {}

  /** An amount of the column, at a row below the header; the row is used unless it is left out, too. */
  add(amount: number, row: number): void {
    this.goTo(row);
    this.column.add(amount);
    this.sinceTotal.add(amount);
    this.ofSheet.add(amount);
  }

  /** As add(), of a row that may stand below rows that are not added yet: it counts from when its turn has come. */
  take(amount: number, row: number): void {
    const { parts } = this.place;
    while (parts !== undefined && this.partsTaken < parts.length && row >= parts[this.partsTaken].firstRow) {
      this.partsTaken++;
      this.markTaken();
    }
    this.column.add(amount);
    this.sinceMark.add(amount);
    this.lastTaken = row;
  }

  /** The next row is not taken: totals rows add up what is above them. */
  markTaken(): void {
    if (this.sinceMark.count === 0) return;
    this.taken.row.push(this.lastTaken);
    this.taken.amount.push(this.sinceMark.value);
    this.sinceMark.clear();
  }

  /** It is the turn of a row: those taken above it count. Returns whether there were any since the last turn. */
  passTo(row: number): boolean {
    const { row: rows, amount } = this.taken;
    const before = this.passed;
    for (; this.passed < rows.length && rows[this.passed] < row; this.passed++) {
      this.goTo(rows[this.passed]);
      this.sinceTotal.add(amount[this.passed]);
      this.ofSheet.add(amount[this.passed]);
    }
    return this.passed > before;
  }

  leave(reason: LeftOutReason, amount: number): void {
    this.leftOut[reason].add(amount);
  }

  /** Whether an amount adds up the rows since the totals row above, or all of the sheet. */
  addsUp(amount: number, row: number): boolean {
    this.goTo(row);
    const { sinceTotal, ofSheet } = this;
    return [sinceTotal, ofSheet].some(({ count, value }) => count > 0 && Math.abs(amount - value) < HALF_A_CENT);
  }

  /** A totals row; what it adds up is what stands since the totals row above, or the whole sheet. */
  total(amount: number, row: number): void {
    this.goTo(row);
    const isOfPart = Math.abs(amount - this.sinceTotal.value) < HALF_A_CENT;
    const above = isOfPart ? this.sinceTotal.value : this.ofSheet.value;
    this.lastTotal = { row, amount, above };
    this.sinceTotal.clear();
  }

  /** Where the row is on a further sheet, that of the rows before has come to its end. */
  private goTo(row: number): void {
    const { parts } = this.place;
    if (parts === undefined) return;
    while (this.parts < parts.length && row >= parts[this.parts].firstRow) {
      this.parts++;
      this.endSheet();
    }
  }

  private endSheet(): void {
    if (this.lastTotal !== null) this.totals.push(this.lastTotal);
    this.lastTotal = null;
    this.sinceTotal.clear();
    this.ofSheet.clear();
  }

  /** `repeated` = what lines that repeat the total of their document would add. */
  finish(repeated: RowsAndAmount): SalesSums {
    this.endSheet();
    return {
      column: both(this.column),
      leftOut: {
        unreadable: both(this.leftOut.unreadable),
        notSale: both(this.leftOut.notSale),
        farAway: both(this.leftOut.farAway),
      },
      returns: both(this.returns),
      repeated,
      converted: both(this.converted),
      totals: this.totals,
    };
  }
}

function both({ count, value }: Sum): RowsAndAmount {
  return { rows: count, amount: value };
}
