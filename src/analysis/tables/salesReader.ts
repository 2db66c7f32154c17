import type { ProblemList } from "../problemLog";
import { cellText, isErrorCell, type CellFault } from "../cells/cells";
import type { ClientAliases } from "./clientAliases";
import { clientKey } from "../cells/clientKey";
import { BLANK, ERROR, type Dictionary } from "../cells/dictionary";
import type { SaleKind } from "../columns/saleKinds";
import { DocumentNumbers } from "./documentNumbers";
import { findDuplicateRows } from "./duplicateRows";
import type { SalesLedger } from "../ledger/ledger";
import { LedgerBuilder } from "../ledger/ledgerBuilder";
import type { Notice } from "../problem";
import { RowFingerprints } from "./rowFingerprints";
import { SaleCurrencies } from "./saleCurrencies";
import { faultOfDay, saleDays, type SaleDays } from "./saleDays";
import { SaleKinds } from "./saleKindRows";
import { fillDownOf, GroupFiller, numberColumnsOf } from "./saleLayout";
import { SaleNumbers } from "./saleNumbers";
import { SalesProblems } from "./salesProblems";
import { readingNotices } from "./salesNotices";
import { bareReading, type SalesReadingContext } from "./salesReading";
import { salesRoles, type RequiredSalesRole, type SalesRole } from "./salesRoles";
import { missingRoles, requiredRoles } from "./tableDefinition";
import { unusableRow } from "./unusableRow";
import type { CellValue, ColumnMap, Day, ReadingFormat, Rows, TablePlace } from "../types";

/** A sales table as analyze() takes it. */
export interface SalesData {
  readonly place: TablePlace;
  readonly columns: ColumnMap<SalesRole>;
  readonly ledger: SalesLedger;
  readonly rows: SalesRowCounts;
  readonly problems: ProblemList;
  /** What was decided about the columns and layout of the sheet; absent = nothing that anybody must know. */
  readonly notices?: readonly Notice[];
}

export interface SalesRowCounts {
  /** Rows that hold anything: those of the ledger, unreadable ones, totals rows and rows set aside. */
  readonly total: number;
  readonly unreadable: number;
  readonly totalRows: number;
  readonly duplicates: number;
  /** Rows that are no sale, far away in time or in a currency without a rate; absent = none. */
  readonly setAside?: number;
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
  const chunks: Rows[] = [];
  const read = (): SalesTableReader => new SalesTableReader(place, columns, format, aliases, context, chunks);
  return {
    add: (rows) => {
      chunks.push(rows);
    },
    finish: () => {
      const steps = read().steps();
      for (;;) {
        const step = steps.next();
        if (step.done === true) return step.value;
      }
    },
    steps: () => read().steps(),
  };
}

const required = requiredRoles(salesRoles) as readonly RequiredSalesRole[];

class SalesTableReader {
  private readonly date: number;
  private readonly client: number;
  private readonly document: number;
  private readonly product: number;
  private readonly manager: number;
  private readonly quantity: number;
  private readonly marginRole: "margin" | "cost" | "marginPercent" | null;
  private readonly margin: number;
  private readonly numberColumns: readonly number[];
  private readonly missingRoles: readonly RequiredSalesRole[];
  private readonly builder: LedgerBuilder;
  private readonly documents = new DocumentNumbers();
  private readonly problems: SalesProblems;
  private readonly fingerprints = new RowFingerprints();
  private readonly numbers: SaleNumbers;
  private readonly days: SaleDays;
  private readonly currencies: SaleCurrencies;
  private readonly kinds: SaleKinds;
  private readonly filler: GroupFiller | null;
  /** Columns that the ledger does not keep; known with the first row. */
  private otherColumns: readonly number[] | null = null;
  /** Columns beside the date of which the ledger keeps everything where they hold numbers, and only there. */
  private readonly keptNumbers: readonly number[];
  private otherColumnsAndKept: readonly number[] = [];
  /** Rows that are totals rows, or lines of the form (no word), if nothing but such rows follow. */
  private pending: { readonly row: Row; readonly index: number; readonly word: string | null }[] = [];
  private total = 0;
  private totalRows = 0;
  private unreadable = 0;
  private setAsideRows = 0;
  private formRows = 0;

