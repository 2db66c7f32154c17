import type { Language } from "./language";

/** The locale that gives a language its plurals, number and date forms. */
export const localeTag: Readonly<Record<Language, string>> = {
  en: "en-US",
  ru: "ru-RU",
  mk: "mk-MK",
  ro: "ro-RO",
  tr: "tr-TR",
};

/** For figures: Chromium writes neither numbers nor days in Macedonian, and Romanian writes both alike. */
export const formatLocales: Readonly<Record<Language, string[]>> = {
  en: [localeTag.en],
  ru: [localeTag.ru],
  mk: [localeTag.mk, localeTag.ro],
  ro: [localeTag.ro],
  tr: [localeTag.tr],
};
