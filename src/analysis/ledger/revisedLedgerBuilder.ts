import { lateRows, putInPlace, type LateRows } from "./lateRows";
import { LedgerBuilder, type FinishedLedger } from "./ledgerBuilder";

/** Rows that have been added can be looked at, and taken out again, before they are grouped. */
export class RevisedLedgerBuilder extends LedgerBuilder {
  /** The days of the rows so far. */
  days(): Int32Array {
    return this.day.subarray(0, this.rows);
  }

  /** Keeps only some of the rows so far, the others in their order; returns how many are gone. */
  keep(
    isKept: (day: number, sourceRow: number, amount: number) => boolean,
    onMove: (row: number, place: number) => void,
  ): number {
    let place = 0;
    for (let row = 0; row < this.rows; row++) {
      if (!isKept(this.day[row], this.sourceRow[row], this.amount[row])) continue;
      if (place < row) {
        for (const column of this.allColumns()) column[place] = column[row];
        onMove(row, place);
      }
      place++;
    }
    const gone = this.rows - place;
    this.rows = place;
    return gone;
  }

  /** The rows from `first` on, added later than they stand, come to stand in the order of the sheet; null = they do. */
  *order(first: number): Generator<undefined, LateRows | null> {
    const late = lateRows(this.sourceRow, first, this.rows);
    if (late !== null) for (const column of this.allColumns()) yield* putInPlace(column, late);
    return late;
  }

  private allColumns(): readonly (Int32Array | Float64Array)[] {
    const { day, amount, client, documentNumber, sourceRow, product, manager, margin, quantity } = this;
    const columns = [day, amount, client, documentNumber, sourceRow, product, manager, margin, quantity];
    return columns.filter((column) => column !== null);
  }

  /** The rows so far, in the order of the sheet; the arrays may be longer. */
  soFar() {
    const { rows, client, documentNumber, day, amount, product } = this;
    return { rows, client, documentNumber, day, amount, product };
  }

  /** Rows whose cell of the document is blank or cannot be read. */
  rowsWithoutDocument(): number {
    let count = 0;
    for (let row = 0; row < this.rows; row++) if (this.documentNumber[row] < 0) count++;
    return count;
  }

  /** Margins that are shares of their amounts become amounts. */
  override *steps(documentNumbers: number): Generator<undefined, FinishedLedger> {
    const finished = yield* super.steps(documentNumbers);
    const { margin, amount } = finished.ledger;
    if (margin !== null && this.columns.margin === "percent") multiplyByAmount(margin, amount);
    return finished;
  }
}

// 20 and 20 % both mean a fifth: a column with a value above 1 is in percent points, as no margin passes 100 %.
function multiplyByAmount(shares: Float64Array, amount: Float64Array): void {
  let divisor = 1;
  for (let row = 0; row < shares.length; row++) if (shares[row] > 1) divisor = 100;
  for (let row = 0; row < shares.length; row++) shares[row] = (shares[row] / divisor) * amount[row];
}
