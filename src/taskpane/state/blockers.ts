import { missingRoles } from "../../analysis/tables/tableDefinition";
import { tableKeys, tableOf, type TableKey } from "../../analysis/tables/tables";
import { questionsAbout } from "../../app/openQuestions";
import { besideKeys } from "../../app/database/besideTables";
import { onlyTables } from "../../app/tableChoices";
import { databaseInUse } from "./databaseInUse";
import type { PaneState } from "./paneState";
import { fieldErrors, type DraftField } from "./settingsDraft";

/** Why a run cannot start. */
export type Blocker =
  | { readonly kind: "salesMissing" }
  /** Something must still be chosen of the database that the sales come from. */
  | { readonly kind: "databaseOpen" }
  | { readonly kind: "columnMissing"; readonly table: TableKey; readonly role: string }
  | { readonly kind: "columnUnsure"; readonly table: TableKey; readonly role: string }
  | { readonly kind: "settingInvalid"; readonly field: DraftField };

/** All reasons, in the order in which the pane shows the fields; empty = ready to run. */
export function blockersOf(state: Pick<PaneState, "choices" | "draft" | "database">): readonly Blocker[] {
  const { draft } = state;
  const blockers: Blocker[] = [];
  const database = databaseInUse(state);
  const choices =
    process.env.CLIENTELE_ENGINE && database !== null ? onlyTables(state.choices, besideKeys) : state.choices;
  if (process.env.CLIENTELE_ENGINE && database !== null) {
    if (database.source === null) blockers.push({ kind: "databaseOpen" });
  } else if (choices.sales === null) blockers.push({ kind: "salesMissing" });
  for (const table of tableKeys) {
    const choice = choices[table];
    const { columns, roles } = tableOf(table);
    if (choice === null || columns === "headers") continue;
    const missing: readonly string[] = missingRoles(roles, choice.columns);
    for (const role of missing) blockers.push({ kind: "columnMissing", table, role });
    for (const { role } of questionsAbout(table, choice)) {
      if (!missing.includes(role)) blockers.push({ kind: "columnUnsure", table, role });
    }
  }
  const invalid = Object.keys(fieldErrors(draft, choices)) as DraftField[];
  for (const field of invalid) blockers.push({ kind: "settingInvalid", field });
  return blockers;
}
