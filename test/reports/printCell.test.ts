import { languages } from "../../src/locales";
import { numberFormatCode } from "../../src/reports/numberFormats";
import { printCell } from "../../src/reports/printCell";
import { reportFormats } from "../../src/reports/reportSheet";

test("a cell is printed as Excel shows it under the code of its format", () => {
  expect(reportFormats.map((format) => numberFormatCode(format, "en"))).toEqual([
    "@",
    "#,##0",
    "#,##0.00",
    "0.00",
    "0.0%",
    '0.0" pp"',
    "yyyy-mm-dd",
  ]);
  const values = ["007", 1234567, -1234.5, 1234.5, 12.3456, -2.55, 45657];
  const printed = reportFormats.map((format, index) => printCell(values[index], format, "en"));
  expect(printed).toEqual(["007", "1,234,567", "-1,234.50", "1234.50", "1234.6%", "-2.6 pp", "2024-12-31"]);
});

test.each(languages.filter((language) => language !== "en"))("dates in %s have the day first", (language) => {
  expect(numberFormatCode("date", language)).toBe("dd.mm.yyyy");
  expect(printCell(45657, "date", language)).toBe("31.12.2024");
});

test("percentage points are written as readers of the language write them", () => {
  const printed = languages.map((language) => printCell(21.4, "points", language));
  expect(printed).toEqual(["21.4 pp", "21,4 п.\u00a0п.", "21,4 п.\u00a0п.", "21,4 p.p.", "21,4 puan"]);
});

test("a blank is printed as nothing", () => {
  for (const format of reportFormats) expect(printCell(null, format, "ru")).toBe("");
});
