import { endOfDocumentsTo, endOfRowsTo, firstDocumentFrom, firstRowFrom } from "../../src/analysis/ledger/clientRows";
import { pairSteps } from "../../src/analysis/ledger/pairAmounts";
import { lastOf } from "../../src/analysis/lastOf";
import { purchaseHistory } from "../../src/analysis/ledger/purchaseHistory";
import type { CellValue } from "../../src/analysis/types";
import { isoDay } from "../setup/csvTables";
import { readSales } from "./caseInput";

const days = ["2023-12-31", "2024-01-01", "2024-01-01", "2024-06-01", "2024-12-31", "2025-01-01"].map(isoDay);

function ledgerOf(ofDays: readonly number[]) {
  const rows: CellValue[][] = ofDays.map((day, row) => [day, "Anna", 2 ** row, "Paper"]);
  return readSales(rows, { date: 0, client: 1, amount: 2, product: 3 }).ledger;
}

test("rows in the order of time are cut to a period with both its ends", () => {
  const ledger = ledgerOf(days);
  expect([firstRowFrom(ledger, 0, isoDay("2024-01-01")), endOfRowsTo(ledger, 0, isoDay("2024-12-31"))]).toEqual([1, 5]);
  expect([firstRowFrom(ledger, 0, isoDay("2024-01-02")), endOfRowsTo(ledger, 0, isoDay("2024-12-30"))]).toEqual([3, 4]);
});

test("documents in the order of time are cut to a period too, also where the last of them are not seen yet", () => {
  const ledger = ledgerOf(days);
  // Rows of one day are one document: 31 December, 1 January, 1 June, 31 December and, not seen, 1 January.
  const history = purchaseHistory(ledger, isoDay("2024-12-31"));
  const cut = (from: string, to: string) => [
    firstDocumentFrom(ledger, history, 0, isoDay(from)),
    endOfDocumentsTo(ledger, history, 0, isoDay(to)),
  ];
  expect(cut("2024-01-01", "2024-12-30")).toEqual([1, 3]);
  expect(cut("2024-06-02", "2024-12-31")).toEqual([3, 4]);
  expect(cut("2023-01-01", "2030-01-01")).toEqual([0, 5]);
});

test("a period before or after all rows has none, one around them has all", () => {
  const ledger = ledgerOf(days);
  expect(endOfRowsTo(ledger, 0, isoDay("2023-12-30"))).toBe(0);
  expect(firstRowFrom(ledger, 0, isoDay("2025-01-02"))).toBe(6);
  expect([firstRowFrom(ledger, 0, 1), endOfRowsTo(ledger, 0, isoDay("2030-01-01"))]).toEqual([0, 6]);
});

test("rows in any other order are all looked at, and give the same sums", () => {
  const mixed = ledgerOf([...days].reverse());
  expect([firstRowFrom(mixed, 0, isoDay("2024-06-01")), endOfRowsTo(mixed, 0, isoDay("2024-06-01"))]).toEqual([0, 6]);
  const period = [isoDay("2024-01-01"), isoDay("2024-06-01")] as const;
  // Rows 2, 3 and 4 of the mixed sheet, 1, 2 and 3 of the sheet in order.
  expect([...lastOf(pairSteps(mixed, "product", period, isoDay("2025-12-31"))).amount]).toEqual([4 + 8 + 16]);
  const inOrder = ledgerOf(days);
  expect([...lastOf(pairSteps(inOrder, "product", period, isoDay("2025-12-31"))).amount]).toEqual([2 + 4 + 8]);
});
