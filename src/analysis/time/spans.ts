import type { Period } from "../types";

/**
 * Periods that follow one another without a gap, the oldest first, and the place of each day among them.
 *
 * Shapes: at least one period, both days included. Cost: two bytes per day; a place is one look into a table, where a
 * search would be guessed wrongly with nearly every row. Source: spec 2.
 *
 * @example new Spans([january, february]).placeOf(daySerial(2024, 2, 1)) // 1
 */
export class Spans {
  readonly from: number;
  readonly to: number;
  private readonly places: Uint16Array;

  constructor(readonly periods: readonly Period[]) {
    this.from = periods[0][0];
    this.to = periods[periods.length - 1][1];
    this.places = new Uint16Array(this.to - this.from + 1);
    for (let place = 0; place < periods.length; place++) {
      const [from, to] = periods[place];
      this.places.fill(place, from - this.from, to - this.from + 1);
    }
  }

  /** Place of the period in which a day lies; the day must lie between `from` and `to`. */
  placeOf(day: number): number {
    return this.places[day - this.from];
  }
}
