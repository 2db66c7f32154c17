import type { DraftField } from "../state/settingsDraft";

// The most used first.
export const sections = ["period", "window", "abc", "xyz", "reports", "profit", "managers"] as const;
export type SettingsSectionId = (typeof sections)[number];

/** The fields of every section, in their order. */
export const sectionFields: Readonly<Record<SettingsSectionId, readonly DraftField[]>> = {
  period: ["asOf", "period", "periodFrom", "periodTo"],
  window: ["windowMonths"],
  abc: ["measure", "abc", "abcGroup"],
  xyz: ["xyzBucket", "xyz", "xyzDeviation"],
  reports: [],
  profit: ["marginShare", "gradeTable"],
  managers: ["kpi", "kpiFrom", "kpiTo", "historyWindows"],
};
