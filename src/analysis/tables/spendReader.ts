import { ProblemLog, type ProblemList } from "../problemLog";
import { readRoleTable, type RoleTableInput } from "./roleTable";
import { spendKind } from "./spendKind";
import type { SpendRole } from "./spend";
import type { CellPlace, Period, SpendKind } from "../types";

/** A Spend table as analyze() takes it. */
export interface SpendTable {
  /** In the order of the sheet. */
  readonly entries: readonly SpendEntry[];
  readonly problems: ProblemList;
}

export interface SpendEntry {
  readonly period: Period;
  readonly kind: SpendKind;
  readonly amount: number;
  /** The period's cell. */
  readonly where: CellPlace;
}

/**
 * Reads a Spend table: what was spent on winning or on keeping clients, one row per period and kind.
 *
 * A row with a cell that cannot be read is reported and left out. Rows of one period add up. A row whose period overlaps
 * another one of its kind is reported and counts as well: a yearly contract may stand beside monthly bills.
 * Source: spec 1 (Spend).
 *
 * @example
 * readSpend({
 *   place: { sheet: "Spend", row: 0, column: 0 },
 *   rows: [["2024-05", "acquisition", 300]],
 *   columns: { period: 0, spendKind: 1, amount: 2 },
 *   format: { decimal: ".", dateOrder: "ymd", date1904: false },
 * }).entries[0].amount // 300
 */
export function readSpend(input: RoleTableInput<SpendRole>): SpendTable {
  const log = new ProblemLog();
  const entries: SpendEntry[] = [];
  readRoleTable(input, ["period", "spendKind", "amount"], "spend", log, (row) => {
    const period = row.period("period");
    const named = row.text("spendKind");
    const kind = named === null ? null : spendKind(named);
    if (named !== null && kind === null) log.add("spendKindUnknown", row.where("spendKind"), { value: named });
    const amount = row.amount("amount");
    if (period === null || kind === null || amount === null) return;
    const entry = { period, kind, amount, where: row.where("period") };
    const overlapped = entries.find((earlier) => earlier.kind === kind && overlapsInPart(earlier.period, period));
    if (overlapped !== undefined) log.add("spendOverlap", entry.where, { row: overlapped.where.row + 1 });
    entries.push(entry);
  });
  return { entries, problems: log.list() };
}

/** Two bills of one and the same period are usual. */
function overlapsInPart(one: Period, other: Period): boolean {
  const isSame = one[0] === other[0] && one[1] === other[1];
  return !isSame && one[0] <= other[1] && other[0] <= one[1];
}
