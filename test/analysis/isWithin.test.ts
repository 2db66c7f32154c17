import { isWithin } from "../../src/analysis/time/isWithin";
import { isoDay } from "../setup/csvTables";

test("a period holds its first and its last day, and no other one beside it", () => {
  const january = [isoDay("2024-01-01"), isoDay("2024-01-31")] as const;
  const days = ["2023-12-31", "2024-01-01", "2024-01-31", "2024-02-01"];
  expect(days.map((day) => isWithin(january, isoDay(day)))).toEqual([false, true, true, false]);
});
