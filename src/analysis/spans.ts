import type { Period } from "./types";

/** Periods that follow one another without a gap, the oldest first, and the place of each day among them. */
export class Spans {
  readonly from: number;
  readonly to: number;
  private readonly places: Uint16Array;

  /** At least one period. */
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
