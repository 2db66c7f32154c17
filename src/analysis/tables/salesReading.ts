import { noSaleKindWords, type SaleKind, type SaleKindWords } from "../columns/saleKinds";
import type { ColumnFormat } from "../columns/columnFormat";
import type { ExchangeRates } from "./exchangeRates";
import type { LearntRows } from "./readAgain";
import type { RowCurrencies } from "./rowCurrencies";
import type { SalesRole } from "./salesRoles";

/** What the user decides about the reading of a sales table; kept in the workbook with the choice of its columns. */
export interface SalesReadingChoice {
  /** How the texts of a role's column are written; absent = what its values prove, else as the workbook writes. */
  readonly formats: Readonly<Partial<Record<SalesRole, ColumnFormat>>>;
  /** Days far from all others are sales like any other. */
  readonly keepsFarDays: boolean;
  /** What the rows of a state or kind are, by the key of its word. */
  readonly kinds: Readonly<Record<string, SaleKind>>;
  /** The code of the currency that is analysed; null = that of most rows. */
  readonly currency: string | null;
  /** What the name of its sheet is for each row, in place of a column; null = nothing. */
  readonly sheetName: SheetNameRole | null;
  /** The rows are deals: those with another word than won are no sales. */
  readonly onlyWon: boolean;
}

/** What sheets may be named by. */
export const sheetNameRoles = ["product", "manager"] as const satisfies readonly SalesRole[];
export type SheetNameRole = (typeof sheetNameRoles)[number];

export const defaultSalesReading: SalesReadingChoice = {
  formats: {},
  keepsFarDays: false,
  kinds: {},
  currency: null,
  sheetName: null,
  onlyWon: false,
};

/** What a sales table is read with, beside its columns. */
export interface SalesReadingContext {
  readonly headers: readonly string[];
  readonly choice: SalesReadingChoice;
  readonly words: SaleKindWords;
  readonly rates: ExchangeRates | null;
  /** The currencies that number formats name; absent = null = none. */
  readonly currencies?: RowCurrencies | null;
  /** What is known from a reading before; absent = null = the rows cannot be read again. */
  readonly learnt?: LearntRows | null;
  /** How many rows are likely to come; absent = not known. */
  readonly expectedRows?: number;
}

export const bareReading: SalesReadingContext = {
  headers: [],
  choice: defaultSalesReading,
  words: noSaleKindWords,
  rates: null,
};
