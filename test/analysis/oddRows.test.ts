import fc from "fast-check";
import { ReadAgain } from "../../src/analysis/tables/readAgain";
import { PlainSales } from "../../src/analysis/tables/plainSales";
import { SaleRows } from "../../src/analysis/tables/saleRows";
import { bareReading } from "../../src/analysis/tables/salesReading";
import { createSalesReader, type SalesData } from "../../src/analysis/tables/salesReader";
import { dayParts } from "../../src/analysis/time/calendar";
import type { CellValue, TablePlace } from "../../src/analysis/types";
import { isoDay } from "../setup/csvTables";

// Rows that can be read again: those that are not plain are kept one by one, and all comes out as if every row was kept.

type Row = readonly CellValue[];

const columns = { date: 0, client: 1, document: 2, product: 3, amount: 4, cost: 5 };
const headers = ["Date", "Client", "Document", "Product", "Amount", "Cost"];
const format = { decimal: ".", dateOrder: "dmy", date1904: false } as const;
const FIRST = isoDay("2024-01-01");
const PLAIN = 2300;

/** Three lines a document. */
function plainRow(place: number): Row {
  const document = Math.floor(place / 3);
  const amount = ((place * 7) % 40) * 2.5 + 1;
  const client = `Client ${(document * 13) % 40}`;
  return [FIRST + Math.floor(place / 9), client, document, `Product ${place % 5}`, amount, amount / 2];
}

const oddRows: readonly Row[] = [
  [FIRST + 20, "Client 1", 4, "Product 1", "12.50", 3],
  [FIRST + 20, "Client 1", 4, "Product 1", "n/a", 3],
  ["05.02.2024", "Client 2", 5, "Product 2", 10, 3],
  ["soon", "Client 2", 5, "Product 2", 10, 3],
  [FIRST + 30, "Client 3", 7, "Product 3", 10, "?"],
  [FIRST + 30.5, "Client 3", 8, "Product 3", 10, 5],
  [FIRST + 30, "", 7, "Product 3", 10, 5],
  [null, "Client 4", 9, "Product 3", 10, 5],
  [FIRST + 30, "#N/A", 7, "Product 3", 10, 5],
  [FIRST + 30, "Çelik A.Ş.", 900, "Product 3", 10, 5],
  [FIRST + 40, "Client 5", "#REF!", "Product 4", 10, 5],
  [FIRST + 40, "Client 6", 11, "Product 4", "-15.00", null],
  [isoDay("1951-01-01"), "Client 7", 12, "Product 1", 10, 5],
  ["Total", null, null, null, 120, 60],
  [null, "Total", null, null, 5000, 2500],
  [FIRST + 50, "Total", null, null, 100, 50],
  ["Subtotal", null, null, null, 250.5, null],
  ["Date", "Client", "Document", "Product", "Amount", "Cost"],
  [null, "printed by Anna", null, null, null, null],
  [null, null, null, null, null, null],
  [FIRST + 60, "Client 8", 30, "Product 2", 1e16, 5],
  [FIRST + 60, "Client 9", 31, "Product 2", "100 USD", 5],
];

function readOnce(rows: readonly Row[], chunk: number, learnt: object | null, place: TablePlace): SalesData {
  const reader = createSalesReader(place, columns, format, null, { ...bareReading, headers, learnt });
  for (let from = 0; from < rows.length; from += chunk) reader.add(rows.slice(from, from + chunk));
  return reader.finish();
}

/** As files are read; `times` = how often. */
function readAgain(rows: readonly Row[], chunk: number, place: TablePlace): { sales: SalesData; times: number } {
  const learnt = {};
  for (let times = 1; times < 5; times++) {
    try {
      return { sales: readOnce(rows, chunk, learnt, place), times };
    } catch (error) {
      if (!(error instanceof ReadAgain)) throw error;
    }
  }
  throw new Error("read again and again: 5");
}

