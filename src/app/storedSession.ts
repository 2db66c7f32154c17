import { settingsErrors } from "../analysis/settings/settingsErrors";
import { defaultSettings } from "../analysis/settings/defaultSettings";
import { perSetting, settingKeys, settingOf, type Settings } from "../analysis/settings/settings";
import type { ColumnMap } from "../analysis/types";
import { rolesOf } from "../analysis/tables/tableDefinition";
import { perTable, tableOf, type RoleOf, type TableKey } from "../analysis/tables/tables";
import { languages, type Language } from "../locales";
import type { ReportId } from "../reports/reports";
import { isTableIdentity, type TableIdentity } from "./findTable";
import { isRecord } from "./isRecord";
import { readingOf, storedReading } from "./readingChoice";
import type { Session, TableChoice } from "./session";
import type { TableRef } from "./workbookPort";

// The session as it is kept in the workbook. A later version of the product reads older ones here.
const VERSION = 1;

export interface StoredTable extends TableIdentity {
  readonly headers: readonly string[];
}

export interface StoredChoice<Role extends string> extends StoredTable {
  readonly columns: ColumnMap<Role>;
  readonly more?: readonly StoredTable[];
  readonly answered?: readonly string[];
  readonly reading?: TableChoice["reading"];
}

type StoredTables = { readonly [Key in TableKey]: StoredTable | StoredChoice<RoleOf<Key>> | null };

export interface StoredSession extends StoredTables {
  readonly version: typeof VERSION;
  /** The tables that could be chosen then: none of them is proposed again where the user chose nothing. */
  readonly known: readonly TableIdentity[];
  readonly settings: Settings;
  readonly reports: readonly ReportId[] | null;
  readonly language: Language | null;
}

export function toStored(session: Session, known: readonly TableIdentity[]): StoredSession {
  return {
    version: VERSION,
    ...(perTable((key) => storedChoice(key, session.choices[key])) as StoredTables),
    known: known.map(({ kind, name }) => ({ kind, name })),
    settings: session.settings,
    reports: session.reports,
    language: session.language,
  };
}

/** Columns that are known by their headers alone are found again by them. */
function storedChoice(key: TableKey, choice: TableChoice | null): StoredTable | StoredChoice<string> | null {
  if (choice === null) return null;
  const table = storedTable(choice.table);
  if (tableOf(key).columns === "headers") return table;
  const { columns, answered = [], more = [] } = choice;
  const reading = readingOf(choice.reading);
  return {
    ...table,
    columns,
    ...(answered.length === 0 ? {} : { answered }),
    ...(more.length === 0 ? {} : { more: more.map(storedTable) }),
    ...(reading === undefined ? {} : { reading }),
  };
}

function storedTable({ kind, name, headers = [] }: TableRef): StoredTable {
  return { kind, name, headers };
}

/** The stored session; null where nothing was stored, or something that this version does not understand. */
export function fromStored(value: unknown): StoredSession | null {
  if (!isRecord(value) || value.version !== VERSION) return null;
  return {
    version: VERSION,
    ...(perTable((key) => choiceOf(key, value[key])) as StoredTables),
    known: Array.isArray(value.known) ? value.known.filter(isTableIdentity) : [],
    settings: settingsIn(value.settings),
    reports: Array.isArray(value.reports) ? value.reports.filter(isReportId) : null,
    language: languages.find((language) => language === value.language) ?? null,
  };
}

/** The stored table as a choice that can be looked for. */
export function storedChoiceOf(key: TableKey, stored: StoredSession): TableChoice | null {
  const table = stored[key];
  if (table === null) return null;
  if (!("columns" in table)) return { table: tableRefOf(table), columns: {} };
  const { columns, answered, more, reading } = table;
  return {
    table: tableRefOf(table),
    columns,
    ...(answered === undefined ? {} : { answered }),
    ...(more === undefined ? {} : { more: more.map(tableRefOf) }),
    ...(reading === undefined ? {} : { reading }),
  };
}

/** A table as it can be looked for: where it lies is not kept. */
function tableRefOf({ kind, name, headers }: StoredTable): TableRef {
  return { kind, name, headers, sheet: "", row: 0, column: 0, rows: 0, columns: headers.length };
}

function choiceOf(key: TableKey, value: unknown): StoredTable | StoredChoice<string> | null {
  const table = tableIn(value);
  const { columns: by, roles } = tableOf(key);
  if (table === null || by === "headers") return table;
  if (!isRecord(value) || !isRecord(value.columns)) return null;
  const columns: Record<string, number> = {};
  for (const role of rolesOf(roles)) {
    const column = value.columns[role];
    if (typeof column === "number" && column in table.headers) columns[role] = column;
  }
  const { answered, more } = value;
  const reading = storedReading(value.reading);
  return {
    ...table,
    columns,
    ...(Array.isArray(answered) ? { answered: rolesOf(roles).filter((role) => answered.includes(role)) } : {}),
    ...(Array.isArray(more) ? { more: more.flatMap((further: unknown) => tableIn(further) ?? []) } : {}),
    ...(reading === undefined ? {} : { reading }),
  };
}

function tableIn(value: unknown): StoredTable | null {
  if (!isRecord(value)) return null;
  const headers = value.headers;
  if (!isTableIdentity(value)) return null;
  if (!Array.isArray(headers) || !headers.every((header) => typeof header === "string")) return null;
  return { kind: value.kind, name: value.name, headers };
}

/**
 * Settings of the right shape, or the defaults: half of a stored rule would be another rule. What an earlier version did
 * not know yet has its default.
 */
function settingsIn(value: unknown): Settings {
  if (!isRecord(value)) return defaultSettings;
  const stored: Record<string, unknown> = {};
  for (const key of settingKeys) {
    const { kind, default: usual } = settingOf(key);
    const given = value[key] === undefined ? usual : value[key];
    if (!kind.isStored(given)) return defaultSettings;
    stored[key] = given;
  }
  const settings = perSetting((key) => stored[key]);
  return settingsErrors(settings).length === 0 ? settings : defaultSettings;
}

/** A report that this version does not know is not written: the pane need not load all of them to tell. */
function isReportId(value: unknown): value is ReportId {
  return typeof value === "string";
}
