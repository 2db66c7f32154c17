export const languages = ["en", "ru", "mk", "ro", "tr"] as const;
export type Language = (typeof languages)[number];

/** The language of a host's display language ("ru-RU", "ro_MD"); English where there is none of ours. */
export function languageOf(displayLanguage: string): Language {
  const primary = displayLanguage.trim().toLowerCase().split(/[-_]/)[0];
  for (const language of languages) {
    if (language === primary) return language;
  }
  return "en";
}

/** Each language calls itself by its own name. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: "English",
  ru: "Русский",
  mk: "Македонски",
  ro: "Română",
  tr: "Türkçe",
};
