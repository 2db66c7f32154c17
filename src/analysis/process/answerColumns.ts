import { SameRows } from "../columns/sameRows";
import type { SurveyColumns } from "../tables/surveyColumns";
import type { ScoredRows } from "./surveyScale";

/**
 * The answers that some rows make, a column each: rows of one client, day and product are one answer, whose score is the
 * mean of its questions.
 *
 * A question that was left blank beside others that were answered does not count; where all are blank the client was asked
 * and has not answered. In the order of their first rows. Source: spec 3.15.
 */
export class AnswerColumns {
  count = 0;
  /** The place of its first row. */
  readonly first: Int32Array;
  /** The lowest of its scores; NaN = no answer. */
  readonly lowest: Float64Array;
  readonly notes = new Map<number, string>();
  /** Every answer. */
  readonly places: Int32Array;
  private readonly sum: Float64Array;
  private readonly scores: Int32Array;

  constructor(
    readonly rows: SurveyColumns,
    { places, scores }: ScoredRows,
  ) {
    this.first = new Int32Array(places.length);
    this.lowest = new Float64Array(places.length).fill(NaN);
    this.sum = new Float64Array(places.length);
    this.scores = new Int32Array(places.length);
    const answerOf = this.answerOfRows(places);
    this.places = new Int32Array(this.count).map((_answer, place) => place);
    for (const row of places) {
      const answer = answerOf[row];
      if (rows.note[row] !== null) this.takeNote(answer, rows.note[row]);
      const score = scores[row];
      if (Number.isNaN(score)) continue;
      this.lowest[answer] = Number.isNaN(this.lowest[answer]) ? score : Math.min(this.lowest[answer], score);
      this.sum[answer] += score;
      this.scores[answer]++;
    }
  }

  private takeNote(answer: number, note: string): void {
    const before = this.notes.get(answer);
    this.notes.set(answer, before === undefined ? note : `${before}; ${note}`);
  }

  /** NaN = no answer. */
  score(answer: number): number {
    return this.sum[answer] / this.scores[answer];
  }

  private answerOfRows(places: Int32Array): Int32Array {
    const { client, product, day } = this.rows;
    const hashOf = (row: number): number => Math.imul(Math.imul(client.ids[row], 31) + product.ids[row], 31) + day[row];
    const isSame = (row: number, other: number): boolean =>
      client.ids[row] === client.ids[other] && product.ids[row] === product.ids[other] && day[row] === day[other];
    const rows = new SameRows(places.length, hashOf, isSame);
    const answerOf = new Int32Array(this.rows.count);
    for (const row of places) {
      const first = rows.first(row);
      if (first === row) {
        this.first[this.count] = row;
        answerOf[row] = this.count++;
      } else answerOf[row] = answerOf[first];
    }
    return answerOf;
  }
}
