import { resolveSettings } from "../../analysis/settings/resolveSettings";
import { defaultSettings } from "../../analysis/settings/defaultSettings";
import type { Settings } from "../../analysis/settings/settings";
import type { Period } from "../../analysis/types";
import { dayText, type Language, type Translate } from "../../locales";
import { allReports } from "../../reports/allReports";
import { reportIds } from "../../reports/reportSheet";
import { percentOf, percentRow } from "../parts/decimalText";
import type { PaneState } from "../state/paneState";
import { gradeLetters, hasMarginColumn } from "../state/settingsDraft";
import { daysText } from "./daysText";
import type { SettingsSectionId } from "./sections";
import { namesProducts } from "./namesProducts";
import type { PreviewState } from "./useSalesPreview";

/** The days of both periods, where the as-of date is given or known from the sales; null = not known yet. */
export interface DaysInForce {
  readonly period: Period | null;
  readonly kpi: Period | null;
}

export function daysInForce(settings: Settings, preview: PreviewState): DaysInForce {
  const asOf = settings.asOf ?? (preview.kind === "ready" ? preview.preview.lastSale : null);
  if (asOf === null) return { period: null, kpi: null };
  const { period, kpiPeriod } = resolveSettings(settings, asOf);
  return { period, kpi: kpiPeriod };
}

interface Situation {
  readonly state: PaneState;
  readonly settings: Settings;
  readonly preview: PreviewState;
  readonly days: DaysInForce;
}

/** What is in force in a section, in one line. */
export function sectionSummary(
  section: SettingsSectionId,
  { state, settings, preview, days }: Situation,
  t: Translate,
  language: Language,
): string {
  switch (section) {
    case "period": {
      const asOf = settings.asOf === null ? [] : [`${t("pane.field.asOf")}: ${dayText(settings.asOf, language)}`];
      return [periodText(settings.period, "last12Months", days.period, t, language), ...asOf].join("; ");
    }
    case "window": {
      const window = t("settings.months", { months: settings.windowMonths });
      const better = preview.kind === "ready" ? preview.preview.rhythm?.windowMonths : undefined;
      if (better === undefined || better === settings.windowMonths) return window;
      return t("settings.windowBetter", { window, better });
    }
    case "abc":
      return `${t(`pane.measure.${settings.measure}`)}, ${percentRow(settings.abc)}`;
    case "xyz":
      return `${t(`settings.bucket.${settings.xyzBucket}`)}, ${percentRow(settings.xyz)}`;
    case "reports": {
      const total = reportIds.length;
      const all = allReports(namesProducts(state.choices)).length;
      if (state.wantedReports === null && all === total) return t("settings.reportsAll", { count: total });
      if (state.wantedReports === null) return t("settings.reportsSome", { count: all, total });
      return t("settings.reportsSome", { count: new Set(["summary", ...state.wantedReports]).size, total });
    }
    case "profit": {
      const isUsual = gradeLetters(settings.gradeTable) === gradeLetters(defaultSettings.gradeTable);
      return [marginText(state, settings, t), ...(isUsual ? [] : [t("settings.ownGrades")])].join("; ");
    }
    case "managers": {
      const windows = t("settings.windows", { windows: settings.historyWindows });
      return `${periodText(settings.kpiPeriod, "lastWindow", days.kpi, t, language)}; ${windows}`;
    }
  }
}

function marginText({ choices }: PaneState, { marginShare }: Settings, t: Translate): string {
  if (hasMarginColumn(choices)) return t("settings.marginFromSales");
  return marginShare === null ? t("settings.marginNone") : t("settings.marginIs", { share: percentOf(marginShare) });
}

function periodText(
  chosen: Settings["period"],
  usual: "last12Months" | "lastWindow",
  days: Period | null,
  t: Translate,
  language: Language,
): string {
  if (chosen !== null && typeof chosen !== "string") return daysText(chosen, language);
  const name = t(`settings.preset.${chosen ?? usual}`);
  return days === null ? name : `${name}: ${daysText(days, language)}`;
}
