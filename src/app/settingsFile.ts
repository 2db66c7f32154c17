import { settingKeys, settingOf, type SettingKey, type Settings } from "../analysis/settings/settings";
import { rolesOf } from "../analysis/tables/tableDefinition";
import { perTable, tableOf, type RoleOf, type TableKey } from "../analysis/tables/tables";
import { sheetNameRoles } from "../analysis/tables/salesReading";
import { saleKinds } from "../analysis/columns/saleKinds";
import type { SalesRole } from "../analysis/tables/salesRoles";
import { languages, type Language } from "../locales";
import { engineSpreads } from "../engine/engineSource";
import { reportIds } from "../reports/reportIds";
import type { ReportId } from "../reports/reports";
import { engineFields, engineOf, type EngineSettings } from "./engineSettings";
import {
  choiceField,
  definedOf,
  objectField,
  orNull,
  readFields,
  textField,
  valueField,
  wrongValue,
  type Fields,
  type Reader,
  type SettingsFileError,
} from "./jsonFields";
import { formatFields, type ReadingSetting } from "./readingChoice";

// settings.json: what the command is given beside the workbook. Everything is optional; nothing unknown is passed over.

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
  /** Where the sales are, if they are in a database; absent = in a workbook. */
  readonly engine?: EngineSettings;
}

export type SettingsFileResult =
  | { readonly file: SettingsFile; readonly errors: readonly [] }
  | { readonly file: null; readonly errors: readonly SettingsFileError[] };

export const noSettingsFile: SettingsFile = { settings: {}, language: null, tables: {} };

/** Checks the form only: whether the values make sense together is the question of settingsErrors(). */
export function readSettingsFile(text: string): SettingsFileResult {
  if (depthOf(text) > mostNested) return { file: null, errors: [{ code: "tooDeep", params: {} }] };
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return { file: null, errors: [{ code: "notJson", params: { reason: (error as Error).message } }] };
  }
  const errors: SettingsFileError[] = [];
  const read = readFields(json, "", topFields, errors);
  const { language, tables, reports, engine, ...settings } = (read ?? {}) as Partial<Settings> & Partial<SettingsFile>;
  const database = engine === undefined || errors.length > 0 ? {} : { engine: engineOf(engine, errors) };
  if (errors.length > 0) return { file: null, errors };
  const chosen = reports === undefined ? {} : { reports };
  return { file: { settings, ...chosen, ...database, language: language ?? null, tables: tables ?? {} }, errors: [] };
}

/** Deeper than any setting: what checks values goes down into them. */
const mostNested = 50;

/** How many brackets stand open at once at most, those in texts too. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of text) {
    if (character === "[" || character === "{") deepest = Math.max(deepest, ++depth);
    else if (character === "]" || character === "}") depth -= 1;
  }
  return deepest;
}

/** The words of which one must stand at a path; [] where it is not a choice. */
export function choicesAt(path: string): readonly string[] {
  if (path === "language") return languages;
  if (path === "engine.spread") return engineSpreads;
  const [, , inTable, name, field] = path.split(".");
  if (path.startsWith("tables.sales.kinds.")) return saleKinds;
  if (path === "tables.sales.sheetName") return sheetNameRoles;
  if (inTable === "format") return formatFields[name as SalesRole]?.[field] ?? [];
  const key = settingKeys.find((each) => each === path);
  const kind = key === undefined ? null : settingOf(key).kind;
  return kind?.name === "choice" ? kind.choices : [];
}

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
  engine: objectField(engineFields),
};

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

function settingField(key: SettingKey): Reader {
  const { kind } = settingOf(key);
  return valueField(kind.expected, (value) => kind.fromFile(value));
}

function readReports(value: unknown): readonly ReportId[] | undefined {
  return Array.isArray(value) && value.every((id) => reportIds.includes(id)) ? value : undefined;
}
