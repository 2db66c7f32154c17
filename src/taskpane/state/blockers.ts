import type { TableChoices } from "../../app/session";
import { fieldErrors, type DraftField, type SettingsDraft } from "./settingsDraft";

export const requiredSalesRoles = ["date", "client", "amount"] as const;
export const requiredClientRoles = ["client"] as const;

/** Why a run cannot start. */
export type Blocker =
  | { readonly kind: "salesMissing" }
  | { readonly kind: "salesColumnMissing"; readonly role: (typeof requiredSalesRoles)[number] }
  | { readonly kind: "clientsColumnMissing"; readonly role: (typeof requiredClientRoles)[number] }
  | { readonly kind: "settingInvalid"; readonly field: DraftField };

/** All reasons, in the order in which the pane shows the fields; empty = ready to run. */
export function blockersOf(choices: TableChoices, draft: SettingsDraft): readonly Blocker[] {
  const blockers: Blocker[] = [];
  const { sales, clients } = choices;
  if (sales === null) blockers.push({ kind: "salesMissing" });
  else {
    for (const role of requiredSalesRoles) {
      if (sales.columns[role] === undefined) blockers.push({ kind: "salesColumnMissing", role });
    }
  }
  if (clients !== null) {
    for (const role of requiredClientRoles) {
      if (clients.columns[role] === undefined) blockers.push({ kind: "clientsColumnMissing", role });
    }
  }
  const invalid = Object.keys(fieldErrors(draft, choices)) as DraftField[];
  for (const field of invalid) blockers.push({ kind: "settingInvalid", field });
  return blockers;
}
