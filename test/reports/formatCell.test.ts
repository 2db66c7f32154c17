import { languages } from "../../src/locales";
import { numberFormatCode } from "../../src/reports/numberFormats";
import { formatCell } from "../../src/reports/formatCell";
import { reportFormats } from "../../src/reports/reportSheet";

test("a cell is printed as Excel shows it under the code of its format", () => {
  expect(reportFormats.map((each) => numberFormatCode(each, "en"))).toEqual([
    "@",
    "#,##0",
    "#,##0.00",
    "0.00",
    "0.0%",
    '0.0" pp"',
    "yyyy-mm-dd",
    "yyyy-mm",
    "0",
  ]);
  const values = ["007", 1234567, -1234.5, 1234.5, 12.3456, -2.55, 45657, 45627, 10024];
  const printed = reportFormats.map((each, index) => formatCell(values[index], each, "en"));
  expect(printed).toEqual([
    "007",
    "1,234,567",
    "-1,234.50",
    "1234.50",
    "1234.6%",
    "-2.6 pp",
    "2024-12-31",
    "2024-12",
    "10024",
  ]);
});

test.each(languages.filter((language) => language !== "en"))("dates in %s have the day first", (language) => {
  expect(numberFormatCode("date", language)).toBe("dd.mm.yyyy");
  expect(formatCell(45657, "date", language)).toBe("31.12.2024");
  expect(numberFormatCode("month", language)).toBe("mm.yyyy");
  expect(formatCell(45627, "month", language)).toBe("12.2024");
});

test("months that the period cuts bear a star, by one code for their whole column", () => {
  const [first, whole, last] = [35551, 35582, 35916];
  expect(numberFormatCode("month", "en", [first, last])).toBe('[=35551]yyyy-mm"*";[=35916]yyyy-mm"*";yyyy-mm');
  const printed = [first, whole, last].map((month) => formatCell(month, "month", "ru", [first, last]));
  expect(printed).toEqual(["05.1997*", "06.1997", "05.1998*"]);
});

test("percentage points are written as readers of the language write them", () => {
  const printed = languages.map((language) => formatCell(21.4, "points", language));
  expect(printed).toEqual(["21.4 pp", "21,4 п.\u00a0п.", "21,4 п.\u00a0п.", "21,4 p.p.", "21,4 puan"]);
});

test("a blank is printed as nothing", () => {
  for (const each of reportFormats) expect(formatCell(null, each, "ru")).toBe("");
});
