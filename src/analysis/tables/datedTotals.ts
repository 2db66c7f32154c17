import { monthOfName } from "../cells/monthNames";
import type { CellValue, Rows } from "../types";
import type { SaleSums } from "./saleSums";
import { isTotalWord, mayBeginTotal, totalWord } from "./totalRows";

type Row = Rows[number];

/** A totals word, alone or with a period, in a row that has all that a sale needs. */
interface TotalName {
  readonly text: string;
  readonly isWordAlone: boolean;
}

const namesPeriod = (text: string): boolean =>
  /\d/.test(text) || text.split(/[^\p{L}\p{M}]+/u).some((word) => monthOfName(word) !== null);

/**
 * Totals rows that look like sales, because they have a day: "Total" where the client or the product should be.
 *
 * Such a row is a total where it adds up the rows above it, since the last total or from the top of the sheet; else it
 * counts as a sale, and is counted here where its text is nothing but a totals word. Source: spec 1.
 */
export class DatedTotals {
  /** Rows that count as sales although they are called a total. */
  counted = 0;
  /** The first such text. */
  text = "";
  private readonly known = new Map<string, TotalName | null>();

  constructor(
    private readonly columns: readonly number[],
    private readonly sums: SaleSums,
  ) {}

  /** Whether a cell of the row may be the name of a total. */
  isNamed(row: Row): boolean {
    return this.nameIn(row) !== null;
  }

  /** The text that gives a totals row away; null = the row is a sale. */
  wordOf(row: Row, amount: number, index: number): string | null {
    const name = this.nameIn(row);
    if (name === null) return null;
    if (this.sums.addsUp(amount, index)) return name.text;
    if (name.isWordAlone && this.counted++ === 0) this.text = name.text;
    return null;
  }

  private nameIn(row: Row): TotalName | null {
    for (const column of this.columns) {
      const name = this.nameOf(row[column]);
      if (name !== null) return name;
    }
    return null;
  }

  private nameOf(cell: CellValue | undefined): TotalName | null {
    if (typeof cell !== "string" || !mayBeginTotal(cell)) return null;
    let name = this.known.get(cell);
    if (name === undefined) {
      const text = totalWord([cell]);
      const isWordAlone = text !== null && isTotalWord(text);
      // "Total Energies" is a company.
      name = text === null || !(isWordAlone || namesPeriod(text)) ? null : { text, isWordAlone };
      this.known.set(cell, name);
    }
    return name;
  }
}
