import { IntlMessageFormat } from "intl-messageformat";
import { settingKeys, settingOf } from "../../src/analysis/settings/settings";
import { languages, type Language } from "../../src/locales";
import { languageMeta } from "../../src/locales/language";
import { texts as en } from "../../src/locales/en";
import { copyTexts as enCopies } from "../../src/locales/en/copies";
import { figureTexts as enFigures } from "../../src/locales/en/figures";
import { checklistTexts as enChecklists } from "../../src/locales/en/checklists";
import { taskTexts as enTasks } from "../../src/locales/en/tasks";
import { workbenchTexts as enWorkbench } from "../../src/locales/en/workbenchTexts";
import { texts as mk } from "../../src/locales/mk";
import { copyTexts as mkCopies } from "../../src/locales/mk/copies";
import { figureTexts as mkFigures } from "../../src/locales/mk/figures";
import { checklistTexts as mkChecklists } from "../../src/locales/mk/checklists";
import { taskTexts as mkTasks } from "../../src/locales/mk/tasks";
import { workbenchTexts as mkWorkbench } from "../../src/locales/mk/workbenchTexts";
import { texts as ro } from "../../src/locales/ro";
import { copyTexts as roCopies } from "../../src/locales/ro/copies";
import { figureTexts as roFigures } from "../../src/locales/ro/figures";
import { checklistTexts as roChecklists } from "../../src/locales/ro/checklists";
import { taskTexts as roTasks } from "../../src/locales/ro/tasks";
import { workbenchTexts as roWorkbench } from "../../src/locales/ro/workbenchTexts";
import { texts as ru } from "../../src/locales/ru";
import { copyTexts as ruCopies } from "../../src/locales/ru/copies";
import { figureTexts as ruFigures } from "../../src/locales/ru/figures";
import { checklistTexts as ruChecklists } from "../../src/locales/ru/checklists";
import { taskTexts as ruTasks } from "../../src/locales/ru/tasks";
import { workbenchTexts as ruWorkbench } from "../../src/locales/ru/workbenchTexts";
import type { ChecklistTexts, CopyTexts, FigureTexts, TaskTexts, Texts, WorkbenchTexts } from "../../src/locales/texts";
import { texts as tr } from "../../src/locales/tr";
import { copyTexts as trCopies } from "../../src/locales/tr/copies";
import { figureTexts as trFigures } from "../../src/locales/tr/figures";
import { checklistTexts as trChecklists } from "../../src/locales/tr/checklists";
import { taskTexts as trTasks } from "../../src/locales/tr/tasks";
import { workbenchTexts as trWorkbench } from "../../src/locales/tr/workbenchTexts";

type AllTexts = Texts & FigureTexts & ChecklistTexts & TaskTexts & CopyTexts & WorkbenchTexts;
/** Some areas come in parts. */
function joined(...parts: readonly object[]): AllTexts {
  const areas: Record<string, object> = {};
  for (const part of parts) {
    for (const [area, own] of Object.entries(part)) areas[area] = { ...areas[area], ...(own as object) };
  }
  return areas as unknown as AllTexts;
}

type Area = keyof (Texts & FigureTexts & ChecklistTexts & TaskTexts & CopyTexts & WorkbenchTexts);
const texts: Readonly<Record<Language, Texts & FigureTexts & ChecklistTexts & TaskTexts & CopyTexts & WorkbenchTexts>> =
  {
    en: joined(en, enFigures, enChecklists, enTasks, enCopies, enWorkbench),
    ru: joined(ru, ruFigures, ruChecklists, ruTasks, ruCopies, ruWorkbench),
    mk: joined(mk, mkFigures, mkChecklists, mkTasks, mkCopies, mkWorkbench),
    ro: joined(ro, roFigures, roChecklists, roTasks, roCopies, roWorkbench),
    tr: joined(tr, trFigures, trChecklists, trTasks, trCopies, trWorkbench),
  };
const areas = Object.keys(texts.en) as Area[];

/** Words that are the same everywhere. */
const international =
  /\b(ABC|XYZ|LTV|CRR|CV|KPI|HHI|CSV|A[XYZ]|Clientele|Excel|Enter|Esc|Northwind|Chinook|English|Русский|Македонски|Română|Türkçe|LibreOffice|GitHub|Univer|Office|xlsx|csv|MT940|CAMT|PDF)\b/gu;

/** Of other languages than the text's own. */
const strangeQuotes: Readonly<Record<Language, RegExp>> = {
  en: /[«»„]/,
  ru: /[“”„]/,
  mk: /[«»”]/,
  ro: /[«»“]/,
  tr: /[«»„]/,
};

/** Node types of the message parser that matter here. */
const nodeTypes = { literal: 0, plural: 6, pound: 7 };

interface Message {
  readonly area: Area;
  readonly key: string;
  readonly text: string;
}

function messagesOf(language: Language): readonly Message[] {
  const messages: Message[] = [];
  for (const area of areas) {
    for (const [key, text] of Object.entries<string>(texts[language][area])) messages.push({ area, key, text });
  }
  return messages;
}

function compiled(language: Language, text: string): IntlMessageFormat {
  return new IntlMessageFormat(text, languageMeta(language).tag, undefined, { ignoreTag: true });
}

interface Reading {
  /** Names of the arguments, inner ones included. */
  readonly args: readonly string[];
  /** What a reader sees of the message itself. */
  readonly literal: string;
  /** The forms of every plural, exact numbers apart. */
  readonly plurals: readonly (readonly string[])[];
}

interface Node {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Node[] }>>;
}

