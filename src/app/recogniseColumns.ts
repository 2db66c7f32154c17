import type { ColumnDecision } from "../analysis/columns/columnDecision";
import type { RoleMatch, RoleMatches, Roles } from "../analysis/tables/tableDefinition";
import type { ColumnMap } from "../analysis/types";
import { columnDecisions } from "./columnDecisions";
import type { FoundTable } from "./workbookPort";

/** The columns of a table by their headers and sample values. */
export function recogniseColumns<Role extends string>(roles: Roles<Role>, table: FoundTable): ColumnMap<Role> {
  const columns: Partial<Record<Role, number>> = {};
  for (const [role, { column }] of neededDecisions(roles, table)) if (column !== null) columns[role] = column;
  return columns;
}

/** Without the columns that would only help to compute what has a column of its own. */
function neededDecisions<Role extends string>(roles: Roles<Role>, table: FoundTable): [Role, ColumnDecision][] {
  const decisions = columnDecisions(roles, table);
  return [...decisions].filter(([role]) => {
    const { serves } = roles[role];
    return serves === undefined || (decisions.get(serves as Role)?.column ?? null) === null;
  });
}

/** The columns that play a role, and how sure that is. */
export function matchRoles<Role extends string>(roles: Roles<Role>, table: FoundTable): RoleMatches<Role> {
  const matches: Partial<Record<Role, RoleMatch>> = {};
  for (const [role, { column, confidence }] of neededDecisions(roles, table)) {
    if (column !== null) matches[role] = { column, confidence };
  }
  return matches;
}
