import type { SettingKey, Settings } from "../../analysis/settings/settings";
import type { TableChoices } from "../../app/session";
import type { DaysInForce } from "./daysInForce";
import type { DraftProps } from "./DraftField";
import type { PreviewState } from "./useSalesPreview";

/** What the field of a setting may show beside the setting itself. */
export interface SettingSituation {
  /** null while a setting is wrong. */
  readonly settings: Settings | null;
  readonly preview: PreviewState;
  readonly days: DaysInForce;
  readonly choices: TableChoices;
}

export interface SettingFieldProps extends DraftProps, SettingSituation {
  readonly setting: SettingKey;
}
