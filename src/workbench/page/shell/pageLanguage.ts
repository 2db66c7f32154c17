import { languageOf, languages, type Language } from "../../../locales";

const key = "clientele.language";

/** The one chosen before, else the browser's. */
export function pageLanguage(): Language {
  const chosen = localStorage.getItem(key);
  return languages.find((language) => language === chosen) ?? languageOf(navigator.language);
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(key, language);
}
