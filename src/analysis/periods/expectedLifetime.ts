import { NO_DAY } from "../ledger/purchaseHistory";
import type { SettingsInForce } from "../settings/resolveSettings";
import { windowPeriod } from "../time/calendar";
import type { Day, Period } from "../types";
import type { PeriodKpis } from "./periodKpis";

/** How long a client is expected to stay, and what that is counted from. */
export interface ExpectedLifetime {
  readonly windowMonths: number;
  /** From the oldest window to the newest; null = no two whole windows follow one another. */
  readonly period: Period | null;
  /** Clients of a window that bought in the next one too, added up over the windows. */
  readonly kept: number;
  /** Clients of those windows. */
  readonly atStart: number;
  /** kept / atStart; null where nobody could be kept. */
  readonly retention: number | null;
  /** null where there is no retention, or where nobody was ever lost: then the lifetime has no end. */
  readonly months: number | null;
}

/**
 * The windows by which retention is measured, the oldest first: those that end in the analysis period, and the one before
 * them, as far as they lie wholly inside the data.
 *
 * Shape: each ends the day before the next begins. Edges: [] where fewer than two are left; `firstSale` NO_DAY = no
 * sales. Source: spec 3.13.
 *
 * @example
 * // The year 2024 by windows of three months, sales from October 2023 on: five windows
 * retentionWindows({ asOf, period, windowMonths: 3 }, daySerial(2023, 10, 1))[0] // October to December 2023
 */
export function retentionWindows(
  { asOf, period: [from, to], windowMonths }: Pick<SettingsInForce, "asOf" | "period" | "windowMonths">,
  firstSale: Day,
): readonly Period[] {
  const windows: Period[] = [];
  for (let k = 0; firstSale !== NO_DAY; k++) {
    const window = windowPeriod(asOf, windowMonths, k);
    if (window[0] < firstSale) break;
    if (window[1] <= to) windows.unshift(window);
    // The first that ends before the period is the one that the others are judged against.
    if (window[1] < from) break;
  }
  return windows.length < 2 ? [] : windows;
}

/**
 * The lifetime that today's retention lets expect, in months: W / (1 - retention), W = months of a window.
 *
 * Retention = clients that bought in a window and in the one before it / clients of the one before, added up over the
 * windows, so that large windows weigh more. `judged` are the windows that have one before them. Variant: by windows, not
 * by months, because clients that buy every second or third month are kept and seem lost. Source: spec 3.13.
 *
 * @example
 * // 10 clients of the first quarter, 8 of them in the second; 12 of the second, 9 of them in the third: 17 of 22 kept
 * expectedLifetime(quarters, 3) // { retention: 17 / 22, months: 13.2 }
 */
export function expectedLifetime(
  windows: readonly Period[],
  judged: readonly PeriodKpis[],
  windowMonths: number,
): ExpectedLifetime {
  let kept = 0;
  let lost = 0;
  for (const { regular, lost: left } of judged) {
    kept += regular;
    lost += left;
  }
  const atStart = kept + lost;
  return {
    windowMonths,
    period: windows.length === 0 ? null : [windows[0][0], windows[windows.length - 1][1]],
    kept,
    atStart,
    retention: atStart === 0 ? null : kept / atStart,
    months: lost === 0 ? null : (windowMonths * atStart) / lost,
  };
}
