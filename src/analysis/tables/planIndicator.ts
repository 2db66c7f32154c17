import type { PlanIndicator } from "../managers/figuresOfManager";
import { wordKey } from "../cells/wordKey";
import { ofTableWords } from "../words";

const indicatorOf = ofTableWords((words) => {
  const indicators = new Map<string, PlanIndicator>();
  for (const language of words) {
    for (const [indicator, spellings] of Object.entries(language.planIndicators)) {
      for (const word of spellings) indicators.set(wordKey(word), indicator as PlanIndicator);
    }
  }
  return indicators;
});

/**
 * The indicator that a plan names; null = none of those known.
 *
 * Letter case, hyphens, commas and diacritics of Romanian do not matter. Source: spec 1 (Plan), 3.8.
 *
 * @example planIndicator("Новые клиенты") // "new"
 */
export function planIndicator(text: string): PlanIndicator | null {
  return indicatorOf().get(wordKey(text)) ?? null;
}
