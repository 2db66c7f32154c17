import { encodingOf } from "./textEncoding";

/** A text with the encoding in which it was read. */
export interface DecodedText {
  readonly text: string;
  /** As users know it: utf-8, windows-1251, cp866. */
  readonly encoding: string;
}

const ONE_C_ENCODINGS = ["utf-8", "windows-1251", "ibm866", "utf-16le", "utf-16be"];
const ONE_C_WORDS = ["ВерсияФормата=", "СекцияДокумент=", "СекцияРасчСчет"];
/** A page of one byte per letter for each language of the product, and that of western Europe. */
const CODE_PAGES = ["windows-1251", "windows-1254", "windows-1250", "windows-1252"];
/** Headers stand within so many bytes. */
const HEAD = 20_000;

/**
 * The text of a 1C file by its bytes, whatever its header says: the first encoding in which a word of the format stands;
 * null = in none of them. Files that were put together are read each in its own encoding. Source: spec 6 (1C).
 *
 * @example decodeOneC(bytesOf("ВерсияФормата=1.03"))?.encoding // "utf-8"
 */
export function decodeOneC(bytes: Uint8Array): DecodedText | null {
  const parts = partsOf(bytes);
  const decoded = parts.map(decodeOneCPart);
  const encoding = decoded.find((part) => part !== null)?.encoding;
  if (encoding === undefined) return null;
  const label = encoding === "cp866" ? "ibm866" : encoding;
  const texts = decoded.map((part, place) => part?.text ?? new TextDecoder(label).decode(parts[place]));
  return { text: texts.join("\n"), encoding };
}

/** Each begins with the first line of the format, which is the same in every encoding of one byte. */
function partsOf(bytes: Uint8Array): readonly Uint8Array[] {
  const latin = new TextDecoder("latin1").decode(bytes);
  const starts = [...latin.matchAll(/1CClientBankExchange/g)].map(({ index }) => index);
  const ends = [...starts.slice(1), bytes.length];
  return starts.length < 2 ? [bytes] : ends.map((end, place) => bytes.subarray(place === 0 ? 0 : starts[place], end));
}

function decodeOneCPart(bytes: Uint8Array): DecodedText | null {
  for (const encoding of ONE_C_ENCODINGS) {
    const text = decode(bytes, encoding);
    if (text !== null && ONE_C_WORDS.some((word) => text.includes(word))) return named(text, encoding);
  }
  return null;
}

/**
 * The text of any other statement: byte order mark, strict UTF-8, else by its letters; among the pages of one byte per
 * letter the one in which most of `words` stand.
 *
 * Source: spec 6 (CSV).
 *
 * @example decodeStatement(bytesOf("Date;Amount"), ["date"]).encoding // "utf-8"
 */
export function decodeStatement(bytes: Uint8Array, words: readonly string[]): DecodedText {
  const guessed = encodingOf(bytes);
  if (guessed.startsWith("utf")) return named(new TextDecoder(guessed).decode(bytes), guessed);
  let best = { encoding: guessed, hits: -1 };
  for (const encoding of [guessed, ...CODE_PAGES]) {
    const head = new TextDecoder(encoding).decode(bytes.subarray(0, HEAD)).toLowerCase();
    const hits = words.filter((word) => head.includes(word)).length;
    if (hits > best.hits) best = { encoding, hits };
  }
  return named(new TextDecoder(best.encoding).decode(bytes), best.encoding);
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: encoding === "utf-8" }).decode(bytes);
  } catch {
    // No UTF-8: another encoding is tried.
    return null;
  }
}

function named(text: string, encoding: string): DecodedText {
  const bare = text.startsWith("\ufeff") ? text.slice(1) : text;
  return { text: bare, encoding: encoding === "ibm866" ? "cp866" : encoding };
}
