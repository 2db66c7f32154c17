import { median } from "../median";
import { OPEN, WON } from "../tables/offerColumns";
import { NO_DAYS, type DealColumns } from "./dealColumns";
import { DealSum } from "./dealSum";
import type { StageList, StageName } from "./stageList";

/** How far the deals came, and where they are or were refused. */
export interface FunnelStage {
  readonly name: StageName;
  readonly place: number;
  readonly reached: number;
  /** advanced + refused + open */
  readonly entered: number;
  readonly advanced: number;
  /** Of those that reached the stage, that reached the next one; of the last stage, that were won. */
  readonly reachedNext: number;
  readonly refused: number;
  readonly open: number;
  readonly amountOpen: number | null;
  readonly amountRefused: number | null;
  /** null = no deal has left the stage yet, or its days are not known. */
  readonly medianDays: number | null;
  readonly stuck: number;
}

/**
 * The figures of each stage over the deals at some places of the columns. Source: spec 3.15.
 *
 * @example stageFigures(counted, stuck, medians, columns, stages)[0].reached // deals that reached the first stage
 */
export function stageFigures(
  places: Int32Array,
  stuck: Int32Array,
  medians: readonly (number | null)[],
  { stage, highest, state, amount }: DealColumns,
  { names }: StageList,
): readonly FunnelStage[] {
  const sums = (): DealSum[] => names.map(() => new DealSum());
  const [open, refused] = [sums(), sums()];
  // By stage; won deals are beyond the last one.
  const at = new Int32Array(names.length + 1);
  const highestAt = new Int32Array(names.length + 1);
  const stuckAt = new Int32Array(names.length + 1);
  for (let place = 0; place < places.length; place++) {
    const deal = places[place];
    at[stage[deal]]++;
    highestAt[highest[deal]]++;
    if (state[deal] !== WON) (state[deal] === OPEN ? open : refused)[stage[deal]].add(amount[deal]);
  }
  for (const deal of stuck) stuckAt[stage[deal]]++;
  const beyond = (counts: Int32Array, place: number): number =>
    counts.subarray(place + 1).reduce((sum, count) => sum + count, 0);
  return names.map((name, place) => {
    const advanced = beyond(at, place);
    return {
      name,
      place,
      reached: beyond(highestAt, place - 1),
      entered: advanced + refused[place].deals + open[place].deals,
      advanced,
      reachedNext: place === names.length - 1 ? advanced : beyond(highestAt, place),
      refused: refused[place].deals,
      open: open[place].deals,
      amountOpen: open[place].amount,
      amountRefused: refused[place].amount,
      medianDays: medians[place],
      stuck: stuckAt[place],
    };
  });
}

/**
 * The median days of the stays at each stage; null = no deal has left it yet, or its days are not known. Source: spec 3.15.
 *
 * @example medianStays(counted, columns, 6)[0] // 4
 */
export function medianStays(
  places: Int32Array,
  { stayStart, stayStage, stayDays }: DealColumns,
  stages: number,
): readonly (number | null)[] {
  const days = Array.from({ length: stages }, (): number[] => []);
  for (let place = 0; place < places.length; place++) {
    const deal = places[place];
    for (let stay = stayStart[deal]; stay < stayStart[deal + 1]; stay++) days[stayStage[stay]].push(stayDays[stay]);
  }
  return days.map(medianOf);
}

/**
 * The median days from the first event to this outcome; null = no deal ended so, or its days are not known.
 * Source: spec 3.15.
 *
 * @example medianDaysTo(counted, columns, 1) // 20 days to win
 */
export function medianDaysTo(places: Int32Array, { state, daysToClose }: DealColumns, outcome: number): number | null {
  const days: number[] = [];
  for (const deal of places) if (state[deal] === outcome && daysToClose[deal] !== NO_DAYS) days.push(daysToClose[deal]);
  return medianOf(days);
}

function medianOf(days: readonly number[]): number | null {
  return days.length === 0 ? null : median(days);
}
