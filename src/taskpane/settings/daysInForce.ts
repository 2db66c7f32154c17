import { resolveSettings } from "../../analysis/settings/resolveSettings";
import { settingKeys, settingOf, type SettingKey, type Settings } from "../../analysis/settings/settings";
import type { Period } from "../../analysis/types";
import type { PreviewState } from "./useSalesPreview";

/** The days of every period; absent = not known yet. */
export type DaysInForce = Readonly<Partial<Record<SettingKey, Period>>>;

/** The days that the periods come to, where the as-of date is given or known from the sales. */
export function daysInForce(settings: Settings, preview: PreviewState): DaysInForce {
  const asOf = settings.asOf ?? (preview.kind === "ready" ? preview.preview.lastSale : null);
  if (asOf === null) return {};
  const inForce = resolveSettings(settings, asOf);
  const periods = settingKeys.filter((key) => settingOf(key).kind.name === "period");
  return Object.fromEntries(periods.map((key) => [key, inForce[key]]));
}
