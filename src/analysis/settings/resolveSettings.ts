import { windowPeriod } from "../time/calendar";
import { presetPeriod } from "../time/periodPreset";
import { NO_DAY } from "../ledger/purchaseHistory";
import { perSetting, settingOf, type KindOf, type SettingKey, type Settings } from "./settings";
import type { PeriodKind, UsualPeriod } from "./settingKind";
import { settingsErrors } from "./settingsErrors";
import type { Day, Period, PeriodPreset } from "../types";

/** Settings with every date and period replaced by the days in force. */
export type SettingsInForce = {
  readonly [Key in SettingKey]: Key extends "asOf" ? Day : KindOf<Key> extends PeriodKind ? Period : Settings[Key];
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
  const daysOf = (chosen: Period | PeriodPreset | UsualPeriod): Period => {
    if (chosen === "lastWindow") return windowPeriod(asOf, settings.windowMonths, 0);
    return typeof chosen === "string" ? presetPeriod(chosen, asOf) : chosen;
  };
  const inForce = perSetting((key) => {
    const { kind } = settingOf(key);
    return kind.name === "period" ? daysOf((settings[key] as Settings["period"]) ?? kind.usual) : settings[key];
  });
  return { ...inForce, asOf } as unknown as SettingsInForce;
}
