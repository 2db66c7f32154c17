import type { SettingKindName, SettingKindOf, SettingValue } from "../../analysis/settings/settingKind";
import { kindOf, settingOf, type SettingKey, type Settings } from "../../analysis/settings/settings";
import { dayText, type Language, type TextKey, type Translate } from "../../locales";
import { percentOf, percentRow } from "../../reports/percentRow";
import type { PaneState } from "../state/paneState";
import { hasMarginColumn } from "../state/settingsDraft";
import type { DaysInForce } from "./daysInForce";
import { daysText } from "./daysText";
import { choiceText } from "../../reports/settingText";
import type { PreviewState } from "./useSalesPreview";

export interface SummarySituation {
  readonly state: PaneState;
  readonly settings: Settings;
  readonly preview: PreviewState;
  readonly days: DaysInForce;
  readonly t: Translate;
  readonly language: Language;
}

type KindSummaries = {
  readonly [Name in SettingKindName]: (
    value: SettingValue<SettingKindOf<Name>>,
    key: SettingKey,
    situation: SummarySituation,
  ) => string;
};

const kindSummaries: KindSummaries = {
  day: (day, key, { t, language }) => named(key, day === null ? t("pane.notSet") : dayText(day, language), t),
  period: (period, key, { days, t, language }) => {
    if (period !== null && typeof period !== "string") return daysText(period, language);
    const name = t(`settings.preset.${period ?? kindOf(key, "period").usual}`);
    const inForce = days[key];
    return inForce === undefined ? name : `${name}: ${daysText(inForce, language)}`;
  },
  wholeNumber: (value, key, { t }) => t(`settings.summary.${key}` as TextKey, { value }),
  shares: percentRow,
  bounds: (bounds, _key, { t }) => (bounds === null ? t("settings.automatic") : percentRow(bounds)),
  ratio: (ratio, key, { t }) => named(key, ratio === null ? t("pane.notSet") : String(percentOf(ratio)), t),
  part: (share, key, { t }) => named(key, String(percentOf(share)), t),
  tiers: (tiers, key, { t }) => named(key, tiers.map(([from, rate]) => `${from}: ${percentOf(rate)}`).join("; "), t),
  choice: (choice, key, { t }) => choiceText(key, choice, t),
  text: (text, key, { t }) => named(key, text, t),
  gradeTable: (_table, _key, { t }) => t("settings.ownGrades"),
};

/** Settings of which more can be said than of others of their kind. */
const ownSummaries: Readonly<Partial<Record<SettingKey, (situation: SummarySituation) => string>>> = {
  windowMonths: ({ settings, preview, t }) => {
    const window = t("settings.summary.windowMonths", { value: settings.windowMonths });
    const better = preview.kind === "ready" ? preview.preview.rhythm?.windowMonths : undefined;
    if (better === undefined || better === settings.windowMonths) return window;
    return t("settings.windowBetter", { window, better });
  },
  marginShare: ({ state, settings: { marginShare }, t }) => {
    if (hasMarginColumn(state.choices)) return t("settings.marginFromSales");
    return marginShare === null ? t("settings.marginNone") : t("settings.marginIs", { share: percentOf(marginShare) });
  },
};

/** A setting as the line of its closed section tells it. */
export function settingSummary(key: SettingKey, situation: SummarySituation): string {
  const own = ownSummaries[key];
  if (own !== undefined) return own(situation);
  return kindSummaries[settingOf(key).kind.name](situation.settings[key] as never, key, situation);
}

function named(key: SettingKey, value: string, t: Translate): string {
  return `${t(`settings.field.${key}`)}: ${value}`;
}
