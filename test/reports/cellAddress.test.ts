import { cellAddress, columnLetters, placeText } from "../../src/reports/cellAddress";

test("columns are counted A to Z, AA to XFD", () => {
  expect([0, 25, 26, 51, 52, 701, 702, 16383].map(columnLetters)).toEqual([
    "A",
    "Z",
    "AA",
    "AZ",
    "BA",
    "ZZ",
    "AAA",
    "XFD",
  ]);
});

test("an address counts rows from 1", () => {
  expect(cellAddress(0, 0)).toBe("A1");
  expect(cellAddress(1048575, 16383)).toBe("XFD1048576");
});

test("sheet names that need it stand in apostrophes", () => {
  const place = (sheet: string): string => placeText({ sheet, row: 6, column: 1 });
  expect(place("Sales")).toBe("Sales!B7");
  expect(place("Продажи")).toBe("Продажи!B7");
  expect(place("My sales")).toBe("'My sales'!B7");
  expect(place("Anna's")).toBe("'Anna''s'!B7");
  expect(place("2024")).toBe("'2024'!B7");
  expect(place("Q1")).toBe("'Q1'!B7");
});
