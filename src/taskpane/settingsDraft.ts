import { settingsErrorCodes, settingsErrors, type SettingsErrorCode } from "../analysis/settingsErrors";
import { defaultSettings, measures, xyzBuckets, xyzDeviations, type Period, type Settings } from "../analysis/types";
import type { TableChoices } from "../app/session";
import type { TextKey } from "../locales";
import { dayOfIso, isoOfDay } from "./isoDay";
import { decimalOf, decimalsOf, percentOf, percentRow } from "./decimalText";

// The settings as the user types them: text, and empty = default.

export const draftFields = [
  "asOf",
  "periodFrom",
  "periodTo",
  "windowMonths",
  "kpiFrom",
  "kpiTo",
  "abc",
  "xyz",
  "xyzBucket",
  "xyzDeviation",
  "measure",
  "abcGroup",
  "historyWindows",
  "marginShare",
] as const;
export type DraftField = (typeof draftFields)[number];
export type SettingsDraft = Readonly<Record<DraftField, string>>;

export const fieldErrorCodes = [
  ...settingsErrorCodes,
  "periodHalf", // only one end is given
  "marginUnknown",
  "quantityUnknown",
] as const;
export type FieldErrorCode = (typeof fieldErrorCodes)[number];
export type FieldErrors = Readonly<Partial<Record<DraftField, FieldErrorCode>>>;

/** The field beside which an error of the settings is told. */
const fieldOfError: Readonly<Record<SettingsErrorCode, DraftField>> = {
  asOfInvalid: "asOf",
  periodInvalid: "periodTo",
  kpiPeriodInvalid: "kpiTo",
  windowMonthsInvalid: "windowMonths",
  abcBoundariesInvalid: "abc",
  xyzBoundsInvalid: "xyz",
  historyWindowsInvalid: "historyWindows",
  marginShareInvalid: "marginShare",
};

/** Settings equal to the defaults become empty fields. */
export function draftOf(settings: Settings): SettingsDraft {
  const { asOf, period, windowMonths, kpiPeriod, abc, xyz, xyzBucket, xyzDeviation, marginShare, measure } = settings;
  const { abcGroup, historyWindows } = settings;
  const abcText = percentRow(abc);
  const xyzText = percentRow(xyz);
  return {
    asOf: asOf === null ? "" : isoOfDay(asOf),
    periodFrom: period === null ? "" : isoOfDay(period[0]),
    periodTo: period === null ? "" : isoOfDay(period[1]),
    windowMonths: windowMonths === defaultSettings.windowMonths ? "" : String(windowMonths),
    kpiFrom: kpiPeriod === null ? "" : isoOfDay(kpiPeriod[0]),
    kpiTo: kpiPeriod === null ? "" : isoOfDay(kpiPeriod[1]),
    abc: abcText === percentRow(defaultSettings.abc) ? "" : abcText,
    xyz: xyzText === percentRow(defaultSettings.xyz) ? "" : xyzText,
    xyzBucket,
    xyzDeviation,
    measure,
    abcGroup: abcGroup === defaultSettings.abcGroup ? "" : abcGroup,
    historyWindows: historyWindows === defaultSettings.historyWindows ? "" : String(historyWindows),
    marginShare: marginShare === null ? "" : String(percentOf(marginShare)),
  };
}

/** The settings a draft stands for, or what is wrong with it. */
export function settingsOf(draft: SettingsDraft): { readonly settings: Settings | null; readonly errors: FieldErrors } {
  // What cannot be read becomes NaN, which the rules of the settings refuse.
  const settings: Settings = {
    asOf: draft.asOf === "" ? null : (dayOfIso(draft.asOf) ?? NaN),
    period: periodOf(draft.periodFrom, draft.periodTo),
    windowMonths: isEmpty(draft.windowMonths) ? defaultSettings.windowMonths : (decimalOf(draft.windowMonths) ?? NaN),
    kpiPeriod: periodOf(draft.kpiFrom, draft.kpiTo),
    abc: isEmpty(draft.abc) ? defaultSettings.abc : ratiosOf(draft.abc),
    xyz: isEmpty(draft.xyz) ? defaultSettings.xyz : pairOf(ratiosOf(draft.xyz)),
    xyzBucket: xyzBuckets.find((bucket) => bucket === draft.xyzBucket) ?? defaultSettings.xyzBucket,
    xyzDeviation: xyzDeviations.find((deviation) => deviation === draft.xyzDeviation) ?? defaultSettings.xyzDeviation,
    marginShare: isEmpty(draft.marginShare) ? null : (decimalOf(draft.marginShare) ?? NaN) / 100,
    measure: measures.find((measure) => measure === draft.measure) ?? defaultSettings.measure,
    abcGroup: isEmpty(draft.abcGroup) ? defaultSettings.abcGroup : draft.abcGroup,
    historyWindows: isEmpty(draft.historyWindows)
      ? defaultSettings.historyWindows
      : (decimalOf(draft.historyWindows) ?? NaN),
  };
  const errors: Partial<Record<DraftField, FieldErrorCode>> = {};
  for (const { code } of settingsErrors(settings)) errors[fieldOfError[code]] = code;
  markHalfPeriod(draft, "periodFrom", "periodTo", errors);
  markHalfPeriod(draft, "kpiFrom", "kpiTo", errors);
  return { settings: Object.keys(errors).length === 0 ? settings : null, errors };
}

/** The sentence about an error. */
export function fieldErrorText(code: FieldErrorCode): TextKey {
  return isSettingsError(code) ? `problems.settings.${code}` : `pane.fieldError.${code}`;
}

function isSettingsError(code: FieldErrorCode): code is SettingsErrorCode {
  return settingsErrorCodes.some((known) => known === code);
}

/** What is wrong with the draft by itself, and with the measure for want of a column to compute it from. */
export function fieldErrors(draft: SettingsDraft, choices: TableChoices): FieldErrors {
  const { errors } = settingsOf(draft);
  const columns = choices.sales?.columns;
  if (columns === undefined) return errors;
  const hasMargin = columns.margin !== undefined || columns.cost !== undefined || columns.marginPercent !== undefined;
  if (draft.measure === "margin" && !hasMargin) return { ...errors, measure: "marginUnknown" };
  if (draft.measure === "quantity" && columns.quantity === undefined) return { ...errors, measure: "quantityUnknown" };
  return errors;
}

function isEmpty(text: string): boolean {
  return text.trim() === "";
}

function periodOf(from: string, to: string): Period | null {
  if (from === "" && to === "") return null;
  return [dayOfIso(from) ?? NaN, dayOfIso(to) ?? NaN];
}

function markHalfPeriod(
  draft: SettingsDraft,
  from: DraftField,
  to: DraftField,
  errors: Partial<Record<DraftField, FieldErrorCode>>,
): void {
  if ((draft[from] === "") === (draft[to] === "")) return;
  delete errors[to];
  errors[draft[from] === "" ? from : to] = "periodHalf";
}

function ratiosOf(text: string): readonly number[] {
  return (decimalsOf(text) ?? [NaN]).map((percent) => percent / 100);
}

/** One or three bounds are as wrong as an unreadable one. */
function pairOf(ratios: readonly number[]): readonly [number, number] {
  return ratios.length === 2 ? [ratios[0], ratios[1]] : [NaN, NaN];
}
