import fc from "fast-check";
import { purchaseHistory, saleDays } from "../../src/analysis/ledger/purchaseHistory";
import type { CellValue } from "../../src/analysis/types";
import { isoDay } from "../setup/csvTables";
import { readSales } from "./caseInput";

// Source: spec 2 (documents).

const columns = { date: 0, client: 1, amount: 2, document: 3, manager: 4 };
const jan = isoDay("2024-01-10");
const feb = isoDay("2024-02-10");
const mar = isoDay("2024-03-10");

/** Days of the client's purchases, as of the last day that is seen. */
function purchaseDays(rows: readonly CellValue[][], asOf?: number): readonly number[] {
  const { ledger } = readSales(rows, columns);
  const { isPurchase, documentDay } = purchaseHistory(ledger, asOf ?? saleDays(ledger)[1]);
  return [...documentDay].filter((_, id) => isPurchase[id] === 1);
}

test("numbers that begin anew are documents of their own", () => {
  const rows = [
    [jan, "Anna", 10, 1],
    [feb, "Anna", 20, 1],
    [feb, "Anna", 5, 1],
    [mar, "Anna", 30, 1],
  ];
  expect(purchaseDays(rows)).toEqual([jan, feb, mar]);
});

test("a return under the number takes back the newest document on or before its day, wherever it stands", () => {
  const rows = [
    [jan, "Anna", 10, 1],
    [feb, "Anna", 20, 1],
    [mar, "Anna", -20, 1],
  ];
  for (const order of [rows, [...rows].reverse(), [rows[2], rows[0], rows[1]]])
    expect(purchaseDays(order)).toEqual([jan]);
  // Before its day nothing is returned.
  expect(purchaseDays(rows, mar - 1)).toEqual([jan, feb]);
});

test("a return of the day takes back the sale of the day, also where it stands above it", () => {
  expect(
    purchaseDays([
      [jan, "Anna", 10, 1],
      [feb, "Anna", -20, 1],
      [feb, "Anna", 20, 1],
    ]),
  ).toEqual([jan]);
});

test("a return before any sale of its number is a document of its own and takes nothing back later", () => {
  expect(
    purchaseDays([
      [jan, "Anna", -10, 1],
      [feb, "Anna", 10, 1],
      [mar, "Boris", -10, 1],
    ]),
  ).toEqual([feb]);
});

test("without a number a client's rows of one day are one document, returns among them", () => {
  expect(
    purchaseDays([
      [jan, "Anna", 10, null],
      [jan, "Anna", -10, ""],
      [feb, "Anna", 10, null],
      [mar, "Anna", -10, null],
    ]),
  ).toEqual([feb]);
});

test("the manager of a document is that of its upper row on its day, not that of a later return above it", () => {
  const { ledger } = readSales(
    [
      [mar, "Anna", -1, 1, "Petrov"],
      [jan, "Anna", 10, 1, "Ivanov"],
      [jan, "Anna", 10, 1, "Sidorov"],
    ],
    columns,
  );
  const { documentManager } = purchaseHistory(ledger, mar);
  expect([...documentManager].map((id) => ledger.managers.names[id])).toEqual(["Ivanov"]);
});

test("the order of the rows changes no purchase", () => {
  const row = fc.tuple(
    fc.integer({ min: jan, max: jan + 6 }),
    fc.constantFrom("Anna", "Boris"),
    fc.integer({ min: -3, max: 4 }),
    fc.constantFrom<CellValue[]>(1, 2, null),
  );
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 14 }), fc.nat(), (rows, turn) => {
      const days = (of: readonly CellValue[][]): readonly number[] => [...purchaseDays(of)].sort((a, b) => a - b);
      const turned = [...rows.slice(turn % rows.length), ...rows.slice(0, turn % rows.length)].reverse();
      expect(days(turned)).toEqual(days(rows));
    }),
    { numRuns: 300 },
  );
});

test("one number for all the rows of a long table stays one pass", () => {
  const rows = Array.from({ length: 60_000 }, (_, row): CellValue[] => [
    jan + (row % 997),
    "Anna",
    row % 3 === 0 ? -1 : 1,
    7,
  ]);
  const days = new Set(rows.map(([day]) => day)).size;
  const { ledger } = readSales(rows, columns);
  expect(ledger.documentDay.length).toBe(days);
});
