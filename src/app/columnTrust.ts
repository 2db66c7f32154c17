import type { ColumnMap } from "../analysis/types";
import { SURE, type RoleMatches } from "../analysis/tables/tableDefinition";

/** How sure it is that a column plays its role. */
export type ColumnTrust = "sure" | "unsure" | "chosen";

// An article column always gives way to a group of products; where there is none its usual words are as sure.
const SURE_OF_PRODUCT = 0.4;

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
  return match.confidence >= (role === "product" ? SURE_OF_PRODUCT : SURE) ? "sure" : "unsure";
}
