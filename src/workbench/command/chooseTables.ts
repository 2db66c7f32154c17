import type { ClientRole, ColumnMap, SalesRole } from "../../analysis/types";
import { findTable } from "../../app/findTable";
import { clientsChoice, recogniseTables, salesChoice } from "../../app/recogniseTables";
import type { Discovery, TableChoice, TableChoices } from "../../app/session";
import type { SettingsFile } from "../../app/settingsFile";
import type { FoundTable, TableRef } from "../../app/workbookPort";
import { CommandFailure } from "./commandFailure";

type TableKey = keyof TableChoices;

/** Where the inputs lie unless something else is said. */
const usualSheets: Readonly<Record<TableKey, string>> = {
  sales: "Sales",
  clients: "Clients",
  rules: "Segment rules",
  targets: "Target matrix",
  aliases: "Client aliases",
  plan: "Plan",
  spend: "Spend",
};

const requiredRoles: Readonly<Record<"sales" | "clients", readonly string[]>> = {
  sales: ["date", "client", "amount"] satisfies SalesRole[],
  clients: ["client"] satisfies ClientRole[],
};

/** The inputs of a run, by the settings and by what the workbook holds. */
export function chooseTables(discovery: Discovery, given: SettingsFile["tables"]): TableChoices {
  const { choices } = discovery.session;
  const sales = chooseTable(discovery, "sales", given.sales?.sheet);
  if (sales === null) throw new CommandFailure("command.salesMissing", { sheet: usualSheets.sales });
  const clients = chooseTable(discovery, "clients", given.clients?.sheet);
  return {
    sales: withColumns("sales", keptChoice(choices.sales, sales) ?? salesChoice(sales), sales, given.sales?.columns),
    clients:
      clients &&
      withColumns(
        "clients",
        keptChoice(choices.clients, clients) ?? clientsChoice(clients),
        clients,
        given.clients?.columns,
      ),
    rules: chooseTable(discovery, "rules", given.rules?.sheet),
    targets: chooseTable(discovery, "targets", given.targets?.sheet),
    aliases: chooseTable(discovery, "aliases", given.aliases?.sheet),
    plan: chooseTable(discovery, "plan", given.plan?.sheet),
    spend: chooseTable(discovery, "spend", given.spend?.sheet),
  };
}

/**
 * The sheet that the settings name; else what somebody chose in the pane, which the workbook remembers; else the sheet
 * of the usual name; else what the headers say.
 */
function chooseTable({ tables, session }: Discovery, key: TableKey, sheet: string | undefined): FoundTable | null {
  if (sheet !== undefined) {
    const named = tableOn(tables, sheet, key);
    if (named !== null) return named;
    const sheets = [...new Set(tables.map((table) => table.sheet))].join(", ");
    throw new CommandFailure("command.sheetMissing", { sheet, sheets });
  }
  const current = tableOf(tables, session.choices, key);
  const proposed = tableOf(tables, recogniseTables(tables), key);
  const remembered = current !== null && current !== proposed;
  return remembered ? current : (tableOn(tables, usualSheets[key], key) ?? current);
}

function tableOn(tables: readonly FoundTable[], sheet: string, key: TableKey): FoundTable | null {
  const onSheet = tables.filter((table) => table.sheet.toLowerCase() === sheet.toLowerCase());
  return tableOf(onSheet, recogniseTables(onSheet), key) ?? onSheet[0] ?? null;
}

function tableOf(tables: readonly FoundTable[], choices: TableChoices, key: TableKey): FoundTable | null {
  const chosen = choices[key];
  const table: TableRef | null = chosen !== null && "table" in chosen ? chosen.table : chosen;
  return table === null ? null : findTable(tables, table);
}

function keptChoice<Role extends string>(
  choice: TableChoice<Role> | null,
  table: FoundTable,
): TableChoice<Role> | null {
  return choice !== null && findTable([table], choice.table) !== null ? choice : null;
}

/** The columns that the settings name take the place of those that were found. */
function withColumns<Role extends SalesRole | ClientRole>(
  key: "sales" | "clients",
  choice: TableChoice<Role>,
  table: FoundTable,
  named: Readonly<Partial<Record<Role, string>>> | undefined,
): TableChoice<Role> {
  const columns: Partial<Record<Role, number>> = { ...choice.columns };
  for (const [role, header] of Object.entries(named ?? {}) as [Role, string][]) {
    const column = findHeader(table, header);
    if (column === -1) {
      const headers = table.headers.filter((known) => known !== "").join(", ");
      throw new CommandFailure("command.columnMissing", { header, sheet: table.sheet, headers });
    }
    for (const other of Object.keys(columns) as Role[]) if (columns[other] === column) delete columns[other];
    columns[role] = column;
  }
  for (const role of requiredRoles[key]) {
    if (columns[role as Role] === undefined) {
      throw new CommandFailure("command.roleMissing", {
        role,
        sheet: table.sheet,
        path: `tables.${key}.columns.${role}`,
      });
    }
  }
  return { table, columns: columns as ColumnMap<Role> };
}

function findHeader(table: FoundTable, wanted: string): number {
  const exact = table.headers.indexOf(wanted);
  if (exact >= 0) return exact;
  const plain = (header: string) => header.trim().replace(/\s+/g, " ").toLowerCase();
  return table.headers.findIndex((header) => plain(header) === plain(wanted));
}
