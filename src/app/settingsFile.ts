import type { SettingExpectation } from "../analysis/settings/settingKind";
import { settingKeys, settingOf, type SettingKey, type Settings } from "../analysis/settings/settings";
import { rolesOf } from "../analysis/tables/tableDefinition";
import { perTable, tableOf, type RoleOf, type TableKey } from "../analysis/tables/tables";
import { sheetNameRoles } from "../analysis/tables/salesReading";
import { saleKinds } from "../analysis/columns/saleKinds";
import type { SalesRole } from "../analysis/tables/salesRoles";
import { languages, type Language } from "../locales";
import { reportIds } from "../reports/reportIds";
import type { ReportId } from "../reports/reports";
import { formatFields, type ReadingSetting } from "./readingChoice";

// settings.json: what the command is told beside the workbook. Everything is optional; nothing unknown is passed over.

export interface TableSetting<Role extends string> {
  readonly sheet?: string;
  /** Several sheets of the same kind that are read together. */
  readonly sheets?: readonly string[];
  /** Role -> text of the header. */
  readonly columns?: Readonly<Partial<Record<Role, string>>>;
  /** How the sales are to be read. */
  readonly reading?: ReadingSetting;
}

export interface SettingsFile {
  readonly settings: Partial<Settings>;
  /** null = all; absent = as the workbook remembers. */
  readonly reports?: readonly ReportId[] | null;
  readonly language: Language | null;
  readonly tables: { readonly [Key in TableKey]?: TableSetting<RoleOf<Key>> };
}

export const settingsFileErrorCodes = [
  "notJson", // params.reason
  "unknownKey", // params.path
  "wrongValue", // params.path, params.value, params.expected: an Expectation
] as const;
export type SettingsFileErrorCode = (typeof settingsFileErrorCodes)[number];

/** What must stand in place of a wrong value: a word of the sentence about it. */
export type Expectation = SettingExpectation | "object" | "reports" | "sheets" | "yesNo" | "otherMark";

export interface SettingsFileError {
  readonly code: SettingsFileErrorCode;
  readonly params: Readonly<Record<string, string>>;
}

export type SettingsFileResult =
  | { readonly file: SettingsFile; readonly errors: readonly [] }
  | { readonly file: null; readonly errors: readonly SettingsFileError[] };

export const noSettingsFile: SettingsFile = { settings: {}, language: null, tables: {} };

/** Checks the form only: whether the values make sense together is the question of settingsErrors(). */
export function readSettingsFile(text: string): SettingsFileResult {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return { file: null, errors: [{ code: "notJson", params: { reason: (error as Error).message } }] };
  }
  const errors: SettingsFileError[] = [];
  const read = readFields(json, "", topFields, errors);
  if (errors.length > 0) return { file: null, errors };
  const { language, tables, reports, ...settings } = read as Partial<Settings> & Partial<SettingsFile>;
  const chosen = reports === undefined ? {} : { reports };
  return { file: { settings, ...chosen, language: language ?? null, tables: tables ?? {} }, errors: [] };
}

/** The words of which one must stand at a path; [] where it is not a choice. */
export function choicesAt(path: string): readonly string[] {
  if (path === "language") return languages;
  const [, , inTable, name, field] = path.split(".");
  if (path.startsWith("tables.sales.kinds.")) return saleKinds;
  if (path === "tables.sales.sheetName") return sheetNameRoles;
  if (inTable === "format") return formatFields[name as SalesRole]?.[field] ?? [];
  const key = settingKeys.find((each) => each === path);
  const kind = key === undefined ? null : settingOf(key).kind;
  return kind?.name === "choice" ? kind.choices : [];
}

/** undefined = the value is wrong. */
type Reader = (value: unknown, path: string, errors: SettingsFileError[]) => unknown;
type Fields = Readonly<Record<string, Reader>>;

