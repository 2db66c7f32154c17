import { defaultSettings } from "../../analysis/types";

/** The usual boundaries, the default first. */
export const abcPresets: readonly (readonly number[])[] = [defaultSettings.abc, [0.8, 0.95], [0.7, 0.9]];
