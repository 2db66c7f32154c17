import { readDay } from "../../src/analysis/cells/dateCell";
import { monthOfName } from "../../src/analysis/cells/monthNames";
import type { CellValue, ReadingFormat } from "../../src/analysis/types";
import { isoDay } from "../setup/csvTables";

const dmy: ReadingFormat = { decimal: ",", dateOrder: "dmy", date1904: false };
const mdy: ReadingFormat = { decimal: ".", dateOrder: "mdy", date1904: false };
const ymd: ReadingFormat = { decimal: ".", dateOrder: "ymd", date1904: false };

test.each<[CellValue]>([
  [45657],
  [45657.99],
  [20241231],
  ["2024-12-31"],
  ["2024-12-31T23:59:59.999Z"],
  ["2024-12-31 08:05"],
  ["2024/12/31"],
  ["2024.12.31"],
  ["20241231"],
  ["45657"],
  ["31 December 2024"],
  ["31-Dec-24"],
  ["Dec 31, 2024"],
  ["31 декабря 2024 г."],
  ["31 ДЕК 2024"],
  ["31 декември 2024 година"],
  ["31 decembrie 2024"],
  ["31 Aralık 2024"],
])("%j is 31 December 2024 in every workbook", (cell) => {
  for (const format of [dmy, mdy, ymd]) expect(readDay(cell, format)).toBe(isoDay("2024-12-31"));
});

test.each([
  ["31/12/24", dmy],
  ["31-12-2024", dmy],
  ["31. 12. 2024.", dmy],
  ["31.12.2024 10:15", dmy],
  ["31.12.2024, 10:15:30", dmy],
  ["12/31/2024", mdy],
  ["12/31/24 11:59:59 PM", mdy],
  ["12-31-2024", mdy],
  ["24-12-31", ymd],
])("%s is 31 December 2024 in the order of the workbook", (text, format) => {
  expect(readDay(text, format)).toBe(isoDay("2024-12-31"));
});

test("days with dots are day first in every workbook: no country writes the month first with them", () => {
  for (const format of [dmy, mdy, ymd]) {
    expect(readDay("31.12.2024", format)).toBe(isoDay("2024-12-31"));
    expect(readDay("05.01.2024", format)).toBe(isoDay("2024-01-05"));
    expect(readDay("12.31.2024", format)).toBe("unreadable");
  }
});

test("two-digit years up to 29 lie in this century, as in Excel", () => {
  expect(readDay("01.02.29", dmy)).toBe(isoDay("2029-02-01"));
  expect(readDay("01.02.30", dmy)).toBe(isoDay("1930-02-01"));
});

test("serials of the 1904 system are 1,462 days later", () => {
  const macFormat: ReadingFormat = { ...dmy, date1904: true };
  expect(readDay(45657 - 1462, macFormat)).toBe(isoDay("2024-12-31"));
  expect(readDay("31.12.2024", macFormat)).toBe(isoDay("2024-12-31"));
});

test.each<CellValue>([
  "12/31/2024",
  "32.01.2024",
  "29.02.2023",
  "31.12",
  "2024",
  "31.12.204",
  "31.12-2024",
  "31 Foo 2024",
  "tomorrow",
  -1,
  0.5,
  3_000_000,
  true,
])("%j is unreadable where days come first", (cell) => {
  expect(readDay(cell, dmy)).toBe("unreadable");
});

test("day and month of 05/06/2024 are not guessed in a workbook that begins with the year", () => {
  expect(readDay("05/06/2024", ymd)).toBe("unreadable");
});

test("blanks and the 0 of a link to a blank cell are missing, error cells are errors", () => {
  for (const cell of [null, undefined, "", " \u00a0", 0]) expect(readDay(cell, dmy)).toBe("missing");
  expect(readDay("#N/A", dmy)).toBe("error");
});

test("month names of five languages are known by their beginnings", () => {
  const months = {
    en: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November"],
    ru: ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября"],
    mk: ["јануари", "февруари", "март", "април", "мај", "јуни", "јули", "август", "септември", "октомври", "ноември"],
    ro: ["ianuarie", "februarie", "martie", "aprilie", "mai", "iunie", "iulie", "august", "septembrie", "octombrie"],
    tr: ["Ocak", "ŞUBAT", "Mart", "NİSAN", "Mayıs", "Haziran", "Temmuz", "Ağustos", "EYLÜL", "Ekim", "Kasım", "Aralık"],
  };
  for (const names of Object.values(months)) names.forEach((name, i) => expect(monthOfName(name)).toBe(i + 1));
  expect(monthOfName("декабря")).toBe(12);
  expect(monthOfName("foo")).toBeNull();
});
