import { Sum } from "../sum";
import { abcClasses, type AbcClass } from "../types";
import { SAME_SUM } from "./abc";

/** One class as the clients would fall into it. */
export interface AbcCount {
  readonly abc: AbcClass;
  readonly clients: number;
  readonly turnover: number;
  /** Of the company's turnover; null where that is not above 0. */
  readonly share: number | null;
}

/**
 * Clients ranked once by a measure, so that the classes for any boundaries are counted at once.
 *
 * Shapes: one measure (NaN = none) and one turnover per client. Variant: the rule of abcClassIndexes(). Cost: one sort
 * when it is made; counts() searches each boundary in halves. Source: spec 3.2.
 *
 * @example new AbcRanking([50, 30, 20], [50, 30, 20]).counts([0.5, 0.8]).map((count) => count.clients) // [1, 1, 1]
 */
export class AbcRanking {
  private readonly base: number;
  private readonly company: number;
  /** Of each place of the falling values: where its share starts, the same for equal values. */
  private readonly starts: Float64Array;
  /** Turnover of the places before; one more than places. */
  private readonly turnoverBefore: Float64Array;
  private readonly negatives: number;
  private readonly negativeTurnover: number;

  constructor(measures: ArrayLike<number>, turnovers: ArrayLike<number>) {
    const company = new Sum();
    const negativeTurnover = new Sum();
    const order: number[] = [];
    let negatives = 0;
    for (let client = 0; client < measures.length; client++) {
      company.add(turnovers[client]);
      if (measures[client] > 0) order.push(client);
      else if (measures[client] < 0) {
        negatives++;
        negativeTurnover.add(turnovers[client]);
      }
    }
    order.sort((left, right) => measures[right] - measures[left]);
    this.company = company.value;
    this.negatives = negatives;
    this.negativeTurnover = negativeTurnover.value;
    this.starts = new Float64Array(order.length);
    this.turnoverBefore = new Float64Array(order.length + 1);
    const reached = new Sum();
    const turnover = new Sum();
    let firstOfEquals = NaN;
    for (let place = 0; place < order.length; place++) {
      const value = measures[order[place]];
      const equalsFirst = firstOfEquals - value <= firstOfEquals * SAME_SUM;
      if (!equalsFirst) firstOfEquals = value;
      this.starts[place] = equalsFirst ? this.starts[place - 1] : reached.value;
      reached.add(value);
      turnover.add(turnovers[order[place]]);
      this.turnoverBefore[place + 1] = turnover.value;
    }
    this.base = reached.value;
  }

  /** Clients, turnover and share of every class, A first; boundaries are rising shares between 0 and 1. */
  counts(boundaries: readonly number[]): readonly AbcCount[] {
    const counts: AbcCount[] = [];
    let from = 0;
    for (let index = 0; index <= boundaries.length; index++) {
      const isLast = index === boundaries.length;
      const to = isLast ? this.starts.length : Math.max(from, this.firstBeyond(boundaries[index]));
      const turnover = this.turnoverBefore[to] - this.turnoverBefore[from] + (isLast ? this.negativeTurnover : 0);
      counts.push({
        abc: abcClasses[index],
        clients: to - from + (isLast ? this.negatives : 0),
        turnover,
        share: this.company > 0 ? turnover / this.company : null,
      });
      from = to;
    }
    return counts;
  }

  /** The first place whose share starts at the boundary or beyond it. */
  private firstBeyond(boundary: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.starts[middle] + this.base * SAME_SUM >= boundary * this.base) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
