import type { AmountDecision } from "../columns/amountColumn";
import type { DateDecision } from "../columns/dateColumn";
import type { ColumnMap, Day } from "../types";
import type { SaleCurrency } from "./saleCurrencies";
import type { SaleDays } from "./saleDays";
import type { SaleWord } from "./saleKindRows";
import type { SaleNumbers } from "./saleNumbers";
import { numberRoles, type SalesRole } from "./salesRoles";

/** How a sales table was understood: what the user may decide otherwise, with what depends on it. */
export interface SalesUnderstood {
  /** The dates' column; null = they stand in several columns, or in none. */
  readonly dates: (DateDecision & { readonly isTurned: boolean }) | null;
  /** Each column of numbers, by its role. */
  readonly numbers: Readonly<Partial<Record<SalesRole, AmountDecision>>>;
  /** Days far from all others, whether they are left out or kept. */
  readonly farDays: readonly Day[];
  /** The words of states and kinds. */
  readonly words: readonly SaleWord[];
  /** The currencies that are named, that of most rows first; one of them alone is no choice. */
  readonly currencies: readonly SaleCurrency[];
  /** The code of the currency that is analysed; null = none is named. */
  readonly currency: string | null;
}

/** The parts of a reader that decide. */
export interface SalesDeciders {
  readonly columns: ColumnMap<SalesRole>;
  readonly days: SaleDays;
  readonly numbers: SaleNumbers;
  readonly words: readonly SaleWord[];
  readonly currencies: { readonly list: readonly SaleCurrency[]; readonly main: string | null };
}

/**
 * What was decided about a sales table, as the pane and the command show it. Source: spec 1.2-1.7.
 *
 * @example salesUnderstood(deciders).dates?.format.dateOrder // "dmy"
 */
export function salesUnderstood({ columns, days, numbers, words, currencies }: SalesDeciders): SalesUnderstood {
  const byRole: Partial<Record<SalesRole, AmountDecision>> = {};
  for (const role of numberRoles) {
    const column = columns[role];
    const decision = column === undefined ? null : numbers.decision(column);
    if (decision !== null) byRole[role] = decision;
  }
  return {
    dates: columns.date === undefined ? null : { ...days.decision, isTurned: days.turned > 0 },
    numbers: byRole,
    farDays: days.farDays,
    words,
    currencies: currencies.list,
    currency: currencies.main === "" ? null : currencies.main,
  };
}
