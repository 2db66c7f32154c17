import { amountParts, readAmount } from "../../analysis/cells/amountCell";
import { cellText, isBlank } from "../../analysis/cells/cells";
import { currencyCode } from "../../analysis/cells/currency";
import { readDay } from "../../analysis/cells/dateCell";
import { wordKey } from "../../analysis/cells/wordKey";
import { AmountSurvey } from "../../analysis/columns/amountColumn";
import { DateSurvey } from "../../analysis/columns/dateColumn";
import { isPlausibleDay } from "../../analysis/columns/plausibleDay";
import type { CellValue, Day, ReadingFormat } from "../../analysis/types";
import { compactAccount } from "../iban";
import { moneyOfNumber, type Money } from "../money";
import { cleanName, partyInText, taxNumberIn } from "../partyInText";
import {
  refusal,
  type Party,
  type Payment,
  type Refusal,
  type Statement,
  type StatementFormat,
  type StatementProblem,
} from "../statement";
import type { ColumnRole, ImportWords } from "../words";
import { accountCell } from "./accountCell";
import { accountIn, currencyIn, currencyNamed } from "./accountInText";
import { balancePeriod, type BalancedRow } from "./balanceColumn";
import { columnsByValues } from "./columnsByValues";
import { headerRow, type StatementColumns } from "./columnsOfHeader";
import { dateText } from "./dateText";
import { withMarks } from "./columnOfMarks";
import { markSide } from "./markSide";

type Row = readonly CellValue[];

export interface TableRows {
  readonly rows: readonly Row[];
  /** Line of the file or row of the sheet of each, counted from 1. */
  readonly lines: readonly number[];
  /** Whether serials count from 1904. */
  readonly date1904: boolean;
}

/** What a text leaves open where nothing proves the one or the other. */
const USUAL: ReadingFormat = { decimal: ",", dateOrder: "dmy", date1904: false };

/**
 * Reads the table of a statement, of a CSV file or a sheet, by its columns.
 *
 * Rows above the headers name the account; rows below the last payment are the bank's totals. A row of texts alone goes on
 * with the payment above. Money spent and received: two columns, a mark, or the sign; a running balance decides where none
 * of them does. Day order and decimal mark are those that the whole column proves. Source: spec 6 (CSV), 1.2.
 *
 * @example readTable({ rows: [["Date", "Payer", "Amount"], ["05.01.2024", "ALFA", "1,50"]], lines: [1, 2], date1904: false }, "csv", "utf-8", words)
 */
export function readTable(
  table: TableRows,
  format: StatementFormat,
  encoding: string,
  words: ImportWords,
  ownAccounts: readonly string[] = [],
): Statement | Refusal {
  const filled = table.rows.filter((row) => row.some((cell) => !isBlank(cell)));
  if (filled.length === 0) return refusal("empty");
  const header = headerRow(table.rows, words);
  const columns = header?.columns ?? columnsByValues(filled, words);
  if (columns === null) return refusal("noHeader", { headers: headersSeen(filled) });
  if (format === "csv" && header === null && filled.length < 2) return refusal("notStatement");
  return new TableReader(table, header === null ? -1 : header.row, columns, words, ownAccounts).read(format, encoding);
}

/** The widest of the first rows is the likeliest to hold the headers. */
function headersSeen(rows: readonly Row[]): string {
  const texts = (row: Row): readonly string[] => row.map(cellText).filter((text) => text !== "");
  const widest = rows.slice(0, 40).reduce((best, row) => (texts(row).length > texts(best).length ? row : best));
  return texts(widest).slice(0, 12).join(", ").slice(0, 200);
}

class TableReader {
  private readonly problems: StatementProblem[] = [];
  private readonly format: ReadingFormat;
  private readonly dates: ReadingFormat;
  private readonly columns: StatementColumns;
  private readonly ownAccount: string;
  private readonly currency: string;