  constructor(
    private readonly place: TablePlace,
    private readonly columns: ColumnMap<SalesRole>,
    format: ReadingFormat,
    aliases: ClientAliases | null,
    private readonly context: SalesReadingContext,
    private readonly chunks: readonly Rows[],
  ) {
    const column = (role: SalesRole): number => columns[role] ?? NO_COLUMN;
    const marginRoles = ["margin", "cost", "marginPercent"] as const;
    const { choice, rates, words } = context;
    this.date = column("date");
    this.client = column("client");
    this.document = column("document");
    this.product = column("product");
    this.manager = column("manager");
    this.quantity = column("quantity");
    this.marginRole = marginRoles.find((role) => column(role) !== NO_COLUMN) ?? null;
    this.margin = this.marginRole === null ? NO_COLUMN : column(this.marginRole);
    this.numberColumns = numberColumnsOf(columns);
    // A percentage is kept as money: without an amount nothing is left of it.
    const keptMargin = this.marginRole === "marginPercent" ? NO_COLUMN : this.margin;
    this.keptNumbers = [keptMargin, this.quantity].filter((kept) => kept !== NO_COLUMN);
    this.missingRoles = missingRoles(salesRoles, columns) as readonly RequiredSalesRole[];
    this.problems = new SalesProblems(place);
    const ledgerColumns = {
      margin: this.marginRole === null ? "none" : this.marginRole === "marginPercent" ? "percent" : "amount",
      quantity: this.quantity !== NO_COLUMN,
      product: this.product !== NO_COLUMN,
      manager: this.manager !== NO_COLUMN,
    } as const;
    this.builder = new LedgerBuilder(ledgerColumns, aliases?.names);
    let count = 0;
    for (const rows of chunks) count += rows.length;
    this.numbers = new SaleNumbers(chunks, columns, format, choice.decimal);
    this.days = saleDays(chunks, count, columns, format, choice.dateOrder);
    this.currencies = new SaleCurrencies(chunks, columns, this.numbers, rates, choice.currency);
    this.kinds = new SaleKinds(chunks, columns, words, choice.kinds);
    const amountColumn = columns.amount ?? columns.price ?? columns.credit ?? NO_COLUMN;
    const layout = fillDownOf(chunks, columns, this.days.dayOfRow, amountColumn);
    this.filler = layout === null ? null : new GroupFiller(layout, this.client);
  }

  *steps(): Generator<undefined, SalesData> {
    let index = 0;
    for (const rows of this.chunks) {
      for (let i = 0; i < rows.length; i++) this.addRow(rows[i], index++);
      yield undefined;
    }
    return this.finish();
  }

