import { amountParts, provenMark, readAmount } from "../cells/amountCell";
import type { CellFault } from "../cells/cells";
import type { CellValue, ReadingFormat } from "../types";

export const dateOrders = ["dmy", "mdy", "ymd"] as const satisfies readonly ReadingFormat["dateOrder"][];
export type DateOrder = (typeof dateOrders)[number];

export const decimalMarks = [".", ","] as const satisfies readonly ReadingFormat["decimal"][];
export type DecimalMark = (typeof decimalMarks)[number];

/** " " stands for every space, "'" for every apostrophe. */
export const thousandsMarks = [".", ",", " ", "'"] as const;
export type ThousandsMark = (typeof thousandsMarks)[number];

/** How the user says that the texts of a column are written. */
export interface ColumnFormat {
  readonly order?: DateOrder;
  readonly decimal?: DecimalMark;
  readonly thousands?: ThousandsMark;
}

/** How the amounts of a column are written; `thousands` absent = any mark may part them. */
export type AmountMarks = Pick<ReadingFormat, "decimal"> & Pick<ColumnFormat, "thousands">;

const anyOf: Readonly<Record<ThousandsMark, RegExp>> = { ".": /\./g, ",": /,/g, " ": /\s/g, "'": /['’ʼ`´]/g };

/**
 * Whether a text is an amount with these marks and no others. Where only the decimal mark is given, it must not prove the
 * other one. Source: spec 1.2.
 *
 * @example isWrittenWith("1.234,50 €", { decimal: ",", thousands: "." }) // true
 */
export function isWrittenWith(text: string, { decimal, thousands }: AmountMarks): boolean {
  const parts = amountParts(text);
  if (parts === null) return false;
  if (thousands === undefined) {
    const proven = provenMark(parts.digits);
    return proven === null || proven === "either" || proven === decimal;
  }
  const digits = parts.digits.replace(anyOf[thousands], "_");
  const [whole, ...behind] = digits.split(decimal);
  const isWhole = /^\d*$/.test(whole) || /^[1-9]\d{0,2}(?:_\d{2,3})*_\d{3}$/.test(whole);
  return isWhole && behind.length <= 1 && behind.every((cents) => /^\d*$/.test(cents));
}

/** How the cells of a column are read. */
export interface WrittenFormat {
  readonly format: ReadingFormat;
  /** The marks that the user set: a text with others is unreadable; null = nothing is set. */
  readonly marks: AmountMarks | null;
}

/**
 * The amount in a cell of a column that was decided on. Source: spec 1.2.
 *
 * @example readWritten("1,234.50", { format, marks: { decimal: "," } }) // "unreadable"
 */
export function readWritten(cell: CellValue | undefined, { format, marks }: WrittenFormat): number | CellFault {
  const amount = readAmount(cell, format);
  if (marks === null || typeof amount !== "number" || typeof cell !== "string") return amount;
  return isWrittenWith(cell, marks) ? amount : "unreadable";
}
