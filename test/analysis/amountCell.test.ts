import fc from "fast-check";
import { readAmount } from "../../src/analysis/cells/amountCell";
import type { CellValue, ReadingFormat } from "../../src/analysis/types";

const comma: ReadingFormat = { decimal: ",", dateOrder: "dmy", date1904: false };
const dot: ReadingFormat = { decimal: ".", dateOrder: "mdy", date1904: false };

test.each<[CellValue, number]>([
  [12.5, 12.5],
  ["1\u00a0234,50", 1234.5],
  ["1\u2009234,50", 1234.5],
  ["1\u202f234\u202f567,5", 1234567.5],
  ["1\u2007234", 1234],
  ["1 234.50", 1234.5],
  ["1'234.50", 1234.5],
  ["1’234’567", 1234567],
  ["1.234,50", 1234.5],
  ["1,234.50", 1234.5],
  ["1.234.567", 1234567],
  ["1,234,567", 1234567],
  ["12,34,567.00", 1234567],
  ["1234,5", 1234.5],
  ["1234.5", 1234.5],
  ["1234.567", 1234.567],
  ["0,125", 0.125],
  ["0.125", 0.125],
  [".5", 0.5],
  ["-12,5", -12.5],
  ["−12.5", -12.5],
  ["12,5-", -12.5],
  ["(12,5)", -12.5],
  ["(1 234.00)", -1234],
  ["+7", 7],
  ["15%", 0.15],
  ["15,5 %", 0.155],
  ["$1,234.50", 1234.5],
  ["-$5", -5],
  ["$-5", -5],
  ["1 500 руб.", 1500],
  ["1 500,50 ₽", 1500.5],
  ["100 ден.", 100],
  ["2.500,00 lei", 2500],
  ["99,90 TL", 99.9],
  ["EUR 10", 10],
  ["1.5E+3", 1500],
  ["007", 7],
  ["-0", 0],
])("%j is %d in any workbook", (cell, expected) => {
  expect(readAmount(cell, comma)).toBe(expected);
  expect(readAmount(cell, dot)).toBe(expected);
});

test("one mark with three digits behind it is decided by the workbook's decimal mark", () => {
  expect(readAmount("1.234", comma)).toBe(1234);
  expect(readAmount("1.234", dot)).toBe(1.234);
  expect(readAmount("1,234", comma)).toBe(1.234);
  expect(readAmount("1,234", dot)).toBe(1234);
});

test.each<CellValue>([
  "n/a",
  "12 34",
  "1 23,5",
  "31.12.2024",
  "1.2.3",
  "1,23,4",
  "1.234,567,8",
  "5-6",
  "--5",
  "(-5)",
  "10 кг",
  "-",
  ".",
  "%",
  "=1+1",
  "٣",
  true,
  NaN,
  Infinity,
])("%j is unreadable and never 0", (cell) => {
  expect(readAmount(cell, comma)).toBe("unreadable");
});

test.each<CellValue | undefined>([null, "", "  ", "\u00a0", undefined])("%j is missing", (cell) => {
  expect(readAmount(cell, comma)).toBe("missing");
});

test.each([
  "#N/A",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#ДЕЛ/0!",
  "#Н/Д",
  "#DEĞER!",
])("%s is an error", (cell) => {
  expect(readAmount(cell, comma)).toBe("error");
});

test("what five locales write is read back to the cent", () => {
  const locales = fc.constantFrom(
    ["en-US", dot],
    ["ru-RU", comma],
    ["mk-MK", comma],
    ["ro-RO", comma],
    ["tr-TR", comma],
  );
  const cents = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
  fc.assert(
    fc.property(locales, cents, ([locale, format], value) => {
      const text = new Intl.NumberFormat(locale as string, { minimumFractionDigits: 2 }).format(value / 100);
      expect(readAmount(text, format as ReadingFormat)).toBeCloseTo(value / 100, 6);
    }),
  );
});