  constructor(
    private readonly table: TableRows,
    private readonly headerAt: number,
    found: StatementColumns,
    private readonly words: ImportWords,
    private readonly ownAccounts: readonly string[],
  ) {
    const body = table.rows.slice(headerAt + 1);
    const above = table.rows.slice(0, Math.max(0, headerAt)).flatMap((row) => row.map(cellText));
    this.ownAccount = accountIn(above);
    this.columns = withMarks(withOtherAccounts(found, body, this.ownAccount), body, words);
    const base = { ...USUAL, date1904: table.date1904 };
    const amounts = new AmountSurvey();
    for (const role of ["amount", "debit", "credit", "balance"] as const) {
      for (const row of body) {
        const cell = this.cell(row, role);
        if (typeof cell === "string" && cell !== "") amounts.addText(cell);
      }
    }
    this.format = { ...amounts.decide(base).format, isMixed: false, credit: "positive" };
    const dates = new DateSurvey();
    let serials = 0;
    for (const row of body) {
      const cell = this.dateCell(row);
      if (typeof cell === "number" && isPlausibleDay(cell)) serials++;
      else if (typeof cell === "number") dates.addDigits(String(cell));
      else if (typeof cell === "string" && cell !== "") dates.addText(cell);
    }
    this.dates = { ...dates.decide(base, serials).format, isMixed: false };
    this.currency = this.currencyOfHeader() || currencyIn(above);
  }

  read(format: StatementFormat, encoding: string): Statement | Refusal {
    const drafts: Draft[] = [];
    const { rows, lines } = this.table;
    const last = this.lastDated();
    // The payment that a line of texts goes on with; null after a row that could not be read.
    let above: Draft | null = null;
    let isApart = false;
    for (let index = this.headerAt + 1; index < rows.length; index++) {
      const row = rows[index];
      if (row.every(isBlank)) {
        isApart = true;
        continue;
      }
      if (this.isHeader(row)) {
        above = null;
        continue;
      }
      const draft = this.draftOf(row, lines[index]);
      if (draft !== null && this.isNotBooked(row)) {
        this.problems.push({ code: "notBooked", line: lines[index], value: this.text(row, "status") });
        above = null;
      } else if (draft !== null) {
        drafts.push(draft);
        above = draft;
      } else if (this.isContinuation(row)) {
        if (!isApart && index <= last + MOST_LINES) above?.more.push(textsOf(row));
      } else if (!this.isFooter(row) && (index < last || this.dayOf(row) !== null)) {
        const code = this.dayOf(row) === null ? "dateUnreadable" : "amountUnreadable";
        this.problems.push({ code, line: lines[index], value: textsOf(row).slice(0, 80) });
        above = null;
      }
      isApart = false;
    }
    const payments = this.payments(drafts);
    const named = [this.ownAccount, ...payments.map(({ account }) => account)];
    const accounts = [...new Set(named)].filter((account) => account !== "");
    const balanced = drafts.map((draft, place): BalancedRow => ({ ...draft, payment: payments[place] }));
    return {
      format,
      encoding,
      accounts,
      payments,
      periods: balancePeriod(balanced, accounts[0] ?? ""),
      problems: this.problems,
    };
  }

  /** The headers again, of another page or account. */
  private isHeader(row: Row): boolean {
    const header = this.table.rows.at(this.headerAt);
    if (this.headerAt < 0 || header === undefined) return false;
    return [...this.columns.values()].every((column) => cellText(row[column]) === cellText(header[column]));
  }

  /** "Amount, EUR" and "Сумма (руб.)"; "" = the headers of the money name none. */
  private currencyOfHeader(): string {
    const header = this.headerAt < 0 ? [] : this.table.rows[this.headerAt];
    const roles = ["amount", "credit", "debit"] as const;
    return currencyNamed(roles.map((role) => this.text(header, role)));
  }

  private lastDated(): number {
    const { rows } = this.table;
    for (let index = rows.length - 1; index > this.headerAt; index--) {
      if (this.dayOf(rows[index]) !== null && this.amountOf(rows[index]) !== null) return index;
    }
    return this.headerAt;
  }

  private cell(row: Row, role: ColumnRole): CellValue {
    const column = this.columns.get(role);
    return column === undefined ? null : (row[column] ?? null);
  }

  private text(row: Row, role: ColumnRole): string {
    return cellText(this.cell(row, role)).replace(/\s+/g, " ");
  }

  private dateCell(row: Row): CellValue {
    const booked = this.cell(row, "date");
    return dateText(isBlank(booked) ? this.cell(row, "valueDate") : booked);
  }

  private dayOf(row: Row): Day | null {
    const day = readDay(this.dateCell(row), this.dates);
    return typeof day === "number" && isPlausibleDay(day) ? day : null;
  }

