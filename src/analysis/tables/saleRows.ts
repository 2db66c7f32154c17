import type { ClientAliases } from "./clientAliases";
import { BLANK, ERROR, type Dictionary } from "../cells/dictionary";
import { DocumentNumbers } from "./documentNumbers";
import { minuteOfDay, readTimeOfDay } from "../cells/timeOfDay";
import { countTotalsOnce, sumsOfDocuments, type RepeatedTotals, type RowsWithAmounts } from "../ledger/documentTotals";
import { DatedTotals } from "./datedTotals";
import { RevisedLedgerBuilder } from "../ledger/revisedLedgerBuilder";
import { RowFingerprints } from "./rowFingerprints";
import { RowTimes } from "./rowTimes";
import { SaleSums } from "./saleSums";
import { SalesProblems } from "./salesProblems";
import type { SalesRole } from "./salesRoles";
import { Sum } from "../sum";
import type { ColumnMap, Day, Period, Rows, TablePlace } from "../types";

type Row = Rows[number];

const NO_COLUMN = -1;
const marginRoles = ["margin", "cost", "marginPercent"] as const;

/** The number in a cell of a row; NaN = not known. */
type NumberOf = (row: Row, column: number, role: SalesRole, index: number) => number;

/** Takes the rows that are sales into the ledger, with what tells exact duplicates. */
export class SaleRows {
  readonly builder: RevisedLedgerBuilder;
  readonly documents = new DocumentNumbers();
  readonly fingerprints = new RowFingerprints();
  readonly times = new RowTimes();
  readonly problems: SalesProblems;
  readonly sums: SaleSums;
  readonly datedTotals: DatedTotals;
  readonly marginRole: (typeof marginRoles)[number] | null;
  readonly date: number;
  readonly client: number;
  readonly document: number;
  readonly product: number;
  readonly manager: number;
  readonly quantity: number;
  readonly time: number;
  readonly margin: number;
  /** Columns that the ledger does not keep; known with the first row. */
  private otherColumns: readonly number[] | null = null;
  /** Columns beside the date of which the ledger keeps everything where they hold numbers, and only there. */
  private readonly keptNumbers: readonly number[];
  private otherColumnsAndKept: readonly number[] = [];

  constructor(
    place: TablePlace,
    private readonly columns: ColumnMap<SalesRole>,
    aliases: ClientAliases | null,
    expectedRows?: number,
  ) {
    const column = (role: SalesRole): number => columns[role] ?? NO_COLUMN;
    this.date = column("date");
    this.client = column("client");
    this.document = column("document");
    this.product = column("product");
    this.manager = column("manager");
    this.quantity = column("quantity");
    this.time = column("time");
    this.marginRole = marginRoles.find((role) => column(role) !== NO_COLUMN) ?? null;
    this.margin = this.marginRole === null ? NO_COLUMN : column(this.marginRole);
    // A percentage is kept as money: without an amount nothing is left of it.
    const keptMargin = this.marginRole === "marginPercent" ? NO_COLUMN : this.margin;
    this.keptNumbers = [keptMargin, this.quantity].filter((kept) => kept !== NO_COLUMN);
    this.problems = new SalesProblems(place);
    this.sums = new SaleSums(place);
    const named = [this.client, this.product].filter((each) => each !== NO_COLUMN);
    this.datedTotals = new DatedTotals(named, this.sums);
    const ledgerColumns = {
      margin: this.marginRole === null ? "none" : this.marginRole === "marginPercent" ? "percent" : "amount",
      quantity: this.quantity !== NO_COLUMN,
      product: this.product !== NO_COLUMN,
      manager: this.manager !== NO_COLUMN,
    } as const;
    this.builder = new RevisedLedgerBuilder(ledgerColumns, aliases?.names, expectedRows);
  }

  /** `factor` turns the amounts of the row into `amount`; `numberOf` reads a cell that may be blank. */
  add(row: Row, day: Day, amount: number, factor: number, index: number, numberOf: NumberOf): void {
    this.fingerprint(row);
    this.times.set(this.builder.rows, this.minuteOf(row, index));
    const { builder, quantity } = this;
    builder.add(
      day,
      amount,
      builder.clients.add(row[this.client]),
      this.idOf(this.documents, row, this.document, "document", index),
      this.idOf(builder.products, row, this.product, "product", index),
      this.idOf(builder.managers, row, this.manager, "manager", index),
      this.marginOf(row, amount, factor, index, numberOf),
      quantity === NO_COLUMN ? NaN : numberOf(row, quantity, "quantity", index),
      index,
    );
  }

