import { settingsErrorCodes, settingsErrors } from "../../analysis/settings/settingsErrors";
import { defaultSettings } from "../../analysis/settings/defaultSettings";
import type { Settings, SettingsErrorCode } from "../../analysis/settings/settings";
import {
  grades,
  measures,
  periodPresets,
  xyzBuckets,
  xyzDeviations,
  type GradeTable,
  type Period,
  type PeriodPreset,
} from "../../analysis/types";
import type { TableChoices } from "../../app/session";
import type { TextKey } from "../../locales";
import { dayOfIso, isoOfDay } from "../../analysis/time/isoDay";
import { decimalOf, decimalsOf, percentOf, percentRow } from "../parts/decimalText";

// The settings as the user types them: text, and empty = default.

export const draftFields = [
  "asOf",
  "period", // a preset, customPeriod, or empty
  "periodFrom",
  "periodTo",
  "windowMonths",
  "kpi", // as period
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
  "gradeTable", // nine letters, row by row
] as const;
export type DraftField = (typeof draftFields)[number];
/** What stands in the draft where the user gives both days of a period. */
export const customPeriod = "custom";

export type SettingsDraft = Readonly<Record<DraftField, string>>;

export const fieldErrorCodes = [
  ...settingsErrorCodes,
  "periodHalf", // an end is missing
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
  gradeTableInvalid: "gradeTable",
};

/** Settings equal to the defaults become empty fields. */
export function draftOf(settings: Settings): SettingsDraft {
  const { asOf, period, windowMonths, kpiPeriod, abc, xyz, xyzBucket, xyzDeviation, marginShare, measure } = settings;
  const { abcGroup, historyWindows } = settings;
  const abcText = percentRow(abc);
  const xyzText = percentRow(xyz);
  const gradeText = gradeLetters(settings.gradeTable);
  const [periodFrom, periodTo] = endsOf(period);
  const [kpiFrom, kpiTo] = endsOf(kpiPeriod);
  return {
    asOf: asOf === null ? "" : isoOfDay(asOf),
    // Nothing is said by the default under its name.
    period: period === "last12Months" ? "" : periodName(period),
    periodFrom,
    periodTo,
    windowMonths: windowMonths === defaultSettings.windowMonths ? "" : String(windowMonths),
    kpi: periodName(kpiPeriod),
    kpiFrom,
    kpiTo,
    abc: abcText === percentRow(defaultSettings.abc) ? "" : abcText,
    xyz: xyzText === percentRow(defaultSettings.xyz) ? "" : xyzText,
    xyzBucket,
    xyzDeviation,
    measure,
    abcGroup: abcGroup === defaultSettings.abcGroup ? "" : abcGroup,
    historyWindows: historyWindows === defaultSettings.historyWindows ? "" : String(historyWindows),
    marginShare: marginShare === null ? "" : String(percentOf(marginShare)),
    gradeTable: gradeText === gradeLetters(defaultSettings.gradeTable) ? "" : gradeText,
  };
}

/** The settings a draft stands for, or what is wrong with it. */
export function settingsOf(draft: SettingsDraft): { readonly settings: Settings | null; readonly errors: FieldErrors } {
  // What cannot be read becomes NaN, which the rules of the settings refuse.
  const settings: Settings = {
    asOf: draft.asOf === "" ? null : (dayOfIso(draft.asOf) ?? NaN),
    period: periodOf(draft.period, draft.periodFrom, draft.periodTo),
    windowMonths: isEmpty(draft.windowMonths) ? defaultSettings.windowMonths : (decimalOf(draft.windowMonths) ?? NaN),
    kpiPeriod: periodOf(draft.kpi, draft.kpiFrom, draft.kpiTo),
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
    gradeTable: isEmpty(draft.gradeTable) ? defaultSettings.gradeTable : gradeRows(draft.gradeTable),
  };
  const errors: Partial<Record<DraftField, FieldErrorCode>> = {};
  for (const { code } of settingsErrors(settings)) errors[fieldOfError[code]] = code;
  if (draft.period === customPeriod) markMissingEnds(draft, "periodFrom", "periodTo", errors);
  if (draft.kpi === customPeriod) markMissingEnds(draft, "kpiFrom", "kpiTo", errors);
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
  if (draft.measure === "margin" && !hasMarginColumn(choices)) return { ...errors, measure: "marginUnknown" };
  if (draft.measure === "quantity" && columns.quantity === undefined) return { ...errors, measure: "quantityUnknown" };
  return errors;
}

/** Whether the margin can be computed from the chosen columns of the sales. */
export function hasMarginColumn({ sales }: TableChoices): boolean {
  const { margin, cost, marginPercent } = sales?.columns ?? {};
  return margin !== undefined || cost !== undefined || marginPercent !== undefined;
}

/** The settings with the usual values in place of the wrong ones. */
export function settingsWithoutErrors(draft: SettingsDraft): Settings {
  const { errors } = settingsOf(draft);
  const right: Record<DraftField, string> = { ...draft };
  for (const field of draftFields) if (errors[field] !== undefined) right[field] = "";
  if (errors.periodFrom !== undefined || errors.periodTo !== undefined) right.period = "";
  if (errors.kpiFrom !== undefined || errors.kpiTo !== undefined) right.kpi = "";
  return settingsOf(right).settings ?? defaultSettings;
}

function isEmpty(text: string): boolean {
  return text.trim() === "";
}

function periodName(period: Settings["period"]): string {
  if (period === null) return "";
  return typeof period === "string" ? period : customPeriod;
}

function endsOf(period: Settings["period"]): readonly [from: string, to: string] {
  if (period === null || typeof period === "string") return ["", ""];
  return [isoOfDay(period[0]), isoOfDay(period[1])];
}

function periodOf(name: string, from: string, to: string): Period | PeriodPreset | null {
  if (name !== customPeriod) return periodPresets.find((preset) => preset === name) ?? null;
  return [dayOfIso(from) ?? NaN, dayOfIso(to) ?? NaN];
}

function markMissingEnds(
  draft: SettingsDraft,
  from: DraftField,
  to: DraftField,
  errors: Partial<Record<DraftField, FieldErrorCode>>,
): void {
  if (draft[from] !== "" && draft[to] !== "") return;
  delete errors[to];
  errors[draft[from] === "" ? from : to] = "periodHalf";
}

/** The cells of the table as letters, row by row. */
export function gradeLetters(table: GradeTable): string {
  return table.map((row) => row.join("")).join("");
}

function gradeRows(letters: string): GradeTable {
  const cells = Array.from(letters).flatMap((letter) => grades.filter((grade) => grade === letter));
  return [cells.slice(0, 3), cells.slice(3, 6), cells.slice(6)];
}

function ratiosOf(text: string): readonly number[] {
  return (decimalsOf(text) ?? [NaN]).map((percent) => percent / 100);
}

/** One or three bounds are as wrong as an unreadable one. */
function pairOf(ratios: readonly number[]): readonly [number, number] {
  return ratios.length === 2 ? [ratios[0], ratios[1]] : [NaN, NaN];
}
