import { senseAgainst } from "./headerSense";
import type { TableColumns, WantedRole } from "./columnTable";

const MOST_CANDIDATES = 4;
// What else a column may be that no header names: it is offered last.
const AGAINST = 1;

/**
 * The columns that could play a role by their values alone, the likeliest first, at most four.
 *
 * Days for a date, numbers that vary and count no rows for an amount, names that repeat for a client. A column that the
 * header speaks against is behind the others. Source: spec 1.1, 1.9.
 *
 * @example likelyByValues(columnsOf([["Anna", 10.5], ["Boris", 20]]), { role: "amount", kind: "number", required: true, fit: () => 0 }, new Set()) // [1]
 */
export function likelyByValues<Role extends string>(
  columns: TableColumns,
  wanted: WantedRole<Role>,
  taken: ReadonlySet<number>,
): number[] {
  const found: { column: number; rank: number }[] = [];
  for (let column = 0; column < columns.count; column++) {
    if (taken.has(column) || !couldBe(columns, wanted, column)) continue;
    const isAgainst = senseAgainst(wanted.role, columns.table.senses(column)) !== null;
    found.push({ column, rank: (isAgainst ? AGAINST : 0) + variety(columns, wanted, column) });
  }
  found.sort((a, b) => a.rank - b.rank || a.column - b.column);
  return found.slice(0, MOST_CANDIDATES).map(({ column }) => column);
}

function couldBe<Role extends string>(columns: TableColumns, wanted: WantedRole<Role>, column: number): boolean {
  const profile = columns.profile(column);
  switch (wanted.kind) {
    case "day":
      return profile.kind === "days" || profile.kind === "daysOrNumbers";
    case "number":
      return profile.kind === "numbers" && !profile.isRowCounter && !profile.areAccounts;
    case "name":
      return profile.kind === "names";
    default:
      return false;
  }
}

/** 0 to below 1: amounts and days vary, clients repeat. */
function variety<Role extends string>(columns: TableColumns, wanted: WantedRole<Role>, column: number): number {
  const { distinct, filled } = columns.profile(column);
  const share = filled === 0 ? 0 : distinct / filled;
  if (wanted.kind !== "name") return 0.9 * (1 - share);
  // The same in every row, and another in every row: neither tells clients apart.
  return distinct <= 1 ? 0.9 : 0.8 * share;
}
