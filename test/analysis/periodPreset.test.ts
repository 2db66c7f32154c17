import { daySerial } from "../../src/analysis/time/calendar";
import { presetPeriod } from "../../src/analysis/time/periodPreset";
import { resolveSettings } from "../../src/analysis/settings/resolveSettings";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import type { PeriodPreset } from "../../src/analysis/types";

const day = (text: string) => {
  const [year, month, date] = text.split("-").map(Number);
  return daySerial(year, month, date);
};

// Counted by hand on a calendar.
test.each<[PeriodPreset, string, string, string]>([
  ["last12Months", "2024-12-31", "2024-01-01", "2024-12-31"],
  ["thisMonth", "2024-05-10", "2024-05-01", "2024-05-10"],
  ["thisMonth", "2024-05-01", "2024-05-01", "2024-05-01"],
  ["lastMonth", "2024-03-31", "2024-02-01", "2024-02-29"],
  ["lastMonth", "2024-01-15", "2023-12-01", "2023-12-31"],
  ["thisQuarter", "2024-05-10", "2024-04-01", "2024-05-10"],
  ["thisQuarter", "2024-12-31", "2024-10-01", "2024-12-31"],
  ["lastQuarter", "2024-05-10", "2024-01-01", "2024-03-31"],
  ["lastQuarter", "2024-03-31", "2023-10-01", "2023-12-31"],
  ["thisYear", "2024-02-29", "2024-01-01", "2024-02-29"],
  ["lastYear", "2024-02-29", "2023-01-01", "2023-12-31"],
])("%s as of %s goes from %s to %s", (preset, asOf, from, to) => {
  expect(presetPeriod(preset, day(asOf))).toEqual([day(from), day(to)]);
});

test("named periods follow the last sale where no as-of date is given", () => {
  const settings = { ...defaultSettings, period: "lastQuarter", kpiPeriod: "thisMonth" } as const;
  const { period, kpiPeriod } = resolveSettings(settings, day("2024-05-10"));
  expect(period).toEqual([day("2024-01-01"), day("2024-03-31")]);
  expect(kpiPeriod).toEqual([day("2024-05-01"), day("2024-05-10")]);
});
