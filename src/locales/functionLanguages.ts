import * as en from "./en/functionLanguage";
import * as mk from "./mk/functionLanguage";
import * as ro from "./ro/functionLanguage";
import * as ru from "./ru/functionLanguage";
import * as tr from "./tr/functionLanguage";

/** The worksheet functions load without the page: they bring the texts and words that they need of each language. */
export const functionLanguages = { en, ru, mk, ro, tr };
