import { BLANK } from "../analysis/cells/dictionary";
import { DocumentNumbers } from "../analysis/tables/documentNumbers";
import type { SalesLedger } from "../analysis/ledger/ledger";
import { LedgerBuilder } from "../analysis/ledger/ledgerBuilder";
import { isBlank } from "../analysis/cells/cells";
import { isPlausibleDay } from "../analysis/columns/plausibleDay";
import { cellOf, dayArgument, filledCell, numberArgument } from "./cellArgument";
import { failure } from "./functionFailure";
import { nameArgument } from "./nameArgument";
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
  if (amounts !== null) refuseDays(amounts, dates);
  const builder = new LedgerBuilder({ margin: "none", quantity: false, product: products !== null, manager: false });
  const numbers = new DocumentNumbers();
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const client = builder.clients.add(nameArgument(clients.name, cellAt(clients, row, column), rowOf(clients, row)));
      const day = dayArgument(dates.name, cellAt(dates, row, column), rowOf(dates, row));
      const product =
        products === null
          ? BLANK
          : builder.products.add(nameArgument(products.name, cellAt(products, row, column), rowOf(products, row)));
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

const LEAST_ROWS = 3;
const DAYS_OF_YEAR = 366;

/** Amounts that are all days of the time of the sales are days: of payment, or the dates once more. */
function refuseDays(amounts: RangeArgument, dates: RangeArgument): void {
  const days = filledNumbers(dates);
  const given = filledNumbers(amounts);
  if (days === null || given === null || given.length < LEAST_ROWS) return;
  const [first, last] = days.reduce(([least, most], day) => [Math.min(least, day), Math.max(most, day)], [Infinity, 0]);
  const isDay = (amount: number): boolean => amount >= first - DAYS_OF_YEAR && amount <= last + DAYS_OF_YEAR;
  if (isPlausibleDay(first) && given.every((amount) => Number.isInteger(amount) && isDay(amount))) {
    throw failure("invalidValue", "daysForAmounts", { argument: amounts.name });
  }
}

/** null = not all of them are numbers. */
function filledNumbers({ name, cells }: RangeArgument): readonly number[] | null {
  const numbers: number[] = [];
  for (const row of cells) {
    for (const raw of row) {
      const value = cellOf(name, raw);
      if (isBlank(value) || value === 0) continue;
      if (typeof value !== "number") return null;
      numbers.push(value);
    }
  }
  return numbers;
}
