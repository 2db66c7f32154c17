import type { ProblemList } from "../problemLog";
import { cellText, isErrorCell, type CellFault } from "../cells/cells";
import type { ClientAliases } from "./clientAliases";
import { clientKey } from "../cells/clientKey";
import type { SaleKind } from "../columns/saleKinds";
import { duplicateSteps } from "./duplicateRows";
import { unnamedBuyers, withoutCollectiveClients } from "../ledger/collectiveSales";
import { lastOf } from "../lastOf";
import type { SalesLedger } from "../ledger/ledger";
import type { Notice } from "../problem";
import { SaleCurrencies } from "./saleCurrencies";
import { faultOfDay, saleDays, type SaleDays } from "./saleDays";
import { SaleKinds } from "./saleKindRows";
import { fillDownOf, GroupFiller, numberColumnsOf } from "./saleLayout";
import type { LeftOutReason, SalesSums } from "./saleSums";
import { SaleNumbers } from "./saleNumbers";
import { PlainSales } from "./plainSales";
import { ReadAgain } from "./readAgain";
import { SaleRows } from "./saleRows";
import type { SalesProblems } from "./salesProblems";
import { readingNotices } from "./salesNotices";
import { bareReading, type SalesReadingContext } from "./salesReading";
import { salesRoles, type RequiredSalesRole, type SalesRole } from "./salesRoles";
import { missingRoles, requiredRoles } from "./tableDefinition";
import { salesUnderstood, type SalesUnderstood } from "./salesUnderstood";
import { unusableRow } from "./unusableRow";
import type { CellValue, ColumnMap, Day, ReadingFormat, Rows, TablePlace } from "../types";

/** A sales table as analyze() takes it. */
export interface SalesData {
  readonly place: TablePlace;
  readonly columns: ColumnMap<SalesRole>;
  readonly ledger: SalesLedger;
  /** By row of the ledger: the minute of the day, 0 = none is known; absent = of no row. */
  readonly minutes?: Int16Array;
  readonly rows: SalesRowCounts;
  /** Where the amounts of the sheet are; absent = the rows do not come from a sheet. */
  readonly sums?: SalesSums;
  readonly problems: ProblemList;
  /** What was decided about the columns and layout of the sheet; absent = nothing that anybody must know. */
  readonly notices?: readonly Notice[];
  /** What the user may decide otherwise; absent = the rows do not come from a sheet. */
  readonly understood?: SalesUnderstood;
}

export interface SalesRowCounts {
  /** Rows that hold anything: those of the ledger, unreadable ones, totals rows and rows set aside. */
  readonly total: number;
  readonly unreadable: number;
  readonly totalRows: number;
  readonly duplicates: number;
  /** Rows that are no sale, far away in time or in a currency without a rate; absent = none. */
  readonly setAside?: number;
  /** Rows of the ledger without a document, where the table has a column for it; absent = none. */
  readonly withoutDocument?: number;
}

export interface SalesReader {
  /** The next rows of the table, from top to bottom; they are kept until finish(). */
  add(rows: Rows): void;
  finish(): SalesData;
  /** As finish(), giving way between portions of the rows. */
  steps(): Generator<undefined, SalesData>;
}

type Row = Rows[number];

const NO_COLUMN = -1;

/**
 * Reads a sales table in chunks of rows into a ledger.
 *
 * Shapes: `place` is the header row's first cell, `columns` the column of each role counted from the table's first,
 * rows are cell values as Excel delivers them. The rows are kept until the
 * end, as each column is understood by all its values. A row without a readable date, client and amount is left out and counted;
 * optional cells that cannot be read are reported and left blank; blank rows are passed over; totals rows at the end and
 * subtotals between sales are left out; exact duplicates are reported and kept; the spellings that `aliases` joins are one client. Edges: no rows gives the problem tableEmpty, a required role without
 * a column gives roleMissing and an empty ledger. Source: spec 1.
 *
 * @example
 * const reader = createSalesReader(
 *   { sheet: "Sales", row: 0, column: 0 },
 *   { date: 0, client: 1, amount: 2 },
 *   { decimal: ".", dateOrder: "ymd", date1904: false },
 * );
 * reader.add([[45292, "Anna", 100], ["2024-01-02", "Boris", "n/a"]]);
 * reader.finish().rows // { total: 2, unreadable: 1, totalRows: 0, duplicates: 0 }
 */
