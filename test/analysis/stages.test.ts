import { purchaseHistory } from "../../src/analysis/ledger/purchaseHistory";
import { stagesOfRows } from "../../src/analysis/lifecycle/stages";
import { saleStages, type CellValue } from "../../src/analysis/types";
import { isoDay } from "../setup/csvTables";
import { readSales } from "./caseInput";

function stages(rows: CellValue[][], asOf = isoDay("2024-12-31")): readonly string[] {
  const columns = { date: 0, client: 1, amount: 2, product: 3, document: 4 };
  const { ledger } = readSales(rows, columns);
  return [...stagesOfRows(ledger, purchaseHistory(ledger, asOf))].map((stage) => saleStages[stage]);
}

const jan = isoDay("2024-01-10");
const feb = isoDay("2024-02-10");
const mar = isoDay("2024-03-10");

test("first sale, new direction and repeat follow one another", () => {
  // Source: spec 3.7.
  const rows = [
    [jan, "Anna", 10, "Paper", 1],
    [jan, "Anna", 10, "Ink", 2],
    [feb, "Anna", 10, "Paper", 3],
    [feb, "Anna", 10, "Toner", 3],
    [feb, "Anna", 5, "Toner", 4],
    [mar, "Anna", 10, "Toner", 5],
  ];
  expect(stages(rows)).toEqual(["first", "first", "repeat", "newDirection", "newDirection", "repeat"]);
});

test("returns and amounts of 0 are repeat, on the first day too", () => {
  const rows = [
    [jan, "Anna", 10, "Paper", 1],
    [jan, "Anna", -2, "Paper", 1],
    [jan, "Anna", 0, "Paper", 1],
    [feb, "Anna", -2, "Ink", 2],
    [feb, "Anna", 0, "Ink", 2],
    [mar, "Anna", 3, "Ink", 3],
  ];
  expect(stages(rows)).toEqual(["first", "repeat", "repeat", "repeat", "repeat", "newDirection"]);
});

test("rows before the first purchase are repeat, and what was bought there is no new direction", () => {
  const rows = [
    [jan, "Anna", 10, "Ink", 1],
    [jan, "Anna", -10, "Ink", 1],
    [feb, "Anna", 10, "Paper", 2],
    [mar, "Anna", 10, "Ink", 3],
  ];
  expect(stages(rows)).toEqual(["repeat", "repeat", "first", "repeat"]);
});

test("a client without a purchase has only repeat rows", () => {
  expect(stages([[jan, "Anna", -10, "Ink", 1]])).toEqual(["repeat"]);
});

test("without a product everything after the first day is repeat", () => {
  const rows = [
    [jan, "Anna", 10, "", 1],
    [feb, "Anna", 10, null, 2],
  ];
  expect(stages(rows)).toEqual(["first", "repeat"]);
});

test("the order of the rows does not matter, nor what other clients buy", () => {
  const rows = [
    [mar, "Anna", 10, "Toner", 5],
    [feb, "Boris", 10, "Toner", 6],
    [feb, "Anna", 10, "Toner", 3],
    [jan, "Anna", 10, "Paper", 1],
  ];
  expect(stages(rows)).toEqual(["repeat", "newDirection", "first", "first"]);
});
