import fc from "fast-check";
import {
  addMonths,
  dayParts,
  daySerial,
  daysInMonth,
  firstOfMonth,
  isCalendarDay,
  isMonthEnd,
  lastTwelveMonths,
  monthIndex,
  previousPeriod,
  wholeMonths,
  windowPeriod,
} from "../../src/analysis/time/calendar";
import { isoDay } from "../setup/csvTables";

const days = fc.integer({ min: daySerial(1950, 1, 1), max: daySerial(2100, 12, 31) });

test("serial numbers are Excel's, the false leap day of 1900 included", () => {
  // Source: Excel, =DATEVALUE("2024-01-01") and the cells 1, 59, 60, 61 formatted as dates.
  expect(daySerial(2024, 1, 1)).toBe(45292);
  expect(dayParts(45292)).toEqual({ year: 2024, month: 1, day: 1 });
  expect(dayParts(1)).toEqual({ year: 1900, month: 1, day: 1 });
  expect(dayParts(59)).toEqual({ year: 1900, month: 2, day: 28 });
  expect(dayParts(60)).toEqual({ year: 1900, month: 2, day: 29 });
  expect(dayParts(61)).toEqual({ year: 1900, month: 3, day: 1 });
  expect(daySerial(9999, 12, 31)).toBe(2958465);
});

test("every day comes back from its parts, and agrees with the calendar of JavaScript", () => {
  fc.assert(
    fc.property(days, (day) => {
      const { year, month, day: dayOfMonth } = dayParts(day);
      expect(daySerial(year, month, dayOfMonth)).toBe(day);
      const date = new Date(Date.UTC(1970, 0, 1 + day - 25569));
      expect([year, month, dayOfMonth]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
    }),
  );
});

test("months have their lengths, leap years included", () => {
  expect(daysInMonth(2024, 2)).toBe(29);
  expect(daysInMonth(2023, 2)).toBe(28);
  expect(daysInMonth(1900, 2)).toBe(28);
  expect(daysInMonth(2000, 2)).toBe(29);
  expect(isCalendarDay(2023, 2, 29)).toBe(false);
  expect(isCalendarDay(2024, 13, 1)).toBe(false);
  expect(isMonthEnd(isoDay("2024-02-29"))).toBe(true);
  expect(isMonthEnd(isoDay("2024-02-28"))).toBe(false);
});

test.each([
  // Source: spec 2.
  ["2024-06-30", -3, "2024-03-31"],
  ["2024-05-31", -3, "2024-02-29"],
  ["2023-05-31", -3, "2023-02-28"],
  ["2024-05-30", -3, "2024-02-29"],
  ["2024-05-15", -3, "2024-02-15"],
  ["2024-02-29", 12, "2025-02-28"],
  ["2025-02-28", -12, "2024-02-29"],
  ["2024-01-15", -1, "2023-12-15"],
])("%s and %i months is %s", (day, months, expected) => {
  expect(addMonths(isoDay(day), months)).toBe(isoDay(expected));
});

test("windows of 1 to 24 months follow one another without a gap", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 24 }), fc.integer({ min: 0, max: 8 }), (asOf, months, k) => {
      const [from] = windowPeriod(asOf, months, k);
      expect(windowPeriod(asOf, months, k + 1)[1]).toBe(from - 1);
      expect(windowPeriod(asOf, months, 0)[1]).toBe(asOf);
    }),
  );
});

test("window 0 of three months at the end of a year is its last quarter", () => {
  expect(windowPeriod(isoDay("2024-12-31"), 3, 0)).toEqual([isoDay("2024-10-01"), isoDay("2024-12-31")]);
});

test("the last twelve months are calendar months, the last of them up to the day", () => {
  expect(lastTwelveMonths(isoDay("2024-12-31"))).toEqual([isoDay("2024-01-01"), isoDay("2024-12-31")]);
  expect(lastTwelveMonths(isoDay("2026-10-28"))).toEqual([isoDay("2025-11-01"), isoDay("2026-10-28")]);
  expect(lastTwelveMonths(isoDay("2026-11-01"))).toEqual([isoDay("2025-12-01"), isoDay("2026-11-01")]);
});

test("the period before one that begins on the first of a month is as many calendar months", () => {
  const before = (from: string, to: string) => previousPeriod([isoDay(from), isoDay(to)]);
  expect(before("2025-11-01", "2026-10-28")).toEqual([isoDay("2024-11-01"), isoDay("2025-10-31")]);
  expect(before("2026-10-01", "2026-10-12")).toEqual([isoDay("2026-09-01"), isoDay("2026-09-30")]);
  expect(before("2026-01-01", "2026-01-31")).toEqual([isoDay("2025-12-01"), isoDay("2025-12-31")]);
});

test("the period before has as many whole months, else as many days", () => {
  const before = (from: string, to: string) => previousPeriod([isoDay(from), isoDay(to)]);
  expect(before("2024-10-01", "2024-12-31")).toEqual([isoDay("2024-07-01"), isoDay("2024-09-30")]);
  expect(before("2024-02-01", "2024-02-29")).toEqual([isoDay("2024-01-01"), isoDay("2024-01-31")]);
  expect(before("1998-02-07", "1998-05-06")).toEqual([isoDay("1997-11-07"), isoDay("1998-02-06")]);
  expect(before("2024-01-10", "2024-01-19")).toEqual([isoDay("2023-12-31"), isoDay("2024-01-09")]);
  expect(before("2024-01-10", "2024-01-10")).toEqual([isoDay("2024-01-09"), isoDay("2024-01-09")]);
});

test("the window before is the period before window 0, for every day and length", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 24 }), (asOf, months) => {
      expect(previousPeriod(windowPeriod(asOf, months, 0))).toEqual(windowPeriod(asOf, months, 1));
    }),
  );
});

test("whole months leave out the months that a period cuts", () => {
  expect(wholeMonths([isoDay("2024-01-15"), isoDay("2024-03-31")])).toEqual([
    monthIndex(isoDay("2024-02-01")),
    monthIndex(isoDay("2024-03-01")),
  ]);
  expect(wholeMonths([isoDay("2024-01-02"), isoDay("2024-01-31")])).toBeNull();
  expect(monthIndex(45292)).toBe(24288);
  expect(firstOfMonth(24288)).toBe(45292);
});
