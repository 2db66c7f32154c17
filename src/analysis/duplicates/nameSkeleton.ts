import { clientKey } from "../cells/clientKey";
import { ofTableWords } from "../words";

/** A client's name taken apart, so that its spellings can be found alike. */
export interface NameSkeleton {
  /** The legal form, in one spelling for all of its spellings; "" = none. */
  readonly form: string;
  /** The legal form as it was typed, without marks and spaces. */
  readonly typedForm: string;
  /** Words without legal form, marks and accents; letters that look alike are one. */
  readonly words: readonly string[];
  /** The same words as they were typed. */
  readonly typed: readonly string[];
}

const formOfPhrase = ofTableWords((words) => {
  const forms = new Map<string, string>();
  for (const spellings of words.flatMap(({ legalForms }) => legalForms)) {
    for (const spelling of spellings) forms.set(folded(wordsOf(spelling).join(" ")), spellings[0]);
  }
  return forms;
});
const conjunctions = ofTableWords((words) => new Set(words.flatMap((language) => language.conjunctions).map(folded)));
const LONGEST_FORM = 8;
const CODE = /^0*[1-9]\d{2,}$/;

/**
 * The legal form and the words of a name, freed of everything that differs between spellings of one client.
 *
 * Variant: quotation marks, punctuation, accents and letter case do not matter; Cyrillic letters that look like Latin
 * ones become these; "&" and the words for it do not count; zeros before a name that is nothing but a number do not
 * matter. A name that is nothing but a legal form keeps it as its word. Source: spec 3.17.
 *
 * @example nameSkeleton("ООО «Ромашка-Плюс»") // form "ооо", typed ["ромашка", "плюс"]
 */
export function nameSkeleton(name: string): NameSkeleton {
  const tokens = wordsOf(name);
  const keys = tokens.map(folded);
  let form = "";
  let typedForm = "";
  const typed: string[] = [];
  for (let place = 0; place < tokens.length;) {
    const length = formLength(keys, place);
    if (length === 0) typed.push(tokens[place++]);
    else {
      const found = formOfPhrase().get(keys.slice(place, place + length).join(" ")) ?? "";
      // What tells no companies apart leaves the form that does.
      form = found === "" ? form : found;
      typedForm += tokens.slice(place, place + length).join("");
      place += length;
    }
  }
  if (typed.length === 0) return { form: "", typedForm: "", words: keys, typed: tokens };
  const named = withoutZerosBefore(withoutConjunctions(typed));
  return { form, typedForm, words: named.map(folded), typed: named };
}

/** "Smith & Sons" is "Smith and Sons": the sign is no word, and so its name between two words is none. */
function withoutConjunctions(words: readonly string[]): readonly string[] {
  return words.filter((word, place) => {
    return place === 0 || place === words.length - 1 || !conjunctions().has(folded(word));
  });
}

/** A name that is nothing but a number is a code, before which programs put or lose zeros. */
function withoutZerosBefore(words: readonly string[]): readonly string[] {
  return words.length === 1 && CODE.test(words[0]) ? [words[0].replace(/^0+/, "")] : words;
}

function wordsOf(name: string): string[] {
  return clientKey(name)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== "");
}

/** How many words from a place on are a legal form; 0 = none. */
function formLength(keys: readonly string[], place: number): number {
  for (let length = Math.min(LONGEST_FORM, keys.length - place); length > 0; length--) {
    if (formOfPhrase().has(keys.slice(place, place + length).join(" "))) return length;
  }
  return 0;
}

/**
 * Letters without accents, Cyrillic ones that look like Latin ones as these. Source: spec 3.17.
 *
 * @example folded("ромео") // "pomeo"
 */
export function folded(text: string): string {
  const cyrillic = "авекмнорстухіјѕ";
  const latin = "abekmhopctyxijs";
  const bare = text.normalize("NFD").replace(/\p{M}/gu, "");
  return bare.replace(/[авекмнорстухіјѕ]/g, (letter) => latin[cyrillic.indexOf(letter)]);
}
