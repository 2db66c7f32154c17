import { defaultSettings } from "../../analysis/settings/defaultSettings";
import type { SettingSection } from "../../analysis/settings/settingDefinition";
import { settingOf } from "../../analysis/settings/settings";
import type { Translate } from "../../locales";
import { allReports, reportIds } from "../../reports/reportIds";
import type { PaneState } from "../state/paneState";
import { namesProducts } from "./namesProducts";
import { settingSummary, type SummarySituation } from "./settingSummary";
import { settingsIn } from "./settingsIn";

/** What is in force in a section, in one line. */
export function sectionSummary(section: SettingSection, situation: SummarySituation): string {
  if (section === "reports") return reportsSummary(situation.state, situation.t);
  const { settings } = situation;
  const parts: string[] = [];
  for (const key of settingsIn(section)) {
    const { summary } = settingOf(key);
    const isDefault = JSON.stringify(settings[key]) === JSON.stringify(defaultSettings[key]);
    if (summary === "always" || (summary === "unlessDefault" && !isDefault)) parts.push(settingSummary(key, situation));
  }
  // A rule of classes reads as one phrase.
  return parts.join(section === "abc" || section === "xyz" ? ", " : "; ");
}

function reportsSummary({ choices, wantedReports }: PaneState, t: Translate): string {
  const total = reportIds.length;
  const all = allReports(namesProducts(choices)).length;
  if (wantedReports === null && all === total) return t("settings.reportsAll", { count: total });
  if (wantedReports === null) return t("settings.reportsSome", { count: all, total });
  return t("settings.reportsSome", { count: new Set(["summary", ...wantedReports]).size, total });
}
