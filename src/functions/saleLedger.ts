import { BLANK } from "../analysis/cells/dictionary";
import { DocumentNumbers } from "../analysis/tables/documentNumbers";
import type { SalesLedger } from "../analysis/ledger/ledger";
import { LedgerBuilder } from "../analysis/ledger/ledgerBuilder";
import { dayArgument, filledCell, numberArgument } from "./cellArgument";
import { optionalRange, rangeArgument, type RangeArgument } from "./rangeArgument";
import { cellAt, commonShape, rowOf } from "./tableColumns";

/** Columns of a sales table: of equal shape, or single cells that serve every sale. */
export interface SaleColumns {
  readonly clients: RangeArgument;
  readonly dates: RangeArgument;
  /** null = left out, here and below. */
  readonly products: RangeArgument | null;
  readonly amounts: RangeArgument | null;
  readonly documents: RangeArgument | null;
}

/** The columns of a sales table under the names that the functions give their arguments. */
export const saleColumns = (
  saleClients: unknown[][],
  saleDates: unknown[][],
  products: RangeArgument | null,
  amounts: unknown[][] | undefined,
  saleDocuments: unknown[][] | undefined,
): SaleColumns => ({
  clients: rangeArgument("saleClients", saleClients),
  dates: rangeArgument("saleDates", saleDates),
  products,
  amounts: optionalRange("amounts", amounts),
  documents: optionalRange("saleDocuments", saleDocuments),
});

export interface SaleTable {
  readonly ledger: SalesLedger;
  readonly rows: number;
  readonly columns: number;
}

/**
 * The sales of a formula as the ledger of the reports; `sourceRow` counts the cells of the shape row by row. Rows without
 * a client or a date are blank rows of the table and left out. Without amounts every row is a purchase; without document
 * numbers the sales of one client on one day are one document (spec: words).
 */
export function saleTable(sales: SaleColumns): SaleTable {
  const { clients, dates, products, amounts, documents } = sales;
  const given = [clients, dates, products, amounts, documents].filter((column) => column !== null);
  const { rows, columns } = commonShape(given);
  const builder = new LedgerBuilder({ margin: "none", quantity: false, product: products !== null, manager: false });
  const numbers = new DocumentNumbers();
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const client = builder.clients.add(filledCell(clients.name, cellAt(clients, row, column)));
      const day = dayArgument(dates.name, cellAt(dates, row, column), rowOf(dates, row));
      const product =
        products === null ? BLANK : builder.products.add(filledCell(products.name, cellAt(products, row, column)));
      const amount =
        amounts === null ? 1 : numberArgument(amounts.name, cellAt(amounts, row, column), 0, rowOf(amounts, row));
      const document =
        documents === null ? BLANK : numbers.add(filledCell(documents.name, cellAt(documents, row, column)));
      if (client === BLANK || day === null) continue;
      builder.add(day, amount, client, document, product, BLANK, NaN, NaN, row * columns + column);
    }
  }
  return { ledger: builder.finish(numbers.count).ledger, rows, columns };
}