export function createSalesReader(
  place: TablePlace,
  columns: ColumnMap<SalesRole>,
  format: ReadingFormat,
  aliases: ClientAliases | null = null,
  context: SalesReadingContext = bareReading,
): SalesReader {
  const sales = new SaleRows(place, columns, aliases, context.expectedRows);
  const plain = new PlainSales(sales, columns, format, context);
  const steps = (): Generator<undefined, SalesData> =>
    new SalesTableReader(place, columns, format, context, sales, plain).steps();
  return {
    add: (rows) => plain.add(rows),
    finish: () => lastOf(steps()),
    steps,
  };
}

const required = requiredRoles(salesRoles) as readonly RequiredSalesRole[];

interface PendingRow {
  readonly row: Row;
  readonly day: Day;
  readonly index: number;
  readonly word: string | null;
}

class SalesTableReader {
  private readonly numberColumns: readonly number[];
  private readonly missingRoles: readonly RequiredSalesRole[];
  private readonly problems: SalesProblems;
  private readonly numbers: SaleNumbers;
  private readonly days: SaleDays;
  private readonly currencies: SaleCurrencies;
  private readonly kinds: SaleKinds;
  private readonly filler: GroupFiller | null;
  /** Rows that are totals rows, or lines of the form (no word), if nothing but such rows follow. */
  private pending: PendingRow[] = [];
  private total: number;
  private totalRows = 0;
  private unreadable = 0;
  private setAsideRows = 0;
  private formRows = 0;

  constructor(
    private readonly place: TablePlace,
    private readonly columns: ColumnMap<SalesRole>,
    format: ReadingFormat,
    private readonly context: SalesReadingContext,
    private readonly sales: SaleRows,
    private readonly plain: PlainSales,
  ) {
    const { choice, words } = context;
    const { kept: chunks, taken } = plain;
    sales.sums.markTaken();
    this.problems = sales.problems;
    this.numberColumns = numberColumnsOf(columns);
    this.missingRoles = missingRoles(salesRoles, columns) as readonly RequiredSalesRole[];
    this.total = taken;
    let count = 0;
    for (const rows of chunks) count += rows.length;
    this.numbers = new SaleNumbers(chunks, columns, format, choice.formats, taken);
    const daysBefore = { days: sales.builder.days(), texts: plain.days.counts };
    this.days = saleDays(chunks, count, columns, format, choice.formats.date?.order, daysBefore);
    plain.days.holdAgainst(this.days.decision.format);
    this.currencies = new SaleCurrencies(chunks, columns, this.numbers, context, taken, (row) => plain.placeOf(row));
    this.kinds = new SaleKinds(chunks, columns, words, choice);
    const amountColumn = columns.amount ?? columns.price ?? columns.credit ?? NO_COLUMN;
    const others = plain.isParted ? { rows: taken, clients: sales.builder.clients.names.length } : undefined;
    const layout = fillDownOf(chunks, columns, this.days.dayOfRow, amountColumn, context.headers, others);
    if (layout !== null && plain.isParted) readWithRest(context);
    this.filler = layout === null ? null : new GroupFiller(layout, sales.client, context.headers, this.numberColumns);
    const { body } = this.days;
    if (body !== null && !choice.keepsFarDays) this.setAsideRows += sales.leaveOutDays(body);
  }

  *steps(): Generator<undefined, SalesData> {
    const { plain, sales, days } = this;
    const firstKept = sales.builder.rows;
    let kept = 0;
    for (const rows of plain.kept) {
      for (let i = 0; i < rows.length; i++, kept++) this.addRow(rows[i], days.dayOfRow[kept], plain.placeOf(kept));
      yield undefined;
    }
    if (sales.sums.passTo(Infinity)) this.releasePending();
    yield* sales.order(firstKept);
    return yield* this.finish();
  }

