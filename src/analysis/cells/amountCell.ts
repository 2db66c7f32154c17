import { isBlank, isErrorCell, type CellFault } from "./cells";
import { currencyCode } from "./currency";
import type { CellValue, ReadingFormat } from "../types";

const INVISIBLE = /[\u200b-\u200f\ufeff]/g;
const SPACES = /\s/;
const PLAIN = /^\d+(?:\.\d+)?(?:e[+-]?\d{1,3})?$/i;
const SPACE_GROUPS = /^\d{1,3}(?:[\s'’ʼ`´]\d{3})+(?:[.,]\d*)?$/;
const GROUP_MARKS = /[\s'’ʼ`´]/g;
const ONLY_DIGITS = /^[\d.,\s'’ʼ`´]*$/;
const WORD_BEFORE = /^(\p{L}{0,2}\p{Sc}|\p{L}[\p{L}.]*)\s*(?=[\d(.,+\-−–])/u;
const WORD_BEHIND = /(?<=[\d).,+\-−–—\s])\s*(\p{L}{0,2}\p{Sc}|\p{L}[\p{L}.]*)$/u;
/** "1.234,-" and "1.234.—" are whole numbers. */
const NO_CENTS = /(?<=\d)[.,][-−–—]{1,2}$/;
const SIGN = /^[-−–+]|[-−–+]$/;
const CREDIT = /^(?:cr|crt)\.?$/i;
const DEBIT = /^(?:dr|dt)\.?$/i;

/** A text that is an amount, taken apart. */
export interface AmountText {
  /** Digits and their marks. */
  readonly digits: string;
  readonly isNegative: boolean;
  readonly isPercent: boolean;
  /** The code of the currency written beside the digits. */
  readonly currency: string | null;
  /** CR or DR is beside the digits. */
  readonly side: "credit" | "debit" | null;
}

/**
 * The number in a cell: an amount, a margin, a quantity.
 *
 * Numbers are taken as they are. Text may have a sign (in front, behind, U+2212), parentheses or CR for negative values,
 * a currency sign, code or abbreviation, a percent sign (divides by 100), ",-" for no cents, thousands parted by any
 * space, an apostrophe, dot or comma, and a decimal comma or dot. Of two different marks the last one is the decimal mark;
 * a mark that repeats parts thousands; a single mark with three digits behind it is decided by the decimal mark of the
 * column or the workbook. Anything else is "unreadable", never 0, and so is a number from 1e15 on: Excel keeps 15 digits,
 * and sums of larger numbers lose their cents or pass every bound. Source: spec 1.
 *
 * @example readAmount("1\u00a0234,50", { decimal: ",", dateOrder: "dmy", date1904: false }) // 1234.5
 */
export function readAmount(value: CellValue | undefined, format: ReadingFormat): number | CellFault {
  if (typeof value === "number") return isAmount(value) ? value : "unreadable";
  if (typeof value !== "string") return value === null || value === undefined ? "missing" : "unreadable";
  if (isBlank(value)) return "missing";
  if (isErrorCell(value)) return "error";
  const amount = amountOfText(value, format);
  return amount !== null && isAmount(amount) ? amount : "unreadable";
}

/** Whether a number has no more than 15 digits before its decimal mark, as every amount has. */
export const isAmount = (number: number): boolean => Math.abs(number) < 1e15;

function amountOfText(text: string, { decimal, credit = "negative", isMixed = false }: ReadingFormat): number | null {
  const parts = amountParts(text);
  if (parts === null || (isMixed && provenMark(parts.digits) === "either")) return null;
  const magnitude = magnitudeOfText(parts.digits, decimal);
  if (magnitude === null) return null;
  const amount = parts.isPercent ? magnitude / 100 : magnitude;
  const isOtherSide = parts.side === (credit === "negative" ? "credit" : "debit");
  return parts.isNegative !== isOtherSide && amount !== 0 ? -amount : amount;
}

/**
 * The parts of a text that may be an amount; null where something else is in it.
 *
 * Source: spec 1.
 *
 * @example amountParts("1.200,- ден.")?.digits // "1.200"
 */
export function amountParts(text: string): AmountText | null {
  let rest = text.replace(INVISIBLE, "").trim();
  let isNegative = false;
  let isPercent = false;
  let currency: string | null = null;
  let side: AmountText["side"] = null;
  let isSigned = false;
  // Each thing stands once, in any order: "-$5", "$-5", "1.234,50 MKD-", "(1.200,- ден.)".
  while (!ONLY_DIGITS.test(rest)) {
    const noCents = rest.replace(NO_CENTS, "");
    if (noCents !== rest) {
      rest = noCents;
      continue;
    }
    if (!isSigned && rest.startsWith("(") && rest.endsWith(")")) {
      isSigned = isNegative = true;
      rest = rest.slice(1, -1).trim();
      continue;
    }
    if (!isPercent && rest.endsWith("%")) {
      isPercent = true;
      rest = rest.slice(0, -1).trimEnd();
      continue;
    }
    const word = WORD_BEFORE.exec(rest) ?? WORD_BEHIND.exec(rest);
    if (word !== null) {
      const sideOfWord = CREDIT.test(word[1]) ? "credit" : DEBIT.test(word[1]) ? "debit" : null;
      const code = sideOfWord === null ? currencyCode(word[1]) : null;
      if (sideOfWord === null ? code === null || currency !== null : side !== null) break;
      side ??= sideOfWord;
      currency ??= code;
      rest = (word.index === 0 ? rest.slice(word[0].length) : rest.slice(0, word.index)).trim();
      continue;
    }
    const sign = SIGN.exec(rest);
    if (sign === null || isSigned) break;
    isSigned = true;
    isNegative = sign[0] !== "+";
    rest = (sign.index === 0 ? rest.slice(1) : rest.slice(0, -1)).trim();
  }
  return /\d/.test(rest) ? { digits: rest, isNegative, isPercent, currency, side } : null;
}

/**
 * Which decimal mark the digits of an amount prove; "either" = one mark with three digits behind it may be a decimal mark
 * or part thousands; null = no mark that says anything.
 *
 * Source: spec 1.
 *
 * @example provenMark("1.250.000") // ","
 */
export function provenMark(digits: string): "." | "," | "either" | null {
  const lastDot = digits.lastIndexOf(".");
  const lastComma = digits.lastIndexOf(",");
  if (lastDot < 0 && lastComma < 0) return null;
  if (lastDot >= 0 && lastComma >= 0) return lastDot > lastComma ? "." : ",";
  const mark = lastDot >= 0 ? "." : ",";
  if (digits.indexOf(mark) !== digits.lastIndexOf(mark)) return mark === "." ? "," : ".";
  if (/[\s'’ʼ`´]/.test(digits)) return mark;
  return isAmbiguous(digits, mark) ? "either" : mark;
}

function magnitudeOfText(text: string, decimal: "." | ","): number | null {
  if (!text.includes(",") && PLAIN.test(text) && !isAmbiguous(text, ".")) return Number(text);
  if (SPACES.test(text) || /['’ʼ`´]/.test(text)) {
    if (!SPACE_GROUPS.test(text)) return null;
    return Number(text.replace(GROUP_MARKS, "").replace(",", "."));
  }
  if (!/^[\d.,]+$/.test(text) || !/\d/.test(text)) return null;

  const lastDot = text.lastIndexOf(".");
  const lastComma = text.lastIndexOf(",");
  if (lastDot >= 0 && lastComma >= 0) {
    return lastDot > lastComma ? grouped(text, ",", ".") : grouped(text, ".", ",");
  }
  const mark = lastDot >= 0 ? "." : ",";
  const repeats = text.indexOf(mark) !== text.lastIndexOf(mark);
  if (repeats || (isAmbiguous(text, mark) && mark !== decimal)) return grouped(text, mark, null);
  return Number(text.replace(mark, "."));
}

/** Whether the mark may part thousands: one to three digits, not 0, before it and three behind. */
function isAmbiguous(text: string, mark: "." | ","): boolean {
  const place = text.indexOf(mark);
  return place >= 1 && place <= 3 && text.length - place === 4 && text[0] !== "0";
}

function grouped(text: string, thousands: "." | ",", decimal: "." | "," | null): number | null {
  const [whole, ...fractions] = decimal === null ? [text] : text.split(decimal);
  if (fractions.length > 1 || /[.,]/.test(fractions.join(""))) return null;
  const groups = whole.split(thousands);
  for (let i = 0; i < groups.length; i++) {
    const length = groups[i].length;
    // Between the first and the last group two digits are allowed: Indian lakhs.
    const fits = i === 0 ? length >= 1 && length <= 3 : length === 3 || (length === 2 && i < groups.length - 1);
    if (!fits) return null;
  }
  return Number(`${groups.join("")}.${fractions[0] ?? ""}`);
}