const textField = valueField("text", (value) => (typeof value === "string" && value.trim() !== "" ? value : undefined));
const sheetsField = valueField("sheets", (value) => {
  const areNames = Array.isArray(value) && value.length > 0 && value.every((name) => typeof name === "string");
  return areNames ? (value as readonly string[]) : undefined;
});
const sheetFields: Fields = { sheet: textField };

const topFields: Fields = {
  ...Object.fromEntries(settingKeys.map((key) => [key, settingField(key)])),
  reports: orNull(valueField("reports", readReports)),
  language: valueField("choice", (value) => languages.find((language) => language === value)),
  tables: objectField(perTable(tableField)),
};

function readFields(value: unknown, path: string, fields: Fields, errors: SettingsFileError[]): object | undefined {
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

function objectField(fields: Fields): Reader {
  return (value, path, errors) => readFields(value, path, fields, errors);
}

function tableField(key: TableKey): Reader {
  const { columns, roles } = tableOf(key);
  if (columns === "headers") return objectField(sheetFields);
  const sheets: Fields = key === "sales" ? { sheets: sheetsField } : {};
  const columnFields = Object.fromEntries(rolesOf(roles).map((role) => [role, textField]));
  const table = objectField({ ...sheetFields, ...sheets, ...readingFields(key), columns: objectField(columnFields) });
  if (key !== "sales") return table;
  return (value, path, errors) => {
    const read = table(value, path, errors) as (TableSetting<string> & ReadingSetting) | undefined;
    if (read === undefined) return undefined;
    const { format, keepFarDays, kinds, currency, sheetName, ...setting } = read;
    const reading = definedOf({ format, keepFarDays, kinds, currency, sheetName });
    return Object.keys(reading).length === 0 ? setting : { ...setting, reading };
  };
}

/** What can be said of the reading of the sales. */
function readingFields(key: TableKey): Fields {
  if (key !== "sales") return {};
  const formats = Object.entries(formatFields).map(([role, fields]) => {
    const ofRole = Object.entries(fields).map(([field, words]) => [field, choiceField(words)]);
    return [role, formatField(objectField(Object.fromEntries(ofRole)))];
  });
  return {
    format: objectField(Object.fromEntries(formats)),
    keepFarDays: valueField("yesNo", (value) => (typeof value === "boolean" ? value : undefined)),
    kinds: (value, path, errors) => {
      const words = typeof value === "object" && value !== null ? Object.keys(value) : [];
      return readFields(value, path, Object.fromEntries(words.map((word) => [word, choiceField(saleKinds)])), errors);
    },
    currency: textField,
    sheetName: choiceField(sheetNameRoles),
  };
}

/** One mark cannot part thousands and decimals. */
function formatField(fields: Reader): Reader {
  return (value, path, errors) => {
    const read = fields(value, path, errors) as { readonly decimal?: string; readonly thousands?: string } | undefined;
    if (read?.decimal !== undefined && read.decimal === read.thousands) {
      errors.push(wrongValue(`${path}.thousands`, read.thousands, "otherMark"));
    }
    return read;
  };
}

function definedOf(record: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

function choiceField(words: readonly string[]): Reader {
  return valueField("choice", (value) => words.find((word) => word === value));
}

function settingField(key: SettingKey): Reader {
  const { kind } = settingOf(key);
  return valueField(kind.expected, (value) => kind.fromFile(value));
}

function valueField(expected: Expectation, read: (value: unknown) => unknown): Reader {
  return (value, path, errors) => {
    const found = read(value);
    if (found === undefined) errors.push(wrongValue(path, value, expected));
    return found;
  };
}

function orNull(reader: Reader): Reader {
  return (value, path, errors) => (value === null ? null : reader(value, path, errors));
}

function wrongValue(path: string, value: unknown, expected: Expectation): SettingsFileError {
  return { code: "wrongValue", params: { path, value: JSON.stringify(value), expected } };
}

function readReports(value: unknown): readonly ReportId[] | undefined {
  return Array.isArray(value) && value.every((id) => reportIds.includes(id)) ? value : undefined;
}
