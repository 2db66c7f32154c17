import { perSetting, settingOf } from "./settings";

/** What holds where the user sets nothing. */
export const defaultSettings = perSetting((key) => settingOf(key).default);
