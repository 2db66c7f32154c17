import { minuteOfDay } from "../../src/analysis/cells/timeOfDay";
import { documentMinutes } from "../../src/analysis/rhythm/documentMinutes";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import { analyze } from "../../src/analysis/analyze";
import { isoDay } from "../setup/csvTables";
import { readSales, salesOnly } from "./caseInput";

const day = isoDay("2024-01-05");
const clock = (hour: number, minute: number): number => hour * 60 + minute;

test.each([
  ["05.01.2024 14:03", clock(14, 3)],
  ["2024-01-05T14:03:22Z", clock(14, 3)],
  ["2024-01-05T14:03:22+03:00", clock(14, 3)],
  ["Friday, January 5, 2024 2:03 PM", clock(14, 3)],
  ["1/5/2024 12:10 AM", clock(0, 10)],
  ["1/5/2024 12:10 PM", clock(12, 10)],
  ["05.01.2024 ÖS 02:03", clock(14, 3)],
  ["05.01.2024 ÖÖ 02:03", clock(2, 3)],
  ["05.01.2024 14.03", clock(14, 3)],
  ["05.01.2024 14:03 ч.", clock(14, 3)],
  ["Fri Jan 05 14:03:22 2024", clock(14, 3)],
  ["20240105140322", clock(14, 3)],
  ["202401051403", clock(14, 3)],
  ["05.01.2024 00:00", 0],
  ["05.01.2024", 0],
  ["January 5, 2024", 0],
  ["2024-01-05T25:00", 0],
  ["", 0],
])("the time in “%s” is minute %d of the day", (text, minute) => {
  expect(minuteOfDay(text)).toBe(minute);
});

test("the fraction of a serial number is the time, and never that of the next day", () => {
  expect(minuteOfDay(day)).toBe(0);
  expect(minuteOfDay(day + 0.5)).toBe(clock(12, 0));
  // 14:00 as a fraction is a hair less than fourteen hours.
  expect(minuteOfDay(day + 14 / 24)).toBe(clock(14, 0));
  expect(minuteOfDay(day + (86400 - 0.1) / 86400)).toBe(clock(23, 59));
  expect(minuteOfDay(20240105140322)).toBe(clock(14, 3));
  expect([null, undefined, true].map(minuteOfDay)).toEqual([0, 0, 0]);
});

test("the readers keep the time of each sale, and no column where no cell has one", () => {
  expect(readSales([[day, "Anna", 1]]).minutes).toBeUndefined();
  const rows = [
    [day, "Anna", 1],
    [day + 0.25, "Boris", 2],
    ["2024-01-06 09:30", "Anna", 3],
    [day, "Boris", 4],
  ];
  const { ledger, minutes } = readSales(rows);
  // Grouped by client, in the order of the sheet.
  expect([...ledger.sourceRow]).toEqual([0, 2, 1, 3]);
  expect([...(minutes ?? [])]).toEqual([0, clock(9, 30), clock(6, 0), 0]);
});

test("thousands of sales before the first time, and after the last one, have none", () => {
  const plain = Array.from({ length: 2500 }, (_none, row) => [day + (row % 5), "Anna", 1]);
  const { minutes } = readSales([...plain, [day + 0.5, "Anna", 1], ...plain]);
  expect(minutes).toHaveLength(5001);
  expect(minutes?.[2500]).toBe(clock(12, 0));
  expect(minutes?.reduce((sum, minute) => sum + minute, 0)).toBe(clock(12, 0));
});

test("times change no figure of a day", () => {
  const rows = (time: number) =>
    Array.from({ length: 40 }, (_none, row) => [day + row * 9 + (row % 3) * time, `Client ${row % 4}`, 10 + row]);
  const [without, withTimes] = [0, 0.25].map((time) => analyze(salesOnly(rows(time)), defaultSettings));
  expect(withTimes.clients).toEqual(without.clients);
  expect(withTimes.dynamics.months).toEqual(without.dynamics.months);
});

test("the time of a document is that of its first row on its day that has one", () => {
  const columns = { date: 0, client: 1, amount: 2, document: 3 };
  const rows = [
    [day, "Anna", 1, 7],
    [day + 14.05 / 24, "Anna", 1, 7],
    [day + 0.75, "Anna", 1, 7],
    // A return the day after.
    [day + 1.25, "Anna", -1, 7],
  ];
  const { ledger, minutes } = readSales(rows, columns);
  expect([...documentMinutes(ledger, minutes ?? new Int16Array(0))]).toEqual([clock(14, 3)]);
});
