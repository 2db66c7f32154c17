import { presetsOf } from "../../analysis/settings/settings";

/** The usual boundaries, the default first. */
export const abcPresets = presetsOf("abc");
