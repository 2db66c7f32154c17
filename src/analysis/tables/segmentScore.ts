import { cellText, isBlank } from "../cells/cells";
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

/** Only rules have such cells: several values, a comparison, numbers from one to another. */
const CONDITION = /^(?:[<>≤≥≠]|=[<>])|;|\.\./;

/**
 * Whether a block whose first column is called anything asks for attributes: all other headers are columns of the Clients
 * table, the first is none, and the block is called rules or holds conditions.
 *
 * A list of suppliers with country and city has the headers too, but neither of the latter. Source: spec 1 (Segment rules).
 *
 * @example asksForAttributes(candidate, ["Client", "Country"], false) // true for "Group", "Country" above "A", "Spain; Italy"
 */
export function asksForAttributes(
  candidate: TableCandidate,
  attributes: readonly string[],
  isCalledRules: boolean,
): boolean {
  const { headers, sample } = candidate;
  const asked = headers.flatMap((header, column) => (column > 0 && header !== "" ? [column] : []));
  if (asked.length === 0 || !asked.every((column) => candidate.hasSameHeader(column, attributes))) return false;
  if (headers[0] === "" || candidate.hasSameHeader(0, attributes)) return false;
  return isCalledRules || sample.some((row) => asked.some((column) => CONDITION.test(cellText(row[column]))));
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
