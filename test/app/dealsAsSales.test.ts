import { createSalesReader } from "../../src/analysis/tables/salesReader";
import { bareReading, defaultSalesReading } from "../../src/analysis/tables/salesReading";
import type { Rows } from "../../src/analysis/types";
import { recogniseTables } from "../../src/app/recogniseTables";
import { saleKindWords } from "../../src/locales/saleWords";
import { isoFormat } from "../analysis/caseInput";
import { found } from "./tables";

// Deals count as sales where a workbook holds no other ones. Source: spec 1.7.

const headers = ["Fırsat", "Müşteri", "Aşama", "Oluşturma tarihi", "Kapanış tarihi", "Tutar"];
const dealsThatEnd = (won: string, accepted: string): Rows => [
  ["F1", "Ahmet", won, 45293, 45301, 100],
  ["F2", "Mehmet", "Aşama 3", 45294, 45303, 200],
  ["F3", "Ayşe", accepted, 45325, 45334, 300],
];

function amountsOf(rows: Rows, kinds: (typeof defaultSalesReading)["kinds"] = {}, columns = headers) {
  const { sales } = recogniseTables([found("Fırsatlar", columns, rows)]);
  const choice = { ...defaultSalesReading, ...sales?.reading, kinds };
  const context = { ...bareReading, words: saleKindWords, headers: columns, choice };
  const place = { sheet: "Fırsatlar", row: 0, column: 0 };
  const reader = createSalesReader(place, sales!.columns, isoFormat, null, context);
  reader.add(rows);
  const { ledger, rows: counts } = reader.finish();
  return { amounts: [...ledger.amount.subarray(0, ledger.rows)].sort(), setAside: counts.setAside };
}

test("deals are sold where they say so, whatever the other stages are called", () => {
  expect(amountsOf(dealsThatEnd("Kazanıldı", "Kabul edildi"))).toEqual({ amounts: [100, 300], setAside: 1 });
});

test("deals none of which says that it was won are no sales until the user names the stage", () => {
  const deals = dealsThatEnd("Aşama 5", "Aşama 5");
  expect(amountsOf(deals)).toEqual({ amounts: [], setAside: 3 });
  expect(amountsOf(deals, { "asama 5": "sale" }).amounts).toEqual([100, 300]);
});

test("of deals with a flag of winning only those that were won are sold", () => {
  const flags = ["deal_id", "customer", "sales_rep", "created_date", "close_date", "deal_value", "won"];
  const rows: Rows = [
    ["D1", "Anna", "Petrov", 45293, 45301, 100, 1],
    ["D2", "Boris", "Petrov", 45294, 45303, 200, 0],
    ["D3", "Clara", "Ivanova", 45325, 45334, 300, 1],
  ];
  expect(amountsOf(rows, {}, flags)).toEqual({ amounts: [100, 300], setAside: 1 });
});

test("where deals have a result beside their stage, the result says what was won, and a blank one that nothing was", () => {
  const events = ["Date", "Deal no", "Client", "Product", "Deal stage", "Amount", "Result"];
  const rows: Rows = [
    [45537, 1, "Daisy Ltd", "Paper", "Offer", 900, ""],
    [45555, 1, "Daisy Ltd", "Paper", "Payment", 900, "Won"],
    [45538, 2, "Old Mill", "Ink", "Offer", 400, ""],
    [45562, 2, "Old Mill", "Ink", "Offer", 400, "Lost"],
    [45565, 5, "City Hospital", "Paper", "Contract", 700, ""],
  ];
  const { sales } = recogniseTables([found("Deals", events, rows)]);
  expect(sales?.columns.state).toBe(6);
  expect(amountsOf(rows, {}, events)).toEqual({ amounts: [900], setAside: 4 });
});
