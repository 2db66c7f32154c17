import { numberText, type Language } from "../../locales";

/** Money as a headline: whole units, with two decimals only where the sum is small. */
export function amountText(amount: number, language: Language): string {
  return numberText(amount, language, Math.abs(amount) < 1000 ? 2 : 0);
}
