import type { RoleMatch, RoleMatches, Roles } from "../analysis/tables/tableDefinition";
import type { ColumnMap } from "../analysis/types";
import { columnDecisions } from "./columnDecisions";
import type { FoundTable } from "./workbookPort";

/** The columns of a table by their headers and sample values. */
export function recogniseColumns<Role extends string>(roles: Roles<Role>, table: FoundTable): ColumnMap<Role> {
  const columns: Partial<Record<Role, number>> = {};
  for (const [role, { column }] of columnDecisions(roles, table)) if (column !== null) columns[role] = column;
  return columns;
}

/** The columns that play a role, and how sure that is. */
export function matchRoles<Role extends string>(roles: Roles<Role>, table: FoundTable): RoleMatches<Role> {
  const matches: Partial<Record<Role, RoleMatch>> = {};
  for (const [role, { column, confidence }] of columnDecisions(roles, table)) {
    if (column !== null) matches[role] = { column, confidence };
  }
  return matches;
}
