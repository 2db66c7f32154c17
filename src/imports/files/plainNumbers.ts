import { daySerial, isCalendarDay } from "../../analysis/time/calendar";

// Numbers and ISO days straight from bytes, without a text in between. What is written in another way is left to the
// readers of texts: NaN.

/** What the digits of a number prove about the decimal mark. */
export const NO_MARK = 0;
export const POINT = 1;
export const COMMA = 2;
export const EITHER = 3;
export type MarkProof = typeof NO_MARK | typeof POINT | typeof COMMA | typeof EITHER;

const MINUS = 0x2d;
const DOT_BYTE = 0x2e;
const COMMA_BYTE = 0x2c;
const SPACE = 0x20;
const APOSTROPHE = 0x27;
const NO_BREAK = 0xa0;
const ZERO = 0x30;
const MOST_DIGITS = 15;
const TENS = Array.from({ length: MOST_DIGITS + 1 }, (_zero, power) => 10 ** power);

/** Reads numbers of one text after another; `proof` is that of the last one. */
export class PlainNumbers {
  proof: MarkProof = NO_MARK;
  private readonly noBreak: "utf-8" | "byte" | "none";

  constructor(encoding: string) {
    this.noBreak = encoding === "utf-8" ? "utf-8" : encoding.startsWith("windows") ? "byte" : "none";
  }

  /** The number written in the bytes, where `mark` (46 or 44) is the decimal mark; NaN = none, or written in a rarer way. */
  read(bytes: Uint8Array, from: number, end: number, mark: number, isMixed: boolean): number {
    let start = from;
    const isNegative = bytes[start] === MINUS;
    if (isNegative) start++;
    if (end - start > MOST_DIGITS + 1) return this.grouped(bytes, start, end, mark, isNegative);
    let mantissa = 0;
    let markAt = -1;
    let markByte = 0;
    for (let at = start; at < end; at++) {
      const byte = bytes[at];
      const digit = byte - ZERO;
      if (digit >= 0 && digit <= 9) mantissa = mantissa * 10 + digit;
      else if ((byte === DOT_BYTE || byte === COMMA_BYTE) && markAt < 0) {
        markAt = at;
        markByte = byte;
      } else return this.grouped(bytes, start, end, mark, isNegative);
    }
    const wholeEnd = markAt < 0 ? end : markAt;
    const whole = wholeEnd - start;
    const digits = end - start - (markAt < 0 ? 0 : 1);
    if (whole === 0 || digits > MOST_DIGITS || (bytes[start] === ZERO && whole > 1)) return NaN;
    if (markAt < 0) {
      this.proof = NO_MARK;
      return isNegative ? -mantissa : mantissa;
    }
    const decimals = digits - whole;
    if (decimals === 0) return NaN;
    const isEither = decimals === 3 && whole <= 3 && bytes[start] !== ZERO;
    if (isEither && isMixed) return NaN;
    if (markByte !== mark && !isEither) return NaN;
    this.proof = isEither ? EITHER : markByte === DOT_BYTE ? POINT : COMMA;
    const value = markByte === mark ? mantissa / TENS[decimals] : mantissa;
    return isNegative ? -value : value;
  }

  /** 1.234,50 · 1 234,50 · 1'234 · 1.250.000: groups of three digits parted by one mark. */
  private grouped(bytes: Uint8Array, start: number, end: number, mark: number, isNegative: boolean): number {
    let mantissa = 0;
    let digits = 0;
    let inGroup = 0;
    let separator = 0;
    let groups = 1;
    let at = start;
    for (; at < end; at++) {
      const byte = bytes[at];
      const digit = byte - ZERO;
      if (digit >= 0 && digit <= 9) {
        mantissa = mantissa * 10 + digit;
        digits++;
        inGroup++;
        continue;
      }
      if (byte === mark) break;
      let between = byte;
      if (this.noBreak === "utf-8" && byte === 0xc2 && bytes[at + 1] === NO_BREAK && at + 1 < end) {
        between = NO_BREAK;
        at++;
      } else if (byte === NO_BREAK && this.noBreak !== "byte") return NaN;
      if (![DOT_BYTE, COMMA_BYTE, SPACE, APOSTROPHE, NO_BREAK].includes(between)) return NaN;
      if (separator !== 0 && separator !== between) return NaN;
      if (groups === 1 ? inGroup < 1 || inGroup > 3 : inGroup !== 3) return NaN;
      separator = between;
      groups++;
      inGroup = 0;
    }
    if (separator === 0 || inGroup !== 3 || bytes[start] === ZERO) return NaN;
    let decimals = 0;
    if (at < end) {
      for (at++; at < end; at++) {
        const digit = bytes[at] - ZERO;
        if (digit < 0 || digit > 9) return NaN;
        mantissa = mantissa * 10 + digit;
        digits++;
        decimals++;
      }
      if (decimals === 0) return NaN;
    }
    if (digits > MOST_DIGITS) return NaN;
    const isMark = separator === DOT_BYTE || separator === COMMA_BYTE;
    // One group mark and nothing else is read above.
    if (decimals === 0 && isMark && groups === 2) return NaN;
    if (decimals > 0) this.proof = mark === DOT_BYTE ? POINT : COMMA;
    else this.proof = !isMark ? NO_MARK : separator === DOT_BYTE ? COMMA : POINT;
    const value = mantissa / TENS[decimals];
    return isNegative ? -value : value;
  }
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
const UNKNOWN = 0;
const NO_DAY = -1;
const dayOf = new Int32Array((LAST_YEAR - FIRST_YEAR + 1) * 12 * 32);

/** The serial of 2024-01-31, with 2024-01-31 10:20:30 and 2024-01-31T10:20:30 as the fraction of a day; NaN = no such text. */
export function plainDay(bytes: Uint8Array, start: number, end: number): number {
  const length = end - start;
  if ((length !== 10 && length !== 19) || bytes[start + 4] !== MINUS || bytes[start + 7] !== MINUS) return NaN;
  const year = twoDigits(bytes, start) * 100 + twoDigits(bytes, start + 2);
  const month = twoDigits(bytes, start + 5);
  const day = twoDigits(bytes, start + 8);
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return NaN;
  const place = ((year - FIRST_YEAR) * 12 + month - 1) * 32 + day;
  let serial = dayOf[place];
  if (serial === UNKNOWN) {
    serial = isCalendarDay(year, month, day) ? daySerial(year, month, day) : NO_DAY;
    dayOf[place] = serial;
  }
  if (serial === NO_DAY) return NaN;
  return length === 10 ? serial : serial + fractionOfDay(bytes, start + 10);
}

function fractionOfDay(bytes: Uint8Array, start: number): number {
  const between = bytes[start];
  if ((between !== SPACE && between !== 0x54) || bytes[start + 3] !== 0x3a || bytes[start + 6] !== 0x3a) return NaN;
  const hours = twoDigits(bytes, start + 1);
  const minutes = twoDigits(bytes, start + 4);
  const seconds = twoDigits(bytes, start + 7);
  if (!(hours <= 23 && minutes <= 59 && seconds <= 59)) return NaN;
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = bytes[at] - ZERO;
  const ones = bytes[at + 1] - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}
