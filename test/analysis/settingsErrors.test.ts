import { settingsErrors } from "../../src/analysis/settings/settingsErrors";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import type { Settings } from "../../src/analysis/settings/settings";

test("the default settings make sense", () => {
  expect(settingsErrors(defaultSettings)).toEqual([]);
});

test.each<[Partial<Settings>, string]>([
  [{ asOf: 0 }, "asOfInvalid"],
  [{ asOf: 45292.5 }, "asOfInvalid"],
  [{ period: [45292, 45291] }, "periodInvalid"],
  [{ period: [NaN, 45291] }, "periodInvalid"],
  [{ kpiPeriod: [2, 1] }, "kpiPeriodInvalid"],
  [{ windowMonths: 0 }, "windowMonthsInvalid"],
  [{ windowMonths: 2.5 }, "windowMonthsInvalid"],
  [{ windowMonths: 121 }, "windowMonthsInvalid"],
  [{ abc: [] }, "abcBoundariesInvalid"],
  [{ abc: [0.8, 0.5] }, "abcBoundariesInvalid"],
  [{ abc: [0.5, 0.5] }, "abcBoundariesInvalid"],
  [{ abc: [0, 0.5] }, "abcBoundariesInvalid"],
  [{ abc: [0.5, 1] }, "abcBoundariesInvalid"],
  [{ abc: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6] }, "abcBoundariesInvalid"],
  [{ abc: [50, 80] }, "abcBoundariesInvalid"],
  [{ xyz: [0.25, 0.1] }, "xyzBoundsInvalid"],
  [{ xyz: [0, 0.1] }, "xyzBoundsInvalid"],
  [{ xyz: [0.1, Infinity] }, "xyzBoundsInvalid"],
  [{ historyWindows: 1 }, "historyWindowsInvalid"],
  [{ historyWindows: 13 }, "historyWindowsInvalid"],
  [{ historyWindows: 2.5 }, "historyWindowsInvalid"],
  [{ marginShare: 20 }, "marginShareInvalid"],
  [{ marginShare: -0.1 }, "marginShareInvalid"],
  [{ gradeTable: [["A"], ["B"], ["C"]] }, "gradeTableInvalid"],
  [{ gradeTable: [["A", "B", "C"]] }, "gradeTableInvalid"],
])("%j is refused as %s", (change, code) => {
  expect(settingsErrors({ ...defaultSettings, ...change }).map((error) => error.code)).toEqual([code]);
});

test("all errors are told at once, with what was found", () => {
  const errors = settingsErrors({ ...defaultSettings, windowMonths: 0, abc: [0.8, 0.5] });
  expect(errors).toEqual([
    { code: "windowMonthsInvalid", params: { value: 0 } },
    { code: "abcBoundariesInvalid", params: { value: "0.8; 0.5" } },
  ]);
});
