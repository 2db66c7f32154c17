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

/** What the first paint of a page does not wait for; its texts in the folder of a language. */
const lateTexts = {
  figures: "figureTexts",
  checklists: "checklistTexts",
  tasks: "taskTexts",
  copies: "copyTexts",
} as const;
export type LateTexts = keyof typeof lateTexts;

const coming = new Map<string, Promise<Translate>>();
const come = new Set<string>();
const keyOf = (language: Language, late: LateTexts): string => `${language} ${late}`;

/** Whether late texts are there: a page that knows need not wait a moment for them. */
export function hasTexts(language: Language, late: LateTexts): boolean {
  return come.has(keyOf(language, late));
}

/** As loadTranslator, and late texts too; one promise for each language. */
export function loadLateTranslator(language: Language, late: LateTexts): Promise<Translate> {
  const key = keyOf(language, late);
  let known = coming.get(key);
  if (known === undefined) {
    known = withTexts(language, late);
    coming.set(key, known);
  }
  return known;
}

async function withTexts(language: Language, late: LateTexts): Promise<Translate> {
  // Checklists and tasks speak of reports and their figures, copies of tasks.
  const translate = await (late === "figures"
    ? loadTranslator(language)
    : late === "copies"
      ? loadLateTranslator(language, "tasks")
      : loadFigureTranslator(language));
  keep(language, await languageFolders[language][lateTexts[late]]());
  come.add(keyOf(language, late));
  return translate;
}

/** The texts that only reports, explanations of figures or the import of bank statements need. */
export const loadFigureTranslator = (language: Language): Promise<Translate> => loadLateTranslator(language, "figures");

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
