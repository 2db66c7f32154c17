import { answerValues, type Answer } from "./answers";
import { entryOf, type Fill } from "./fill";
import { pointsOf, type PartId, type PointId } from "./forms";
import { scoreOf } from "./scoring";

export interface PartChange {
  readonly part: PartId;
  readonly before: number | null;
  readonly now: number | null;
  /** null = one of the two has no score. */
  readonly change: number | null;
}

export interface PointChange {
  readonly point: PointId;
  readonly before: Answer;
  readonly now: Answer;
}

export interface FillComparison {
  readonly parts: readonly PartChange[];
  readonly total: Omit<PartChange, "part">;
  readonly better: readonly PointChange[];
  readonly worse: readonly PointChange[];
}

/**
 * What has changed from an earlier fill of a form to a later one.
 *
 * Points that one of the two does not count (blank, not applicable) are neither better nor worse. Source: spec 3.16.
 *
 * @example compareFills(march, june).better // the points whose answer is worth more in June
 */
export function compareFills(before: Fill, now: Fill): FillComparison {
  const scoreBefore = scoreOf(before);
  const scoreNow = scoreOf(now);
  const better: PointChange[] = [];
  const worse: PointChange[] = [];
  for (const point of pointsOf(now.form)) {
    const one = entryOf(before, point).answer;
    const other = entryOf(now, point).answer;
    if (one === null || other === null) continue;
    const difference = changeOf(answerValues[one], answerValues[other]);
    if (difference === null || difference === 0) continue;
    (difference > 0 ? better : worse).push({ point, before: one, now: other });
  }
  return {
    parts: scoreNow.parts.map(({ part, score }, place) => {
      const earlier = scoreBefore.parts[place].score;
      return { part, before: earlier, now: score, change: changeOf(earlier, score) };
    }),
    total: {
      before: scoreBefore.total,
      now: scoreNow.total,
      change: changeOf(scoreBefore.total, scoreNow.total),
    },
    better,
    worse,
  };
}

function changeOf(before: number | null, now: number | null): number | null {
  return before === null || now === null ? null : now - before;
}
