import { daySerial, isCalendarDay } from "../analysis/time/calendar";
import {
  grades,
  measures,
  periodPresets,
  xyzBuckets,
  xyzDeviations,
  type Day,
  type GradeTable,
  type Period,
  type PeriodPreset,
  type Settings,
} from "../analysis/types";
import { rolesOf } from "../analysis/tables/tableDefinition";
import { perTable, tableOf, type RoleOf, type TableKey } from "../analysis/tables/tables";
import { languages, type Language } from "../locales";
import { reportIds, type ReportId } from "../reports/reportSheet";

// settings.json: what the command is told beside the workbook. Everything is optional; nothing unknown is passed over.

export interface TableSetting<Role extends string> {
  readonly sheet?: string;
  /** Role -> text of the header. */
  readonly columns?: Readonly<Partial<Record<Role, string>>>;
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
  "wrongValue", // params.path, params.value, params.expected: one of expectations
] as const;
export type SettingsFileErrorCode = (typeof settingsFileErrorCodes)[number];

/** What stands in place of a wrong value: words of the sentence about it. */
export const expectations = [
  "object",
  "text",
  "number",
  "wholeNumber",
  "day",
  "period",
  "numbers",
  "twoNumbers",
  "measure",
  "xyzBucket",
  "xyzDeviation",
  "gradeTable",
  "reports",
  "language",
] as const;
export type Expectation = (typeof expectations)[number];

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

/** undefined = the value is wrong. */
type Reader = (value: unknown, path: string, errors: SettingsFileError[]) => unknown;
type Fields = Readonly<Record<string, Reader>>;

const dayField = valueField("day", readDay);
const textField = valueField("text", (value) => (typeof value === "string" && value.trim() !== "" ? value : undefined));
const sheetFields: Fields = { sheet: textField };

const topFields: Fields = {
  asOf: orNull(dayField),
  period: orNull(valueField("period", readPeriod)),
  windowMonths: valueField("wholeNumber", (value) => (Number.isInteger(value) ? value : undefined)),
  kpiPeriod: orNull(valueField("period", readPeriod)),
  abc: valueField("numbers", (value) => readNumbers(value)),
  xyz: valueField("twoNumbers", (value) => (readNumbers(value)?.length === 2 ? value : undefined)),
  xyzBucket: valueField("xyzBucket", (value) => xyzBuckets.find((bucket) => bucket === value)),
  xyzDeviation: valueField("xyzDeviation", (value) => xyzDeviations.find((deviation) => deviation === value)),
  marginShare: orNull(valueField("number", (value) => (typeof value === "number" ? value : undefined))),
  measure: valueField("measure", (value) => measures.find((measure) => measure === value)),
  abcGroup: textField,
  historyWindows: valueField("wholeNumber", (value) => (Number.isInteger(value) ? value : undefined)),
  gradeTable: valueField("gradeTable", readGradeTable),
  reports: orNull(valueField("reports", readReports)),
  language: valueField("language", (value) => languages.find((language) => language === value)),
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
  const columnFields = Object.fromEntries(rolesOf(roles).map((role) => [role, textField]));
  return objectField({ ...sheetFields, columns: objectField(columnFields) });
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

function readDay(value: unknown): Day | undefined {
  const match = typeof value === "string" ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null;
  if (match === null) return undefined;
  const [year, month, day] = match.slice(1).map(Number);
  return isCalendarDay(year, month, day) ? daySerial(year, month, day) : undefined;
}

function readPeriod(value: unknown): Period | PeriodPreset | undefined {
  if (typeof value === "string") return periodPresets.find((preset) => preset === value);
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const from = readDay(value[0]);
  const to = readDay(value[1]);
  return from === undefined || to === undefined ? undefined : [from, to];
}

function readGradeTable(value: unknown): GradeTable | undefined {
  const isRow = (row: unknown) =>
    Array.isArray(row) && row.length === 3 && row.every((grade) => grades.includes(grade));
  return Array.isArray(value) && value.length === 3 && value.every(isRow) ? value : undefined;
}

function readReports(value: unknown): readonly ReportId[] | undefined {
  return Array.isArray(value) && value.every((id) => reportIds.includes(id)) ? value : undefined;
}

function readNumbers(value: unknown): readonly number[] | undefined {
  return Array.isArray(value) && value.every((one) => typeof one === "number") ? value : undefined;
}
