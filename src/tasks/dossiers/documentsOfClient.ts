import type { Analysis } from "../../analysis/analysis";
import { BLANK } from "../../analysis/cells/dictionary";
import { Sum } from "../../analysis/sum";
import { cellPlaceOf } from "../../analysis/tables/tablePlace";
import type { CellPlace, Day } from "../../analysis/types";

/** So many documents a dossier lists. */
export const DOCUMENTS = 20;

/** A document of one client. */
export interface DocumentOfClient {
  readonly day: Day;
  /** What was returned of it up to the as-of date is taken off. */
  readonly amount: number;
  /** In the order of its rows. */
  readonly products: readonly string[];
  /** How many rows of the sales it has. */
  readonly rows: number;
  /** The cell of its first amount. */
  readonly where: CellPlace;
}

/**
 * The last documents of a client up to the as-of date, the newest first; of two of one day the lower one on the sheet.
 *
 * Source: spec 3.18; what a document is: spec 1.
 *
 * @example documentsOfClient(analysis, 0)[0].amount // 120
 */
export function documentsOfClient(analysis: Analysis, client: number, most = DOCUMENTS): readonly DocumentOfClient[] {
  const { ledger, history, input } = analysis.evidence;
  const { clientStart, documentStart, documentDay } = ledger;
  if (client + 1 >= clientStart.length) return [];
  const rowsOf = new Map<number, number[]>();
  for (let row = clientStart[client]; row < clientStart[client + 1]; row++) {
    if (ledger.day[row] > history.asOf) continue;
    const id = ledger.document[row];
    const known = rowsOf.get(id);
    if (known === undefined) rowsOf.set(id, [row]);
    else known.push(row);
  }
  const first = documentStart[client];
  const newest = [...rowsOf]
    .filter(([id]) => id >= first && documentDay[id] <= history.asOf)
    .sort(([one, a], [other, b]) => documentDay[other] - documentDay[one] || lowest(b) - lowest(a))
    .slice(0, most);
  return newest.map(([id, rows]) => {
    const sum = new Sum();
    for (const row of rows) sum.add(ledger.amount[row]);
    const products = rows.map((row) => ledger.product?.[row] ?? BLANK).filter((product) => product !== BLANK);
    return {
      day: documentDay[id],
      amount: sum.value,
      products: [...new Set(products)].map((product) => ledger.products.names[product]),
      rows: rows.length,
      where: cellPlaceOf(input.sales.place, lowest(rows), input.sales.columns.amount ?? 0),
    };
  });

  function lowest(rows: readonly number[]): number {
    return Math.min(...rows.map((row) => ledger.sourceRow[row]));
  }
}
