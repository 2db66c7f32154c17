import { retentionWindows } from "../../src/analysis/periods/expectedLifetime";
import { isoDay } from "../setup/csvTables";

const days = (from: string, to: string) => [isoDay(from), isoDay(to)] as const;
const settings = { asOf: isoDay("2024-12-31"), period: days("2024-01-01", "2024-12-31"), windowMonths: 3 };

test("windows are whole, and one alone tells of nobody kept", () => {
  const since = (day: string) => retentionWindows(settings, isoDay(day));
  expect(since("2024-07-01")).toEqual([days("2024-07-01", "2024-09-30"), days("2024-10-01", "2024-12-31")]);
  // The window from July has a day without data: that from October is alone.
  expect(since("2024-07-02")).toEqual([]);
});
