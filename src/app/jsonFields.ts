import type { SettingExpectation } from "../analysis/settings/settingKind";

// The forms that values of settings.json may have: an object of known fields, a text, one of some words.

export const settingsFileErrorCodes = [
  "notJson", // params.reason
  "tooDeep",
  "unknownKey", // params.path
  "wrongValue", // params.path, params.value, params.expected: an Expectation
  "missingKey", // params.path
] as const;
export type SettingsFileErrorCode = (typeof settingsFileErrorCodes)[number];

/** What must stand in place of a wrong value: a word of the sentence about it. */
export type Expectation = SettingExpectation | "object" | "reports" | "sheets" | "yesNo" | "otherMark" | "address";

export interface SettingsFileError {
  readonly code: SettingsFileErrorCode;
  readonly params: Readonly<Record<string, string>>;
}

/** undefined = the value is wrong. */
export type Reader = (value: unknown, path: string, errors: SettingsFileError[]) => unknown;
export type Fields = Readonly<Record<string, Reader>>;

export const textField = valueField("text", (value) =>
  typeof value === "string" && value.trim() !== "" ? value : undefined,
);
export function readFields(
  value: unknown,
  path: string,
  fields: Fields,
  errors: SettingsFileError[],
): object | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    errors.push(wrongValue(path, value, "object"));
    return undefined;
  }
  const read: Record<string, unknown> = {};
  for (const [key, given] of Object.entries(value)) {
    const place = path === "" ? key : `${path}.${key}`;
    if (!Object.hasOwn(fields, key)) errors.push({ code: "unknownKey", params: { path: place } });
    else read[key] = fields[key](given, place, errors);
  }
  return read;
}

export function objectField(fields: Fields): Reader {
  return (value, path, errors) => readFields(value, path, fields, errors);
}

export function definedOf(record: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

export function choiceField(words: readonly string[]): Reader {
  return valueField("choice", (value) => words.find((word) => word === value));
}

export function valueField(expected: Expectation, read: (value: unknown) => unknown): Reader {
  return (value, path, errors) => {
    const found = read(value);
    if (found === undefined) errors.push(wrongValue(path, value, expected));
    return found;
  };
}

export function orNull(reader: Reader): Reader {
  return (value, path, errors) => (value === null ? null : reader(value, path, errors));
}

export function wrongValue(path: string, value: unknown, expected: Expectation): SettingsFileError {
  return { code: "wrongValue", params: { path, value: JSON.stringify(value), expected } };
}
