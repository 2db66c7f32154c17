import { currencyCode } from "../cells/currency";
import { ProblemLog, type ProblemList } from "../problemLog";
import { readRoleTable, type RoleTableInput } from "./roleTable";
import type { RateRole } from "./rates";
import type { Day } from "../types";

/** What one unit of a currency is worth in the one that is analysed, from a day on. */
export interface ExchangeRate {
  readonly from: Day;
  readonly rate: number;
}

/** Rates by the code of their currency, the oldest first. */
export interface ExchangeRates {
  readonly rates: ReadonlyMap<string, readonly ExchangeRate[]>;
  readonly problems: ProblemList;
}

/**
 * Reads a table of exchange rates: a currency, what one unit of it is worth, perhaps the day from which on.
 *
 * A row with a cell that cannot be read is reported and left out, and so is a rate of 0 or less. Without a day the rate
 * holds from the beginning. Source: spec 1.5.
 *
 * @example
 * readExchangeRates({
 *   place: { sheet: "Exchange rates", row: 0, column: 0 },
 *   rows: [["EUR", 61.5]],
 *   columns: { currency: 0, rate: 1 },
 *   format: { decimal: ".", dateOrder: "ymd", date1904: false },
 * }).rates.get("EUR") // [{ from: 0, rate: 61.5 }]
 */
export function readExchangeRates(input: RoleTableInput<RateRole>): ExchangeRates {
  const log = new ProblemLog();
  const rates = new Map<string, ExchangeRate[]>();
  readRoleTable(input, ["currency", "rate"], "rates", log, (row) => {
    const named = row.text("currency");
    const rate = row.amount("rate");
    const day = row.dayIfAny("fromDate");
    if (named === null || rate === null || day === null) return;
    if (rate <= 0) {
      log.add("rateNotPositive", row.where("rate"), { value: rate });
      return;
    }
    const code = currencyKey(named);
    const from = day ?? 0;
    const known = rates.get(code);
    if (known === undefined) rates.set(code, [{ from, rate }]);
    else known.push({ from, rate });
  });
  for (const known of rates.values()) known.sort((one, other) => one.from - other.from);
  return { rates, problems: log.list() };
}

/**
 * The newest rate of a currency that is not after a day; null = there is none. Source: spec 1.5.
 *
 * @example rateOn({ rates: new Map([["EUR", [{ from: 45292, rate: 61.5 }]]]), problems: { items: [], counts: {} } }, "EUR", 45300) // 61.5
 */
export function rateOn(rates: ExchangeRates, code: string, day: Day): number | null {
  let newest: number | null = null;
  for (const { from, rate } of rates.rates.get(code) ?? []) if (from <= day) newest = rate;
  return newest;
}

/**
 * The code of a currency as a cell writes it; a text that is not known stands for itself. Source: spec 1.5.
 *
 * @example currencyKey("евро") // "EUR"
 */
export function currencyKey(text: string): string {
  return currencyCode(text) ?? text.trim().toUpperCase();
}
