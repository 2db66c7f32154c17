import { NO_MINUTE } from "../cells/timeOfDay";
import { putInPlace, type LateRows } from "../ledger/lateRows";

const FIRST_CAPACITY = 1024;

/** The minute of the day of each sale; without a time in any cell there is no column. */
export class RowTimes {
  private minutes: Int16Array | null = null;

  /** Keeps the time of day of a row. */
  set(row: number, minute: number): void {
    if (this.minutes === null) {
      if (minute === NO_MINUTE) return;
      this.minutes = new Int16Array(FIRST_CAPACITY);
    }
    if (row >= this.minutes.length) {
      if (minute === NO_MINUTE) return;
      this.minutes = longer(this.minutes, Math.max(row + 1, this.minutes.length * 2));
    }
    this.minutes[row] = minute;
  }

  /** Puts late rows in their places, of so many rows in all. */
  *putInPlace(late: LateRows, rows: number): Generator<undefined, void> {
    if (this.minutes === null) return;
    if (this.minutes.length < rows) this.minutes = longer(this.minutes, rows);
    yield* putInPlace(this.minutes, late);
  }

  /** Puts the time of a row in place of another's. */
  move(row: number, place: number): void {
    if (this.minutes !== null && place < this.minutes.length) this.minutes[place] = this.minutes[row] ?? NO_MINUTE;
  }

  /** The minute of each row at its new place; null = no row has a time. */
  movedTo(places: Int32Array): Int16Array | null {
    if (this.minutes === null) return null;
    const moved = new Int16Array(places.length);
    const known = Math.min(places.length, this.minutes.length);
    for (let row = 0; row < known; row++) moved[places[row]] = this.minutes[row];
    return moved;
  }
}

function longer(minutes: Int16Array, length: number): Int16Array {
  const all = new Int16Array(length);
  all.set(minutes);
  return all;
}
