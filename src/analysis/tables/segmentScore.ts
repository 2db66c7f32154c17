import { isBlank } from "../cells/cells";
import { readFlag } from "../cells/flagCell";
import { clientRoles } from "./clientRoles";
import { SURE, type TableCandidate } from "./tableDefinition";

// One value that is no mark makes it another table: the first rows tell.
const ROWS_LOOKED_AT = 5;

/**
 * Whether a block lists segments: its first header says so, and it is no list of clients. Source: spec 1.
 *
 * @example startsWithSegment(candidate) // true for headers such as "Segment", "Industry"
 */
export function startsWithSegment(candidate: TableCandidate): boolean {
  const isClientList = (candidate.roles(clientRoles).client?.confidence ?? 0) >= SURE;
  return candidate.fit(0, "segment") >= SURE && !isClientList;
}

/**
 * What is beside the segments: nothing but marks, nothing at all, or other values. Source: spec 1 (Target matrix).
 *
 * @example marksIn(candidate) // "marks" where the cells hold "+" or nothing
 */
export function marksIn({ sample }: TableCandidate): "marks" | "blank" | "others" {
  let kind: "marks" | "blank" = "blank";
  for (const row of sample.slice(0, ROWS_LOOKED_AT)) {
    for (const value of row.slice(1)) {
      if (isBlank(value)) continue;
      if (typeof readFlag(value) !== "boolean") return "others";
      kind = "marks";
    }
  }
  return kind;
}
