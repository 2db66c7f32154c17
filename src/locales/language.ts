import { languageFolders, type Language } from "./languages";
import type { LanguageMeta } from "./languageMeta";

export type { Language };

export const languages = Object.keys(languageFolders) as readonly Language[];

/** The language of a host's display language ("ru-RU", "ro_MD"); English where there is none of ours. */
export function languageOf(displayLanguage: string): Language {
  const primary = displayLanguage.trim().toLowerCase().split(/[-_]/)[0];
  for (const language of languages) {
    if (language === primary) return language;
  }
  return "en";
}

export function languageMeta(language: Language): LanguageMeta {
  return languageFolders[language].meta;
}

/** The locales in which figures of the language are written. */
export function formatLocales(language: Language): string[] {
  return [...languageMeta(language).formatLocales];
}
