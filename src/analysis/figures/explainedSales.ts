import { cellPlaceOf } from "../tables/tablePlace";
import type { Analysis } from "../analysis";
import type { CellPlace, Day, Period } from "../types";
import { isWithin } from "../time/isWithin";

/** A row of the sales table that a figure rests on. */
export interface ExplainedSale {
  /** The cell of the value. */
  readonly where: CellPlace;
  readonly day: Day;
  /** The amount, or what else the figure is made of. */
  readonly value: number;
}

/**
 * The sales of a client for which `counts` is true, in the order of the sheet; none where only the Clients table knows it.
 *
 * Rows after the as-of date are not seen. Source: spec 2.
 *
 * @example salesOfClient(analysis, 0, (row) => ledger.amount[row] < 0) // the returns
 */
export function salesOfClient(
  analysis: Analysis,
  client: number,
  counts: (row: number) => boolean,
): readonly ExplainedSale[] {
  const { ledger, columns } = analysis.evidence.input.sales;
  return explainedRows(analysis, client, counts, ledger.amount, columns.amount);
}

/**
 * The sales of a client in a period, narrowed by `counts` where it is given. Source: spec 2.
 *
 * @example salesInPeriod(analysis, 0, [45292, 45657]).length // 12
 */
export function salesInPeriod(
  analysis: Analysis,
  client: number,
  period: Period,
  counts: (row: number) => boolean = () => true,
): readonly ExplainedSale[] {
  const { day } = analysis.evidence.ledger;
  return salesOfClient(analysis, client, (row) => isWithin(period, day[row]) && counts(row));
}

/**
 * The rows of a client in a period whose margin is known, with the cell that it comes from: margin, else cost, else
 * margin percent. Source: spec 1, 2.
 *
 * @example marginsInPeriod(analysis, 0, [45292, 45657])[0].value // 40
 */
export function marginsInPeriod(analysis: Analysis, client: number, period: Period): readonly ExplainedSale[] {
  const { ledger, columns } = analysis.evidence.input.sales;
  const { day, margin } = ledger;
  if (margin === null) return [];
  const column = columns.margin ?? columns.cost ?? columns.marginPercent;
  const counts = (row: number) => isWithin(period, day[row]) && !Number.isNaN(margin[row]);
  return explainedRows(analysis, client, counts, margin, column);
}

function explainedRows(
  { evidence: { input, history } }: Analysis,
  client: number,
  counts: (row: number) => boolean,
  values: Float64Array,
  column: number | undefined,
): readonly ExplainedSale[] {
  const { ledger, place } = input.sales;
  const sales: ExplainedSale[] = [];
  if (client + 1 >= ledger.clientStart.length) return sales;
  for (let row = ledger.clientStart[client]; row < ledger.clientStart[client + 1]; row++) {
    if (ledger.day[row] > history.asOf || !counts(row)) continue;
    const where = cellPlaceOf(place, ledger.sourceRow[row], column ?? 0);
    sales.push({ where, day: ledger.day[row], value: values[row] });
  }
  return sales;
}
