import { windowPeriod } from "../time/calendar";
import { presetPeriod } from "../time/periodPreset";
import { NO_DAY } from "../ledger/purchaseHistory";
import { settingsErrors } from "./settingsErrors";
import type { Day, Period, PeriodPreset, Settings } from "../types";

/** Settings with every date and period replaced by the days in force. */
export type SettingsInForce = Omit<Settings, "asOf" | "period" | "kpiPeriod"> & {
  readonly asOf: Day;
  readonly period: Period;
  readonly kpiPeriod: Period;
};

/**
 * The settings that hold for sales that end on a day (NO_DAY = no sales).
 *
 * Edges: settings that settingsErrors() refuses are the caller's mistake and throw. Source: spec 2.
 *
 * @example resolveSettings(defaultSettings, daySerial(2024, 12, 31)).period // the year 2024
 */
export function resolveSettings(settings: Settings, lastSale: Day): SettingsInForce {
  const errors = settingsErrors(settings);
  if (errors.length > 0) throw new Error(`settings make no sense: ${errors.map((error) => error.code).join(", ")}`);
  // Without any sale and any date the end of a given period must do, else the first day there is.
  const endOfPeriod = typeof settings.period === "string" ? undefined : settings.period?.[1];
  const asOf = settings.asOf ?? (lastSale === NO_DAY ? (endOfPeriod ?? 1) : lastSale);
  const period = daysOf(settings.period ?? "last12Months", asOf);
  const kpiPeriod =
    settings.kpiPeriod === null ? windowPeriod(asOf, settings.windowMonths, 0) : daysOf(settings.kpiPeriod, asOf);
  return { ...settings, asOf, period, kpiPeriod };
}

function daysOf(period: Period | PeriodPreset, asOf: Day): Period {
  return typeof period === "string" ? presetPeriod(period, asOf) : period;
}
