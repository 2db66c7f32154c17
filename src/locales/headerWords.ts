import type { headers as englishHeaders } from "./en/headers";
import type { headerSenses as englishSenses } from "./en/headerSenses";

export type HeaderKey = keyof typeof englishHeaders;
export type HeaderSenseKey = keyof typeof englishSenses;

/** What headers say in one language. */
export interface HeaderWords {
  /** How a column or table is called. */
  readonly headers: Readonly<Record<HeaderKey, readonly string[]>>;
  /** What a header may say beside naming a column. */
  readonly headerSenses: Readonly<Record<HeaderSenseKey, readonly string[]>>;
}

let known: readonly HeaderWords[] | null = null;

/** Hands over the headers of all languages; called before anything is recognised. */
export function handHeaderWords(words: readonly HeaderWords[]): void {
  known = words;
}

function everyLanguage(): readonly HeaderWords[] {
  if (known === null) throw new Error("no headers handed over: null");
  return known;
}

export function headerKeys(): readonly HeaderKey[] {
  return Object.keys(everyLanguage()[0].headers) as HeaderKey[];
}

/** How a column or table is called in each language: a workbook may be in another one than Excel. */
export function headerWords(key: HeaderKey): readonly (readonly string[])[] {
  return everyLanguage().map(({ headers }) => headers[key]);
}

/** What a header may say beside naming a column, in each language. */
export function headerSenseWords(): readonly Readonly<Record<HeaderSenseKey, readonly string[]>>[] {
  return everyLanguage().map(({ headerSenses }) => headerSenses);
}
