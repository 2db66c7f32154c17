import { settingsErrors } from "../analysis/settings/settingsErrors";
import {
  clientRoles,
  defaultSettings,
  grades,
  measures,
  periodPresets,
  salesRoles,
  xyzBuckets,
  xyzDeviations,
  type ClientRole,
  type ColumnMap,
  type GradeTable,
  type Period,
  type PeriodPreset,
  type SalesRole,
  type Settings,
} from "../analysis/types";
import { languages, type Language } from "../locales";
import { reportIds, type ReportId } from "../reports/reportSheet";
import type { TableIdentity } from "./findTable";
import type { Session, TableChoice } from "./session";
import type { FoundTable, TableRef } from "./workbookPort";

// The session as it is kept in the workbook. A later version of the product reads older ones here.
const VERSION = 1;

export interface StoredTable extends TableIdentity {
  readonly headers: readonly string[];
}

export interface StoredChoice<Role extends string> extends StoredTable {
  readonly columns: ColumnMap<Role>;
}

export interface StoredSession {
  readonly version: typeof VERSION;
  readonly sales: StoredChoice<SalesRole> | null;
  readonly clients: StoredChoice<ClientRole> | null;
  readonly rules: StoredTable | null;
  readonly targets: StoredTable | null;
  readonly aliases: StoredTable | null;
  readonly plan: StoredTable | null;
  readonly spend: StoredTable | null;
  /** The tables that could be chosen then: none of them is proposed again where the user chose nothing. */
  readonly known: readonly TableIdentity[];
  readonly settings: Settings;
  readonly reports: readonly ReportId[] | null;
  readonly language: Language | null;
}

export function toStored(session: Session, known: readonly TableIdentity[]): StoredSession {
  const { sales, clients, rules, targets, aliases, plan, spend } = session.choices;
  return {
    version: VERSION,
    sales: sales === null ? null : storedChoice(sales),
    clients: clients === null ? null : storedChoice(clients),
    rules: rules === null ? null : storedTable(rules),
    targets: targets === null ? null : storedTable(targets),
    aliases: aliases === null ? null : storedTable(aliases),
    plan: plan === null ? null : storedTable(plan),
    spend: spend === null ? null : storedTable(spend),
    known: known.map(({ kind, name }) => ({ kind, name })),
    settings: session.settings,
    reports: session.reports,
    language: session.language,
  };
}

function storedTable(table: TableRef | FoundTable): StoredTable {
  return { kind: table.kind, name: table.name, headers: table.headers ?? [] };
}

function storedChoice<Role extends string>(choice: TableChoice<Role>): StoredChoice<Role> {
  return { ...storedTable(choice.table), columns: choice.columns };
}

/** The stored session; null where nothing was stored, or something that this version does not understand. */
export function fromStored(value: unknown): StoredSession | null {
  if (!isRecord(value) || value.version !== VERSION) return null;
  return {
    version: VERSION,
    sales: choiceOf(value.sales, salesRoles),
    clients: choiceOf(value.clients, clientRoles),
    rules: tableOf(value.rules),
    targets: tableOf(value.targets),
    aliases: tableOf(value.aliases),
    plan: tableOf(value.plan),
    spend: tableOf(value.spend),
    known: Array.isArray(value.known) ? value.known.filter(isIdentity) : [],
    settings: settingsOf(value.settings),
    reports: Array.isArray(value.reports) ? reportIds.filter((id) => (value.reports as unknown[]).includes(id)) : null,
    language: languages.find((language) => language === value.language) ?? null,
  };
}

function tableOf(value: unknown): StoredTable | null {
  if (!isRecord(value)) return null;
  const headers = value.headers;
  if (!isIdentity(value)) return null;
  if (!Array.isArray(headers) || !headers.every((header) => typeof header === "string")) return null;
  return { kind: value.kind, name: value.name, headers };
}

function choiceOf<Role extends string>(value: unknown, roles: readonly Role[]): StoredChoice<Role> | null {
  const table = tableOf(value);
  if (table === null || !isRecord(value) || !isRecord(value.columns)) return null;
  const columns: Partial<Record<Role, number>> = {};
  for (const role of roles) {
    const column = value.columns[role];
    if (typeof column === "number" && column in table.headers) columns[role] = column;
  }
  return { ...table, columns };
}

/** Settings of the right shape, or the defaults: half of a stored rule would be another rule. */
function settingsOf(value: unknown): Settings {
  if (!isRecord(value)) return defaultSettings;
  const { asOf, period, windowMonths, kpiPeriod, abc, xyz, marginShare, measure } = value;
  const isKnown =
    (asOf === null || typeof asOf === "number") &&
    (period === null || isPeriod(period)) &&
    typeof windowMonths === "number" &&
    (kpiPeriod === null || isPeriod(kpiPeriod)) &&
    isNumbers(abc) &&
    isPair(xyz) &&
    (marginShare === null || typeof marginShare === "number");
  const knownMeasure = oneOf(measures, measure);
  // Sessions of the first version have no rules of XYZ but the bounds, no groups, history length and grade table.
  const xyzBucket = oneOf(xyzBuckets, value.xyzBucket ?? defaultSettings.xyzBucket);
  const xyzDeviation = oneOf(xyzDeviations, value.xyzDeviation ?? defaultSettings.xyzDeviation);
  const { abcGroup = defaultSettings.abcGroup, historyWindows = defaultSettings.historyWindows } = value;
  if (!isKnown || !knownMeasure || !xyzBucket || !xyzDeviation) return defaultSettings;
  const gradeTable: unknown = value.gradeTable ?? defaultSettings.gradeTable;
  if (typeof abcGroup !== "string" || typeof historyWindows !== "number" || !isGradeRows(gradeTable)) {
    return defaultSettings;
  }
  const settings: Settings = {
    asOf,
    period,
    windowMonths,
    kpiPeriod,
    abc,
    xyz,
    xyzBucket,
    xyzDeviation,
    marginShare,
    measure: knownMeasure,
    abcGroup,
    historyWindows,
    gradeTable,
  };
  return settingsErrors(settings).length === 0 ? settings : defaultSettings;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isIdentity(value: unknown): value is TableIdentity {
  if (!isRecord(value) || typeof value.name !== "string") return false;
  return value.kind === "table" || value.kind === "name" || value.kind === "sheet";
}

function oneOf<Choice>(choices: readonly Choice[], value: unknown): Choice | undefined {
  return choices.find((choice) => choice === value);
}

function isNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((one) => typeof one === "number");
}

function isPeriod(value: unknown): value is Period | PeriodPreset {
  return oneOf(periodPresets, value) !== undefined || isPair(value);
}

function isGradeRows(value: unknown): value is GradeTable {
  const isGrade = (grade: unknown) => oneOf(grades, grade) !== undefined;
  return Array.isArray(value) && value.every((row) => Array.isArray(row) && row.every(isGrade));
}

function isPair(value: unknown): value is Period {
  return isNumbers(value) && value.length === 2;
}
