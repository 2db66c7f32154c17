import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import type { Settings } from "../../src/analysis/settings/settings";
import type { TableChoices } from "../../src/app/session";
import { noChoices } from "../../src/app/tableChoices";
import {
  draftFields,
  draftOf,
  fieldErrors,
  settingsOf,
  settingsWithoutErrors,
  type SettingsDraft,
} from "../../src/taskpane/state/settingsDraft";

const draft = (changes: Partial<SettingsDraft>): SettingsDraft => ({ ...draftOf(defaultSettings), ...changes });
const errorsOf = (changes: Partial<SettingsDraft>) => settingsOf(draft(changes)).errors;

describe("the settings as the user types them", () => {
  it("are all empty for the defaults, except what is one of a few", () => {
    const empty = draftOf(defaultSettings);
    const chosen: Partial<SettingsDraft> = {
      measure: "turnover",
      xyzBucket: "month",
      xyzDeviation: "population",
      surveyScale: "auto",
      loyaltyMode: "none",
      loyaltyShare: "whole",
      loyaltyWindow: "months12",
      loyaltyCrossing: "before",
      loyaltyFall: "falls",
      loyaltyHistory: "fresh",
    };
    for (const field of draftFields) expect(empty[field]).toBe(chosen[field] ?? "");
    expect(settingsOf(empty)).toEqual({ settings: defaultSettings, errors: {} });
  });

  it("come back unchanged from the draft that shows them", () => {
    const settings: Settings = {
      ...defaultSettings,
      asOf: 45657,
      period: [45292, 45657],
      windowMonths: 6,
      refusalMonths: 6,
      kpiPeriod: [45566, 45657],
      abc: [0.7, 0.9, 0.95],
      xyz: [0.25, 0.5],
      xyzBucket: "quarter",
      xyzDeviation: "sample",
      abcGroup: "Region",
      historyWindows: 6,
      marginShare: 0.07,
      measure: "purchases",
      controlDate: 45650,
      stuckDays: 45,
      funnelStages: "Lead; Offer; Won",
      surveyScale: "ten",
      complaintDays: 10,
      gradeTable: [
        ["A", "A", "B"],
        ["B", "B", "C"],
        ["C", "D", "E"],
      ],
    };
    expect(draftOf(settings).asOf).toBe("2024-12-31");
    expect(draftOf(settings).abc).toBe("70 / 90 / 95");
    expect(settingsOf(draftOf(settings))).toEqual({ settings, errors: {} });
  });

  it.each<[string, Partial<Settings>, Partial<SettingsDraft>]>([
    [
      "a period that follows",
      { period: "lastQuarter", kpiPeriod: "thisMonth" },
      { period: "lastQuarter", kpiPeriod: "thisMonth" },
    ],
    ["the usual KPI period", { kpiPeriod: null }, { kpiPeriod: "" }],
    ["the twelve months as KPI period", { kpiPeriod: "last12Months" }, { kpiPeriod: "last12Months" }],
  ])("name %s", (_case, settings, shown) => {
    const typed = draftOf({ ...defaultSettings, ...settings });
    expect(typed).toMatchObject({ ...shown, periodFrom: "", kpiPeriodFrom: "" });
    expect(settingsOf(typed).settings).toEqual({ ...defaultSettings, ...settings });
  });

  it("take decimal commas and dots", () => {
    const { settings } = settingsOf(draft({ marginShare: "12,5", abc: "33,3 / 66.6" }));
    expect(settings?.marginShare).toBe(0.125);
    expect(settings?.abc[0]).toBeCloseTo(0.333, 12);
    expect(settings?.abc[1]).toBeCloseTo(0.666, 12);
  });

  it.each<[string, Partial<SettingsDraft>, object]>([
    ["a day that does not exist", { asOf: "2023-02-29" }, { asOf: "asOfInvalid" }],
    ["a period without its end", { period: "custom", periodFrom: "2024-01-01" }, { periodTo: "periodHalf" }],
    ["own dates without any", { period: "custom" }, { periodFrom: "periodHalf" }],
    ["a period without its start", { kpiPeriod: "custom", kpiPeriodTo: "2024-01-01" }, { kpiPeriodFrom: "periodHalf" }],
    [
      "a period that ends before it starts",
      { period: "custom", periodFrom: "2024-02-01", periodTo: "2024-01-01" },
      { periodTo: "periodInvalid" },
    ],
    [
      "a KPI period that ends before it starts",
      { kpiPeriod: "custom", kpiPeriodFrom: "2024-02-01", kpiPeriodTo: "2024-01-01" },
      { kpiPeriodTo: "kpiPeriodInvalid" },
    ],
    ["a window of no month", { windowMonths: "0" }, { windowMonths: "windowMonthsInvalid" }],
    ["a window of half a month", { windowMonths: "2,5" }, { windowMonths: "windowMonthsInvalid" }],
    ["a window in words", { windowMonths: "three" }, { windowMonths: "windowMonthsInvalid" }],
    ["falling ABC boundaries", { abc: "80 / 50" }, { abc: "abcBoundariesInvalid" }],
    ["an ABC boundary of 100 %", { abc: "50 / 100" }, { abc: "abcBoundariesInvalid" }],
    ["six ABC boundaries", { abc: "10 20 30 40 50 60" }, { abc: "abcBoundariesInvalid" }],
    ["one XYZ bound", { xyz: "10" }, { xyz: "xyzBoundsInvalid" }],
    ["three XYZ bounds", { xyz: "10 / 20 / 30" }, { xyz: "xyzBoundsInvalid" }],
    ["a margin share above 100 %", { marginShare: "120" }, { marginShare: "marginShareInvalid" }],
    ["a margin share in words", { marginShare: "a fifth" }, { marginShare: "marginShareInvalid" }],
  ])("name the field for %s", (_case, changes, errors) => {
    expect(errorsOf(changes)).toEqual(errors);
    expect(settingsOf(draft(changes)).settings).toBeNull();
  });

  it("name every wrong field at once", () => {
    expect(Object.keys(errorsOf({ abc: "x", xyz: "y" })).sort()).toEqual(["abc", "xyz"]);
  });
});

describe("the measure", () => {
  const sales = (columns: object): TableChoices => ({
    ...noChoices,
    sales: { table: { kind: "sheet", name: "S", sheet: "S", row: 0, column: 0, rows: 1, columns: 5 }, columns },
  });

  it("needs a column to be computed from", () => {
    expect(fieldErrors(draft({ measure: "margin" }), sales({ amount: 1 }))).toEqual({ measure: "marginUnknown" });
    expect(fieldErrors(draft({ measure: "quantity" }), sales({ amount: 1 }))).toEqual({ measure: "quantityUnknown" });
  });

  it.each(["margin", "cost", "marginPercent"])("margin is content with a column for %s", (role) => {
    expect(fieldErrors(draft({ measure: "margin" }), sales({ amount: 1, [role]: 2 }))).toEqual({});
  });
});

test("the usual values stand in for wrong ones, and for those alone", () => {
  const typed = draft({ abc: "80 / 50", period: "custom", periodTo: "2024-01-01", windowMonths: "6" });
  expect(settingsWithoutErrors(typed)).toEqual({ ...defaultSettings, windowMonths: 6 });
});