  private *finish(): Generator<undefined, SalesData> {
    const { problems, place, columns } = this;
    for (const { row, index, word } of this.pending) {
      if (word === null) this.formRows++;
      else this.leaveOut(row, index, word);
    }
    const { documentSums, documentTotals, repeated } = this.sales.countDocumentsOnce();
    const totalRows = this.totalRows + documentSums;
    const total = this.total + this.totalRows;
    const { builder, documents, fingerprints, times } = this.sales;
    const withoutDocument = columns.document === undefined ? 0 : builder.rowsWithoutDocument();
    yield;
    const { ledger, places } = yield* builder.steps(documents.count);
    yield* duplicateSteps(ledger, fingerprints.movedTo(places), (row, original) => {
      problems.duplicateRow(ledger.sourceRow[row], ledger.sourceRow[original]);
    });
    const named = withoutCollectiveClients(ledger, times.movedTo(places));
    for (const role of this.missingRoles) problems.roleMissing(role);
    if (total === 0) problems.tableEmpty();
    const { unreadable, setAsideRows } = this;
    const rows = {
      total,
      unreadable,
      totalRows,
      duplicates: problems.duplicates,
      ...(setAsideRows > 0 && { setAside: setAsideRows }),
      ...(withoutDocument > 0 && { withoutDocument }),
    };
    const notices = readingNotices({
      headers: this.context.headers,
      columns,
      days: this.days,
      numbers: this.numbers,
      currencies: this.currencies,
      kinds: this.kinds,
      filler: this.filler,
      formRows: this.formRows,
      documentSums,
      documentTotals,
      datedTotals: this.sales.datedTotals,
      collective: named.ledger.collective,
      unnamed: unnamedBuyers(named.ledger),
    });
    const understood = salesUnderstood({
      columns,
      days: this.days,
      numbers: this.numbers,
      words: this.kinds.words(),
      currencies: { list: this.currencies.list(amountsTaken(ledger, this.plain)), main: this.currencies.main },
    });
    const sums = this.sales.sums.finish(repeated);
    const timed = named.minutes === null ? {} : { minutes: named.minutes };
    const found = { place, columns, ledger: named.ledger, ...timed, rows, sums, problems: problems.list(), understood };
    return notices.length > 0 ? { ...found, notices } : found;
  }

  private addRow(given: Row, day: Day, index: number): void {
    if (this.sales.sums.passTo(index)) this.releasePending();
    const row = this.filler === null ? given : this.filler.rowOf(given, day > 0);
    if (row === null) return;
    this.addSale(row, row === given ? day : this.days.dayOfFilled(row), index);
  }

  private addSale(row: Row, day: Day, index: number): void {
    const amount = this.numbers.amount(row);
    // A client is met only in a row that can be used: no ledger entry for the others.
    const isUsable = day > 0 && typeof amount === "number" && this.missingRoles.length === 0;
    if (!isUsable || textFault(row[this.sales.client]) !== null) {
      this.setAside(row, day, index);
      return;
    }
    const total = this.sales.datedTotals.wordOf(row, amount, index);
    if (total !== null) {
      this.leaveOut(row, index, total);
      return;
    }
    this.releasePending();
    this.total++;
    const isAnalysed = this.currencies.isAnalysed(row, index);
    if (isAnalysed) this.sales.sums.add(amount, index);
    const factor = this.factorOf(row, day, amount, index);
    if (factor === null) {
      this.setAsideRows++;
      return;
    }
    const sold = factor === 1 ? amount : amount * factor;
    if (!isAnalysed) this.sales.sums.converted.add(sold);
    this.sales.add(row, day, sold, factor, index, this.optionalNumber);
  }

  /** What the amount is multiplied by; null = the row is no sale that can be added. */
  private factorOf(row: Row, day: Day, amount: number, index: number): number | null {
    const kind: SaleKind = this.kinds.kindOf(row);
    this.kinds.meet(row, amount);
    if (kind === "notSale") {
      this.kinds.count(row, "notSale");
      this.leaveAmount("notSale", row, amount, index);
      return null;
    }
    const { body } = this.days;
    if (body !== null && !this.context.choice.keepsFarDays && (day < body[0] || day > body[1])) {
      this.problems.dayFarAway(index, Math.max(this.sales.date, 0), day);
      this.leaveAmount("farAway", row, amount, index);
      return null;
    }
    const rate = this.currencies.factorOf(row, index, day);
    if (rate === null) {
      this.currencies.countLeftOut(row, index, amount);
      this.problems.otherCurrency(index, this.numbers.amountColumn(row), this.currencies.codeOf(row, index));
      return null;
    }
    this.currencies.countAdded(row, index, amount);
    if (kind !== "return" || amount <= 0) return rate;
    this.kinds.count(row, "return");
    if (this.currencies.isAnalysed(row, index)) this.sales.sums.returns.add(amount);
    return -rate;
  }

