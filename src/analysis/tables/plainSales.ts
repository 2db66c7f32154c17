import { isAmount } from "../cells/amountCell";
import { cellText, isBlank, isErrorCell } from "../cells/cells";
import { clientKey } from "../cells/clientKey";
import type { CellValue, ColumnMap, ReadingFormat, Rows } from "../types";
import { PlainDays } from "./plainDays";
import { numberColumnsOf } from "./saleLayout";
import type { SaleRows } from "./saleRows";
import type { SalesReadingContext } from "./salesReading";
import type { SalesRole } from "./salesRoles";

type Row = Rows[number];

// What is unusual about a sheet mostly shows in its first rows, and then all its rows are wanted.
const ROWS_ON_TRIAL = 2000;
const ROWS_OF_A_CHUNK = 4096;
const MOST_NAMES = 100_000;

/**
 * Takes rows about which nothing is to be decided into the ledger as they come: dates, numbers, a client.
 *
 * The others are kept: their columns are understood by what is kept, and by what was taken. Where the rows can be read again
 * each of them is kept alone; else all that follow are kept with the first one.
 */
export class PlainSales {
  /** Rows of the sheet so far, blank ones among them; where they cannot be read again, those before the kept ones. */
  rows = 0;
  /** Those that are sales and were taken. */
  taken = 0;
  readonly days: PlainDays;
  readonly kept: Rows[] = [];
  private readonly numberColumns: readonly number[];
  private readonly keepsRest: boolean;
  private state: "trial" | "taking" | "keeping";
  private onTrial = 0;
  /** Rows that are kept one by one, and where they stand; null = the kept rows follow one another. */
  private alone: { readonly places: number[]; chunk: Row[] } | null = null;
  private readonly names = new Map<string, boolean>();

  constructor(
    private readonly sales: SaleRows,
    private readonly columns: ColumnMap<SalesRole>,
    format: ReadingFormat,
    { choice, currencies = null, learnt = null }: SalesReadingContext,
  ) {
    this.days = new PlainDays(format, choice.formats.date?.order, learnt);
    const { date, client, amount, state, saleKind, currency } = columns;
    const isEach = date !== undefined && client !== undefined && amount !== undefined && date !== client;
    const isJudged = state !== undefined || saleKind !== undefined || currency !== undefined;
    const isOneCurrency = choice.currency === null && (currencies === null || currencies.only !== null);
    const isPlain = isEach && !isJudged && !format.date1904 && isOneCurrency;
    this.keepsRest = learnt === null || learnt.keepsRest === true;
    this.state = isPlain ? "trial" : "keeping";
    this.numberColumns = numberColumnsOf(columns);
  }

  /** Rows that were taken stand below kept ones. */
  get isParted(): boolean {
    return this.alone !== null && this.taken > 0;
  }

  /** Where a kept row is in the sheet. */
  placeOf(kept: number): number {
    return this.alone === null ? this.rows + kept : this.alone.places[kept];
  }

  isTaken(place: number): boolean {
    if (this.alone === null) return place < this.rows;
    const { places } = this.alone;
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[middle] < place) low = middle + 1;
      else high = middle;
    }
    return places[low] !== place;
  }

  add(rows: Rows): void {
    if (this.state === "trial" && !this.keepsRest) this.tryOut(rows);
    else if (this.alone !== null) this.part(rows, this.alone);
    else this.addUnparted(rows);
  }

  private tryOut(rows: Rows): void {
    this.kept.push(rows);
    this.onTrial += rows.length;
    if (this.onTrial < ROWS_ON_TRIAL) return;
    this.days.decide(this.kept, this.sales.date);
    this.state = "taking";
    this.alone = { places: [], chunk: [] };
    for (const chunk of this.kept.splice(0)) this.part(chunk, this.alone);
  }

  private part(rows: Rows, alone: NonNullable<typeof this.alone>): void {
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i];
      if (this.isPlain(row)) {
        this.take(row);
        continue;
      }
      this.sales.sums.markTaken();
      alone.places.push(this.rows++);
      if (alone.chunk.length % ROWS_OF_A_CHUNK === 0) this.kept.push((alone.chunk = []));
      alone.chunk.push(row);
    }
  }

  private addUnparted(rows: Rows): void {
    if (this.state !== "keeping" && !rows.every((row) => this.isPlain(row))) this.state = "keeping";
    if (this.state === "taking") {
      for (const row of rows) this.take(row);
      return;
    }
    this.kept.push(rows);
    if (this.state !== "trial") return;
    this.onTrial += rows.length;
    if (this.onTrial < ROWS_ON_TRIAL) return;
    this.days.decide(this.kept, this.sales.date);
    // Texts are held against what has been found out about them.
    const arePlain = this.days.format === null || this.kept.every((chunk) => chunk.every((row) => this.isPlain(row)));
    this.state = arePlain ? "taking" : "keeping";
    if (this.state === "taking") for (const chunk of this.kept.splice(0)) for (const row of chunk) this.take(row);
  }

  private isPlain(row: Row): boolean {
    const { date, amount } = this.columns as { date: number; amount: number };
    if (!this.days.isPlain(row[date]) || typeof row[amount] !== "number") return row.every(isBlank);
    if (!this.isName(row[this.sales.client]) || this.sales.datedTotals.isNamed(row)) return false;
    const { numberColumns } = this;
    for (let i = 0; i < numberColumns.length; i++) {
      const cell = row[numberColumns[i]];
      if (typeof cell === "number" ? !isAmount(cell) : cell !== "" && cell !== null) return false;
    }
    return true;
  }

  private take(row: Row): void {
    const { sales, days } = this;
    const { date, amount } = this.columns as { date: number; amount: number };
    const sold = row[amount];
    if (typeof sold !== "number") {
      this.rows++;
      return;
    }
    const day = days.take(row[date] as number | string);
    this.taken++;
    sales.sums.take(sold, this.rows);
    sales.add(row, day, sold, 1, this.rows++, numberIn);
  }

  private isName(cell: CellValue | undefined): boolean {
    if (typeof cell !== "string") return typeof cell === "number" && Number.isFinite(cell);
    // A digit or a letter of the Latin or Cyrillic alphabet, as with most names.
    const first = cell.charCodeAt(0);
    if ((first > 0x40 && first < 0x7b) || (first >= 0x400 && first < 0x500) || (first >= 0x30 && first < 0x3a)) {
      return true;
    }
    let isName = this.names.get(cell);
    if (isName === undefined) {
      isName = !isErrorCell(cell) && clientKey(cellText(cell)) !== "";
      if (this.names.size < MOST_NAMES) this.names.set(cell, isName);
    }
    return isName;
  }
}

function numberIn(row: Row, column: number): number {
  const cell = row[column];
  return typeof cell === "number" ? cell : NaN;
}
