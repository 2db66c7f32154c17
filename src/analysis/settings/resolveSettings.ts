import { windowPeriod } from "../time/calendar";
import { presetPeriod } from "../time/periodPreset";
import { NO_DAY } from "../ledger/purchaseHistory";
import { perSetting, settingOf, type KindOf, type SettingKey, type Settings } from "./settings";
import type { BoundsKind, PeriodKind, UsualPeriod } from "./settingKind";
import { usualXyz } from "./usualValues";
import { settingsErrors } from "./settingsErrors";
import type { Day, Period, PeriodPreset } from "../types";

/** Settings with every date and period replaced by the days in force, and bounds by numbers. */
export type SettingsInForce = {
  readonly [Key in SettingKey]: Key extends "asOf"
    ? Day
    : KindOf<Key> extends PeriodKind
      ? Period
      : KindOf<Key> extends BoundsKind
        ? readonly [number, number]
        : Settings[Key];
};

/**
 * The settings that hold for sales that end on a day (NO_DAY = no sales).
 *
 * Without bounds of the user those of XYZ are the usual ones here; xyzRule() may choose others. Edges: settings that settingsErrors() refuses are the caller's mistake and throw. Source: spec 2.
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
  return { ...inForce, asOf, xyz: settings.xyz ?? usualXyz } as unknown as SettingsInForce;
}
