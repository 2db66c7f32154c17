import { abcGroupSetting, abcSetting, measureSetting, segmentBySetting } from "./abcSettings";
import { asOfSetting, kpiPeriodSetting, periodSetting } from "./periodSettings";
import {
  complaintDaysSetting,
  controlDateSetting,
  funnelStagesSetting,
  refusalMonthsSetting,
  stuckDaysSetting,
  surveyScaleSetting,
} from "./processSettings";
import {
  loyaltyCapSetting,
  loyaltyClassesSetting,
  loyaltyCrossingSetting,
  loyaltyExpirySetting,
  loyaltyFallSetting,
  loyaltyGrowthSetting,
  loyaltyHistorySetting,
  loyaltyLeastSetting,
  loyaltyModeSetting,
  loyaltyRateSetting,
  loyaltySegmentsSetting,
  loyaltyShareSetting,
  loyaltyStatusesSetting,
  loyaltyTiersSetting,
  loyaltyUseSetting,
  loyaltyWindowSetting,
} from "./loyaltySettings";
import { gradeTableSetting, marginShareSetting } from "./profitSettings";
import type { TableKey } from "../tables/tables";
import type { SettingDefinition } from "./settingDefinition";
import type { AnySettingKind, SettingKindName, SettingKindOf, SettingValue } from "./settingKind";
import { historyWindowsSetting, windowMonthsSetting } from "./windowSettings";
import { xyzBucketSetting, xyzDeviationSetting, xyzSetting } from "./xyzSettings";

/** Every setting of the user, in the order in which the pane shows those of one section. */
export const settings = {
  period: periodSetting,
  asOf: asOfSetting,
  windowMonths: windowMonthsSetting,
  measure: measureSetting,
  abc: abcSetting,
  abcGroup: abcGroupSetting,
  segmentBy: segmentBySetting,
  xyzBucket: xyzBucketSetting,
  xyz: xyzSetting,
  xyzDeviation: xyzDeviationSetting,
  marginShare: marginShareSetting,
  gradeTable: gradeTableSetting,
  kpiPeriod: kpiPeriodSetting,
  historyWindows: historyWindowsSetting,
  controlDate: controlDateSetting,
  stuckDays: stuckDaysSetting,
  refusalMonths: refusalMonthsSetting,
  funnelStages: funnelStagesSetting,
  surveyScale: surveyScaleSetting,
  complaintDays: complaintDaysSetting,
  loyaltyMode: loyaltyModeSetting,
  loyaltyRate: loyaltyRateSetting,
  loyaltyTiers: loyaltyTiersSetting,
  loyaltyShare: loyaltyShareSetting,
  loyaltyWindow: loyaltyWindowSetting,
  loyaltyHistory: loyaltyHistorySetting,
  loyaltyCrossing: loyaltyCrossingSetting,
  loyaltyFall: loyaltyFallSetting,
  loyaltyCap: loyaltyCapSetting,
  loyaltyExpiry: loyaltyExpirySetting,
  loyaltyUse: loyaltyUseSetting,
  loyaltyLeast: loyaltyLeastSetting,
  loyaltyClasses: loyaltyClassesSetting,
  loyaltySegments: loyaltySegmentsSetting,
  loyaltyStatuses: loyaltyStatusesSetting,
  loyaltyGrowth: loyaltyGrowthSetting,
};

type Definitions = typeof settings;
export type SettingKey = keyof Definitions;

export type KindOf<Key extends SettingKey> = Definitions[Key]["kind"];

/** The rules that the user gives a run. */
export type Settings = { readonly [Key in SettingKey]: SettingValue<KindOf<Key>> };

/** A setting whatever its kind is, for loops over all of them. */
export type AnySetting = SettingDefinition<SettingKey, AnySettingKind, SettingsErrorCode>;

/** Why settings make no sense; the sentences are in locales/. */
export type SettingsErrorCode = NonNullable<Definitions[SettingKey]["error"]>;

export const settingKeys = Object.keys(settings) as readonly SettingKey[];

/**
 * The definition of a setting. Source: spec 2.
 *
 * @example settingOf("windowMonths").default // 3
 */
export function settingOf(key: SettingKey): AnySetting {
  return settings[key] as unknown as AnySetting;
}

/**
 * The kind of a setting that is known to be of this kind.
 *
 * Edges: another kind is the caller's mistake and throws. Source: spec 2.
 *
 * @example kindOf("historyWindows", "wholeNumber").most // 12
 */
export function kindOf<Name extends SettingKindName>(key: SettingKey, name: Name): SettingKindOf<Name> {
  const { kind } = settingOf(key);
  if (kind.name !== name) throw new Error(`a setting of another kind than ${name}: ${key}`);
  return kind as SettingKindOf<Name>;
}

/**
 * Settings with the value that is given for each key. Source: spec 2.
 *
 * @example perSetting((key) => settingOf(key).default).windowMonths // 3
 */
export function perSetting(valueOf: (key: SettingKey) => unknown): Settings {
  return Object.fromEntries(settingKeys.map((key) => [key, valueOf(key)])) as Settings;
}

/**
 * The usual values of a setting, the default first. Source: spec 2.
 *
 * @example presetsOf("xyz")[1] // [0.1, 0.25]
 */
export function presetsOf<Key extends SettingKey>(key: Key): readonly Settings[Key][] {
  const { default: usual, presets = [] } = settingOf(key);
  return [usual, ...presets] as unknown as readonly Settings[Key][];
}

/**
 * Whether figures can depend on a setting: the table that it is about was read, and the loyalty programme has it.
 *
 * Source: spec 2.
 *
 * @example isInUse("stuckDays", { loyaltyMode: "none" }, () => false) // false
 */
export function isInUse(
  key: SettingKey,
  { loyaltyMode }: Pick<Settings, "loyaltyMode">,
  hasTable: (table: TableKey) => boolean,
): boolean {
  const { ofTables, ofModes } = settingOf(key);
  return (
    (ofTables === undefined || ofTables.some(hasTable)) && (ofModes === undefined || ofModes.includes(loyaltyMode))
  );
}
