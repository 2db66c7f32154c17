import { readAmount } from "../cells/amountCell";
import type { ProblemList } from "../problemLog";
import { cellText, isBlank, isErrorCell, type CellFault } from "../cells/cells";
import type { ClientAliases } from "./clientAliases";
import { clientKey } from "../cells/clientKey";
import { readDay } from "../cells/dateCell";
import { BLANK, ERROR, type Dictionary } from "../cells/dictionary";
import { DocumentNumbers } from "./documentNumbers";
import { findDuplicateRows } from "./duplicateRows";
import type { SalesLedger } from "../ledger/ledger";
import { LedgerBuilder } from "../ledger/ledgerBuilder";
import { RowFingerprints } from "./rowFingerprints";
import { SalesProblems } from "./salesProblems";
import { salesRoles, type RequiredSalesRole, type SalesRole } from "./salesRoles";
import { missingRoles, requiredRoles } from "./tableDefinition";
import { subtotalWord, totalWord } from "./totalRows";
import type { CellValue, ColumnMap, Day, ReadingFormat, Rows, TablePlace } from "../types";

/** A sales table as analyze() takes it. */
export interface SalesData {
  readonly place: TablePlace;
  readonly columns: ColumnMap<SalesRole>;
  readonly ledger: SalesLedger;
  readonly rows: SalesRowCounts;
  readonly problems: ProblemList;
}

export interface SalesRowCounts {
  /** Rows that hold anything: those of the ledger, unreadable ones and totals rows. */
  readonly total: number;
  readonly unreadable: number;
  readonly totalRows: number;
  readonly duplicates: number;
}

export interface SalesReader {
  /** The next rows of the table, from top to bottom. */
  add(rows: Rows): void;
  finish(): SalesData;
}

type Row = readonly (CellValue | undefined)[];

const NO_COLUMN = -1;
const MOST_REMEMBERED_DATES = 100_000;

