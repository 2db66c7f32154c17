import type { Language } from "./language";

/** The locale that gives a language its plurals, number and date forms. */
export const localeTag: Readonly<Record<Language, string>> = {
  en: "en-US",
  ru: "ru-RU",
  mk: "mk-MK",
  ro: "ro-RO",
  tr: "tr-TR",
};
