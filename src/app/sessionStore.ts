import { defaultSettings } from "../analysis/types";
import { findTable, followColumns } from "./findTable";
import { recogniseTables } from "./recogniseTables";
import type { Session, TableChoice, TableChoices } from "./session";
import { fromStored, toStored, type StoredChoice, type StoredTable } from "./storedSession";
import type { FoundTable, TableRef, WorkbookPort } from "./workbookPort";

const SESSION_KEY = "clientele.session";

/** The session remembered in the workbook, its gaps filled by recognition; without one, all by recognition. */
export async function loadSession(port: WorkbookPort, tables: readonly FoundTable[]): Promise<Session> {
  const stored = fromStored(await port.readStored(SESSION_KEY));
  if (stored === null)
    return { choices: recogniseTables(tables), settings: defaultSettings, reports: null, language: null };

  const sales = restoredChoice(stored.sales, tables);
  const clients = restoredChoice(stored.clients, tables);
  const rules = restoredTable(stored.rules, tables);
  const targets = restoredTable(stored.targets, tables);
  const aliases = restoredTable(stored.aliases, tables);
  const plan = restoredTable(stored.plan, tables);
  const spend = restoredTable(stored.spend, tables);
  const remembered = [sales?.table, clients?.table, rules, targets, aliases, plan, spend];
  const proposed = recogniseTables(tables.filter((table) => !remembered.includes(table)));

  const isDeclined = (table: TableRef): boolean => stored.known.some((known) => findTable([table], known) !== null);
  const proposedChoice = <Role extends string>(was: StoredTable | null, choice: TableChoice<Role> | null) =>
    was === null && choice !== null && isDeclined(choice.table) ? null : choice;
  const proposedTable = (was: StoredTable | null, table: TableChoices["rules"]) =>
    was === null && table !== null && isDeclined(table) ? null : table;

  return {
    choices: {
      sales: sales ?? proposedChoice(stored.sales, proposed.sales),
      clients: clients ?? proposedChoice(stored.clients, proposed.clients),
      rules: rules ?? proposedTable(stored.rules, proposed.rules),
      targets: targets ?? proposedTable(stored.targets, proposed.targets),
      aliases: aliases ?? proposedTable(stored.aliases, proposed.aliases),
      plan: plan ?? proposedTable(stored.plan, proposed.plan),
      spend: spend ?? proposedTable(stored.spend, proposed.spend),
    },
    settings: stored.settings,
    reports: stored.reports,
    language: stored.language,
  };
}

/** Keeps the session in the workbook. */
export async function saveSession(port: WorkbookPort, session: Session): Promise<void> {
  const before = fromStored(await port.readStored(SESSION_KEY));
  await port.writeStored(SESSION_KEY, toStored(session, before?.known ?? []));
}

/** Keeps the chosen tables and columns; `tables` could be chosen. Settings and language stay as they were kept. */
export async function saveChoices(
  port: WorkbookPort,
  choices: TableChoices,
  tables: readonly FoundTable[],
): Promise<void> {
  const before = fromStored(await port.readStored(SESSION_KEY));
  const { settings, reports, language } = before ?? { settings: defaultSettings, reports: null, language: null };
  await port.writeStored(SESSION_KEY, toStored({ choices, settings, reports, language }, tables));
}

/** What saveSession keeps, for a step that writes it together with other things; `tables` could be chosen. */
export function storedValues(session: Session, tables: readonly FoundTable[]): Readonly<Record<string, unknown>> {
  return { [SESSION_KEY]: toStored(session, tables) };
}

function restoredTable(stored: StoredTable | null, tables: readonly FoundTable[]): FoundTable | null {
  return stored === null ? null : findTable(tables, stored);
}

function restoredChoice<Role extends string>(
  stored: StoredChoice<Role> | null,
  tables: readonly FoundTable[],
): TableChoice<Role> | null {
  const table = restoredTable(stored, tables);
  if (stored === null || table === null) return null;
  const columns = followColumns(stored.columns, stored.headers, table.headers);
  return columns === null ? null : { table, columns };
}
