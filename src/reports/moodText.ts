import type { Mood } from "../analysis/process/surveyAnswers";
import type { Translate } from "../locales";

/** How a client is dissatisfied; null = it is content, or has not answered. */
export function moodText(mood: Mood | null, translate: Translate): string | null {
  if (mood === null || mood === "content") return null;
  return translate(mood === "open" ? "reports.openMood" : "reports.hiddenMood");
}
