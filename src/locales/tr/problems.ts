import type { ProblemsTexts } from "../en/problems";

export const problems: ProblemsTexts = {};
