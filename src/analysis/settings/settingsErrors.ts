import { settingKeys, settingOf, type Settings, type SettingsErrorCode } from "./settings";
import type { ErrorParams } from "./settingKind";

/** The errors of all settings. */
export const settingsErrorCodes: readonly SettingsErrorCode[] = settingKeys.flatMap(
  (key) => settingOf(key).error ?? [],
);

export interface SettingsError {
  readonly code: SettingsErrorCode;
  readonly params: ErrorParams;
}

/**
 * Everything that is wrong with settings; [] = analyze() accepts them.
 *
 * Source: spec 2, 3.2, 3.3.
 *
 * @example settingsErrors({ ...defaultSettings, windowMonths: 0 })[0].code // "windowMonthsInvalid"
 */
export function settingsErrors(settings: Settings): readonly SettingsError[] {
  const errors: SettingsError[] = [];
  for (const key of settingKeys) {
    const { kind, error } = settingOf(key);
    const params = kind.refusal(settings[key] as never);
    if (params === null) continue;
    if (error === undefined) throw new Error(`a setting that can be wrong has no error: ${key}`);
    errors.push({ code: error, params });
  }
  return errors;
}
