import { lastTwelveMonths, windowPeriod } from "./calendar";
import { NO_DAY } from "./purchaseHistory";
import { settingsErrors } from "./settingsErrors";
import type { Day, Period, Settings } from "./types";

/** Settings with every null date replaced by the day in force. */
export type SettingsInForce = Settings & {
  readonly asOf: Day;
  readonly period: Period;
  readonly kpiPeriod: Period;
};

/**
 * The settings that hold for sales that end on a day (NO_DAY = no sales).
 *
 * Edges: settings that settingsErrors() refuses are the caller's mistake and throw. Source: spec 2.
 *
 * @example settingsInForce(defaultSettings, daySerial(2024, 12, 31)).period // the year 2024
 */
export function settingsInForce(settings: Settings, lastSale: Day): SettingsInForce {
  const errors = settingsErrors(settings);
  if (errors.length > 0) throw new Error(`settings make no sense: ${errors.map((error) => error.code).join(", ")}`);
  // Without any sale and any date the end of a given period must do, else the first day there is.
  const asOf = settings.asOf ?? (lastSale === NO_DAY ? (settings.period?.[1] ?? 1) : lastSale);
  const period = settings.period ?? lastTwelveMonths(asOf);
  const kpiPeriod = settings.kpiPeriod ?? windowPeriod(asOf, settings.windowMonths, 0);
  return { ...settings, asOf, period, kpiPeriod };
}
