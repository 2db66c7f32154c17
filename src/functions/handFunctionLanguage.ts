import { setFunctionLanguage } from "./functionLanguage";
import { translator, type Language } from "../locales";

/** Tells the functions a language whose texts are loaded. */
export function handFunctionLanguage(language: Language): void {
  const t = translator(language);
  setFunctionLanguage(language, (argument) => t(`argumentNames.${argument}`));
}
