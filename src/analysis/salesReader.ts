import { readAmount } from "./amountCell";
import { cellText, isBlank, isErrorCell, type CellFault } from "./cells";
import { clientKey } from "./clientKey";
import { readDay } from "./dateCell";
import { BLANK, Dictionary, ERROR } from "./dictionary";
import { findDuplicateRows } from "./duplicateRows";
import type { SalesLedger } from "./ledger";
import { LedgerBuilder } from "./ledgerBuilder";
import type { ProblemList } from "./analysis";
import { ProblemLog } from "./problemLog";
import type { ProblemCode } from "./problem";
import { RowFingerprints } from "./rowFingerprints";
import { totalWord } from "./totalRows";
import { salesRoles } from "./types";
import type { CellPlace, CellValue, ColumnMap, Day, ReadingFormat, Rows, SalesRole, TablePlace } from "./types";

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

const requiredRoles = ["date", "client", "amount"] as const;
const NO_COLUMN = -1;
const MOST_REMEMBERED_DATES = 100_000;

/**
 * Reads a sales table in chunks of rows into a ledger.
 *
 * Shapes: `place` is the header row's first cell, `columns` the column of each role counted from the table's first,
 * rows are cell values as Excel delivers them. A row without a readable date, client and amount is left out and counted;
 * optional cells that cannot be read are reported and left blank; blank rows are passed over; totals rows at the end are
 * left out; exact duplicates are reported and kept. Edges: no rows gives the problem tableEmpty, a required role without
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
): SalesReader {
  const column = (role: SalesRole): number => columns[role] ?? NO_COLUMN;
  const dateColumn = column("date");
  const clientColumn = column("client");
  const amountColumn = column("amount");
  const documentColumn = column("document");
  const productColumn = column("product");
  const managerColumn = column("manager");
  const quantityColumn = column("quantity");
  const marginRole = (["margin", "cost", "marginPercent"] as const).find((role) => column(role) !== NO_COLUMN) ?? null;
  const marginColumn = marginRole === null ? NO_COLUMN : column(marginRole);
  const comparedColumns = [clientColumn, amountColumn, documentColumn, productColumn, managerColumn];

  const log = new ProblemLog();
  const missingRoles = requiredRoles.filter((role) => column(role) === NO_COLUMN);
  const builder = new LedgerBuilder({
    margin: marginRole === null ? "none" : marginRole === "marginPercent" ? "percent" : "amount",
    quantity: quantityColumn !== NO_COLUMN,
    product: productColumn !== NO_COLUMN,
    manager: managerColumn !== NO_COLUMN,
  });
  const documents = new Dictionary();
  const dayOfText = new Map<string, Day | CellFault>();
  const fingerprints = new RowFingerprints();
  /** Columns that only the fingerprints see, and those with the date; known with the first row. */
  let otherColumns: readonly number[] | null = null;
  let otherColumnsAndDate: readonly number[] = [];
  /** Rows that are totals rows if nothing but such rows follow. */
  let pending: { readonly row: readonly CellValue[]; readonly index: number; readonly word: string }[] = [];
  let nextIndex = 0;
  let total = 0;
  let unreadable = 0;

  function cellPlace(index: number, cellColumn: number): CellPlace {
    return { sheet: place.sheet, row: place.row + 1 + index, column: place.column + Math.max(cellColumn, 0) };
  }

  function dayOf(cell: CellValue | undefined): Day | CellFault {
    if (typeof cell !== "string") return readDay(cell, format);
    const known = dayOfText.get(cell);
    if (known !== undefined) return known;
    const day = readDay(cell, format);
    if (dayOfText.size < MOST_REMEMBERED_DATES) dayOfText.set(cell, day);
    return day;
  }

  function addRow(row: readonly CellValue[], index: number): void {
    const day = dayOf(row[dateColumn]);
    const amountCell = row[amountColumn];
    const amount = typeof amountCell === "number" ? amountCell : readAmount(amountCell, format);
    if (typeof day !== "number" || typeof amount !== "number" || !Number.isFinite(amount)) {
      setAside(row, index);
      return;
    }
    const client = builder.clients.add(row[clientColumn]);
    if (client < 0) {
      setAside(row, index);
      return;
    }
    if (pending.length > 0) releasePending();
    total++;
    const added = builder.rows;
    builder.add(
      day,
      amount,
      client,
      textId(documents, row, documentColumn, "document", index),
      textId(builder.products, row, productColumn, "product", index),
      textId(builder.managers, row, managerColumn, "manager", index),
      marginOf(row, amount, index),
      optionalNumber(row, quantityColumn, "quantity", index),
      index,
    );
    if (otherColumns === null) {
      otherColumns = columnsOutside(row.length, comparedColumns, dateColumn);
      otherColumnsAndDate = [...otherColumns, dateColumn];
    }
    fingerprints.set(added, row, Number.isInteger(row[dateColumn]) ? otherColumns : otherColumnsAndDate);
  }

  function textId(
    dictionary: Dictionary,
    row: readonly CellValue[],
    cellColumn: number,
    role: SalesRole,
    index: number,
  ): number {
    if (cellColumn === NO_COLUMN) return BLANK;
    const id = dictionary.add(row[cellColumn]);
    if (id !== ERROR) return id;
    log.add("valueUnreadable", cellPlace(index, cellColumn), { value: String(row[cellColumn]), role });
    return BLANK;
  }

  function optionalNumber(row: readonly CellValue[], cellColumn: number, role: SalesRole, index: number): number {
    if (cellColumn === NO_COLUMN) return NaN;
    const value = readAmount(row[cellColumn], format);
    if (typeof value === "number") return value;
    if (value !== "missing") {
      log.add("valueUnreadable", cellPlace(index, cellColumn), { value: String(row[cellColumn]), role });
    }
    return NaN;
  }

  function marginOf(row: readonly CellValue[], amount: number, index: number): number {
    if (marginRole === null) return NaN;
    const value = optionalNumber(row, marginColumn, marginRole, index);
    return marginRole === "cost" ? amount - value : value;
  }

  // Not a usable sale: a blank row, perhaps a totals row, else a row with something wrong in it.
  function setAside(row: readonly CellValue[], index: number): void {
    if (row.every(isBlank)) return;
    const word = typeof dayOf(row[dateColumn]) === "number" ? null : totalWord(row);
    if (word !== null) {
      pending.push({ row, index, word });
      return;
    }
    if (pending.length > 0) releasePending();
    reject(row, index);
  }

  function releasePending(): void {
    for (const { row, index } of pending) reject(row, index);
    pending = [];
  }

  function reject(row: readonly CellValue[], index: number): void {
    total++;
    unreadable++;
    if (missingRoles.length > 0) return;
    reportFault(dayOf(row[dateColumn]), "date", dateColumn, row, index);
    reportFault(textFault(row[clientColumn]), "client", clientColumn, row, index);
    reportFault(readAmount(row[amountColumn], format), "amount", amountColumn, row, index);
  }

  function reportFault(
    reading: number | CellFault,
    role: (typeof requiredRoles)[number],
    cellColumn: number,
    row: readonly CellValue[],
    index: number,
  ): void {
    if (typeof reading === "number") return;
    const value = String(row[cellColumn]);
    if (reading === "error") log.add("errorCell", cellPlace(index, cellColumn), { value, role });
    else if (reading === "missing") log.add(missingCodes[role], cellPlace(index, cellColumn));
    else log.add(unreadableCodes[role], cellPlace(index, cellColumn), { value });
  }

  return {
    add(rows) {
      for (let i = 0; i < rows.length; i++) addRow(rows[i], nextIndex++);
    },
    finish() {
      for (const { index, word } of pending) {
        total++;
        log.add("totalRow", cellPlace(index, 0), { value: word });
      }
      const { ledger, addedAs } = builder.finish(documents.names.length);
      findDuplicateRows(ledger, addedAs, fingerprints, (row, original) => {
        const originalRow = place.row + 2 + ledger.sourceRow[original];
        log.add("duplicateRow", cellPlace(ledger.sourceRow[row], 0), { row: originalRow });
      });
      for (const role of missingRoles) log.add("roleMissing", null, { table: "sales", role });
      if (total === 0) log.add("tableEmpty", null, { table: "sales" });
      const counts = { total, unreadable, totalRows: pending.length, duplicates: log.count("duplicateRow") };
      return { place, columns, ledger, rows: counts, problems: log.list() };
    },
  };
}

const missingCodes = { date: "dateMissing", client: "clientMissing", amount: "amountMissing" } as const;
const unreadableCodes: Readonly<Record<(typeof requiredRoles)[number], ProblemCode>> = {
  date: "dateUnreadable",
  client: "clientMissing",
  amount: "amountUnreadable",
};

function textFault(cell: CellValue | undefined): number | CellFault {
  if (isErrorCell(cell)) return "error";
  return clientKey(cellText(cell)) === "" ? "missing" : 0;
}

function columnsOutside(width: number, compared: readonly number[], dateColumn: number): number[] {
  const columns: number[] = [];
  for (let column = 0; column < width; column++) {
    if (column !== dateColumn && !compared.includes(column)) columns.push(column);
  }
  return columns;
}

/** The roles that a table plays, in the order of the vocabulary. */
export function presentSalesRoles(columns: ColumnMap<SalesRole>): readonly SalesRole[] {
  return salesRoles.filter((role) => columns[role] !== undefined);
}
