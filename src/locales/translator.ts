import { IntlMessageFormat, type Formatters } from "intl-messageformat";
import { formatLocales } from "./localeTag";
import type { Language } from "./language";
import { MacedonianPlurals } from "./macedonianPlurals";
import type { TextKey, Texts } from "./texts";

export type TextParams = Readonly<Record<string, string | number>>;
export type Translate = (key: TextKey, params?: TextParams) => string;

// A page loads the language that it shows and no other.
const sources: Readonly<Record<Language, () => Promise<{ readonly texts: Texts }>>> = {
  en: () => import(/* webpackChunkName: "texts-en" */ "./en"),
  ru: () => import(/* webpackChunkName: "texts-ru" */ "./ru"),
  mk: () => import(/* webpackChunkName: "texts-mk" */ "./mk"),
  ro: () => import(/* webpackChunkName: "texts-ro" */ "./ro"),
  tr: () => import(/* webpackChunkName: "texts-tr" */ "./tr"),
};
const translators = new Map<Language, Translate>();

/** The texts of a language, loaded where they are not yet. */
export async function loadTranslator(language: Language): Promise<Translate> {
  return loadedTranslator(language) ?? keep(language, (await sources[language]()).texts);
}

/** The texts of a language; undefined until they are loaded. */
export function loadedTranslator(language: Language): Translate | undefined {
  return translators.get(language);
}

/** The texts of a language that `loadTranslator` has brought. */
export function translator(language: Language): Translate {
  const translate = loadedTranslator(language);
  if (translate === undefined) throw new Error(`texts not loaded: ${language}`);
  return translate;
}

function keep(language: Language, texts: Texts): Translate {
  const translate = compiled(language, texts);
  translators.set(language, translate);
  return translate;
}

/** Messages are ICU MessageFormat, compiled when first used. */
function compiled(language: Language, texts: Texts): Translate {
  const messages = new Map<TextKey, IntlMessageFormat>();
  return (key, params) => {
    let message = messages.get(key);
    if (message === undefined) {
      message = new IntlMessageFormat(messageText(texts, key), formatLocales[language], undefined, {
        ignoreTag: true,
        formatters: formattersOf(language),
      });
      messages.set(key, message);
    }
    return String(message.format(params));
  };
}

/** undefined = those of the browser. */
function formattersOf(language: Language): Formatters | undefined {
  if (language !== "mk" || Intl.PluralRules.supportedLocalesOf(language).length > 0) return undefined;
  return {
    getNumberFormat: (locales, options) => new Intl.NumberFormat(locales, options as Intl.NumberFormatOptions),
    getDateTimeFormat: (...given) => new Intl.DateTimeFormat(...given),
    getPluralRules: () => new MacedonianPlurals(),
  };
}

function messageText(texts: Texts, key: TextKey): string {
  const dot = key.indexOf(".");
  const areas: Readonly<Record<string, Readonly<Record<string, string>>>> = texts;
  const text = areas[key.slice(0, dot)]?.[key.slice(dot + 1)];
  if (text === undefined) throw new Error(`unknown text: ${key}`);
  return text;
}