function reading(language: Language, text: string): Reading {
  const args = new Set<string>();
  const plurals: string[][] = [];
  let literal = "";
  const visit = (nodes: readonly Node[]): void => {
    for (const { type, value, options } of nodes) {
      if (type === nodeTypes.literal) literal += ` ${value ?? ""}`;
      else if (type !== nodeTypes.pound && value !== undefined) args.add(value);
      if (type === nodeTypes.plural) plurals.push(Object.keys(options ?? {}).filter((form) => !form.startsWith("=")));
      for (const option of Object.values(options ?? {})) visit(option.value);
    }
  };
  visit(compiled(language, text).getAst() as readonly Node[]);
  return { args: [...args].sort(), literal, plurals };
}

const english = messagesOf("en");

function englishText({ area, key }: Message): string {
  return (texts.en[area] as Readonly<Record<string, string>>)[key];
}

/** The messages of a language for which a check has something to say. */
function findings(language: Language, check: (message: Message) => string | null): readonly string[] {
  const found: string[] = [];
  for (const message of messagesOf(language)) {
    const finding = check(message);
    if (finding !== null) found.push(`${message.area}.${message.key}: ${finding}`);
  }
  return found;
}

test("there are texts in every area", () => {
  for (const area of areas) expect(Object.keys(texts.en[area]).length).toBeGreaterThan(0);
});

test("every word that a setting can be has a text", () => {
  const lacking: string[] = [];
  const settingTexts = { ...en.settings, ...enFigures.settings };
  for (const key of settingKeys) {
    const { kind } = settingOf(key);
    for (const choice of kind.name === "choice" ? kind.choices : []) {
      if (!(`${key}.${choice}` in settingTexts)) lacking.push(`${key}.${choice}`);
    }
    const hasPresets = kind.name === "shares" || kind.name === "bounds";
    if (hasPresets && !(`presets.${key}` in settingTexts)) lacking.push(`presets.${key}`);
    const isTold = settingOf(key).summary !== undefined && kind.name === "wholeNumber";
    if (isTold && !(`summary.${key}` in settingTexts)) lacking.push(`summary.${key}`);
  }
  expect(lacking).toEqual([]);
});

describe.each(languages)("the texts in %s", (language) => {
  test("have the keys of the English ones, in any order", () => {
    const names = (list: readonly Message[]): readonly string[] => list.map(({ area, key }) => `${area}.${key}`).sort();
    expect(names(messagesOf(language))).toEqual(names(english));
  });

  test("compile", () => {
    for (const { text } of messagesOf(language)) expect(() => compiled(language, text)).not.toThrow();
  });

  test("are not blank and have no blanks at their ends", () => {
    expect(findings(language, ({ text }) => (text === "" || text !== text.trim() ? text : null))).toEqual([]);
  });

  test("take the arguments of the English ones", () => {
    const differing = findings(language, (message) => {
      const args = reading(language, message.text).args.join(", ");
      const expected = reading("en", englishText(message)).args.join(", ");
      return args === expected ? null : `${args} instead of ${expected}`;
    });
    expect(differing).toEqual([]);
  });

  test("give every plural the forms that the language has", () => {
    const forms = new Intl.PluralRules(languageMeta(language).tag).resolvedOptions().pluralCategories;
    const lacking = findings(language, ({ text }) => {
      for (const plural of reading(language, text).plurals) {
        // "other" alone separates an exact number (=0) from the rest.
        if (plural.length > 1 && !forms.every((form) => plural.includes(form))) return plural.join(", ");
      }
      return null;
    });
    expect(lacking).toEqual([]);
  });

  test("have no quotation marks of another language", () => {
    const strange = strangeQuotes[language];
    expect(findings(language, ({ text }) => strange.exec(text)?.[0] ?? null)).toEqual([]);
  });

  test("have no word of mixed Latin and Cyrillic letters", () => {
    const mixed = findings(language, ({ text }) => {
      const words = text.match(/\p{L}+/gu) ?? [];
      return words.find((word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word)) ?? null;
    });
    expect(mixed).toEqual([]);
  });
});

test("in Romanian a counted noun has its form for each number: 5 clienți, 25 de clienți", () => {
  const other = ["al", "cu", "din", "dintre", "după", "fără", "la", "MB", "nu", "pe", "s", "vor"];
  const bare = new RegExp(`\\{\\w+, number\\} (?!(?:${other.join("|")})(?!\\p{L}))\\p{L}+`, "u");
  expect(findings("ro", ({ text }) => bare.exec(text)?.[0] ?? null)).toEqual([]);
});

test.each(["ru", "mk"] as const)("class letters in %s are Latin", (language) => {
  const cyrillic = /клас\p{L}* [АВСХУ](?!\p{L})|(?<!\p{L})(?:АВС|[АВС][ХУ])(?!\p{L})/u;
  expect(findings(language, ({ text }) => cyrillic.exec(text)?.[0] ?? null)).toEqual([]);
});

test.each(["ru", "mk"] as const)("no text was left in English in %s", (language) => {
  const left = findings(language, (message) => (message.text === englishText(message) ? wordsIn(message) : null));
  expect(left).toEqual([]);
});

test("no text is the same in all five languages, apart from international words", () => {
  const same = findings("en", (message) => {
    const everywhere = languages.every(
      (language) => (texts[language][message.area] as Readonly<Record<string, string>>)[message.key] === message.text,
    );
    return everywhere ? wordsIn(message) : null;
  });
  expect(same).toEqual([]);
});

/** The words of a message that are not international; null where there are none. */
function wordsIn({ text }: Message): string | null {
  const words = reading("en", text)
    .literal.replaceAll(international, "")
    .match(/\p{L}{2,}/gu);
  return words === null ? null : words.join(" ");
}
