import { findTable, followColumns } from "../../app/findTable";
import type { Discovery, TableChoice, TableChoices } from "../../app/session";
import type { FoundTable, TableRef } from "../../app/workbookPort";
import type { PaneState } from "./paneState";
import { draftOf } from "./settingsDraft";

/** The state after the workbook was looked through: what the user chose stays, as long as it is still there. */
export function afterScan(state: PaneState, discovery: Discovery): PaneState {
  const { tables, session } = discovery;
  const idle = { ...state, tables, tableChangesSeen: state.tableChanges, work: { kind: "idle" } } as const;
  if (state.tables !== null)
    return { ...idle, choices: choicesAmong(tables, state.tables, state.choices, session.choices) };
  return {
    ...idle,
    choices: session.choices,
    draft: draftOf(session.settings),
    wantedReports: session.reports,
    // Chosen while the workbook was still being looked through.
    language: state.chosenLanguage ?? discovery.language,
    chosenLanguage: state.chosenLanguage ?? session.language,
    kept: session,
  };
}

/**
 * The same for a look that nobody has asked for. Where it would take a chosen table or column away, as while a header is
 * being written anew, everything stays until the user looks again.
 */
export function afterUnaskedLook(state: PaneState, discovery: Discovery): PaneState {
  const next = afterScan(state, discovery);
  const isLost = (Object.keys(state.choices) as (keyof TableChoices)[]).some(
    (table) => state.choices[table] !== null && next.choices[table] === null,
  );
  return isLost ? { ...state, tableChangesSeen: state.tableChanges } : { ...next, work: state.work };
}

function choicesAmong(
  tables: readonly FoundTable[],
  before: readonly FoundTable[],
  chosen: TableChoices,
  proposed: TableChoices,
): TableChoices {
  return {
    sales: stillThere(chosen.sales, tables) ?? unlessDeclined(proposed.sales, before),
    clients: stillThere(chosen.clients, tables) ?? unlessDeclined(proposed.clients, before),
    rules: tableStillThere(chosen.rules, tables) ?? tableUnlessDeclined(proposed.rules, before),
    targets: tableStillThere(chosen.targets, tables) ?? tableUnlessDeclined(proposed.targets, before),
    aliases: tableStillThere(chosen.aliases, tables) ?? tableUnlessDeclined(proposed.aliases, before),
    plan: tableStillThere(chosen.plan, tables) ?? tableUnlessDeclined(proposed.plan, before),
    spend: tableStillThere(chosen.spend, tables) ?? tableUnlessDeclined(proposed.spend, before),
  };
}

/** The choice on the table as it is now; null where the table or one of the columns is gone. */
function stillThere<Role extends string>(
  choice: TableChoice<Role> | null,
  tables: readonly FoundTable[],
): TableChoice<Role> | null {
  if (choice === null) return null;
  const table = findTable(tables, choice.table);
  if (table === null) return null;
  const columns = followColumns(choice.columns, choice.table.headers ?? table.headers, table.headers);
  return columns === null ? null : { table, columns };
}

function tableStillThere(table: TableRef | null, tables: readonly FoundTable[]): FoundTable | null {
  return table === null ? null : findTable(tables, table);
}

/** A proposed table that could have been chosen before, and was not, is not proposed again. */
function unlessDeclined<Role extends string>(
  proposed: TableChoice<Role> | null,
  before: readonly FoundTable[],
): TableChoice<Role> | null {
  return proposed === null || findTable(before, proposed.table) !== null ? null : proposed;
}

function tableUnlessDeclined(proposed: TableRef | null, before: readonly FoundTable[]): TableRef | null {
  return proposed === null || findTable(before, proposed) !== null ? null : proposed;
}
