import { LEAST_PURCHASES, type RhythmSlot, type RhythmSlots } from "./rhythmSlots";

const PEAK = 1.25;
const QUIET = 0.75;
const LEAST_OCCURRENCES = 3;
/** The hours of weekdays are many: only the most striking are named. */
const MOST_CELLS = 3;

/** A time at which clients buy clearly more, or less, than on the mean. */
export interface RhythmFinding {
  readonly slot: RhythmSlot;
  readonly isPeak: boolean;
  /** How many purchases lie above or below the mean. */
  readonly weight: number;
}

/**
 * The peaks and quiet times of the base or of one of its groups: by month, weekday, part of the month, hour, and of the base
 * the three busiest and quietest hours of a weekday.
 *
 * Peak = an index of at least 1.25 with five purchases; quiet = one of at most 0.75 where the mean would give five
 * purchases; both where the time came at least three times. Source: spec 3.21.
 *
 * @example findings(slots)[0].isPeak // true
 */
export function findings(all: RhythmSlots): readonly RhythmFinding[] {
  const { group, months, weekdays, monthParts, hours, purchasesOfMonths } = all;
  const cells = group.kind === "base" ? all.cells : [];
  const perMonth = purchasesOfMonths.reduce((sum, purchases) => sum + purchases, 0) / purchasesOfMonths.length;
  const ofMonths = months.flatMap((slot) => findingOf(slot, perMonth));
  const found = [weekdays, monthParts, hours].flatMap((slots) => slots.flatMap((slot) => findingOf(slot)));
  const ofCells = cells.flat().flatMap((slot) => findingOf(slot));
  const strongest = (isPeak: boolean): readonly RhythmFinding[] =>
    ofCells
      .filter((each) => each.isPeak === isPeak)
      .sort((one, other) => ((other.slot.index ?? 0) - (one.slot.index ?? 0)) * (isPeak ? 1 : -1))
      .slice(0, MOST_CELLS);
  return [...ofMonths, ...found, ...strongest(true), ...strongest(false)];
}

/** `mean` = purchases per day or month, of all that count. */
function findingOf(slot: RhythmSlot, mean = slot.parts?.below ?? 0): readonly RhythmFinding[] {
  const { index, purchases, occurrences, days } = slot;
  if (index === null || occurrences < LEAST_OCCURRENCES) return [];
  const isPeak = index >= PEAK && purchases >= LEAST_PURCHASES;
  const isQuiet = index <= QUIET && mean * days >= LEAST_PURCHASES;
  return isPeak || isQuiet ? [{ slot, isPeak, weight: Math.abs(purchases - mean * days) }] : [];
}
