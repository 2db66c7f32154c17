import { gradeTable, oneOf, text } from "../../src/analysis/settings/choiceKinds";
import { day, period } from "../../src/analysis/settings/dayKinds";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import { bounds, ratio, shares, wholeNumber } from "../../src/analysis/settings/numberKinds";
import { defineSetting } from "../../src/analysis/settings/settingDefinition";
import { kindOf, perSetting, presetsOf, settingKeys, settingOf } from "../../src/analysis/settings/settings";
import { dayOfIso, isoOfDay } from "../../src/analysis/time/isoDay";

describe("a kind of settings", () => {
  test("reads days and periods of a settings file as serial numbers", () => {
    expect(day().fromFile("2024-01-01")).toBe(45292); // Excel's DATE(2024,1,1)
    expect(period("lastWindow").fromFile(["2024-01-01", "2024-01-31"])).toEqual([45292, 45322]);
    expect(period("lastWindow").fromFile("lastQuarter")).toBe("lastQuarter");
    expect([day().fromFile(null), period("lastWindow").fromFile(null)]).toEqual([null, null]);
  });

  test("knows no value of another form", () => {
    expect(oneOf(["week", "month"]).fromFile("day")).toBeUndefined();
    expect(text().fromFile(" ")).toBeUndefined();
    expect(wholeNumber(2, 12).fromFile(2.5)).toBeUndefined();
    expect(bounds().fromFile([0.1])).toBeUndefined();
    expect(gradeTable().fromFile([["A", "B", "F"]])).toBeUndefined();
    expect(day().isStored("2024-01-01")).toBe(false);
  });

  test("refuses what the rules cannot use, and nothing else", () => {
    const span = wholeNumber(2, 12);
    expect([1, 2, 12, 13].map((value) => span.refusal(value) === null)).toEqual([false, true, true, false]);
    expect(shares(1, 5).refusal([0.8, 0.5])).toEqual({ value: "0.8; 0.5" });
    expect(shares(1, 5).refusal([0.5, 0.8])).toBeNull();
    expect(bounds().refusal([0.1, 0.25])).toBeNull();
    expect(ratio().refusal(20)).toEqual({ value: 20 });
    expect(ratio().refusal(null)).toBeNull();
    expect(gradeTable().refusal([["A", "B", "C"]])).toEqual({ value: "A B C" });
  });
});

test("a declared setting is what was declared", () => {
  const quietDays = defineSetting({
    key: "quietDays",
    kind: wholeNumber(1, 365),
    default: 30,
    error: "quietDaysInvalid",
    section: "window",
    summary: "always",
    help: "status",
  });
  expect(quietDays.default).toBe(30);
});

test("the defaults and presets are those of the declarations, in their form", () => {
  expect(settingOf("windowMonths").default).toBe(3);
  expect(perSetting((key) => settingOf(key).default)).toEqual(defaultSettings);
  expect(presetsOf("xyz").slice(0, 2)).toEqual([null, [0.1, 0.25]]);
  for (const key of settingKeys) {
    expect(settingOf(key).key).toBe(key);
    for (const value of presetsOf(key)) expect(settingOf(key).kind.isStored(value)).toBe(true);
  }
});

test("the kind of a setting is asked for by its name", () => {
  expect(kindOf("historyWindows", "wholeNumber").most).toBe(12);
  expect(() => kindOf("historyWindows", "period")).toThrow("a setting of another kind than period: historyWindows");
});

test("a day has one text", () => {
  expect(dayOfIso("2024-01-01")).toBe(45292);
  expect(dayOfIso("2024-02-30")).toBeNull();
  expect(isoOfDay(45292)).toBe("2024-01-01");
});
