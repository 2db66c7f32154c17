import type { ArgumentName } from "../locales/en/argumentNames";
import type { Language } from "../locales/language";

// The pane and the functions are two scripts of one page: what one sets, the other must see, so that it lies on the page.
const key = Symbol.for("clientele.functionLanguage");
type NameOf = (argument: ArgumentName) => string;
const page = globalThis as { [key]?: { readonly language: Language; readonly nameOf: NameOf } };

/**
 * The language of the status words and of the reasons shown with errors; formulas show it from their next calculation.
 * The pane has loaded the names of arguments for its list of functions: the functions need not bring them too.
 */
export function setFunctionLanguage(language: Language, nameOf: NameOf): void {
  page[key] = { language, nameOf };
}

/** English until it is set. */
export function functionLanguage(): Language {
  return page[key]?.language ?? "en";
}

/** An argument by the name under which Excel shows it in the language. */
export function argumentName(argument: ArgumentName): string {
  return page[key]?.nameOf(argument) ?? argument;
}
