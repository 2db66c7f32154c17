import { columnProducts, columnSums, taxedSums, type ColumnSum } from "./columnArithmetic";
import type { ColumnReason } from "./columnDecision";
import type { TableColumns } from "./columnTable";
import { senseAgainst } from "./headerSense";

/** What the arithmetic between the columns tells about a column of amounts. */
export interface AmountEvidence {
  /** How sure it makes the column; null = as sure as its header and values. */
  readonly confidence: number | null;
  readonly reason: ColumnReason;
  /** Columns that are explained by it, and are no rivals any more. */
  readonly explains: readonly number[];
}

interface Columns {
  /** Confidence in a column as the amount, by header and values. */
  readonly amount: (column: number) => number;
  /** How well the header names a quantity, a price, a cost or a margin. */
  readonly fit: (column: number, role: "quantity" | "price" | "cost" | "margin") => number;
}

// All triples of columns are tried.
const MOST_COLUMNS = 12;
// As sure as a header that is the very word.
const PROVEN = 0.86;
// Of two equal ones the proven one is taken.
const FIRST = 0.001;
// Taxes on sales: a part of the rest between these shares, the same in nearly all rows.
const LEAST_RATE = 0.03;
const MOST_RATE = 0.3;
const MOST_RATES = 4;

/**
 * What sums and products of columns tell about the amounts, by column.
 *
 * total = net + tax: the net is the amount, because turnover is counted without tax; the tax is known by its header or
 * by its rates. total = net + tax + something else, such as the delivery: the net. total - discount: what is left is the amount. total = anything + anything: the total. quantity × price:
 * the product. A column whose header speaks against an amount stays none. Source: spec 1.1.
 *
 * @example amountEvidence(columns, known).get(3)?.reason // { code: "withoutTax", columns: { total: 5, net: 3, tax: 4 } }
 */
export function amountEvidence(columns: TableColumns, known: Columns): ReadonlyMap<number, AmountEvidence> {
  const found = new Map<number, AmountEvidence>();
  const numeric = numericColumns(columns, known);
  const add = (column: number, evidence: AmountEvidence) => {
    const other = found.get(column);
    if (other === undefined) found.set(column, evidence);
    else found.set(column, { ...other, explains: [...other.explains, ...evidence.explains] });
  };
  const sums = columnSums(numeric, columns.numbers);
  for (const sum of sums) addSum(columns, known, sum, add);
  const taxes = numeric.filter((column) => columns.says(column, "tax") && !sums.some(({ part }) => part === column));
  for (const { total, rest, part, tax } of taxedSums(numeric, taxes, columns.numbers)) {
    // "Ext. price" is an amount, whatever a price is.
    const isAmount = known.amount(rest) >= PROVEN || !isAgainst(columns, rest);
    if (!isAmount || known.amount(total) === 0) continue;
    const confidence = Math.max(PROVEN, known.amount(rest), known.amount(total) + FIRST);
    add(rest, { confidence, reason: { code: "withoutTaxOf", columns: { total } }, explains: [total, tax, part] });
  }
  const quantities = numeric.filter((column) => known.fit(column, "quantity") > 0);
  const prices = numeric.filter((column) => isPrice(columns, known, column));
  const discounts = numeric.filter((column) => columns.says(column, "discount"));
  const amounts = numeric.filter((column) => !isAgainst(columns, column) && !quantities.includes(column));
  for (const product of columnProducts(quantities, prices, amounts, discounts, columns.numbers)) {
    const { quantity, price, amount } = product;
    const reason: ColumnReason = { code: "lineAmount", columns: { quantity, price, amount } };
    add(amount, { confidence: Math.max(PROVEN, known.amount(amount)), reason, explains: [quantity, price] });
  }
  return found;
}

