import { defaultSettings } from "../../analysis/settings/defaultSettings";
import { settingsErrorCodes, settingsErrors } from "../../analysis/settings/settingsErrors";
import type { PeriodKind } from "../../analysis/settings/settingKind";
import {
  perSetting,
  settingKeys,
  settingOf,
  type KindOf,
  type SettingKey,
  type Settings,
  type SettingsErrorCode,
} from "../../analysis/settings/settings";
import type { TableChoices } from "../../app/session";
import type { TextKey } from "../../locales";
import { draftKindOf, type FieldPart } from "./draftKinds";

// The settings as the user types them: text, and empty = default.

type FieldOf<Key extends SettingKey> = KindOf<Key> extends PeriodKind ? Key | `${Key}From` | `${Key}To` : Key;
export type DraftField = { readonly [Key in SettingKey]: FieldOf<Key> }[SettingKey];

/** A field of a setting in the draft. */
export function draftField(key: SettingKey, part: FieldPart): DraftField {
  return `${key}${part}` as DraftField;
}

/** The fields of a setting in the draft. */
export function fieldsOf(key: SettingKey): readonly DraftField[] {
  return draftKindOf(settingOf(key).kind).parts.map((part) => draftField(key, part));
}

export const draftFields: readonly DraftField[] = settingKeys.flatMap(fieldsOf);

export type SettingsDraft = Readonly<Record<DraftField, string>>;

export type FieldErrorCode =
  | SettingsErrorCode
  | "periodHalf" // an end is missing
  | "marginUnknown"
  | "quantityUnknown";
export type FieldErrors = Readonly<Partial<Record<DraftField, FieldErrorCode>>>;

/** Settings equal to the defaults become empty fields, but what is one of a few. */
export function draftOf(settings: Settings): SettingsDraft {
  const draft: Partial<Record<DraftField, string>> = {};
  for (const key of settingKeys) {
    const setting = settingOf(key);
    const texts = draftKindOf(setting.kind).print(settings[key], setting);
    for (const [place, field] of fieldsOf(key).entries()) draft[field] = texts[place];
  }
  return draft as SettingsDraft;
}

/** The settings a draft stands for, or what is wrong with it. */
export function settingsOf(draft: SettingsDraft): { readonly settings: Settings | null; readonly errors: FieldErrors } {
  const textsOf = (key: SettingKey) => fieldsOf(key).map((field) => draft[field]);
  const settings = perSetting((key) => draftKindOf(settingOf(key).kind).parse(textsOf(key), settingOf(key)));
  const codes = settingsErrors(settings).map(({ code }) => code);
  const errors: Partial<Record<DraftField, FieldErrorCode>> = {};
  for (const key of settingKeys) {
    const { kind, error } = settingOf(key);
    const { errorPart, missingPart } = draftKindOf(kind);
    const missing = missingPart?.(textsOf(key)) ?? null;
    if (missing !== null) errors[draftField(key, missing)] = "periodHalf";
    else if (error !== undefined && codes.includes(error)) errors[draftField(key, errorPart)] = error;
  }
  return { settings: Object.keys(errors).length === 0 ? settings : null, errors };
}

/** The sentence about an error. */
export function fieldErrorText(code: FieldErrorCode): TextKey {
  return isSettingsError(code) ? `settings.error.${code}` : `pane.fieldError.${code}`;
}

function isSettingsError(code: FieldErrorCode): code is SettingsErrorCode {
  return settingsErrorCodes.some((known) => known === code);
}

/** What is wrong with the draft by itself, and with the measure for want of a column to compute it from. */
export function fieldErrors(draft: SettingsDraft, choices: TableChoices): FieldErrors {
  const { errors } = settingsOf(draft);
  const columns = choices.sales?.columns;
  if (columns === undefined) return errors;
  if (draft.measure === "margin" && !hasMarginColumn(choices)) return { ...errors, measure: "marginUnknown" };
  if (draft.measure === "quantity" && columns.quantity === undefined) return { ...errors, measure: "quantityUnknown" };
  return errors;
}

/** Whether the margin can be computed from the chosen columns of the sales. */
export function hasMarginColumn({ sales }: TableChoices): boolean {
  const { margin, cost, marginPercent } = sales?.columns ?? {};
  return margin !== undefined || cost !== undefined || marginPercent !== undefined;
}

/** The settings with the usual values in place of the wrong ones. */
export function settingsWithoutErrors(draft: SettingsDraft): Settings {
  const { errors } = settingsOf(draft);
  const right: Record<DraftField, string> = { ...draft };
  for (const key of settingKeys) {
    const fields = fieldsOf(key);
    if (fields.every((field) => errors[field] === undefined)) continue;
    for (const field of fields) right[field] = "";
  }
  return settingsOf(right).settings ?? defaultSettings;
}
