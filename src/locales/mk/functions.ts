import type { FunctionsTexts } from "../en/functions";

export const functions: FunctionsTexts = {};
