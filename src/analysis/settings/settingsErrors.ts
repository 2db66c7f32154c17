import { grades, periodPresets, type GradeTable, type Period, type PeriodPreset, type Settings } from "../types";

/** Why settings make no sense: codes, the sentences are in locales/. */
export const settingsErrorCodes = [
  "asOfInvalid", // params.value
  "periodInvalid", // not two whole days with the first before the last: params.from, params.to
  "kpiPeriodInvalid", // params.from, params.to
  "windowMonthsInvalid", // not a whole number from 1 to 120: params.value
  "abcBoundariesInvalid", // not one to five rising shares between 0 and 1: params.value
  "xyzBoundsInvalid", // not two rising ratios above 0: params.value
  "historyWindowsInvalid", // not a whole number from 2 to 12: params.value
  "marginShareInvalid", // not between 0 and 1: params.value
  "gradeTableInvalid", // not three rows of three grades: params.value
] as const;
export type SettingsErrorCode = (typeof settingsErrorCodes)[number];

export interface SettingsError {
  readonly code: SettingsErrorCode;
  readonly params: Readonly<Record<string, string | number>>;
}

const LAST_DAY = 2958465; // 9999-12-31
const MOST_WINDOW_MONTHS = 120;
const MOST_BOUNDARIES = 5;
const FEWEST_HISTORY_WINDOWS = 2;
const MOST_HISTORY_WINDOWS = 12;

/**
 * Everything that is wrong with settings; [] = analyze() accepts them.
 *
 * Source: spec 2, 3.2, 3.3.
 *
 * @example settingsErrors({ ...defaultSettings, windowMonths: 0 })[0].code // "windowMonthsInvalid"
 */
export function settingsErrors(settings: Settings): readonly SettingsError[] {
  const errors: SettingsError[] = [];
  const { asOf, period, kpiPeriod, windowMonths, abc, xyz, historyWindows, marginShare, gradeTable } = settings;
  if (asOf !== null && !isDay(asOf)) errors.push({ code: "asOfInvalid", params: { value: asOf } });
  if (period !== null && !isPeriod(period)) {
    errors.push({ code: "periodInvalid", params: { from: period[0], to: period[1] } });
  }
  if (kpiPeriod !== null && !isPeriod(kpiPeriod)) {
    errors.push({ code: "kpiPeriodInvalid", params: { from: kpiPeriod[0], to: kpiPeriod[1] } });
  }
  if (!Number.isInteger(windowMonths) || windowMonths < 1 || windowMonths > MOST_WINDOW_MONTHS) {
    errors.push({ code: "windowMonthsInvalid", params: { value: windowMonths } });
  }
  if (!areBoundaries(abc)) errors.push({ code: "abcBoundariesInvalid", params: { value: abc.join("; ") } });
  if (!(xyz.length === 2 && xyz[0] > 0 && xyz[1] > xyz[0] && Number.isFinite(xyz[1]))) {
    errors.push({ code: "xyzBoundsInvalid", params: { value: xyz.join("; ") } });
  }
  const isHistory = historyWindows >= FEWEST_HISTORY_WINDOWS && historyWindows <= MOST_HISTORY_WINDOWS;
  if (!Number.isInteger(historyWindows) || !isHistory) {
    errors.push({ code: "historyWindowsInvalid", params: { value: historyWindows } });
  }
  if (marginShare !== null && !(marginShare >= 0 && marginShare <= 1)) {
    errors.push({ code: "marginShareInvalid", params: { value: marginShare } });
  }
  if (!isGradeTable(gradeTable)) {
    errors.push({ code: "gradeTableInvalid", params: { value: gradeTable.map((row) => row.join(" ")).join("; ") } });
  }
  return errors;
}

function isDay(day: number): boolean {
  return Number.isInteger(day) && day >= 1 && day <= LAST_DAY;
}

function isPeriod(period: Period | PeriodPreset): boolean {
  if (typeof period === "string") return periodPresets.includes(period);
  return isDay(period[0]) && isDay(period[1]) && period[0] <= period[1];
}

function isGradeTable(table: GradeTable): boolean {
  return table.length === 3 && table.every((row) => row.length === 3 && row.every((grade) => grades.includes(grade)));
}

function areBoundaries(boundaries: readonly number[]): boolean {
  if (boundaries.length < 1 || boundaries.length > MOST_BOUNDARIES) return false;
  let below = 0;
  for (const boundary of boundaries) {
    if (!(boundary > below && boundary < 1)) return false;
    below = boundary;
  }
  return true;
}
