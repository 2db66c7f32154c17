import fc from "fast-check";
import { minuteOfDay, readTimeOfDay } from "../../src/analysis/cells/timeOfDay";
import { lastOf } from "../../src/analysis/lastOf";
import { documentMinutes } from "../../src/analysis/rhythm/documentMinutes";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import { analyze } from "../../src/analysis/analyze";
import { recogniseColumns } from "../../src/app/recogniseColumns";
import { salesRoles } from "../../src/analysis/tables/salesRoles";
import type { CellValue } from "../../src/analysis/types";
import { found, headersOf } from "../app/tables";
import { isoDay } from "../setup/csvTables";
import { isoFormat, readSales, salesOnly } from "./caseInput";

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

test("a moment before midnight stays on its day in the 1904 system too", () => {
  const last = day - 1462 + (86400 - 0.1) / 86400;
  const sales = readSales([[last, "Anna", 1]], undefined, { ...isoFormat, date1904: true });
  expect([...sales.ledger.day, ...(sales.minutes ?? [])]).toEqual([day, clock(23, 59)]);
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
  expect([...lastOf(documentMinutes(ledger, minutes ?? new Int16Array(0)))]).toEqual([clock(14, 3)]);
});

const two = (part: number): string => String(part).padStart(2, "0");
/** The ways in which a column of times may write a minute. */
const written: readonly ((hour: number, minute: number) => CellValue)[] = [
  (hour, minute) => (hour * 60 + minute) / 1440,
  (hour, minute) => day + (hour * 60 + minute) / 1440,
  (hour, minute) => `${hour}:${two(minute)}`,
  (hour, minute) => `${two(hour)}:${two(minute)}:37`,
  (hour, minute) => `${two(hour)}.${two(minute)}`,
  (hour, minute) => `${hour % 12 || 12}:${two(minute)} ${hour < 12 ? "AM" : "PM"}`,
  (hour, minute) => `${hour < 12 ? "ÖÖ" : "ÖS"} ${two(hour % 12 || 12)}:${two(minute)}`,
  (hour, minute) => `05.01.2024 ${two(hour)}:${two(minute)}`,
];

test("a time beside the date gives the same minutes as a time in the date, however it is written", () => {
  // 0:00 is no time.
  const minutes = fc.array(fc.tuple(fc.nat(23), fc.integer({ min: 1, max: 59 }), fc.nat(written.length - 1)), {
    minLength: 1,
    maxLength: 12,
  });
  const columns = { date: 0, client: 1, amount: 2, time: 3 };
  fc.assert(
    fc.property(minutes, (times) => {
      const rows = times.map(([hour, minute, way], row) => [day + row, "Anna", 1, written[way](hour, minute)]);
      const apart = readSales(rows, columns);
      const together = readSales(
        times.map(([hour, minute], row) => [day + row + clock(hour, minute) / 1440, "Anna", 1]),
      );
      expect([...(apart.minutes ?? [])]).toEqual([...(together.minutes ?? [])]);
      expect(apart.problems.items).toEqual([]);
    }),
  );
});

test.each([14, 14.05, "25:00", "12:75", "noon", "three days"])(
  "%s is no time, and its row is used without it",
  (cell) => {
    expect(readTimeOfDay(cell)).toBe("unreadable");
    const { ledger, problems } = readSales([[day, "Anna", 1, cell]], { date: 0, client: 1, amount: 2, time: 3 });
    expect(ledger.rows).toBe(1);
    expect(problems.items).toMatchObject([{ code: "valueUnreadable", params: { role: "time", value: String(cell) } }]);
  },
);

test("where the time is blank, that of the date counts", () => {
  const rows = [
    [day + 0.5, "Anna", 1, null],
    [day + 0.5, "Anna", 1, "9:30"],
    [day, "Anna", 1, "0:00"],
  ];
  const { minutes } = readSales(rows, { date: 0, client: 1, amount: 2, time: 3 });
  expect([...(minutes ?? [])]).toEqual([clock(12, 0), clock(9, 30), 0]);
});

test.each([
  ["English", ["Date", "Time", "Client", "Amount"]],
  ["Russian", ["Дата", "Время чека", "Клиент", "Сумма"]],
  ["Macedonian", ["Датум", "Време", "Клиент", "Износ"]],
  ["Romanian", ["Data", "Ora", "Client", "Suma"]],
  ["Turkish", ["Tarih", "Saat", "Müşteri", "Tutar"]],
])("a column of times is found by its header in %s, where it holds times", (_language, headers) => {
  const [date, time, client, amount] = headers;
  for (const cell of [0.6, "14:05", "2:05 PM"]) {
    const table = found("Sales", headers, [
      [day, cell, "Anna", 120],
      [day + 1, cell, "Boris", 80],
    ]);
    expect(headersOf(table, recogniseColumns(salesRoles, table))).toEqual({ date, time, client, amount });
  }
  const days = found("Sales", headers, [[day, 3, "Anna", 120]]);
  expect(headersOf(days, recogniseColumns(salesRoles, days))).toEqual({ date, client, amount });
});
