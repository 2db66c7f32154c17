import type { Analysis } from "../analysis/analysis";
import { wordsOf } from "../analysis/loyalty/eligibleClients";
import type { GradeTable, LoyaltyTier, Period } from "../analysis/types";
import type { SettingKindName } from "../analysis/settings/settingKind";
import { kindOf, settingOf, type SettingKey } from "../analysis/settings/settings";
import { dayText, numberText, roundPercentText, type TextKey } from "../locales";
import { statusName, tiersText } from "./loyaltyText";
import type { ReportContext } from "./reportContext";
import { choiceText } from "./settingText";
import { boundsText } from "./xyzRuleText";

type Words = Pick<ReportContext, "translate" | "language">;

/** What a setting was in a run, in words: periods by their days, bounds of XYZ as the run found them. */
export function settingInForce(key: SettingKey, { settings }: Pick<Analysis, "settings">, words: Words): string {
  const value: unknown = settings[key];
  const isMissing = value === null || value === "" || (Array.isArray(value) && value.length === 0);
  if (isMissing) return words.translate("reports.settingNotSet");
  // The value of a setting is one of its kind.
  return valueTexts[settingOf(key).kind.name](value as never, key, words);
}

type ValueTexts = { readonly [Name in SettingKindName]: (value: never, key: SettingKey, words: Words) => string };

const valueTexts: ValueTexts = {
  day: (day: number, _key, { language }) => dayText(day, language),
  period: ([from, to]: Period, _key, { language }) => `${dayText(from, language)} – ${dayText(to, language)}`,
  // With its unit, where the pane tells it with one too.
  wholeNumber: (value: number, key, { translate, language }) =>
    settingOf(key).summary === undefined
      ? numberText(value, language)
      : translate(`settings.summary.${key}` as TextKey, { value }),
  shares: (shares: readonly number[], _key, { language }) => boundsText(shares, language),
  bounds: (bounds: readonly number[], _key, { language }) => boundsText(bounds, language),
  ratio: (ratio: number, _key, { language }) => roundPercentText(ratio, language, 2),
  part: (part: number, _key, { language }) => roundPercentText(part, language, 2),
  tiers: (tiers: readonly LoyaltyTier[], _key, words) => tiersText(tiers, words),
  choice: (choice: string, key, { translate }) => choiceText(key, choice, translate),
  text: (text: string, key, { translate }) => {
    if (key === "loyaltyStatuses")
      return wordsOf(text)
        .map((word) => statusName(word, translate))
        .join("; ");
    return kindOf(key, "text").words.includes(text) ? choiceText(key, text, translate) : text;
  },
  gradeTable: (table: GradeTable) => table.map((row) => row.join(", ")).join("; "),
};
