import type { Progress } from "../../app/workbookPort";

/** A progress and when it came, in milliseconds of any clock. */
export interface TimedProgress {
  readonly progress: Progress;
  readonly at: number;
}

const SHORTEST_LOOK = 1500;
const MOST_SECONDS = 90;

export type TimeLeft = { readonly unit: "seconds" | "minutes"; readonly count: number };

/**
 * How long a step still takes at the rate since its first progress. null while that was too short a look to tell, or the
 * step does not know how much it has to do.
 */
export function timeLeft(first: TimedProgress, latest: TimedProgress): TimeLeft | null {
  const elapsed = latest.at - first.at;
  const done = latest.progress.done - first.progress.done;
  const rest = latest.progress.total - latest.progress.done;
  if (elapsed < SHORTEST_LOOK || done <= 0 || rest < 0) return null;
  const seconds = Math.max(1, Math.round((elapsed / done) * (rest / 1000)));
  return seconds <= MOST_SECONDS
    ? { unit: "seconds", count: seconds }
    : { unit: "minutes", count: Math.round(seconds / 60) };
}
