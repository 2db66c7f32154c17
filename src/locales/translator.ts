import { IntlMessageFormat } from "intl-messageformat";
import { formatLocales } from "./localeTag";
import type { Language } from "./language";
import { texts, type TextKey } from "./texts";

export type TextParams = Readonly<Record<string, string | number>>;
export type Translate = (key: TextKey, params?: TextParams) => string;

const translators = new Map<Language, Translate>();

/** The texts of a language. Messages are ICU MessageFormat, compiled when first used. */
export function translator(language: Language): Translate {
  const known = translators.get(language);
  if (known !== undefined) return known;
  const messages = new Map<TextKey, IntlMessageFormat>();
  const translate: Translate = (key, params) => {
    let message = messages.get(key);
    if (message === undefined) {
      message = new IntlMessageFormat(messageText(language, key), formatLocales[language], undefined, {
        ignoreTag: true,
      });
      messages.set(key, message);
    }
    return String(message.format(params));
  };
  translators.set(language, translate);
  return translate;
}

function messageText(language: Language, key: TextKey): string {
  const dot = key.indexOf(".");
  const areas: Readonly<Record<string, Readonly<Record<string, string>>>> = texts[language];
  const text = areas[key.slice(0, dot)]?.[key.slice(dot + 1)];
  if (text === undefined) throw new Error(`unknown text: ${key}`);
  return text;
}
