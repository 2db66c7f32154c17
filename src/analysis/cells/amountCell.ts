import { isBlank, isErrorCell, type CellFault } from "./cells";
import type { CellValue, ReadingFormat } from "../types";
import { ofCellWords } from "../words";
import { alternatives } from "./alternatives";

const SPACES = /\s/;
const currency = ofCellWords((words) => {
  const sign = `(?:\\p{Sc}|${alternatives(words.flatMap(({ currencies }) => currencies))})`;
  return new RegExp(`^${sign}\\s*|\\s*${sign}$`, "giu");
});
const PLAIN = /^\d+(?:\.\d+)?(?:e[+-]?\d{1,3})?$/i;
const SPACE_GROUPS = /^\d{1,3}(?:[\s'’ʼ`´]\d{3})+(?:[.,]\d*)?$/;
const GROUP_MARKS = /[\s'’ʼ`´]/g;

/**
 * The number in a cell: an amount, a margin, a quantity.
 *
 * Numbers are taken as they are. Text may have a minus (in front, behind, U+2212) or parentheses for negative values, a
 * currency sign or code, a percent sign (divides by 100), thousands parted by any space, an apostrophe, dot or comma,
 * and a decimal comma or dot. Of two different marks the last one is the decimal mark; a mark that repeats parts
 * thousands; a single mark with three digits behind it is decided by the workbook's decimal mark. Anything else is
 * "unreadable", never 0. Source: spec 1.
 *
 * @example readAmount("1\u00a0234,50", { decimal: ",", dateOrder: "dmy", date1904: false }) // 1234.5
 */
export function readAmount(value: CellValue | undefined, format: ReadingFormat): number | CellFault {
  if (typeof value === "number") return Number.isFinite(value) ? value : "unreadable";
  if (typeof value !== "string") return value === null || value === undefined ? "missing" : "unreadable";
  if (isBlank(value)) return "missing";
  if (isErrorCell(value)) return "error";
  return amountOfText(value, format.decimal) ?? "unreadable";
}

function amountOfText(text: string, decimal: "." | ","): number | null {
  let rest = text.replace(/[\u200b-\u200f\ufeff]/g, "").trim();
  let negative = false;
  let divisor = 1;
  if (rest.startsWith("(") && rest.endsWith(")")) {
    negative = true;
    rest = rest.slice(1, -1).trim();
  }
  if (rest.endsWith("%")) {
    divisor = 100;
    rest = rest.slice(0, -1).trimEnd();
  }
  rest = rest.replace(currency(), "");
  const sign = /^[-−–+]|[-−–]$/.exec(rest);
  if (sign !== null) {
    if (negative) return null;
    negative = sign[0] !== "+";
    rest = (sign.index === 0 ? rest.slice(1) : rest.slice(0, -1)).trim();
  }
  // A currency sign can also stand between the minus and the digits.
  rest = rest.replace(currency(), "");

  const magnitude = magnitudeOfText(rest, decimal);
  if (magnitude === null) return null;
  const amount = magnitude / divisor;
  return negative && amount !== 0 ? -amount : amount;
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