/**
 * Reads a sales table in chunks of rows into a ledger.
 *
 * Shapes: `place` is the header row's first cell, `columns` the column of each role counted from the table's first,
 * rows are cell values as Excel delivers them. A row without a readable date, client and amount is left out and counted;
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
): SalesReader {
  return new SalesTableReader(place, columns, format, aliases);
}

const required = requiredRoles(salesRoles) as readonly RequiredSalesRole[];

class SalesTableReader implements SalesReader {
  private readonly date: number;
  private readonly client: number;
  private readonly amount: number;
  private readonly document: number;
  private readonly product: number;
  private readonly manager: number;
  private readonly quantity: number;
  private readonly price: number;
  private readonly marginRole: "margin" | "cost" | "marginPercent" | null;
  private readonly margin: number;
  private readonly numberColumns: readonly number[];
  private readonly missingRoles: readonly RequiredSalesRole[];
  private readonly builder: LedgerBuilder;
  private readonly documents = new DocumentNumbers();
  private readonly problems: SalesProblems;
  private readonly dayOfText = new Map<string, Day | CellFault>();
  private readonly fingerprints = new RowFingerprints();
  /** Columns that the ledger does not keep; known with the first row. */
  private otherColumns: readonly number[] | null = null;
  /** Columns beside the date of which the ledger keeps everything where they hold numbers, and only there. */
  private readonly keptNumbers: readonly number[];
  private otherColumnsAndKept: readonly number[] = [];
  /** Rows that are totals rows if nothing but such rows follow. */
  private pending: { readonly row: Row; readonly index: number; readonly word: string }[] = [];
  private nextIndex = 0;
  private total = 0;
  private totalRows = 0;
  private unreadable = 0;

  constructor(
    private readonly place: TablePlace,
    private readonly columns: ColumnMap<SalesRole>,
    private readonly format: ReadingFormat,
    aliases: ClientAliases | null,
  ) {
    const column = (role: SalesRole): number => columns[role] ?? NO_COLUMN;
    const marginRoles = ["margin", "cost", "marginPercent"] as const;
    this.date = column("date");
    this.client = column("client");
    this.amount = column("amount");
    this.document = column("document");
    this.product = column("product");
    this.manager = column("manager");
    this.quantity = column("quantity");
    this.price = column("price");
    this.marginRole = marginRoles.find((role) => column(role) !== NO_COLUMN) ?? null;
    this.margin = this.marginRole === null ? NO_COLUMN : column(this.marginRole);
    this.numberColumns = [this.amount, this.quantity, ...marginRoles.map(column)];
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
  }

  add(rows: Rows): void {
    for (let i = 0; i < rows.length; i++) this.addRow(rows[i], this.nextIndex++);
  }

  finish(): SalesData {
    const { problems, place, columns } = this;
    for (const { index, word } of this.pending) this.leaveOut(index, word);
    const { totalRows } = this;
    const total = this.total + totalRows;
    const { ledger, places } = this.builder.finish(this.documents.count);
    findDuplicateRows(ledger, this.fingerprints.movedTo(places), (row, original) => {
      problems.duplicateRow(ledger.sourceRow[row], ledger.sourceRow[original]);
    });
    for (const role of this.missingRoles) problems.roleMissing(role);
    if (total === 0) problems.tableEmpty();
    const rows = { total, unreadable: this.unreadable, totalRows, duplicates: problems.duplicates };
    return { place, columns, ledger, rows, problems: problems.list() };
  }

  private addRow(row: Row, index: number): void {
    const day = this.dayOf(row[this.date]);
    const amount = this.amountOf(row);
    // A client is met only in a row that can be used: no ledger entry for the others.
    const client = typeof day === "number" && typeof amount === "number" ? this.clientOf(row) : BLANK;
    if (typeof day !== "number" || typeof amount !== "number" || client < 0) {
      this.setAside(row, index);
      return;
    }
    if (this.pending.length > 0) this.releasePending();
    this.total++;
    this.fingerprint(row);
    this.builder.add(
      day,
      amount,
      client,
      this.idOf(this.documents, row, this.document, "document", index),
      this.idOf(this.builder.products, row, this.product, "product", index),
      this.idOf(this.builder.managers, row, this.manager, "manager", index),
      this.marginOf(row, amount, index),
      this.optionalNumber(row, this.quantity, "quantity", index),
      index,
    );
  }

  private dayOf(cell: CellValue | undefined): Day | CellFault {
    if (typeof cell !== "string") return readDay(cell, this.format);
    const known = this.dayOfText.get(cell);
    if (known !== undefined) return known;
    const day = readDay(cell, this.format);
    if (this.dayOfText.size < MOST_REMEMBERED_DATES) this.dayOfText.set(cell, day);
    return day;
  }

  /** The amount, or quantity × price where no column holds it. */
  private amountOf(row: Row): number | CellFault {
    if (this.amount !== NO_COLUMN || this.price === NO_COLUMN) return readAmount(row[this.amount], this.format);
    const quantity = readAmount(row[this.quantity], this.format);
    if (typeof quantity !== "number") return quantity;
    const price = readAmount(row[this.price], this.format);
    return typeof price === "number" ? quantity * price : price;
  }

  /** Where the amount is read, or what spoils it. */
  private amountColumn(row: Row): number {
    if (this.amount !== NO_COLUMN || this.price === NO_COLUMN) return this.amount;
    return typeof readAmount(row[this.quantity], this.format) === "number" ? this.price : this.quantity;
  }

  private clientOf(row: Row): number {
    return this.builder.clients.add(row[this.client]);
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
    const value = readAmount(row[column], this.format);
    if (typeof value === "number") return value;
    if (value !== "missing") this.problems.optional(role, index, column, row[column]);
    return NaN;
  }

  private marginOf(row: Row, amount: number, index: number): number {
    if (this.marginRole === null) return NaN;
    const value = this.optionalNumber(row, this.margin, this.marginRole, index);
    return this.marginRole === "cost" ? amount - value : value;
  }

  private fingerprint(row: Row): void {
    if (this.otherColumns === null) {
      const { date, client, amount, document, product, manager, keptNumbers } = this;
      const kept = [date, client, amount, document, product, manager, ...keptNumbers];
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

  // Not a usable sale: a blank row, a subtotal, perhaps a totals row, else a row with something wrong in it.
  private setAside(row: Row, index: number): void {
    if (row.every(isBlank)) return;
    if (typeof this.dayOf(row[this.date]) !== "number") {
      const subtotal = subtotalWord(row, this.numberColumns);
      if (subtotal !== null) {
        this.leaveOut(index, subtotal);
        return;
      }
      const word = totalWord(row);
      if (word !== null) {
        this.pending.push({ row, index, word });
        return;
      }
    }
    if (this.pending.length > 0) this.releasePending();
    this.reject(row, index);
  }

  private leaveOut(index: number, word: string): void {
    this.totalRows++;
    this.problems.totalRow(index, word);
  }

  private releasePending(): void {
    for (const { row, index } of this.pending) this.reject(row, index);
    this.pending = [];
  }

  private reject(row: Row, index: number): void {
    this.total++;
    this.unreadable++;
    // A column that is missing is one problem, not one in every row.
    if (this.missingRoles.length > 0) return;
    const readings = {
      date: this.dayOf(row[this.date]),
      client: textFault(row[this.client]),
      amount: this.amountOf(row),
    };
    for (const role of required) {
      const reading = readings[role];
      if (reading === null || typeof reading === "number") continue;
      const column = role === "amount" ? this.amountColumn(row) : this[role];
      this.problems.required(reading, role, index, column, row[column]);
    }
  }
}

function textFault(cell: CellValue | undefined): CellFault | null {
  if (isErrorCell(cell)) return "error";
  return clientKey(cellText(cell)) === "" ? "missing" : null;
}
