// The encoding of a text file by its bytes alone: nothing in a CSV file says it, and Excel writes the code page of the
// computer's country.

/** Bytes looked at in files that are not UTF; more than enough words to tell the alphabets apart. */
const sampleSize = 200_000;

/**
 * Byte order marks first; then UTF-16 by its zero bytes; then UTF-8 if its strict rules fit nearly all letters beyond
 * ASCII, which other encodings practically never do by chance; what remains is a code page. Bytes that are no letter
 * become U+FFFD.
 */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

export function encodingOf(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, sampleSize);
  const zeros = zeroShares(sample);
  if (zeros.odd > 0.3 && zeros.even < 0.05) return "utf-16le";
  if (zeros.even > 0.3 && zeros.odd < 0.05) return "utf-16be";
  return isUtf8(bytes) ? "utf-8" : codePageOf(sample);
}

function zeroShares(bytes: Uint8Array): { even: number; odd: number } {
  const zeros = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]++;
  });
  const pairs = Math.max(1, bytes.length / 2);
  return { even: zeros[0] / pairs, odd: zeros[1] / pairs };
}

/** Letters that fit for each one that does not. */
const leastShare = 3;

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return hasFewBrokenLetters(bytes);
  }
}

/** A file that was cut in the middle of a letter, or with one byte of another encoding in it, is UTF-8 all the same. */
function hasFewBrokenLetters(bytes: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length;) {
    const length = letterLength(bytes, at);
    if (length === 0) broken++;
    else if (length > 1) whole++;
    at += Math.max(1, length);
  }
  return whole >= broken * leastShare;
}

/** 0 where no letter of UTF-8 begins. */
function letterLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at];
  if (first < 0x80) return 1;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4) return 0;
  for (let next = at + 1; next < at + length; next++) if ((bytes[next] & 0xc0) !== 0x80) return 0;
  return length;
}

/** ğ ı İ Ğ of windows-1254. */
const turkishLetters = [0xf0, 0xfd, 0xdd, 0xd0];
/** ă Ă î Î ş Ş of windows-1250. */
const romanianLetters = [0xe3, 0xc3, 0xee, 0xce, 0xba, 0xaa];

const isPlainLetter = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));

/**
 * Cyrillic words are made of letters beyond ASCII alone; in Latin ones these stand beside plain letters. Cyrillic
 * of DOS lies lower than that of Windows. Of the Latin pages, the letters decide that only Romanian or Turkish has;
 * western European text reads the same in windows-1254 as in windows-1252.
 */
function codePageOf(bytes: Uint8Array): string {
  let pure = 0;
  let mixed = 0;
  let run = 0;
  let low = 0;
  let high = 0;
  let turkish = 0;
  let romanian = 0;
  bytes.forEach((byte, index) => {
    if (byte < 0x80) return;
    if (byte < 0xb0) low++;
    else if (byte >= 0xc0) high++;
    if (turkishLetters.includes(byte)) turkish++;
    if (romanianLetters.includes(byte)) romanian++;
    run++;
    if (bytes[index + 1] >= 0x80) return;
    if (isPlainLetter(bytes[index - run]) || isPlainLetter(bytes[index + 1])) mixed += run;
    else pure += run;
    run = 0;
  });
  if (pure > mixed) return low > high ? "ibm866" : isKoi8(bytes) ? "koi8-r" : "windows-1251";
  return romanian > turkish ? "windows-1250" : "windows-1254";
}

/** Small letters of KOI8 lie where the capitals of windows-1251 are: its words begin high and go on lower. */
function isKoi8(bytes: Uint8Array): boolean {
  let koi8 = 0;
  let windows = 0;
  for (let at = 0; at + 1 < bytes.length; at++) {
    if (bytes[at] < 0xc0 || bytes[at + 1] < 0xc0 || (at > 0 && bytes[at - 1] >= 0xc0)) continue;
    const beginsHigh = bytes[at] >= 0xe0;
    const goesOnHigh = bytes[at + 1] >= 0xe0;
    if (beginsHigh && !goesOnHigh) koi8++;
    else if (!beginsHigh && goesOnHigh) windows++;
  }
  return koi8 > windows;
}