  private finish(): SalesData {
    const { problems, place, columns } = this;
    for (const { index, word } of this.pending) {
      if (word === null) this.formRows++;
      else this.leaveOut(index, word);
    }
    const { totalRows } = this;
    const total = this.total + totalRows;
    const documentTotals = this.document === NO_COLUMN ? 0 : this.builder.countDocumentTotalsOnce(this.fingerprints);
    const { ledger, places } = this.builder.finish(this.documents.count);
    findDuplicateRows(ledger, this.fingerprints.movedTo(places), (row, original) => {
      problems.duplicateRow(ledger.sourceRow[row], ledger.sourceRow[original]);
    });
    for (const role of this.missingRoles) problems.roleMissing(role);
    if (total === 0) problems.tableEmpty();
    const { unreadable, setAsideRows } = this;
    const rows = {
      total,
      unreadable,
      totalRows,
      duplicates: problems.duplicates,
      ...(setAsideRows > 0 && { setAside: setAsideRows }),
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
      documentTotals,
    });
    return { place, columns, ledger, rows, problems: problems.list(), ...(notices.length > 0 && { notices }) };
  }

  private addRow(given: Row, index: number): void {
    const day = this.days.dayOfRow[index];
    const row = this.filler === null ? given : this.filler.rowOf(given, day > 0);
    if (row === null) return;
    this.addSale(row, this.filler === null ? day : this.days.dayOfFilled(row, given, index), index);
  }

  private addSale(row: Row, day: Day, index: number): void {
    const amount = this.numbers.amount(row);
    // A client is met only in a row that can be used: no ledger entry for the others.
    const isUsable = day > 0 && typeof amount === "number" && this.missingRoles.length === 0;
    if (!isUsable || !this.hasClient(row)) {
      this.setAside(row, day, index);
      return;
    }
    if (this.pending.length > 0) this.releasePending();
    this.total++;
    const factor = this.factorOf(row, day, amount, index);
    if (factor === null) {
      this.setAsideRows++;
      return;
    }
    this.fingerprint(row);
    const sold = factor === 1 ? amount : amount * factor;
    this.builder.add(
      day,
      sold,
      this.builder.clients.add(row[this.client]),
      this.idOf(this.documents, row, this.document, "document", index),
      this.idOf(this.builder.products, row, this.product, "product", index),
      this.idOf(this.builder.managers, row, this.manager, "manager", index),
      this.marginOf(row, sold, factor, index),
      this.optionalNumber(row, this.quantity, "quantity", index),
      index,
    );
  }

  private hasClient(row: Row): boolean {
    const cell = row[this.client];
    // Most names begin with a letter or a digit.
    if (typeof cell === "string" && cell.charCodeAt(0) > 0x2f)
      return cell.charCodeAt(0) < 0x80 || textFault(cell) === null;
    return textFault(cell) === null;
  }

  /** What the amount is multiplied by; null = the row is no sale that can be added. */
  private factorOf(row: Row, day: Day, amount: number, index: number): number | null {
    const kind: SaleKind = this.kinds.kindOf(row);
    if (kind === "notSale") {
      this.kinds.count(row, "notSale");
      return null;
    }
    const { body } = this.days;
    if (body !== null && !this.context.choice.keepsFarDays && (day < body[0] || day > body[1])) {
      this.problems.dayFarAway(index, Math.max(this.date, 0), day);
      return null;
    }
    const rate = this.currencies.factorOf(row, day);
    if (rate === null) {
      this.currencies.countLeftOut(row, amount);
      this.problems.otherCurrency(index, this.numbers.amountColumn(row), this.currencies.codeOf(row));
      return null;
    }
    if (rate !== 1) this.currencies.countConverted(row, amount);
    if (kind !== "return" || amount <= 0) return rate;
    this.kinds.count(row, "return");
    return -rate;
  }

  private idOf(ids: Dictionary | DocumentNumbers, row: Row, column: number, role: SalesRole, index: number): number {
    if (column === NO_COLUMN) return BLANK;
    const id = ids.add(row[column]);
    if (id !== ERROR) return id;
    this.problems.optional(role, index, column, row[column]);
    return BLANK;
  }

  private optionalNumber(row: Row, column: number, role: SalesRole, index: number): number {
    if (column === NO_COLUMN) return NaN;
    const value = this.numbers.read(row, column);
    if (typeof value === "number") return value;
    if (value !== "missing") this.problems.optional(role, index, column, row[column]);
    return NaN;
  }

  private marginOf(row: Row, amount: number, factor: number, index: number): number {
    if (this.marginRole === null) return NaN;
    const value = this.optionalNumber(row, this.margin, this.marginRole, index);
    if (this.marginRole === "marginPercent") return value;
    const inMoney = factor === 1 ? value : value * factor;
    return this.marginRole === "cost" ? amount - inMoney : inMoney;
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

  // Not a usable sale: a blank row, a line of the form, a subtotal, perhaps a totals row, else a row with something wrong.
  private setAside(row: Row, day: Day, index: number): void {
    const { kind, word } = unusableRow(row, day > 0, index, this.context.headers, this.numberColumns);
    if (kind === "headerAgain") {
      // A title that is printed on each page stands above the header.
      this.formRows += this.pending.filter((line) => line.word === null).length;
      this.pending = this.pending.filter((line) => line.word !== null);
    }
    if (kind === "headerAgain" || kind === "form") this.formRows++;
    else if (kind === "subtotal") this.leaveOut(index, word);
    else if (kind === "total" || kind === "text")
      this.pending.push({ row, index, word: kind === "total" ? word : null });
    else if (kind === "fault") {
      if (this.pending.length > 0) this.releasePending();
      this.reject(row, day, index);
    }
  }

  private leaveOut(index: number, word: string): void {
    this.totalRows++;
    this.problems.totalRow(index, word);
  }

  private releasePending(): void {
    for (const { row, index } of this.pending) this.reject(row, this.days.dayOfRow[index], index);
    this.pending = [];
  }

  private reject(row: Row, day: Day, index: number): void {
    this.total++;
    this.unreadable++;
    // A column that is missing is one problem, not one in every row.
    if (this.missingRoles.length > 0) return;
    const amount = this.numbers.amount(row);
    const faults = {
      date: faultOfDay(day),
      client: textFault(row[this.client]),
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
    if (role === "client") return this.client;
    return this.date !== NO_COLUMN ? this.date : (this.columns.year ?? 0);
  }
}

function textFault(cell: CellValue | undefined): CellFault | null {
  if (isErrorCell(cell)) return "error";
  return clientKey(cellText(cell)) === "" ? "missing" : null;
}
