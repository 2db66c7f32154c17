import { isAmount } from "../cells/amountCell";
import { isBlank } from "../cells/cells";
import type { CellValue, ColumnMap, ReadingFormat, Rows } from "../types";
import { PlainDays } from "./plainDays";
import { numberColumnsOf } from "./saleLayout";
import type { SaleRows } from "./saleRows";
import type { SalesReadingContext } from "./salesReading";
import type { SalesRole } from "./salesRoles";

type Row = Rows[number];

// What is unusual about a sheet mostly shows in its first rows, and then all its rows are wanted.
const ROWS_ON_TRIAL = 2000;

/**
 * Takes rows about which nothing is to be decided into the ledger as they come: dates, numbers, a client.
 *
 * Rows are kept as soon as one of their portion is another, and all that follow with it: their columns are understood by
 * what is kept, and by what was taken.
 */
export class PlainSales {
  /** Rows of the sheet that were taken, blank ones among them; the kept ones come behind. */
  rows = 0;
  /** Those of them that are sales. */
  taken = 0;
  readonly days: PlainDays;
  readonly kept: Rows[] = [];
  private readonly numberColumns: readonly number[];
  private state: "trial" | "taking" | "keeping";
  private onTrial = 0;

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
    this.state = isPlain ? "trial" : "keeping";
    this.numberColumns = numberColumnsOf(columns);
  }

  add(rows: Rows): void {
    if (this.state !== "keeping" && !this.arePlain(rows)) this.state = "keeping";
    if (this.state === "taking") {
      this.take(rows);
      return;
    }
    this.kept.push(rows);
    if (this.state !== "trial") return;
    this.onTrial += rows.length;
    if (this.onTrial < ROWS_ON_TRIAL) return;
    this.days.decide(this.kept, this.sales.date);
    // Texts are held against what has been found out about them.
    this.state = this.days.format !== null && !this.kept.every((chunk) => this.arePlain(chunk)) ? "keeping" : "taking";
    if (this.state === "taking") for (const chunk of this.kept.splice(0)) this.take(chunk);
  }

  private arePlain(rows: Rows): boolean {
    const { date, amount } = this.columns as { date: number; amount: number };
    const { client } = this.sales;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i];
      if (!this.days.isPlain(row[date]) || typeof row[amount] !== "number") {
        if (row.every(isBlank)) continue;
        return false;
      }
      if (!isPlainName(row[client]) || this.sales.datedTotals.isNamed(row)) return false;
      for (const column of this.numberColumns) {
        const cell = row[column];
        if (typeof cell === "number" ? !isAmount(cell) : cell !== "" && cell !== null) return false;
      }
    }
    return true;
  }

  private take(rows: Rows): void {
    const { sales, days } = this;
    const { date, amount } = this.columns as { date: number; amount: number };
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i];
      const sold = row[amount];
      if (typeof sold !== "number") {
        this.rows++;
        continue;
      }
      const day = days.take(row[date] as number | string);
      this.taken++;
      sales.sums.add(sold, this.rows);
      sales.add(row, day, sold, 1, this.rows++, numberIn);
    }
  }
}

/** A number, or a name that begins with a digit or a letter of the Latin or Cyrillic alphabet. */
function isPlainName(cell: CellValue | undefined): boolean {
  if (typeof cell !== "string") return typeof cell === "number" && Number.isFinite(cell);
  const first = cell.charCodeAt(0);
  return (first > 0x40 && first < 0x7b) || (first >= 0x400 && first < 0x500) || (first >= 0x30 && first < 0x3a);
}

function numberIn(row: Row, column: number): number {
  const cell = row[column];
  return typeof cell === "number" ? cell : NaN;
}
