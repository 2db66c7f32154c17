import { defaultSettings } from "../../analysis/settings/defaultSettings";
import type { SettingSection } from "../../analysis/settings/settingDefinition";
import { settingOf } from "../../analysis/settings/settings";
import type { Translate } from "../../locales";
import { allReports, isOff, missingTable, reportIds } from "../../reports/reportIds";
import type { PaneState } from "../state/paneState";
import { reportInputs } from "./reportInputs";
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

function reportsSummary({ choices, draft, wantedReports }: PaneState, t: Translate): string {
  const inputs = reportInputs(choices, draft);
  // A report whose table the company does not have is not one of its own.
  const total = reportIds.filter((id) => missingTable(id, inputs) === null && !isOff(id, inputs)).length;
  const all = allReports(inputs).length;
  if (wantedReports === null && all === total) return t("settings.reportsAll", { count: total });
  if (wantedReports === null) return t("settings.reportsSome", { count: all, total });
  return t("settings.reportsSome", { count: new Set(["summary", ...wantedReports]).size, total });
}
