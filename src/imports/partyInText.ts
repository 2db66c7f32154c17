import { compactAccount, ibansIn } from "./iban";
import { noParty, type Party } from "./statement";

/** Words that name the other side of a payment inside a text, in all languages, in lower case. */
export interface PartyWords {
  /** Stand before who pays: Platitor, Gönderen, Плательщик, "Оплата от". */
  readonly payer: readonly string[];
  /** Stand before who is paid: Beneficiar, Alıcı, Получатель. */
  readonly payee: readonly string[];
  /** Stand before a tax number: CODFISC, VKN, ИНН, ЕДБ. */
  readonly taxNumber: readonly string[];
  /** Stand before what the payment is for: the name ends there. */
  readonly purpose: readonly string[];
}

const LONGEST_NAME = 100;
/** Where a name ends: several spaces, a mark that parts, or a number of a document, account or day. */
const NAME_ENDS =
  /\s{2,}|\s*[;|\n]|,\s(?=\d)|\s-\s|\s\/|\/\/|\s*\(|\s(?:№|nr\.?|no\.?)\s?\d|\s\d{2}[./]\d{2}[./]\d{2,4}|\s\d{10,}/iu;
/** A sentence follows: what ends in a dot behind few letters is an abbreviation, "San. ve Tic." */
const SENTENCE_ENDS = /(?<=\p{L}{5})\.\s(?=\p{Lu}\p{Ll})/u;

/**
 * The other side of a payment as its free text names it.
 *
 * The name is behind a word for it, up to the account, tax number or the next word of the list; a name before an IBAN
 * is one where a "1" is before it or semicolons part it off, as Banca Transilvania writes. The company's own account is passed over. Edge:
 * nothing found = no party. Source: spec 6 (payers).
 *
 * @example partyInText("PLATITOR  ALFA SRL RO89RZBR0000060003480121 DETALII X", "in", "", words).name // "ALFA SRL"
 */
export function partyInText(text: string, direction: "in" | "out", ownAccount: string, words: PartyWords): Party {
  const own = compactAccount(ownAccount);
  const ibans = ibansIn(text).filter(({ iban }) => iban !== own);
  const sideWords = direction === "in" ? words.payer : words.payee;
  const otherWords = direction === "in" ? words.payee : words.payer;
  const at = placeBehind(text, sideWords);
  const part = at === null ? text : text.slice(at, endOfSide(text, at, otherWords));
  const [iban] = at === null ? ibans : ibans.filter(({ from }) => from >= at && from < at + part.length);
  const taxNumber = taxNumberIn(at === null ? text : part, words.taxNumber);
  const name = at === null ? nameBeforeIban(text, iban?.from) : nameAtStart(part, iban && iban.from - at, words);
  return {
    ...noParty,
    name: iban === undefined ? name : withoutBank(name, iban.iban),
    account: iban?.iban ?? "",
    taxNumber,
  };
}

/** In lower case, letter by letter: places in the text stay the same, also behind İ. */
function lowerCase(text: string): string {
  return text.replace(/\p{Lu}/gu, (letter) => (letter === "İ" ? "i" : letter.toLowerCase()));
}

/** Whether a letter or digit is there: a word of the list must stand apart. */
function isPartOfWord(letter: string | undefined): boolean {
  return letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
}

function placeBehind(text: string, words: readonly string[]): number | null {
  const lower = lowerCase(text);
  let best: number | null = null;
  for (const word of words) {
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
      if (isPartOfWord(lower[at - 1]) || isPartOfWord(lower[at + word.length])) continue;
      const end = at + word.length;
      if (best === null || end < best) best = end;
      break;
    }
  }
  if (best === null) return null;
  const start = best + (/^[\s:.,–-]*/.exec(text.slice(best))?.[0].length ?? 0);
  // "GELEN EFT GÖNDEREN: ALFA" has two words for one thing.
  const again = words.find((word) => lower.startsWith(word, start) && !isPartOfWord(lower[start + word.length]));
  return again === undefined ? start : start + (placeBehind(text.slice(start), [again]) ?? 0);
}

function endOfSide(text: string, from: number, otherWords: readonly string[]): number {
  const other = placeBehind(text.slice(from), otherWords);
  return other === null ? text.length : from + other;
}

function nameAtStart(part: string, ibanAt: number | undefined, words: PartyWords): string {
  let end = Math.min(part.length, ibanAt ?? part.length, LONGEST_NAME);
  for (const list of [words.taxNumber, words.purpose, words.payee, words.payer]) {
    const place = placeOfWord(part, list);
    if (place !== null) end = Math.min(end, place);
  }
  const bare = part.slice(0, end).trimStart();
  const stops = [NAME_ENDS, SENTENCE_ENDS].map((mark) => mark.exec(bare)?.index ?? 0).filter((place) => place > 0);
  return cleanName(bare.slice(0, Math.min(bare.length, ...stops)));
}

function placeOfWord(text: string, words: readonly string[]): number | null {
  const lower = lowerCase(text);
  let best: number | null = null;
  for (const word of words) {
    const at = lower.indexOf(word);
    if (at <= 0 || isPartOfWord(lower[at - 1]) || isPartOfWord(lower[at + word.length])) continue;
    if (best === null || at < best) best = at;
  }
  return best;
}

/** "... 1 MAROCO AMBIENT SRL RO60BTRL...": the figure counts the parties; or "Incasare OP;FACT 12;ALFA SRL;RO60BTRL...". */
function nameBeforeIban(text: string, ibanAt: number | undefined): string {
  if (ibanAt === undefined) return "";
  const before = text.slice(0, ibanAt).replace(/[\s;]+$/, "");
  const found = /(?:^|[\s;])1\s(?!.*[\s;]1\s)(\D.*)$/su.exec(before);
  if (found !== null) return cleanName(found[1]);
  const [name, ...others] = before.split(";").reverse();
  return others.length >= 2 && /\p{L}{2}/u.test(name) ? cleanName(name) : "";
}

/** The code of the bank (BIC) may stand between name and account; it names the country of the account. */
function withoutBank(name: string, iban: string): string {
  const found = /^(.+)\s[A-Z]{4}([A-Z]{2})[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/.exec(name);
  return found !== null && found[2] === iban.slice(0, 2) ? found[1] : name;
}

/**
 * A tax number behind a word for it; "" = none. Source: spec 6 (payers).
 *
 * @example taxNumberIn("C.I.F.:20744552 PL.TOT F.", ["c.i.f."]) // "20744552"
 */
export function taxNumberIn(text: string, words: readonly string[]): string {
  const lower = lowerCase(text);
  for (const word of words) {
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
      if (isPartOfWord(lower[at - 1])) continue;
      const found = /^[\s:.№-]{0,4}((?:RO|MK|МК|TR)?\s?\d{2,13})(?!\d)/i.exec(text.slice(at + word.length));
      if (found !== null) return found[1].replace(/\s/g, "");
    }
  }
  return "";
}

/** A name without the marks and spaces at its ends, with one space where there are several. */
export function cleanName(name: string): string {
  return name
    .replace(/\s+/g, " ")
    .replace(/^[\s,;:/-]+|[\s,;:/-]+$/g, "")
    .slice(0, LONGEST_NAME);
}
