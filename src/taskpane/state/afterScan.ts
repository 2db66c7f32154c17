import { tableKeys } from "../../analysis/tables/tables";
import { findTable } from "../../app/findTable";
import type { Discovery, TableChoice, TableChoices } from "../../app/session";
import { choicesOf, currentChoice, withoutTable } from "../../app/tableChoices";
import type { FoundTable } from "../../app/workbookPort";
import type { PaneState } from "./paneState";
import { draftOf } from "./settingsDraft";

/** The state after the workbook was looked through: what the user chose stays, as long as it is still there. */
export function afterScan(state: PaneState, discovery: Discovery): PaneState {
  const { tables } = discovery;
  // Where the sales come from a database, a table that looks like sales is not proposed.
  const session =
    process.env.CLIENTELE_ENGINE && state.database?.isUsed
      ? { ...discovery.session, choices: withoutTable(discovery.session.choices, "sales") }
      : discovery.session;
  const idle = { ...state, tables, tableChangesSeen: state.tableChanges, work: { kind: "idle" } } as const;
  if (state.tables !== null) {
    const wanted = choicesOf((key) => state.choices[key] ?? state.lost[key]);
    const choices = choicesAmong(tables, state.tables, wanted, session.choices);
    return { ...idle, choices, lost: choicesOf((key) => (choices[key] === null ? wanted[key] : null)) };
  }
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
 * being written again, everything stays until the user looks again.
 */
export function afterUnaskedLook(state: PaneState, discovery: Discovery): PaneState {
  const next = afterScan(state, discovery);
  const isLost = tableKeys.some((table) => state.choices[table] !== null && next.choices[table] === null);
  return isLost ? { ...state, tableChangesSeen: state.tableChanges } : { ...next, work: state.work };
}

function choicesAmong(
  tables: readonly FoundTable[],
  before: readonly FoundTable[],
  chosen: TableChoices,
  proposed: TableChoices,
): TableChoices {
  return choicesOf((key) => currentChoice(key, chosen[key], tables) ?? unlessDeclined(proposed[key], before));
}

/** A proposed table that could have been chosen before, and was not, is not proposed again. */
function unlessDeclined(proposed: TableChoice | null, before: readonly FoundTable[]): TableChoice | null {
  return proposed === null || findTable(before, proposed.table) !== null ? null : proposed;
}
