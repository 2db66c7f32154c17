import type { Language } from "../locales/language";

// The pane and the functions are two scripts of one page: what one sets, the other must see, so that it lies on the page.
const key = Symbol.for("clientele.functionLanguage");
const page = globalThis as { [key]?: Language };

/** The language of the status words and of the reasons shown with errors; formulas show it from their next calculation. */
export function setFunctionLanguage(language: Language): void {
  page[key] = language;
}

/** English until it is set. */
export function functionLanguage(): Language {
  return page[key] ?? "en";
}
