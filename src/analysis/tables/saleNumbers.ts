import { amountParts, isAmount, readAmount } from "../cells/amountCell";
import { isBlank, type CellFault } from "../cells/cells";
import { readWritten } from "../columns/columnFormat";
import { AmountSurvey, type AmountDecision } from "../columns/amountColumn";
import type { CellValue, ColumnMap, ReadingFormat, Rows } from "../types";
import type { SalesReadingChoice } from "./salesReading";
import { numberRoles, type SalesRole } from "./salesRoles";

type Row = Rows[number];

/** The numbers of a sales table, each column understood as a whole. */
export class SaleNumbers {
  private readonly decisions = new Map<number, AmountDecision>();
  /** A currency is beside some amount. */
  readonly hasCurrency: boolean = false;

  constructor(
    chunks: readonly Rows[],
    private readonly columns: ColumnMap<SalesRole>,
    private readonly workbook: ReadingFormat,
    chosen: SalesReadingChoice["formats"] = {},
    numbersBefore = 0,
  ) {
    for (const role of numberRoles) {
      const column = columns[role];
      if (column === undefined) continue;
      const survey = surveyOf(chunks, column);
      survey.addNumbers(numbersBefore);
      this.decisions.set(column, survey.decide(workbook, chosen[role]));
      if (survey.hasCurrency && (role === "amount" || role === "price")) this.hasCurrency = true;
    }
  }

  /** How a column was decided on; null = it holds no numbers. */
  decision(column: number): AmountDecision | null {
    return this.decisions.get(column) ?? null;
  }

  read(row: Row, column: number): number | CellFault {
    const cell = row[column];
    if (typeof cell === "number") return isAmount(cell) ? cell : "unreadable";
    const decision = this.decisions.get(column);
    if (decision === undefined) return readAmount(cell, this.workbook);
    const written = readWritten(cell, decision);
    return typeof written !== "number" || isAmount(written) ? written : "unreadable";
  }

  /** The amount of a row: of its column, else quantity × price, else credit less debit. */
  amount(row: Row): number | CellFault {
    const { amount, quantity, price } = this.columns;
    if (amount !== undefined) return this.read(row, amount);
    if (quantity !== undefined && price !== undefined) {
      const number = this.read(row, quantity);
      const each = this.read(row, price);
      if (typeof number !== "number") return number;
      return typeof each === "number" ? number * each : each;
    }
    return this.creditLessDebit(row);
  }

  /** The column that the amount is read from, or that spoils it. */
  amountColumn(row: Row): number {
    const { amount, quantity, price, debit, credit } = this.columns;
    if (amount !== undefined) return amount;
    if (quantity !== undefined && price !== undefined) {
      return typeof this.read(row, quantity) === "number" ? price : quantity;
    }
    const column = credit !== undefined && !isBlank(row[credit]) ? credit : debit;
    return column ?? credit ?? 0;
  }

  /** The code of the currency beside the amount; null = none. */
  currencyBeside(row: Row): string | null {
    const column = this.columns.amount ?? this.columns.price;
    const cell = column === undefined ? null : row[column];
    return typeof cell === "string" ? (amountParts(cell)?.currency ?? null) : null;
  }

  private creditLessDebit(row: Row): number | CellFault {
    const { debit, credit } = this.columns;
    if (debit === undefined && credit === undefined) return "missing";
    const plus = credit === undefined ? "missing" : this.read(row, credit);
    const minus = debit === undefined ? "missing" : this.read(row, debit);
    if (typeof plus === "number" && typeof minus === "number") return plus - minus;
    if (typeof plus === "number") return minus === "missing" ? plus : minus;
    if (typeof minus === "number") return plus === "missing" ? -minus : plus;
    return plus === "missing" ? minus : plus;
  }
}

function surveyOf(chunks: readonly Rows[], column: number): AmountSurvey {
  const survey = new AmountSurvey();
  let numbers = 0;
  for (const rows of chunks) {
    for (let i = 0; i < rows.length; i++) {
      const cell: CellValue | undefined = rows[i][column];
      if (typeof cell === "number") numbers++;
      else if (typeof cell === "string" && cell !== "") survey.addText(cell);
    }
  }
  survey.addNumbers(numbers);
  return survey;
}
