import { answerValues } from "./answers";
import { entryOf, type Fill } from "./fill";
import { partsOf, type PartId, type PointId } from "./forms";

/** How a total is read. */
export type ScoreReading = "managed" | "partlyManaged" | "byHand";

export interface PartScore {
  readonly part: PartId;
  readonly points: number;
  /** Answered or not applicable. */
  readonly answered: number;
  /** In the denominator. */
  readonly counted: number;
  /** 0 to 1; null = no point of the part counts. */
  readonly score: number | null;
}

export interface WeakPoint {
  readonly point: PointId;
  readonly value: number;
  readonly weight: number;
}

export interface FillScore {
  readonly parts: readonly PartScore[];
  readonly points: number;
  readonly answered: number;
  readonly counted: number;
  readonly notApplicable: number;
  readonly total: number | null;
  /** Fewer than 80 % are answered. */
  readonly isProvisional: boolean;
  readonly reading: ScoreReading | null;
  /** Points below a full yes, the weakest first. */
  readonly weakest: readonly WeakPoint[];
}

const LEAST_ANSWERED = 0.8;
const MANAGED = 0.8;
const PARTLY_MANAGED = 0.5;

/**
 * What the answers of a fill come to: yes = 1, partly = 0.5, no = 0.
 *
 * Variant: score = sum of weight × value / sum of weights over the points that are answered with yes, partly or no; not
 * applicable and blank leave the denominator; the total is over all points, not the mean of the parts. From 0.8 on the
 * process is managed, from 0.5 on partly. Below 80 % answered (not applicable is an answer) the total is provisional. Weakest:
 * value rising, then weight falling, then the order of the form. Edges: a part without a counted point, or with weights
 * of 0 only, has no score. Source: spec 3.16.
 *
 * @example scoreOf({ form: "express", entries: { A1: { answer: "yes", note: "", weight: 1 } } }).total // 1
 */
export function scoreOf(fill: Pick<Fill, "form" | "entries">): FillScore {
  const parts: PartScore[] = [];
  const all = new Mean();
  const weak: WeakPoint[] = [];
  let notApplicable = 0;
  let answered = 0;
  for (const { id, points } of partsOf(fill.form)) {
    const own = new Mean();
    let answeredHere = 0;
    for (const point of points) {
      const { answer, weight } = entryOf(fill, point);
      if (answer === null) continue;
      answeredHere++;
      const value = answerValues[answer];
      if (value === null) {
        notApplicable++;
        continue;
      }
      own.add(value, weight);
      all.add(value, weight);
      if (value < 1 && weight > 0) weak.push({ point, value, weight });
    }
    answered += answeredHere;
    parts.push({ part: id, points: points.length, answered: answeredHere, counted: own.count, score: own.value() });
  }
  const points = parts.reduce((sum, part) => sum + part.points, 0);
  const total = all.value();
  return {
    parts,
    points,
    answered,
    counted: all.count,
    notApplicable,
    total,
    isProvisional: answered < LEAST_ANSWERED * points,
    reading: total === null ? null : readingOf(total),
    // Equal ones keep the order of the form.
    weakest: weak.sort((one, other) => one.value - other.value || other.weight - one.weight),
  };
}

function readingOf(total: number): ScoreReading {
  if (total >= MANAGED) return "managed";
  return total >= PARTLY_MANAGED ? "partlyManaged" : "byHand";
}

class Mean {
  count = 0;
  private sum = 0;
  private weights = 0;

  add(value: number, weight: number): void {
    this.count++;
    this.sum += weight * value;
    this.weights += weight;
  }

  value(): number | null {
    return this.weights > 0 ? this.sum / this.weights : null;
  }
}
