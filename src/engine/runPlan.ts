import { previousPeriod, windowPeriod } from "../analysis/time/calendar";
import { lastWindows, monthsOfPeriod } from "../analysis/periods/periodKpis";
import { retentionWindows } from "../analysis/periods/expectedLifetime";
import { historyEndPeriod } from "../analysis/periods/statusHistory";
import type { SettingsInForce } from "../analysis/settings/resolveSettings";
import type { Day, Period } from "../analysis/types";
import type { EngineSource } from "./engineSource";

/** A period, and the one that its clients are judged against. */
export interface JudgedPeriod {
  readonly period: Period;
  readonly before: Period;
}

/** One of the days on which the clients are judged. */
export interface JudgedEnd {
  readonly end: Day;
  readonly window: Period;
  readonly windowBefore: Period;
  /** The analysis period as it was then. */
  readonly period: Period;
}

/** The periods that a run looks at, all by days. */
export interface RunPlan {
  readonly source: EngineSource;
  readonly settings: SettingsInForce;
  readonly firstSale: Day;
  /** The analysis period up to the as-of date. */
  readonly seen: Period;
  readonly kpiBefore: Period;
  /** From the oldest to the as-of date; at least one. */
  readonly ends: readonly JudgedEnd[];
  readonly months: readonly JudgedPeriod[];
  readonly windows: readonly JudgedPeriod[];
  readonly lifetimeWindows: readonly JudgedPeriod[];
  /** The period before the KPI period, and the KPI period. */
  readonly kpi: readonly JudgedPeriod[];
}

/**
 * Which periods and windows the queries of a run ask for.
 *
 * Source: spec 2, 3.14.
 *
 * @example runPlan(source, inForce, firstSale).ends.length // 4 with settings of four windows and a year of sales
 */
export function runPlan(source: EngineSource, settings: SettingsInForce, firstSale: Day): RunPlan {
  const { asOf, period, kpiPeriod, windowMonths, historyWindows } = settings;
  const windows = lastWindows(asOf, windowMonths, historyWindows, firstSale);
  const ends = windows.map((window, place): JudgedEnd => {
    const back = windows.length - 1 - place;
    return {
      end: window[1],
      window,
      windowBefore: windowPeriod(asOf, windowMonths, back + 1),
      period: back === 0 ? cut(period, asOf) : historyEndPeriod(settings, back, window[1]),
    };
  });
  const kpiBefore = previousPeriod(kpiPeriod);
  return {
    source,
    settings,
    firstSale,
    seen: cut(period, asOf),
    kpiBefore,
    ends,
    months: judged(monthsOfPeriod(period, asOf, firstSale)),
    windows: judged(lastWindows(asOf, windowMonths, TREND_WINDOWS, firstSale)),
    lifetimeWindows: judged(retentionWindows(settings, firstSale)),
    kpi: judged([kpiBefore, kpiPeriod]),
  };
}

const TREND_WINDOWS = 8;

function cut([from, to]: Period, asOf: Day): Period {
  return [from, Math.min(to, asOf)];
}

/** Each judged against the one before it, the first against the period before. */
function judged(periods: readonly Period[]): readonly JudgedPeriod[] {
  return periods.map((period, place) => ({
    period,
    before: place === 0 ? previousPeriod(period) : periods[place - 1],
  }));
}

/** The first days of all periods of a run, and the days after them. */
export function edgesOf({
  settings,
  seen,
  kpiBefore,
  ends,
  months,
  windows,
  lifetimeWindows,
  kpi,
}: RunPlan): readonly Day[] {
  const judgedPeriods = [...months, ...windows, ...lifetimeWindows, ...kpi];
  const periods = [
    ...[seen, kpiBefore, settings.kpiPeriod],
    ...ends.flatMap(({ window, windowBefore, period }) => [window, windowBefore, period]),
    ...judgedPeriods.flatMap(({ period, before }) => [period, before]),
  ];
  return periods.flatMap(([from, to]) => [from, to + 1]);
}

/** Whether the sales tell what a sale earned. */
export function hasMargin({ sales: { columns } }: EngineSource): boolean {
  return columns.margin !== undefined || columns.cost !== undefined;
}
