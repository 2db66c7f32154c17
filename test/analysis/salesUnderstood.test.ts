import { isWrittenWith, readWritten } from "../../src/analysis/columns/columnFormat";
import { readExchangeRates } from "../../src/analysis/tables/exchangeRates";
import { createSalesReader, type SalesData } from "../../src/analysis/tables/salesReader";
import {
  defaultSalesReading,
  type SalesReadingChoice,
  type SalesReadingContext,
} from "../../src/analysis/tables/salesReading";
import type { SalesUnderstood } from "../../src/analysis/tables/salesUnderstood";
import type { SalesRole } from "../../src/analysis/tables/salesRoles";
import type { CellValue, ColumnMap } from "../../src/analysis/types";
import { saleKindWords } from "../../src/locales/saleWords";
import { isoDay } from "../setup/csvTables";
import { isoFormat } from "./caseInput";

// Source: spec 1.2, 1.3, 1.5, 1.7.

type Row = readonly CellValue[];
const plain: ColumnMap<SalesRole> = { date: 0, client: 1, amount: 2 };

function read(
  rows: readonly Row[],
  choice: Partial<SalesReadingChoice> = {},
  columns: ColumnMap<SalesRole> = plain,
  rates: SalesReadingContext["rates"] = null,
): SalesData & { readonly understood: SalesUnderstood } {
  const context = { headers: [], choice: { ...defaultSalesReading, ...choice }, words: saleKindWords, rates };
  const reader = createSalesReader({ sheet: "Sales", row: 0, column: 0 }, columns, isoFormat, null, context);
  reader.add(rows);
  const sales = reader.finish();
  if (sales.understood === undefined) throw new Error("nothing said of the reading: undefined");
  return { ...sales, understood: sales.understood };
}

const amounts = ({ ledger }: SalesData): number[] => [...ledger.amount].sort((a, b) => a - b);
const problems = ({ problems: { items } }: SalesData): string[] => items.map(({ code }) => code);

describe("the marks that the user sets", () => {
  test.each([
    ["1.234,50", ",", ".", true],
    ["1,234.50", ",", ".", false],
    ["1234,50 €", ",", ".", true],
    ["1 234,50", ",", ".", false],
    ["1 234,50", ",", " ", true],
    ["1’234.50", ".", "'", true],
    ["12.500", ",", ".", true],
    ["1.5", ",", ".", false],
    ["0.500", ",", ".", false],
    ["12,34,567.89", ".", ",", true],
    ["1,2,3", ",", ".", false],
    ["1.234,50", ",", undefined, true],
    ["1,234.50", ",", undefined, false],
    ["12.500", ",", undefined, true],
  ] as const)("%s is written with decimal %s and thousands %s: %s", (text, decimal, thousands, expected) => {
    expect(isWrittenWith(text, { decimal, thousands })).toBe(expected);
  });

  test("an amount with other marks is a problem, not another number", () => {
    const rows: Row[] = [["2024-01-01", "Anna", "12.500"], ["2024-01-02", "Anna", "1,234.50"]]; // prettier-ignore
    const set = read(rows, { formats: { amount: { decimal: ",", thousands: "." } } });
    expect([amounts(set), problems(set)]).toEqual([[12500], ["amountUnreadable"]]);
    expect(set.understood.numbers.amount).toMatchObject({ by: "user", marks: { decimal: ",", thousands: "." } });
  });

  test("thousands parted by a comma leave the dot for decimals", () => {
    const rows: Row[] = [["2024-01-01", "Anna", "12.500"], ["2024-01-02", "Anna", "1,250"]]; // prettier-ignore
    expect(amounts(read(rows, { formats: { amount: { thousands: "," } } }))).toEqual([12.5, 1250]);
  });

  test("each column has its own", () => {
    const rows: Row[] = [["2024-01-01", "Anna", "1.000", "2.000"]];
    const formats = { amount: { decimal: "," }, quantity: { decimal: "." } } as const;
    const sales = read(rows, { formats }, { ...plain, quantity: 3 });
    expect([amounts(sales), [...(sales.ledger.quantity ?? [])]]).toEqual([[1000], [2]]);
  });

  test("numbers are numbers whatever is set", () => {
    expect(readWritten(1234.5, { format: isoFormat, marks: { decimal: ",", thousands: "." } })).toBe(1234.5);
  });
});

describe("what was understood", () => {
  test("is how dates and amounts are written, and a text that could be either", () => {
    const { dates, numbers } = read([["05/06/2024", "Anna", "1 234,50"]]).understood;
    expect(dates).toMatchObject({ mark: "/", undecided: "05/06/2024", isTurned: false });
    expect(numbers.amount).toMatchObject({ by: "values", thousands: " ", hasTexts: true, format: { decimal: "," } });
  });

  test("is the days far from all others, also after they were taken back in", () => {
    const rows = Array.from({ length: 60 }, (_, i): Row => [45292 + i, "Anna", 1]);
    rows.push([isoDay("2042-05-03"), "Boris", 7]);
    const out = read(rows);
    const kept = read(rows, { keepsFarDays: true });
    expect([out.understood.farDays, out.ledger.rows]).toEqual([[isoDay("2042-05-03")], 60]);
    expect([kept.understood.farDays, kept.ledger.rows]).toEqual([[isoDay("2042-05-03")], 61]);
  });

  test("is the words of states with their rows and sums, as found and as switched", () => {
    const columns = { ...plain, state: 3 };
    const rows: Row[] = [
      ["2024-01-01", "Anna", 100, "Paid"],
      ["2024-01-02", "Anna", 50, "paid"],
      ["2024-01-03", "Boris", 30, "Cancelled"],
      ["2024-01-04", "Boris", "?", "Cancelled"],
    ];
    expect(read(rows, {}, columns).understood.words).toEqual([
      { role: "state", text: "Paid", key: "paid", rows: 2, amount: 150, kind: "sale" },
      { role: "state", text: "Cancelled", key: "cancelled", rows: 1, amount: 30, kind: "notSale" },
    ]);
    const switched = read(rows, { kinds: { cancelled: "sale", paid: "return" } }, columns);
    expect(switched.understood.words.map(({ kind }) => kind)).toEqual(["return", "sale"]);
    expect(amounts(switched)).toEqual([-100, -50, 30]);
  });

  test("is the currencies with their rows and sums, and what became of them", () => {
    const columns = { ...plain, currency: 3 };
    const rows: Row[] = [
      ["2024-01-01", "Anna", 100, "EUR"],
      ["2024-01-02", "Anna", 50, "EUR"],
      ["2024-01-03", "Boris", 30, "USD"],
    ];
    const found = read(rows, {}, columns).understood;
    expect(found.currency).toBe("EUR");
    expect(found.currencies).toEqual([
      { code: "EUR", rows: 2, amount: 150, as: "analysed" },
      { code: "USD", rows: 1, amount: 30, as: "leftOut" },
    ]);
    const rates = readExchangeRates({
      place: { sheet: "Rates", row: 0, column: 0 },
      rows: [["EUR", 2]],
      columns: { currency: 0, rate: 1 },
      format: isoFormat,
    });
    const other = read(rows, { currency: "USD" }, columns, rates);
    expect(other.understood.currencies.map(({ code, as }) => [code, as])).toEqual([
      ["EUR", "converted"],
      ["USD", "analysed"],
    ]);
    expect(amounts(other)).toEqual([30, 100, 200]);
  });
});
