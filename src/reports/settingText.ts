import { settingOf, type SettingKey } from "../analysis/settings/settings";
import { usualXyz } from "../analysis/settings/usualValues";
import type { TextKey, Translate } from "../locales";
import { percentOf, percentRow } from "./percentRow";

/** What a setting does, and what an empty field stands for. */
export function aboutText(key: SettingKey, t: Translate): string {
  return t(`settings.about.${key}`, { usual: usualOf(key) });
}

/** The default as it would be typed; "" where it is not a number. */
export function usualText(key: SettingKey): string {
  return String(usualOf(key));
}

/** The word for one of the choices of a setting. */
export function choiceText(key: SettingKey, choice: string, t: Translate): string {
  return t(`settings.${key}.${choice}` as TextKey);
}

function usualOf(key: SettingKey): string | number {
  const { kind, default: usual } = settingOf(key);
  if (kind.name === "wholeNumber") return usual as number;
  if (kind.name === "part") return percentOf(usual as number);
  if (kind.name === "bounds") return percentRow((usual as readonly number[] | null) ?? usualXyz);
  return kind.name === "shares" ? percentRow(usual as readonly number[]) : "";
}
