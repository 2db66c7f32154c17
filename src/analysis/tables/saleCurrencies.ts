import { cellText } from "../cells/cells";
import type { Notice } from "../problem";
import { Sum } from "../sum";
import type { ColumnMap, Day, Rows } from "../types";
import { currencyKey, rateOn } from "./exchangeRates";
import type { RowCurrencies } from "./rowCurrencies";
import type { SalesReadingContext } from "./salesReading";
import type { SaleNumbers } from "./saleNumbers";
import type { SalesRole } from "./salesRoles";

type Row = Rows[number];

/** Rows without a currency of their own. */
const UNNAMED = "";

/** What the rows of a currency are: counted as they are, converted, or left out as there is no rate. */
export interface SaleCurrency {
  /** "" = rows without a currency. */
  readonly code: string;
  readonly rows: number;
  /** In the currency itself. */
  readonly amount: number;
  readonly as: "analysed" | "converted" | "leftOut";
}

interface CurrencySum {
  rows: number;
  readonly amount: Sum;
}

/** The currencies of a sales table: one is analysed, others are converted or set aside. */
export class SaleCurrencies {
  /** The code of the one that is analysed; null = no currency is named anywhere. */
  readonly main: string | null;
  private readonly converted = new Map<string, CurrencySum>();
  private readonly analysed = new Map<string, CurrencySum>();
  private readonly leftOut = new Map<string, CurrencySum>();
  private readonly codes = new Map<string, string>();
  /** Where most rows name one currency and no row another, those without a name are in it, too. */
  private isOnlyOne = false;

  constructor(
    chunks: readonly Rows[],
    private readonly columns: ColumnMap<SalesRole>,
    private readonly numbers: SaleNumbers,
    private readonly context: Pick<SalesReadingContext, "choice" | "rates" | "currencies">,
    /** Further rows: none of them names a currency in its cells, and their number formats name no two. */
    private readonly others = 0,
    /** Where each of the rows is in the table. */
    private readonly placeOf: (row: number) => number = (row) => row,
  ) {
    this.main = this.isNamed ? (context.choice.currency ?? this.commonest(chunks)) : null;
  }

  private get isNamed(): boolean {
    return this.columns.currency !== undefined || this.numbers.hasCurrency || this.formats !== null;
  }

  private get formats(): RowCurrencies | null {
    return this.context.currencies ?? null;
  }

  /** Whether an amount of the row is in the currency that is analysed. */
  isAnalysed(row: Row, index: number): boolean {
    if (this.main === null) return true;
    const code = this.codeOf(row, index);
    return code === this.main || (code === UNNAMED && this.isOnlyOne);
  }

  /** What an amount of the row is multiplied by; null = its currency has no rate. */
  factorOf(row: Row, index: number, day: Day): number | null {
    if (this.isAnalysed(row, index)) return 1;
    const code = this.codeOf(row, index);
    const { rates } = this.context;
    return rates === null || code === UNNAMED ? null : rateOn(rates, code, day);
  }

  /** The currencies, that of most rows first. `amounts` = of the further rows. */
  list(amounts: Iterable<number>): readonly SaleCurrency[] {
    if (this.main === null) return [];
    for (const amount of amounts) addTo(this.analysed, this.main, amount);
    const found: SaleCurrency[] = [];
    for (const as of ["analysed", "converted", "leftOut"] as const) {
      for (const [code, { rows, amount }] of this[as]) found.push({ code, rows, amount: amount.value, as });
    }
    return found.sort((a, b) => b.rows - a.rows);
  }

  /** A row whose amount is added, as it is or converted. */
  countAdded(row: Row, index: number, amount: number): void {
    if (this.main === null) return;
    const code = this.codeOf(row, index);
    if (code === this.main || code === UNNAMED) addTo(this.analysed, this.main, amount);
    else addTo(this.converted, code, amount);
  }

  countLeftOut(row: Row, index: number, amount: number): void {
    addTo(this.leftOut, this.codeOf(row, index), amount);
  }

  /** The code of a row's currency: of its column, beside its amount, of its number format; "" where none is named. */
  codeOf(row: Row, index: number): string {
    if (!this.isNamed) return UNNAMED;
    const { currency } = this.columns;
    const text = currency === undefined ? "" : cellText(row[currency]);
    if (text === "") {
      const beside = this.numbers.hasCurrency ? this.numbers.currencyBeside(row) : null;
      return beside ?? this.formats?.codeAt(index) ?? UNNAMED;
    }
    let code = this.codes.get(text);
    if (code === undefined) {
      code = currencyKey(text);
      this.codes.set(text, code);
    }
    return code;
  }

  notices(column: string): readonly Notice[] {
    if (this.main === null || this.main === UNNAMED) {
      return this.leftOut.size === 0 ? [] : [this.notice("currenciesLeftOut", column, this.leftOut)];
    }
    if (this.converted.size === 0 && this.leftOut.size === 0) {
      return [{ code: "currencyOf", params: { currency: this.main } }];
    }
    const found: Notice[] = [];
    if (this.converted.size > 0) found.push(this.notice("currenciesConverted", column, this.converted));
    if (this.leftOut.size > 0) found.push(this.notice("currenciesLeftOut", column, this.leftOut));
    return found;
  }

  private notice(code: Notice["code"], column: string, sums: ReadonlyMap<string, CurrencySum>): Notice {
    const parts = [...sums].map(
      ([currency, { rows, amount }]) => `${currency || "?"} ${amount.value.toFixed(2)} (${rows})`,
    );
    return { code, params: { column, currency: this.main || "?", value: parts.join(", ") } };
  }

  private commonest(chunks: readonly Rows[]): string {
    const { others } = this;
    const ofOthers = this.formats?.only ?? UNNAMED;
    const rowsOf = new Map<string, number>(others === 0 ? [] : [[ofOthers, others]]);
    let place = 0;
    for (const rows of chunks) {
      for (const row of rows) {
        const code = this.codeOf(row, this.placeOf(place++));
        if (typeof this.numbers.amount(row) !== "number") continue;
        rowsOf.set(code, (rowsOf.get(code) ?? 0) + 1);
      }
    }
    this.isOnlyOne = [...rowsOf.keys()].filter((code) => code !== UNNAMED).length === 1;
    let best: string = UNNAMED;
    for (const [code, rows] of rowsOf) if (rows > (rowsOf.get(best) ?? 0)) best = code;
    // Those are taken already: of several currencies theirs is the one that is analysed.
    return others > 0 && !this.isOnlyOne ? ofOthers : best;
  }
}

function addTo(sums: Map<string, CurrencySum>, code: string, amount: number): void {
  let sum = sums.get(code);
  if (sum === undefined) {
    sum = { rows: 0, amount: new Sum() };
    sums.set(code, sum);
  }
  sum.rows++;
  sum.amount.add(amount);
}
