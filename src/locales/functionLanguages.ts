import { en } from "./en/functionLanguage";
import { mk } from "./mk/functionLanguage";
import { ro } from "./ro/functionLanguage";
import { ru } from "./ru/functionLanguage";
import { tr } from "./tr/functionLanguage";

/** The worksheet functions load without the page: they bring the texts and words that they need of each language. */
export const functionLanguages = { en, ru, mk, ro, tr };
