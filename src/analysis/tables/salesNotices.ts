import { columnLetter } from "../cells/columnLetter";
import type { CollectiveSales, UnnamedBuyers } from "../ledger/collectiveSales";
import type { Notice, NoticeCode } from "../problem";
import type { ColumnMap } from "../types";
import type { DatedTotals } from "./datedTotals";
import type { SaleCurrencies } from "./saleCurrencies";
import type { SaleDays } from "./saleDays";
import type { SaleKinds } from "./saleKindRows";
import { numberColumnsOf, type GroupFiller } from "./saleLayout";
import type { SaleNumbers } from "./saleNumbers";
import type { SalesRole } from "./salesRoles";

/** What was decided while a sales table was read. */
export interface ReadingFacts {
  readonly headers: readonly string[];
  readonly columns: ColumnMap<SalesRole>;
  readonly days: SaleDays;
  readonly numbers: SaleNumbers;
  readonly currencies: SaleCurrencies;
  readonly kinds: SaleKinds;
  readonly filler: GroupFiller | null;
  readonly formRows: number;
  readonly documentSums: number;
  readonly documentTotals: number;
  readonly datedTotals: DatedTotals;
  readonly collective: CollectiveSales | undefined;
  readonly unnamed: readonly UnnamedBuyers[];
}

/**
 * What the reader of a report must know of how the sales table was understood. Source: spec 1.2-1.7.
 *
 * @example readingNotices(facts).map((notice) => notice.code) // ["monthsOnly"]
 */
export function readingNotices(facts: ReadingFacts): readonly Notice[] {
  const { columns, days, numbers, currencies, kinds, filler } = facts;
  const headerOf = (column: number | undefined): string =>
    column === undefined ? "" : facts.headers[column] || columnLetter(column);
  const found = [...dayNotices(days, headerOf(columns.date ?? columns.month))];
  const add = (code: NoticeCode, params: Notice["params"]): void => {
    found.push({ code, params });
  };
  for (const column of numberColumnsOf(columns)) {
    const decision = numbers.decision(column);
    if (decision === null) continue;
    if (decision.undecided !== null) add("decimalUndecided", { column: headerOf(column), value: decision.undecided });
    if (decision.format.credit === "positive") add("creditAdds", { column: headerOf(column) });
  }
  if (columns.amount === undefined && columns.credit !== undefined && columns.debit !== undefined) {
    add("creditLessDebit", { column: headerOf(columns.credit), other: headerOf(columns.debit) });
  }
  if (filler !== null) {
    const client = headerOf(columns.client);
    if (filler.filled > 0) add("filledDown", { column: client, rows: filler.filled });
    if (filler.groupRows > 0) add("groupRows", { column: client, rows: filler.groupRows });
  }
  if (facts.formRows > 0) add("formRows", { rows: facts.formRows });
  if (facts.documentSums > 0) add("documentSums", { column: headerOf(columns.amount), rows: facts.documentSums });
  if (facts.documentTotals > 0) {
    add("documentTotals", { column: headerOf(columns.amount), rows: facts.documentTotals });
  }
  const { collective } = facts;
  if (collective !== undefined) add("collectiveSales", { client: collective.name, rows: collective.day.length });
  for (const { client, rows } of facts.unnamed) add("unnamedBuyers", { client, rows });
  const { counted, text } = facts.datedTotals;
  if (counted > 0) add("totalCounts", { rows: counted, value: text });
  const leftOut = kinds.summary("notSale");
  if (leftOut.rows > 0) add("kindsLeftOut", { rows: leftOut.rows, value: leftOut.words });
  const taken = kinds.summary("return");
  if (taken.rows > 0) add("kindsTakenAway", { rows: taken.rows, value: taken.words });
  return [...found, ...currencies.notices(headerOf(columns.currency ?? columns.amount))];
}

/**
 * What the reader of a report must know of how a column of days was understood. Source: spec 1.2, 1.3.
 *
 * @example dayNotices({ ...days, months: 3 }, "Month") // [{ code: "monthsOnly", params: { column: "Month", rows: 3 } }]
 */
export function dayNotices({ decision, turned, digits, months }: SaleDays, column: string): readonly Notice[] {
  const found: Notice[] = [];
  const { undecided } = decision;
  if (undecided !== null) found.push({ code: "dateOrderUndecided", params: { column, value: undecided } });
  if (turned > 0) found.push({ code: "datesTurnedBack", params: { column, rows: turned } });
  if (digits !== null) found.push({ code: "digitDates", params: { column, ...digits } });
  if (months > 0) found.push({ code: "monthsOnly", params: { column, rows: months } });
  return found;
}
