import { type ProblemList, ProblemLog } from "../problemLog";
import type { CellFault } from "../cells/cells";
import type { CellPlace, CellValue, Day, TablePlace } from "../types";
import { cellPlaceOf } from "./tablePlace";
import type { RequiredSalesRole, SalesRole } from "./salesRoles";

const missingCodes = { date: "dateMissing", client: "clientMissing", amount: "amountMissing" } as const;
const unreadableCodes = { date: "dateUnreadable", client: "clientMissing", amount: "amountUnreadable" } as const;

/** The problems of a sales table; rows are counted from the first below the header, columns from the table's first. */
export class SalesProblems {
  private readonly log = new ProblemLog();

  constructor(private readonly place: TablePlace) {}

  get duplicates(): number {
    return this.log.count("duplicateRow");
  }

  list(): ProblemList {
    return this.log.list();
  }

  tableEmpty(): void {
    const { sheet, row, column } = this.place;
    this.log.add("tableEmpty", { sheet, row, column }, { table: "sales" });
  }

  roleMissing(role: RequiredSalesRole): void {
    this.log.add("roleMissing", null, { table: "sales", role });
  }

  totalRow(row: number, word: string): void {
    this.log.add("totalRow", this.cellPlace(row, 0), { value: word });
  }

  duplicateRow(row: number, original: number): void {
    const where = this.cellPlace(row, 0);
    const other = this.cellPlace(original, 0);
    // Users count rows from 1, and the header row is above.
    const params = { row: other.row + 1 };
    this.log.add("duplicateRow", where, other.sheet === where.sheet ? params : { ...params, sheet: other.sheet });
  }

  /** A cell without which the row cannot be used. */
  required(fault: CellFault, role: RequiredSalesRole, row: number, column: number, cell: CellValue | undefined): void {
    const where = this.cellPlace(row, column);
    if (fault === "missing") this.log.add(missingCodes[role], where);
    else if (fault === "error") this.log.add("errorCell", where, { value: String(cell), role });
    else this.log.add(unreadableCodes[role], where, { value: String(cell) });
  }

  /** A cell that is left blank while its row is used. */
  optional(role: SalesRole, row: number, column: number, cell: CellValue | undefined): void {
    this.log.add("valueUnreadable", this.cellPlace(row, column), { value: String(cell), role });
  }

  dayFarAway(row: number, column: number, day: Day): void {
    this.log.add("dayFarAway", this.cellPlace(row, column), { day });
  }

  otherCurrency(row: number, column: number, currency: string): void {
    this.log.add("otherCurrency", this.cellPlace(row, column), { currency: currency || "?" });
  }

  private cellPlace(row: number, column: number): CellPlace {
    return cellPlaceOf(this.place, row, column);
  }
}
