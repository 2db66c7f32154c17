const QUOTATION_MARKS = /["'`´«»‹›“”„‟‘’‚‛′″＂＇]/g;
// Zero-width characters, soft hyphens and direction marks come along when text is copied from web pages.
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const SPACES = /\s+/g;
// Words of plain letters, digits and marks with one space between them: nothing but letter case to fold.
const PLAIN = /^[!#-&(-_a-~А-Яа-я]+(?: [!#-&(-_a-~А-Яа-я]+)*$/;

/**
 * What two spellings of one name have in common: equal keys mean the same client (product, manager, segment).
 *
 * Variant: composed characters, no quotation marks of any kind, one space where there are several (any Unicode space),
 * none at the ends, letter case folded, ё = е; the Turkish İ, I, ı and i are one letter, so that upper case matches
 * lower case in every language. A name that is nothing but quotation marks keeps them. "" = no name.
 * Source: spec 1.
 *
 * @example clientKey("  «Ромашка»\u00a0ООО ") // "ромашка ооо"
 */
export function clientKey(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  const visible = name.replace(INVISIBLE, "").replace(SPACES, " ").trim();
  const bare = visible.replace(QUOTATION_MARKS, "").replace(SPACES, " ").trim();
  const kept = bare === "" ? visible : bare;
  // Upper case first: it joins ß with SS, ı with I and the two small sigmas.
  return kept
    .normalize("NFC")
    .toUpperCase()
    .toLowerCase()
    .replace(/ё/g, "е")
    .replace(/i\u0307/g, "i");
}

const VISIBLE = /[^\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;

/**
 * Whether a text names anything: its key is not "". Much faster than making the key.
 *
 * Source: spec 1.
 *
 * @example hasName("\u200b ") // false
 */
export function hasName(text: string): boolean {
  return VISIBLE.test(text);
}
