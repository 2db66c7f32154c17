import type { SalesLedger } from "../ledger/ledger";
import { portionsOfRows, type Portion } from "../ledger/portions";
import { settled, Sum } from "../sum";
import { HALF_A_CENT, leftOutReasons, type RowsAndAmount } from "../tables/saleSums";
import type { SalesData } from "../tables/salesReader";
import { cellPlaceOf } from "../tables/tablePlace";
import type { CellPlace, Day, Period } from "../types";

export const controlParts = [
  "used",
  "collective",
  "before",
  "after",
  "afterAsOf",
  ...leftOutReasons,
  "returns",
  "repeated",
  "converted",
] as const;

/** Where a part of the amounts in the sheet is. */
export type ControlPart = (typeof controlParts)[number];

/** Analysis.control: what the sheet adds up to, and where each part of it is. */
export interface ControlTotal {
  /** All amounts of the sheet in the currency that is analysed, without totals rows. */
  readonly column: RowsAndAmount;
  /** They add up to the column; parts without rows are left out, but for `used`. */
  readonly parts: readonly (RowsAndAmount & { readonly part: ControlPart })[];
  /** What the parts leave of the column; 0 unless the program is wrong. */
  readonly difference: number;
  /** The last totals row of each sheet beside the rows that it adds up. */
  readonly sheetTotals: readonly SheetTotalCheck[];
}

export interface SheetTotalCheck {
  readonly place: CellPlace;
  readonly amount: number;
  /** Total less rows; 0 where it agrees. */
  readonly difference: number;
}

/**
 * The sum of the amounts as the sheet has them, and what became of it: used, outside the period, left out by reason;
 * gives way between portions of the rows.
 *
 * A return that the sheet writes without a minus is taken away instead of added, so that twice its amount is missing;
 * lines that repeat the total of their document count once; rows of other currencies are in the figures and not in the
 * column, so that they stand with a minus. Edges: null where the rows do not come from a sheet. Cost: one pass. Source:
 * spec 5 (control total).
 *
 * @example lastOf(controlSteps(sales, [45292, 45657], 45657))?.difference // 0
 */
export function* controlSteps(sales: SalesData, period: Period, asOf: Day): Generator<undefined, ControlTotal | null> {
  const { sums, ledger, place, columns } = sales;
  if (sums === undefined) return null;
  const { column, leftOut, returns, repeated, converted, totals } = sums;
  const ofPart: Readonly<Record<ControlPart, RowsAndAmount>> = {
    ...(yield* ledgerParts(ledger, period, asOf)),
    ...leftOut,
    returns: { rows: returns.rows, amount: 2 * returns.amount },
    repeated,
    converted: { rows: converted.rows, amount: -converted.amount },
  };
  const parts = controlParts.flatMap((part) =>
    part === "used" || ofPart[part].rows > 0 ? [{ part, ...ofPart[part] }] : [],
  );
  const rest = new Sum();
  rest.add(column.amount);
  for (const { amount } of parts) rest.add(-amount);
  const amountColumn = columns.amount ?? columns.price ?? columns.credit ?? 0;
  return {
    column,
    parts,
    difference: inCents(rest.value),
    sheetTotals: totals.map(({ row, amount, above }) => ({
      place: cellPlaceOf(place, row, amountColumn),
      amount,
      difference: inCents(settled(amount - above, Math.abs(amount) + Math.abs(above))),
    })),
  };
}

function* ledgerParts({ rows, day, amount, collective }: SalesLedger, [from, to]: Period, asOf: Day) {
  const sums = { before: new Sum(), after: new Sum(), afterAsOf: new Sum() };
  const [used, ofNobody] = [new Sum(), new Sum()];
  const sumOf = (on: Day, within: Sum): Sum =>
    on > asOf ? sums.afterAsOf : on < from ? sums.before : on > to ? sums.after : within;
  const addRows = ([first, end]: Portion): void => {
    for (let row = first; row < end; row++) sumOf(day[row], used).add(amount[row]);
  };
  for (const portion of portionsOfRows(rows)) {
    addRows(portion);
    yield;
  }
  collective?.day.forEach((on, row) => sumOf(on, ofNobody).add(collective.amount[row]));
  return {
    used: { rows: used.count, amount: used.value },
    collective: { rows: ofNobody.count, amount: ofNobody.value },
    before: { rows: sums.before.count, amount: sums.before.value },
    after: { rows: sums.after.count, amount: sums.after.value },
    afterAsOf: { rows: sums.afterAsOf.count, amount: sums.afterAsOf.value },
  };
}

function inCents(difference: number): number {
  return Math.abs(difference) < HALF_A_CENT ? 0 : difference;
}
