import type { Notice, Problem } from "../analysis/problem";
import type { SettingsError } from "../analysis/settings/settingsErrors";
import { dayText, roundPercentText, type Language, type TextKey, type TextParams, type Translate } from "../locales";

/** Longer values are cut in sentences; the cell itself shows the whole of them. */
const longestQuote = 60;

/** What is wrong and what to do about it, in one or two sentences; the place is beside it, not in it. */
export function problemSentence(problem: Problem, translate: Translate, language: Language): string {
  const isOfOther = problem.code === "duplicateRow" && problem.params.sheet !== undefined;
  const key = isOfOther ? "problems.duplicateRowOf" : (`problems.${problem.code}` as const);
  return translate(key, shownParams(problem.params, translate, language));
}

export function noticeSentence(notice: Notice, translate: Translate, language: Language): string {
  return translate(`problems.${notice.code}`, shownParams(notice.params, translate, language));
}

export function settingsErrorSentence(error: SettingsError, translate: Translate): string {
  return translate(`settings.error.${error.code}`);
}

/** Params as a sentence shows them: days and shares in the reader's form, long values cut. */
export function shownParams(params: TextParams, translate: Translate, language: Language): TextParams {
  const shown: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(params)) {
    if (name === "role") shown[name] = translate(`problems.role.${value}` as TextKey);
    else if (name === "table") shown[name] = translate(`tables.title.${value}` as TextKey);
    else if (name === "day" || name === "opened") shown[name] = dayText(Number(value), language);
    else if (name === "share") shown[name] = roundPercentText(Number(value), language, 1);
    else shown[name] = typeof value === "string" ? quoted(value) : value;
  }
  return shown;
}

export function quoted(value: string): string {
  const letters = [...value];
  return letters.length > longestQuote ? `${letters.slice(0, longestQuote - 1).join("")}…` : value;
}