/** What was read, texts in place of their ids. */
function readOf({ ledger, rows, sums, problems, notices, understood, minutes }: SalesData) {
  const { clientStart, documentStart } = ledger;
  const clients = ledger.clients.names.map((name, client) => {
    const lines: string[] = [];
    for (let row = clientStart[client]; row < clientStart[client + 1]; row++) {
      const product = ledger.products.names[ledger.product![row]];
      const numbers = [ledger.sourceRow, ledger.day, ledger.amount, ledger.margin!, minutes ?? []].map(
        (column) => column[row],
      );
      lines.push([...numbers, ledger.document[row] - documentStart[client], product].join(" | "));
    }
    return [name, ...lines].join("\n");
  });
  const found = problems.items.map((problem) => JSON.stringify(problem)).sort();
  return {
    clients: clients.sort(),
    rows,
    sums: { ...sums, column: near(sums!.column), totals: sums!.totals.map(near) },
    problems: found,
    counts: problems.counts,
    notices,
    understood,
  };
}

const near = <Sum extends { amount: number; above?: number }>(sum: Sum) => ({
  ...sum,
  amount: Number(sum.amount.toFixed(6)),
  ...(sum.above !== undefined && { above: Number(sum.above.toFixed(6)) }),
});

const usualPlace: TablePlace = { sheet: "a.csv", row: 0, column: 0 };

const inText = (row: Row): Row => {
  if (typeof row[0] !== "number") return row;
  const { year, month, day } = dayParts(Math.floor(row[0]));
  return [`${day}.${month}.${year}`, ...row.slice(1)];
};

test.each(["serials", "texts"])(
  "dates as %s: rows that are not plain are kept alone, and all comes out the same",
  (as) => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(PLAIN), fc.constantFrom(...oddRows)), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 50, max: 3000 }),
        fc.option(fc.nat(PLAIN)),
        (odd, chunk, secondFile) => {
          const plain = Array.from({ length: PLAIN }, (_zero, place) => plainRow(place));
          const rows = as === "texts" ? plain.map(inText) : plain;
          for (const [place, row] of odd) rows.splice(place, 0, row);
          const second = { place: { ...usualPlace, sheet: "b.csv" }, columns: [0, 1, 2, 3, 4, 5] };
          const parts = secondFile === null ? [] : [{ ...second, firstRow: secondFile }];
          const { sales, times } = readAgain(rows, chunk, { ...usualPlace, parts });
          expect(readOf(sales)).toEqual(readOf(readOnce(rows, rows.length, null, { ...usualPlace, parts })));
          expect(times).toBe(1);
        },
      ),
      { numRuns: 12 },
    );
  },
);

test("where rows hold for those below them, all are read again in their order", () => {
  const rows: Row[] = Array.from({ length: PLAIN }, (_zero, place) => plainRow(place));
  const line: Row = [null, null, null, "Product 2", 7, 3];
  rows.splice(2200, 0, line);
  rows.splice(2100, 0, line, line);
  const { sales, times } = readAgain(rows, 500, usualPlace);
  expect(times).toBe(2);
  expect(readOf(sales)).toEqual(readOf(readOnce(rows, rows.length, null, usualPlace)));
});

test("one row that is not plain is all that is kept of a long file", () => {
  const sales = new SaleRows(usualPlace, columns, null);
  const plain = new PlainSales(sales, columns, format, { ...bareReading, headers, learnt: {} });
  const rows: Row[] = Array.from({ length: PLAIN }, (_zero, place) => plainRow(place));
  for (const [place, odd] of [oddRows[1], oddRows[6], oddRows[13]].entries()) rows.splice(place * 900 + 10, 0, odd);
  for (let from = 0; from < rows.length; from += 100) plain.add(rows.slice(from, from + 100));
  expect(plain.taken).toBe(PLAIN);
  expect(plain.kept.flat()).toEqual([oddRows[1], oddRows[6], oddRows[13]]);
  expect([0, 1, 2].map((kept) => plain.placeOf(kept))).toEqual([10, 910, 1810]);
});

test("names in any alphabet or in quotation marks are plain", () => {
  const sales = new SaleRows(usualPlace, columns, null);
  const plain = new PlainSales(sales, columns, format, { ...bareReading, headers, learnt: {} });
  const names = ["Çelik A.Ş.", "Şahin", "Întreprindere", "«Ромашка» ООО", '"Alfa"', "Љубо ДОО"];
  const rows = Array.from({ length: PLAIN }, (_zero, place): Row => {
    const [day, , ...rest] = plainRow(place);
    return [day, names[place % names.length], ...rest];
  });
  plain.add(rows);
  expect([plain.taken, plain.kept]).toEqual([PLAIN, []]);
});