  private leaveAmount(reason: LeftOutReason, row: Row, amount: number, index: number): void {
    if (this.currencies.isAnalysed(row, index)) this.sales.sums.leave(reason, amount);
  }

  private readonly optionalNumber = (row: Row, column: number, role: SalesRole, index: number): number => {
    const value = this.numbers.read(row, column);
    if (typeof value === "number") return value;
    if (value !== "missing") this.problems.optional(role, index, column, row[column]);
    return NaN;
  };

  // Not a usable sale: a blank row, a line of the form, a subtotal, perhaps a totals row, else a row with something wrong.
  private setAside(row: Row, day: Day, index: number): void {
    const { kind, word } = unusableRow(row, day > 0, index, this.context.headers, this.numberColumns);
    if (kind === "headerAgain") {
      // A title that is printed on each page is above the header.
      this.formRows += this.pending.filter((line) => line.word === null).length;
      this.pending = this.pending.filter((line) => line.word !== null);
    }
    if (kind === "headerAgain" || kind === "form") this.formRows++;
    else if (kind === "subtotal") this.leaveOut(row, index, word);
    else if (kind === "total" || kind === "text")
      this.pending.push({ row, day, index, word: kind === "total" ? word : null });
    else if (kind === "fault") {
      this.releasePending();
      // What was not sold need not have a day, a client or an amount.
      if (this.kinds.saysNotSale(row)) this.setAsideAsNoSale(row, index);
      else this.reject(row, day, index);
    }
  }

  private setAsideAsNoSale(row: Row, index: number): void {
    this.total++;
    this.setAsideRows++;
    this.kinds.count(row, "notSale");
    const amount = this.numbers.amount(row);
    if (typeof amount !== "number" || !this.currencies.isAnalysed(row, index)) return;
    this.sales.sums.add(amount, index);
    this.sales.sums.leave("notSale", amount);
  }

  private leaveOut(row: Row, index: number, word: string): void {
    this.totalRows++;
    const amount = this.numbers.amount(row);
    if (typeof amount === "number") this.sales.sums.total(amount, index);
    this.problems.totalRow(index, word);
  }

  private releasePending(): void {
    if (this.pending.length === 0) return;
    for (const { row, day, index } of this.pending) this.reject(row, day, index);
    this.pending = [];
  }

  private reject(row: Row, day: Day, index: number): void {
    this.total++;
    this.unreadable++;
    // A column that is missing is one problem, not one in every row.
    if (this.missingRoles.length > 0) return;
    const amount = this.numbers.amount(row);
    if (typeof amount === "number" && this.currencies.isAnalysed(row, index)) {
      this.sales.sums.add(amount, index);
      this.sales.sums.leave("unreadable", amount);
    }
    const faults = {
      date: faultOfDay(day),
      client: textFault(row[this.sales.client]),
      amount: typeof amount === "number" ? null : amount,
    };
    for (const role of required) {
      const fault = faults[role];
      if (fault === null) continue;
      const column = role === "amount" ? this.numbers.amountColumn(row) : this.columnOf(role);
      this.problems.required(fault, role, index, column, row[column]);
    }
  }

  private columnOf(role: "date" | "client"): number {
    if (role === "client") return this.sales.client;
    return this.columns.date ?? this.columns.year ?? 0;
  }
}

/** Rows of which some hold for those below them: all are wanted, in their order. */
function readWithRest({ learnt }: SalesReadingContext): void {
  if (learnt) learnt.keepsRest = true;
  throw new ReadAgain("layout");
}

/** The amounts of the rows that were taken as they came. */
function* amountsTaken({ rows, amount, sourceRow }: SalesLedger, plain: PlainSales): Iterable<number> {
  for (let row = 0; row < rows; row++) if (plain.isTaken(sourceRow[row])) yield amount[row];
}

function textFault(cell: CellValue | undefined): CellFault | null {
  if (isErrorCell(cell)) return "error";
  return clientKey(cellText(cell)) === "" ? "missing" : null;
}