function addSum(
  columns: TableColumns,
  known: Columns,
  sum: ColumnSum,
  add: (column: number, evidence: AmountEvidence) => void,
): void {
  const { total, rest, part } = sum;
  const isPart = (sense: "tax" | "discount") => columns.says(part, sense);
  if (isPart("discount")) {
    if (isAgainst(columns, rest)) return;
    const confidence = Math.max(PROVEN, known.amount(rest), known.amount(total) + FIRST);
    add(rest, {
      confidence,
      reason: { code: "afterDiscount", columns: { total, discount: part } },
      explains: [total, part],
    });
    return;
  }
  const isCost = [rest, part].some((column) => known.fit(column, "cost") > 0 || known.fit(column, "margin") > 0);
  if (!isCost && (isPart("tax") || isTaxByRates(columns, sum))) {
    const names = { total, net: rest, tax: part };
    if (!isAgainst(columns, rest)) {
      const confidence = Math.max(PROVEN, known.amount(rest), known.amount(total) + FIRST);
      add(rest, { confidence, reason: { code: "withoutTax", columns: names }, explains: [total, part] });
      return;
    }
    add(total, { confidence: known.amount(total), reason: { code: "withTax", columns: names }, explains: [part] });
    return;
  }
  if (isAgainst(columns, total)) return;
  const reason: ColumnReason = { code: "sumOf", columns: { total, first: rest, second: part } };
  const isKnownPart = isCost || senseAgainst("amount", senses(columns, part)) !== null;
  const isLess = known.amount(rest) < known.amount(total);
  add(total, { confidence: null, reason, explains: isKnownPart || isLess ? [rest, part] : [part] });
}

const senses = (columns: TableColumns, column: number) => columns.table.senses(column);

function isAgainst(columns: TableColumns, column: number): boolean {
  const against = senseAgainst("amount", senses(columns, column));
  return against !== null && against !== "beforeDiscount";
}

function isPrice(columns: TableColumns, known: Columns, column: number): boolean {
  return known.fit(column, "price") > 0 || columns.says(column, "unitPrice");
}

/** A part without a word is a tax where rest and total say that they are without and with one, and its rates are a tax's. */
function isTaxByRates(columns: TableColumns, sum: ColumnSum): boolean {
  if (senseAgainst("amount", senses(columns, sum.part)) !== null) return false;
  const isNet = columns.says(sum.rest, "withoutTax") || columns.says(sum.rest, "net");
  const isSaid = isNet || columns.says(sum.total, "withTax");
  return isSaid && hasRates(columns, sum);
}

/** Whether the part is the same few shares of the rest in all rows, each a rate that a tax can have. */
function hasRates(columns: TableColumns, { rest, part }: ColumnSum): boolean {
  const [parts, rests] = [columns.numbers(part), columns.numbers(rest)];
  const rates = new Set<number>();
  let rows = 0;
  for (let row = 0; row < parts.length; row++) {
    if (Number.isNaN(parts[row]) || Number.isNaN(rests[row]) || rests[row] === 0 || parts[row] === 0) continue;
    const rate = parts[row] / rests[row];
    if (rate < LEAST_RATE || rate > MOST_RATE) return false;
    rows++;
    rates.add(Math.round(rate * 100));
  }
  return rows >= 2 && rates.size <= Math.min(MOST_RATES, rows / 2 + 0.5);
}

/** Columns of numbers that may take part, those whose headers speak of money first. */
function numericColumns(columns: TableColumns, known: Columns): number[] {
  const speaking: number[] = [];
  const silent: number[] = [];
  for (let column = 0; column < columns.count; column++) {
    const isMoney =
      known.amount(column) > 0 ||
      known.fit(column, "quantity") > 0 ||
      known.fit(column, "cost") > 0 ||
      known.fit(column, "margin") > 0 ||
      senseAgainst("amount", senses(columns, column)) !== null ||
      senses(columns, column).has("withoutTax") ||
      senses(columns, column).has("net") ||
      senses(columns, column).has("withTax");
    (isMoney ? speaking : silent).push(column);
  }
  const chosen: number[] = [];
  for (const column of [...speaking, ...silent]) {
    if (chosen.length === MOST_COLUMNS) break;
    const { kind } = columns.profile(column);
    if (kind === "numbers" || kind === "daysOrNumbers") chosen.push(column);
  }
  return chosen;
}
