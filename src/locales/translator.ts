import { IntlMessageFormat, type Formatters } from "intl-messageformat";
import { withOneFullStop } from "./fullStop";
import { formatLocales, languageMeta, type Language } from "./language";
import { languageFolders } from "./languages";
import type { TextKey } from "./texts";

export type TextParams = Readonly<Record<string, string | number>>;
export type Translate = (key: TextKey, params?: TextParams) => string;

// A page loads the language that it shows and no other.
type Areas = Readonly<Record<string, Readonly<Record<string, string>>>>;
const loaded = new Map<Language, { readonly parts: Areas[]; readonly translate: Translate }>();

/** The texts of a language, loaded where they are not yet. */
export async function loadTranslator(language: Language): Promise<Translate> {
  if (!loaded.has(language)) keep(language, await languageFolders[language].texts());
  return translator(language);
}

/** As loadTranslator, and the texts of the workbench and of the help page too. */
export async function loadWorkbenchTranslator(language: Language): Promise<Translate> {
  const translate = await loadTranslator(language);
  keep(language, await languageFolders[language].workbenchTexts());
  return translate;
}

const figureTranslators = new Map<Language, Promise<Translate>>();
const withFigures = new Set<Language>();

/** Whether `loadFigureTranslator` has brought the texts: a page that knows need not wait a moment for them. */
export function hasFigureTexts(language: Language): boolean {
  return withFigures.has(language);
}

/**
 * As loadTranslator, and the texts that only reports, explanations of figures or the import of bank statements need; one
 * promise for each language.
 */
export function loadFigureTranslator(language: Language): Promise<Translate> {
  let known = figureTranslators.get(language);
  if (known === undefined) {
    known = withFigureTexts(language);
    figureTranslators.set(language, known);
  }
  return known;
}

async function withFigureTexts(language: Language): Promise<Translate> {
  const translate = await loadTranslator(language);
  keep(language, await languageFolders[language].figureTexts());
  withFigures.add(language);
  return translate;
}

/** As loadTranslator, and the texts of the checklists too. */
export async function loadChecklistTranslator(language: Language): Promise<Translate> {
  const translate = await loadTranslator(language);
  keep(language, await languageFolders[language].checklistTexts());
  return translate;
}

/** As loadFigureTranslator, and the texts of measures and tasks too. */
export async function loadTaskTranslator(language: Language): Promise<Translate> {
  const translate = await loadFigureTranslator(language);
  keep(language, await languageFolders[language].taskTexts());
  return translate;
}

/** The texts of a language that `loadTranslator` has brought. */
export function translator(language: Language): Translate {
  const known = loaded.get(language);
  if (known === undefined) throw new Error(`texts not loaded: ${language}`);
  return known.translate;
}

/** Texts of an area may come in several parts. */
function keep(language: Language, areas: Areas): void {
  const known = loaded.get(language);
  if (known === undefined) loaded.set(language, { parts: [areas], translate: translateIn(language) });
  else if (!known.parts.includes(areas)) known.parts.push(areas);
}

/** Messages are ICU MessageFormat, compiled when first used. */
function translateIn(language: Language): Translate {
  const messages = new Map<TextKey, IntlMessageFormat>();
  return (key, params) => {
    let message = messages.get(key);
    if (message === undefined) {
      message = new IntlMessageFormat(messageText(language, key), formatLocales(language), undefined, {
        ignoreTag: true,
        formatters: formattersOf(language),
      });
      messages.set(key, message);
    }
    const found = message;
    return withOneFullStop(params, (values) => String(found.format(values)));
  };
}

/** undefined = those of the browser. */
function formattersOf(language: Language): Formatters | undefined {
  const { plurals } = languageMeta(language);
  if (plurals === undefined || Intl.PluralRules.supportedLocalesOf(language).length > 0) return undefined;
  return {
    getNumberFormat: (locales, options) => new Intl.NumberFormat(locales, options as Intl.NumberFormatOptions),
    getDateTimeFormat: (...given) => new Intl.DateTimeFormat(...given),
    getPluralRules: plurals,
  };
}

function messageText(language: Language, key: TextKey): string {
  const dot = key.indexOf(".");
  for (const areas of loaded.get(language)?.parts ?? []) {
    const text = areas[key.slice(0, dot)]?.[key.slice(dot + 1)];
    if (text !== undefined) return text;
  }
  throw new Error(`unknown text: ${key}`);
}
