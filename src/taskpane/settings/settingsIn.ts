import type { SettingSection } from "../../analysis/settings/settingDefinition";
import { settingKeys, settingOf, type SettingKey } from "../../analysis/settings/settings";

/** The settings of a section of the screen, in their order. */
export function settingsIn(section: SettingSection): readonly SettingKey[] {
  return settingKeys.filter((key) => settingOf(key).section === section);
}
