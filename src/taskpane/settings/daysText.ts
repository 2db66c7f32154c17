import type { Period } from "../../analysis/types";
import { dayText, type Language } from "../../locales";

/** "7 May 1997 – 6 May 1998", as the language writes days. */
export function daysText([from, to]: Period, language: Language): string {
  return `${dayText(from, language)} – ${dayText(to, language)}`;
}
