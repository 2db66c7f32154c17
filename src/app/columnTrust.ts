import type { ColumnMap } from "../analysis/types";
import { SURE, type RoleMatches } from "../analysis/tables/tableDefinition";

/** How sure it is that a column plays its role. */
export type ColumnTrust = "sure" | "unsure" | "chosen";

// An article gives way to a group of products, and a manager to the agent below him; alone their usual words are as sure.
const SURE_ALONE = 0.4;
const givesWay = (role: string): boolean => role === "product" || role === "manager";

/** undefined = no column plays the role. Another column than the recognised one was chosen by the user. */
export function columnTrust<Role extends string>(
  role: Role,
  columns: ColumnMap<Role>,
  recognised: RoleMatches<Role>,
): ColumnTrust | undefined {
  const column = columns[role];
  if (column === undefined) return undefined;
  const match = recognised[role];
  if (match?.column !== column) return "chosen";
  return match.confidence >= (givesWay(role) ? SURE_ALONE : SURE) ? "sure" : "unsure";
}
