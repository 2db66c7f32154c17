import { readAmount } from "../cells/amountCell";
import { cellText, isBlank, isErrorCell } from "../cells/cells";
import { clientKey } from "../cells/clientKey";
import type { CellValue, ReadingFormat, Rows } from "../types";
import { isRowCounter } from "./rowCounter";
import { countKinds, kindByCounts, type KindCounts, type SampleKind } from "./sampleKind";

/** A column of a sample, looked at only as far as somebody asks. */
export interface ColumnProfile {
  readonly kind: SampleKind;
  /** How much of it may be days, and numbers, 0 to 1. */
  readonly dayShare: number;
  readonly numberShare: number;
  readonly filled: number;
  /** How much of the rows that hold anything is filled, 0 to 1. */
  readonly filledShare: number;
  /** One number per row, NaN where there is none. */
  readonly numbers: readonly number[];
  /** One text per row, alike where the names are alike; "" where the cell is blank. */
  readonly keys: readonly string[];
  /** How many different values. */
  readonly distinct: number;
  readonly hasFractions: boolean;
  readonly isRowCounter: boolean;
  /** Account numbers: ten digits and more, or an IBAN. */
  readonly areAccounts: boolean;
}

const FORMATS: Readonly<Record<"." | ",", ReadingFormat>> = {
  ".": { decimal: ".", dateOrder: "dmy", date1904: false },
  ",": { decimal: ",", dateOrder: "dmy", date1904: false },
};
const DECIMAL_COMMA = /,\d{1,2}\D*$/;
const IBAN = /^[A-Z]{2}\d{2}[A-Z0-9 ]{11,40}$/i;
const ACCOUNT = /^[\d\s./-]{10,40}$/;
const LEAST_ACCOUNT_DIGITS = 10;

/**
 * What the values of one column of a sample tell; `rows` is the number of rows below the header in all,
 * `filledRows` that of the sample's rows that hold anything.
 *
 * Source: spec 1.1.
 *
 * @example profileColumn([["Anna", 1], ["anna", 2]], 0, 2, 2).distinct // 1
 */
export function profileColumn(sample: Rows, column: number, rows: number, filledRows: number): ColumnProfile {
  return new SampleProfile(
    sample.map((row) => row[column] ?? null),
    rows,
    filledRows,
  );
}

class SampleProfile implements ColumnProfile {
  private readonly known: Partial<Record<keyof ColumnProfile, unknown>> = {};
  private kindCounts: KindCounts | null = null;

  constructor(
    private readonly cells: readonly CellValue[],
    private readonly rows: number,
    private readonly filledRows: number,
  ) {}

  get kind(): SampleKind {
    return kindByCounts(this.counts);
  }

  get dayShare(): number {
    const { known, days } = this.counts;
    return known === 0 ? 0 : days / known;
  }

  get numberShare(): number {
    const { known, numbers } = this.counts;
    return known === 0 ? 0 : numbers / known;
  }

  private get counts(): KindCounts {
    return (this.kindCounts ??= countKinds(this.cells));
  }

  get filledShare(): number {
    return this.filledRows === 0 ? 0 : this.filled / this.filledRows;
  }

  get filled(): number {
    return this.once("filled", () => this.cells.filter((cell) => !isBlank(cell)).length);
  }

  get numbers(): readonly number[] {
    return this.once("numbers", () => numbersOf(this.cells));
  }

  get keys(): readonly string[] {
    return this.once("keys", () => this.cells.map((cell) => clientKey(cellText(cell))));
  }

  get distinct(): number {
    return this.once("distinct", () => new Set(this.keys.filter((key) => key !== "")).size);
  }

  get hasFractions(): boolean {
    return this.once("hasFractions", () =>
      this.numbers.some((number) => !Number.isNaN(number) && !Number.isInteger(number)),
    );
  }

  get isRowCounter(): boolean {
    return this.once("isRowCounter", () => isRowCounter(this.cells, this.rows));
  }

  get areAccounts(): boolean {
    return this.once("areAccounts", () => {
      const accounts = this.cells.filter((cell) => looksLikeAccount(cellText(cell))).length;
      return accounts > 0 && accounts * 5 >= this.filled * 4;
    });
  }

  private once<Key extends keyof ColumnProfile>(key: Key, find: () => ColumnProfile[Key]): ColumnProfile[Key] {
    if (!(key in this.known)) this.known[key] = find();
    return this.known[key] as ColumnProfile[Key];
  }
}

function numbersOf(cells: readonly CellValue[]): readonly number[] {
  const comma = cells.some((cell) => typeof cell === "string" && DECIMAL_COMMA.test(cell));
  const format = FORMATS[comma ? "," : "."];
  return cells.map((cell) => {
    if (typeof cell === "number") return cell;
    if (isBlank(cell) || isErrorCell(cell)) return NaN;
    const amount = readAmount(cell, format);
    return typeof amount === "number" ? amount : NaN;
  });
}

function looksLikeAccount(text: string): boolean {
  if (IBAN.test(text)) return true;
  return ACCOUNT.test(text) && text.replace(/\D/g, "").length >= LEAST_ACCOUNT_DIGITS;
}
