import type { HelpPlace } from "../figures/figureExplanation";
import type { TableKey } from "../tables/tables";
import type { LoyaltyMode } from "../types";
import type { AnySettingKind, SettingDefault, SettingValue } from "./settingKind";

/** The parts of the pane's Settings screen, the most used first. */
export const settingSections = [
  "period",
  "window",
  "abc",
  "xyz",
  "reports",
  "profit",
  "managers",
  "process",
  "loyalty",
] as const;
export type SettingSection = (typeof settingSections)[number];

/** One setting of the user. Its texts are those of its key and of its error in locales/<language>/settings.ts. */
export interface SettingDefinition<Key extends string, Kind extends AnySettingKind, ErrorCode extends string> {
  readonly key: Key;
  readonly kind: Kind;
  readonly default: SettingDefault<Kind>;
  /** Other values that are usual. */
  readonly presets?: readonly SettingValue<Kind>[];
  /** The error of a value that the rules cannot use; a kind that refuses nothing has none. */
  readonly error?: ErrorCode;
  readonly section: SettingSection;
  /** When the closed section tells what is in force; absent = never. */
  readonly summary?: "always" | "unlessDefault";
  /** Of no effect where none of these tables was read; absent = it asks for none. */
  readonly ofTables?: readonly TableKey[];
  /** Of no effect in loyalty programmes of other modes; absent = it asks for none. */
  readonly ofModes?: readonly LoyaltyMode[];
  /** The rule on the help page. */
  readonly help: HelpPlace | "grade";
}

/**
 * Declares a setting: everything that repeats the settings (their type, defaults and checks, the stored session, the
 * settings file, the pane's draft, fields and summaries) is derived from the registry in settings.ts. Source: spec 2.
 *
 * @example
 * defineSetting({ key: "quietDays", kind: wholeNumber(1, 365), default: 30, error: "quietDaysInvalid",
 *   section: "window", summary: "always", help: "status" }).default // 30
 */
export function defineSetting<
  const Key extends string,
  Kind extends AnySettingKind,
  const ErrorCode extends string = never,
>(definition: SettingDefinition<Key, Kind, ErrorCode>): SettingDefinition<Key, Kind, ErrorCode> {
  return definition;
}