  /** That of the column of times, else that in the cell of the date. */
  private minuteOf(row: Row, index: number): number {
    const { time } = this;
    const minute = time === NO_COLUMN ? "missing" : readTimeOfDay(row[time]);
    if (typeof minute === "number") return minute;
    if (minute !== "missing") this.problems.optional("time", index, time, row[time]);
    return minuteOfDay(row[this.date]);
  }

  private marginOf(row: Row, amount: number, factor: number, index: number, numberOf: NumberOf): number {
    const { marginRole } = this;
    if (marginRole === null) return NaN;
    const value = numberOf(row, this.margin, marginRole, index);
    if (marginRole === "marginPercent") return value;
    const inMoney = factor === 1 ? value : value * factor;
    return marginRole === "cost" ? amount - inMoney : inMoney;
  }

  /** Rows that were added behind those above which they stand come to their places. */
  *order(first: number): Generator<undefined, void> {
    const late = yield* this.builder.order(first);
    if (late === null) return;
    yield* this.fingerprints.putInPlace(late, this.builder.rows);
    yield* this.times.putInPlace(late, this.builder.rows);
  }

  /** Takes rows out again whose days lie outside a period. */
  leaveOutDays([from, to]: Period): number {
    return this.keep((day, sourceRow, amount) => {
      if (day >= from && day <= to) return true;
      this.sums.leave("farAway", amount);
      this.problems.dayFarAway(sourceRow, Math.max(this.date, 0), day);
      return false;
    });
  }

  /**
   * Counts each document once: rows that hold the sum of the others are taken out, and a total that repeats on all lines is
   * kept on the first one alone. Returns how many rows and lines these are, and what they would have added.
   */
  countDocumentsOnce(): { documentSums: number; documentTotals: number; repeated: RepeatedTotals } {
    if (this.document === NO_COLUMN) return { documentSums: 0, documentTotals: 0, repeated: { rows: 0, amount: 0 } };
    const sums = this.leaveOutSums();
    const totals = countTotalsOnce(this.soFar());
    const repeated = { rows: sums.rows + totals.rows, amount: sums.amount + totals.amount };
    return { documentSums: sums.rows, documentTotals: totals.rows, repeated };
  }

  private leaveOutSums(): RepeatedTotals {
    const sums = sumsOfDocuments(this.soFar());
    if (sums === null) return { rows: 0, amount: 0 };
    const taken = new Sum();
    let row = 0;
    const rows = this.keep((_day, _sourceRow, amount) => {
      if (!sums.has(row++)) return true;
      taken.add(amount);
      return false;
    });
    return { rows, amount: taken.value };
  }

  private keep(isKept: Parameters<RevisedLedgerBuilder["keep"]>[0]): number {
    return this.builder.keep(isKept, (row, place) => {
      this.fingerprints.move(row, place);
      this.times.move(row, place);
    });
  }

  private soFar(): RowsWithAmounts {
    const { product, ...rows } = this.builder.soFar();
    const isSameProduct = (row: number, other: number): boolean => product === null || product[row] === product[other];
    return {
      ...rows,
      isSameLine: (row, other) => isSameProduct(row, other) && this.fingerprints.isSame(row, other),
    };
  }

  private idOf(ids: Dictionary | DocumentNumbers, row: Row, column: number, role: SalesRole, index: number): number {
    if (column === NO_COLUMN) return BLANK;
    const id = ids.add(row[column]);
    if (id !== ERROR) return id;
    this.problems.optional(role, index, column, row[column]);
    return BLANK;
  }

  private fingerprint(row: Row): void {
    if (this.otherColumns === null) {
      const { date, client, document, product, manager, keptNumbers } = this;
      const kept = [date, client, this.columns.amount, document, product, manager, ...keptNumbers];
      this.otherColumns = [...row.keys()].filter((column) => !kept.includes(column));
      this.otherColumnsAndKept = [...this.otherColumns, date, ...keptNumbers];
    }
    const columns = this.isKeptWhole(row) ? this.otherColumns : this.otherColumnsAndKept;
    if (columns.length > 0) this.fingerprints.set(this.builder.rows, row, columns);
  }

  /** Two times of one day are two sales, and two texts that are no number differ although both are not known. */
  private isKeptWhole(row: Row): boolean {
    if (!Number.isInteger(row[this.date])) return false;
    for (const column of this.keptNumbers) if (typeof row[column] !== "number") return false;
    return true;
  }
}
