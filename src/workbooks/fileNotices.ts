import type { Translate } from "../locales";
import { cellAddress } from "../reports/cellAddress";
import type { DataSheet, FileNotice } from "./workbookData";
import type { ColumnDecimal } from "../imports/files/textValues";

/** What is in the place of bytes that are no letter. */
const broken = "\ufffd";

/** One notice for all cells with letters that could not be read. */
export function brokenLetters({ name, cells }: DataSheet): FileNotice[] {
  let first: string | null = null;
  let count = 0;
  for (const [row, columns] of cells) {
    for (const [column, { value }] of columns) {
      if (typeof value !== "string" || !value.includes(broken)) continue;
      first ??= `${name}!${cellAddress(row, column)}`;
      count++;
    }
  }
  return first === null ? [] : [{ kind: "brokenLetters", place: first, count }];
}

/** One notice for each column of numbers of which nothing shows what their mark means. */
export function undecidedDecimals({ name, cells }: DataSheet, decimals: readonly ColumnDecimal[]): FileNotice[] {
  return decimals.flatMap(({ undecided }, column): FileNotice[] => {
    if (undecided === null) return [];
    const { first, count } = undecided;
    const value = cells.get(first)?.get(column)?.value;
    if (typeof value !== "number") return [];
    return [{ kind: "decimalUndecided", place: `${name}!${cellAddress(first, column)}`, count, value: String(value) }];
  });
}

export function fileNoticeSentence(
  { kind, place, count, value = "" }: FileNotice,
  name: string,
  translate: Translate,
): string {
  return translate(`workbench.notice.${kind}`, { name, place, count, value });
}
