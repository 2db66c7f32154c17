import { nameOrNull } from "../cells/dictionary";
import type { Day } from "../types";
import type { AnswerColumns } from "./answerColumns";

/** The worst score decides, not the mean. */
export type Mood = "open" | "hidden" | "content";

/** Up to here a client is openly dissatisfied, up to the next one in silence. */
export const WORST_OPEN = 2;
export const WORST_HIDDEN = 3;
/** From here on an answer is a good one. */
export const GOOD = 4;

/**
 * The mood of an answer by its lowest score. Source: spec 3.15.
 *
 * @example moodOf(2.5) // "hidden"
 */
export function moodOf(lowest: number): Mood {
  if (lowest <= WORST_OPEN) return "open";
  return lowest <= WORST_HIDDEN ? "hidden" : "content";
}

/** A client that was asked on a day about a product, and what it answered. */
export interface SurveyAnswer {
  readonly client: string;
  /** null = none is known. */
  readonly manager: string | null;
  /** null = about no single product. */
  readonly product: string | null;
  readonly day: Day;
  /** The mean of its questions, from 1 to 5; null = no answer. */
  readonly score: number | null;
  /** The lowest of its scores. */
  readonly lowest: number | null;
  readonly mood: Mood | null;
  readonly note: string | null;
  /** Its first row. */
  readonly row: number;
}

/** Answers as columns; one is an object when it is first asked for, and always the same one. */
export class SurveyAnswers {
  private readonly made: SurveyAnswer[] = [];

  constructor(
    readonly columns: AnswerColumns,
    /** By the place of the client's name. */
    private readonly managerOfName: readonly (string | null)[],
  ) {}

  list(places: Int32Array): readonly SurveyAnswer[] {
    const list: SurveyAnswer[] = [];
    for (const place of places) list.push((this.made[place] ??= this.answerAt(place)));
    return list;
  }

  private answerAt(place: number): SurveyAnswer {
    const { rows, first, lowest, notes } = this.columns;
    const row = first[place];
    const worst = Number.isNaN(lowest[place]) ? null : lowest[place];
    const score = this.columns.score(place);
    return {
      client: rows.client.names[rows.client.ids[row]],
      manager: this.managerOfName[rows.client.ids[row]],
      product: nameOrNull(rows.product.names, rows.product.ids[row]),
      day: rows.day[row],
      score: Number.isNaN(score) ? null : score,
      lowest: worst,
      mood: worst === null ? null : moodOf(worst),
      note: notes.get(place) ?? null,
      row: rows.row[row],
    };
  }
}
