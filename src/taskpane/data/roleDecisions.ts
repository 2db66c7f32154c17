import type { ColumnReason } from "../../analysis/columns/columnDecision";
import { computedFrom, rolesOf, type Roles } from "../../analysis/tables/tableDefinition";
import type { ColumnMap } from "../../analysis/types";
import { columnDecisions } from "../../app/columnDecisions";
import { columnTrust, type ColumnTrust } from "../../app/columnTrust";
import { matchRoles } from "../../app/recogniseColumns";
import type { FoundTable } from "../../app/workbookPort";

/** Which column plays a role, and why, as the pane shows it. */
export interface RoleDecision {
  readonly role: string;
  readonly column: number | undefined;
  readonly trust: ColumnTrust | undefined;
  /** Why the column was taken; null = somebody chose it, or there is none. */
  readonly reason: ColumnReason | null;
  /** The columns that it is computed from where it has none of its own; [] = it is not. */
  readonly computedFrom: readonly number[];
  /** The table cannot be read without it. */
  readonly isMissing: boolean;
}

/** The decision about each role that the pane asks for, in the order of the table's definition. */
export function roleDecisions(
  definitions: Roles<string>,
  table: FoundTable,
  columns: ColumnMap<string>,
  answered: readonly string[],
): readonly RoleDecision[] {
  const recognised = matchRoles(definitions, table);
  const decisions = columnDecisions(definitions, table);
  const shown = rolesOf(definitions).filter((role) => !definitions[role].unasked);
  return shown.map((role) => {
    const column = columns[role];
    const isAnswered = answered.includes(role);
    const decision = decisions.get(role);
    const isAsDecided = decision !== undefined && decision.column === (column ?? null);
    const from = computedFrom(definitions, columns, role).flatMap((each) => columns[each] ?? []);
    return {
      role,
      column,
      trust: isAnswered && column !== undefined ? "chosen" : columnTrust(role, columns, recognised),
      reason: isAsDecided && !isAnswered ? decision.reason : null,
      computedFrom: from,
      isMissing: definitions[role].required === true && column === undefined && from.length === 0,
    };
  });
}