  /** In less out, with what the columns say of its side; null = no amount. */
  private amountOf(row: Row): { readonly amount: Money; readonly side: "in" | "out" | null } | null {
    const credit = this.money(row, "credit");
    const debit = this.money(row, "debit");
    if (credit !== null && credit !== 0n) return { amount: credit, side: credit < 0n ? null : "in" };
    if (debit !== null && debit !== 0n) return { amount: debit < 0n ? -debit : debit, side: "out" };
    const amount = this.money(row, "amount");
    if (amount === null) return zero(credit ?? debit);
    const mark = markSide(this.text(row, "mark"), this.words);
    if (mark === null) return { amount, side: null };
    return { amount: amount < 0n ? -amount : amount, side: mark };
  }

  private money(row: Row, role: ColumnRole): Money | null {
    const cell = this.cell(row, role);
    const amount = readAmount(typeof cell === "string" ? withoutMark(cell) : cell, this.format);
    return typeof amount === "number" ? moneyOfNumber(amount) : null;
  }

  private draftOf(row: Row, line: number): Draft | null {
    const day = this.dayOf(row);
    const found = this.amountOf(row);
    if (day === null || found === null) return null;
    const account = compactAccount(this.text(row, "ownAccount")) || this.ownAccount;
    const balance = this.money(row, "balance");
    return { day, ...found, balance, row, line, more: [], account };
  }

  private moneyCell(row: Row): CellValue {
    for (const role of ["amount", "credit", "debit"] as const) {
      const cell = this.cell(row, role);
      if (!isBlank(cell)) return cell;
    }
    return null;
  }

  /** The currency that is written beside the amount of a row. */
  private currencyBeside(row: Row): string | null {
    const cell = this.moneyCell(row);
    return typeof cell === "string" ? (amountParts(withoutMark(cell))?.currency ?? null) : null;
  }

  private isContinuation(row: Row): boolean {
    return isBlank(this.dateCell(row)) && isBlank(this.moneyCell(row)) && !this.isFooter(row);
  }

  private isNotBooked(row: Row): boolean {
    const state = wordKey(this.text(row, "status"));
    return state !== "" && this.words.notBooked.some((word) => state.startsWith(wordKey(word)));
  }

  private isFooter(row: Row): boolean {
    const text = ` ${wordKey(textsOf(row))}`;
    return this.words.footers.some((word) => text.startsWith(` ${wordKey(word)}`));
  }

  private payments(drafts: readonly Draft[]): readonly Payment[] {
    const hasPlus = (row: Row): boolean => /^\s*\+|\+\s*$/.test(cellText(this.cell(row, "amount")));
    const hasSides = drafts.some(({ side, amount, row }) => side !== null || amount < 0n || hasPlus(row));
    const own = hasSides ? null : this.ownOfPairs(drafts);
    const byBalance = hasSides || own !== null ? null : sidesByBalance(drafts);
    if (!hasSides && own === null && byBalance === null && drafts.length > 0) {
      this.problems.push({ code: "directionAssumed", line: drafts[0].line, value: "" });
    }
    return drafts.map((draft) => {
      const byAccount = own === null ? null : this.accountOf(draft.row, "payerAccount") === own ? "out" : "in";
      const side = draft.side ?? byAccount ?? byBalance?.get(draft) ?? (draft.amount < 0n ? "out" : "in");
      return this.paymentOf(own === null ? draft : { ...draft, account: own }, side);
    });
  }

  private accountOf(row: Row, role: "payerAccount" | "payeeAccount"): string {
    return accountCell(this.text(row, role)).account;
  }

  /** Where payer and payee have columns of their own: the account that is in every row is the company's. */
  private ownOfPairs(drafts: readonly Draft[]): string | null {
    if (!this.columns.has("payerAccount") || !this.columns.has("payeeAccount") || drafts.length === 0) return null;
    const pairs = drafts.map(({ row }) => [this.accountOf(row, "payerAccount"), this.accountOf(row, "payeeAccount")]);
    const known = [this.ownAccount, ...this.ownAccounts, ...(drafts.length > 1 ? pairs[0] : [])];
    return known.find((account) => account !== "" && pairs.every((pair) => pair.includes(account))) ?? null;
  }

