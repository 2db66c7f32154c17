import { defaultSettings } from "../../analysis/types";

/** The usual boundaries, the default first. */
export const abcPresets: readonly (readonly number[])[] = [defaultSettings.abc, [0.8, 0.95], [0.7, 0.9]];
export const xyzPresets: readonly (readonly [number, number])[] = [defaultSettings.xyz, [0.25, 0.5], [0.5, 1]];