  private paymentOf(draft: Draft, direction: "in" | "out"): Payment {
    const { row, more, amount } = draft;
    const purpose = [this.text(row, "purpose") || this.text(row, "bankKind"), ...more]
      .filter((text) => text !== "")
      .join(" ");
    return {
      direction,
      day: draft.day,
      amount: amount < 0n ? -amount : amount,
      currency: currencyCode(this.text(row, "currency")) ?? this.currencyBeside(row) ?? this.currency,
      account: draft.account,
      party: this.partyOf(row, direction, purpose, draft.account),
      purpose: purpose === "" ? this.text(row, "name") : purpose,
      reference: this.text(row, "reference"),
      bankKind: this.text(row, "bankKind"),
      signs: [],
      line: draft.line,
      part: 0,
    };
  }

  private partyOf(row: Row, direction: "in" | "out", purpose: string, ownAccount: string): Party {
    const [name, account, number] =
      direction === "in"
        ? (["payerName", "payerAccount", "payerTaxNumber"] as const)
        : (["payeeName", "payeeAccount", "payeeTaxNumber"] as const);
    // A table with a column of payers alone calls whoever is on the other side so.
    const other = direction === "in" ? "payeeName" : "payerName";
    const lone = this.columns.has(name) ? "" : this.text(row, other);
    const given = cleanName(this.text(row, name) || this.text(row, "name") || lone);
    const cell = accountCell(this.text(row, account) || this.text(row, "account"));
    const written = this.text(row, number) || this.text(row, "taxNumber") || cell.taxNumber;
    const isNamed = given !== "" || cell.name !== "";
    const found = isNamed ? null : partyInText(purpose, direction, ownAccount, this.words.parties);
    return {
      name: given || cell.name || (found?.name ?? ""),
      account: cell.account || (found?.account ?? ""),
      taxNumber: written || found?.taxNumber || taxNumberIn(purpose, this.words.parties.taxNumber),
      bank: "",
    };
  }
}

/** So many lines may follow the last payment and still be its own. */
const MOST_LINES = 6;

interface Draft {
  readonly day: Day;
  readonly amount: Money;
  readonly side: "in" | "out" | null;
  readonly balance: Money | null;
  readonly row: Row;
  readonly line: number;
  /** Texts of the lines below it. */
  readonly more: string[];
  readonly account: string;
}

function zero(amount: Money | null): { readonly amount: Money; readonly side: null } | null {
  return amount === null ? null : { amount, side: null };
}

/**
 * Several accounts, none of which is that of the statement, are those of the other side; where the statement names none,
 * they are where there is one for each name.
 */
function withOtherAccounts(columns: StatementColumns, rows: readonly Row[], ownAccount: string): StatementColumns {
  const column = columns.get("ownAccount");
  const name = columns.get("name");
  if (column === undefined || columns.has("account")) return columns;
  const differentIn = (of: number): ReadonlySet<string> => {
    const different = new Set(rows.map((row) => compactAccount(cellText(row[of]))));
    different.delete("");
    return different;
  };
  const accounts = differentIn(column);
  const isOther =
    ownAccount === "" ? name !== undefined && accounts.size >= differentIn(name).size : !accounts.has(ownAccount);
  if (accounts.size < 2 || !isOther) return columns;
  const others = new Map(columns).set("account", column);
  others.delete("ownAccount");
  return others;
}

/** Letters that say the side stand behind some amounts: "12,50 A". */
function withoutMark(text: string): string {
  return text.replace(/\s(?:[AB]|C|D)$/, "");
}

function textsOf(row: Row): string {
  return row
    .map(cellText)
    .filter((text) => text !== "")
    .join(" ")
    .replace(/\s+/g, " ");
}

/** Where each balance is the one before it, more or less by the amount; null = the balances say nothing. */
function sidesByBalance(drafts: readonly Draft[]): ReadonlyMap<Draft, "in" | "out"> | null {
  const sides = new Map<Draft, "in" | "out">();
  if (drafts.length < 2 || drafts.some(({ balance }) => balance === null)) return null;
  for (const order of [drafts, [...drafts].reverse()]) {
    sides.clear();
    for (let place = 1; place < order.length; place++) {
      const step = order[place].balance! - order[place - 1].balance!;
      const { amount } = order[place];
      if (step === amount) sides.set(order[place], "in");
      else if (step === -amount) sides.set(order[place], "out");
    }
    if (sides.size === order.length - 1) return sides;
  }
  return null;
}
