import { cellText, isBlank, isErrorCell } from "../cells/cells";
import { clientKey, hasName } from "../cells/clientKey";
import { remembered } from "../cells/remembered";
import { columnLetter } from "../cells/columnLetter";
import type { Notice } from "../problem";
import { ProblemLog, type ProblemList } from "../problemLog";
import type { CellPlace, CellValue, ColumnMap, Day, TablePlace } from "../types";
import type { ClientAliases } from "./clientAliases";
import { saysNoDay, type DealOutcome } from "./dealWords";
import { amountsOnce, areDeals, dealNotices } from "./offerDeals";
import { OfferStates } from "./offerStates";
import type { ExchangeRates } from "./exchangeRates";
import { offerRoles, type OfferRole } from "./offers";
import { SaleCurrencies } from "./saleCurrencies";
import { dayNotices } from "./salesNotices";
import { defaultSalesReading } from "./salesReading";
import { faultOfDay, NO_DAY_MISSING, daysOfRoles, type SaleDays } from "./saleDays";
import { SaleNumbers } from "./saleNumbers";
import { missingRoles, type WholeTable } from "./tableDefinition";
import { cellPlaceOf } from "./tablePlace";
import { endBeforeTotals, totalWord } from "./totalRows";

/** One row of an Offers table; null = not said. */
export interface OfferRow {
  /** 0 = the first below the header. */
  readonly row: number;
  readonly offerNumber: string | null;
  /** What the deal is called; tells deals apart where they have no number. */
  readonly name: string | null;
  readonly client: string | null;
  readonly product: string | null;
  readonly manager: string | null;
  readonly source: string | null;
  readonly day: Day | null;
  readonly closeDay: Day | null;
  /** As it is written; null also where the text says only how the deal ended. */
  readonly stage: string | null;
  readonly outcome: DealOutcome | null;
  readonly reason: string | null;
  readonly amount: number | null;
  readonly nextStep: Day | null;
  readonly validUntil: Day | null;
  readonly invoiceUntil: Day | null;
  readonly contractEnd: Day | null;
  readonly eventDay: Day | null;
}

/** An Offers table as analyze() takes it. */
export interface OffersTable {
  readonly place: TablePlace;
  readonly columns: ColumnMap<OfferRole>;
  /** In the order of the sheet. */
  readonly rows: readonly OfferRow[];
  /** A row without a number is a deal of its own, not an event of one. */
  readonly areDeals: boolean;
  /** All offer numbers are whole numbers, not texts. */
  readonly isNumbered: boolean;
  readonly problems: ProblemList;
  readonly notices: readonly Notice[];
}

/**
 * Reads an Offers table: one row per event of a deal, or one row per deal with its opening and its closing day.
 *
 * How a deal ended is read from the result, else from the stage. A row without a client counts where it has an offer
 * number, a row without a day where nothing else is wrong with it: both are named. A day or client that cannot be read
 * is reported and the row left out; other values that cannot be read are reported and the row used without them. Amounts
 * of several currencies are never added: those of others than the commonest are converted, or left out without a rate.
 * Edges: no rows gives the problem tableEmpty, a missing column roleMissing and no rows. Source: spec 1 (Offers).
 *
 * @example
 * readOffers({
 *   place: { sheet: "Offers", row: 0, column: 0 },
 *   headers: ["Client", "Stage", "Date"],
 *   rows: [["Anna", "Lost", 45292]],
 *   columns: { client: 0, stage: 1, date: 2 },
 *   format: { decimal: ".", dateOrder: "ymd", date1904: false },
 * }).rows[0].outcome // "refused"
 */
export function readOffers(
  input: WholeTable<OfferRole>,
  aliases: ClientAliases | null = null,
  rates: ExchangeRates | null = null,
): OffersTable {
  const { place, columns, rows } = input;
  const log = new ProblemLog();
  if (rows.every((row) => row.every(isBlank))) log.add("tableEmpty", null, { table: "offers" });
  const missing = missingRoles(offerRoles, columns).filter(
    (role) => role !== "client" || (columns.offerNumber ?? columns.offerName) === undefined,
  );
  for (const role of missing) log.add("roleMissing", null, { table: "offers", role });
  const reading = new OfferReading(input, aliases, rates, log);
  const { rows: read, repeated } = amountsOnce(missing.length > 0 ? [] : reading.rows());
  const isOfDeals = areDeals(read, columns);
  return {
    place,
    columns,
    rows: read,
    areDeals: isOfDeals,
    isNumbered: isNumbered(input),
    problems: log.list(),
    notices: [...reading.notices(), ...dealNotices(read, isOfDeals, repeated)],
  };
}

function isNumbered({ rows, columns: { offerNumber } }: WholeTable<OfferRole>): boolean {
  if (offerNumber === undefined) return false;
  return rows.every((row) => isBlank(row[offerNumber]) || Number.isSafeInteger(row[offerNumber]));
}

/** Of an amount without a day the newest rate holds. */
const LAST_DAY = 2958465;

/** Days of which a row may have none. */
const furtherDays = ["closeDate", "nextStep", "validUntil", "invoiceUntil", "contractEnd", "eventDate"] as const;

class OfferReading {
  private readonly days: Readonly<Partial<Record<OfferRole, SaleDays>>>;
  private readonly numbers: SaleNumbers;
  private readonly currencies: SaleCurrencies;
  private readonly nameOf = remembered((written) => this.aliases?.names.get(clientKey(written)) ?? written);
  private readonly isNoDay = remembered(saysNoDay);
  private withoutDay = 0;
  private withoutClient = 0;
  private readonly states: OfferStates;

  constructor(
    private readonly input: WholeTable<OfferRole>,
    private readonly aliases: ClientAliases | null,
    rates: ExchangeRates | null,
    private readonly log: ProblemLog,
  ) {
    const { rows, columns, format } = input;
    this.days = daysOfRoles(["date", ...furtherDays], columns, rows, format);
    const { amount, currency } = columns;
    this.numbers = new SaleNumbers([rows], { amount }, format);
    const context = { choice: defaultSalesReading, rates, currencies: input.currencies };
    this.currencies = new SaleCurrencies([rows], { amount, currency }, this.numbers, context);
    this.states = new OfferStates(rows, columns);
  }

  rows(): OfferRow[] {
    const { rows } = this.input;
    const read: OfferRow[] = [];
    const end = endBeforeTotals(rows);
    for (let row = 0; row < rows.length; row++) {
      if (rows[row].every(isBlank)) continue;
      if (row >= end) this.log.add("totalRow", this.where(row, "client"), { value: totalWord(rows[row]) ?? "" });
      else {
        const offer = this.read(row);
        if (offer !== null) read.push(offer);
      }
    }
    return read;
  }

  notices(): readonly Notice[] {
    const found: Notice[] = [];
    const headerOf = (column: number): string => this.input.headers[column] || columnLetter(column);
    for (const role of Object.keys(this.days) as OfferRole[]) {
      found.push(...dayNotices(this.days[role] as SaleDays, headerOf(this.input.columns[role] as number)));
    }
    const { amount } = this.input.columns;
    const undecided = amount === undefined ? null : (this.numbers.decision(amount)?.undecided ?? null);
    if (amount !== undefined && undecided !== null) {
      found.push({ code: "decimalUndecided", params: { column: headerOf(amount), value: undecided } });
    }
    const several = this.currencies.notices(headerOf(this.input.columns.currency ?? amount ?? 0));
    // Sales name their own currency.
    found.push(...several.filter(({ code }) => code !== "currencyOf"));
    if (this.withoutDay > 0) found.push({ code: "dealsWithoutDay", params: { rows: this.withoutDay } });
    if (this.withoutClient > 0) found.push({ code: "dealsWithoutClient", params: { rows: this.withoutClient } });
    const { refusedByReason } = this.states;
    if (refusedByReason > 0) found.push({ code: "refusedByReason", params: { rows: refusedByReason } });
    return found;
  }

  private read(row: number): OfferRow | null {
    const offerNumber = this.text(row, "offerNumber");
    const name = this.text(row, "offerName");
    const client = this.client(row, offerNumber ?? name);
    if (client === undefined) return null;
    const opened = this.eventDay(row);
    if (opened === undefined) return null;
    const closeDay = this.day(row, "closeDate");
    const reason = this.text(row, "refusalReason");
    const closed = this.text(row, "isClosed");
    const state = this.states.read(this.text(row, "stage"), this.text(row, "result"), reason, closed);
    const { stage, outcome } = state;
    if (state.isUnreadable) this.unreadable(row, "result");
    // An expected closing day is not the day of an event.
    const day = this.days.date === undefined ? closeDay : opened;
    if (day === null && (outcome === null || closeDay === null)) this.withoutDay++;
    if (day !== null && closeDay !== null && outcome !== null && closeDay < day) {
      this.log.add("closedBeforeOpened", this.where(row, "closeDate"), { day: closeDay, opened: day });
    }
    return {
      row,
      offerNumber,
      name,
      client,
      product: this.text(row, "product"),
      manager: this.text(row, "manager"),
      source: this.text(row, "source"),
      day,
      closeDay,
      stage,
      outcome,
      reason,
      amount: this.amount(row, outcome === null ? day : (closeDay ?? day)),
      nextStep: this.day(row, "nextStep"),
      validUntil: this.day(row, "validUntil"),
      invoiceUntil: this.day(row, "invoiceUntil"),
      contractEnd: this.day(row, "contractEnd"),
      eventDay: this.day(row, "eventDate"),
    };
  }

  /** null = blank where a number tells the deal apart; undefined = the row cannot be used. */
  private client(row: number, offerNumber: string | null): string | null | undefined {
    const cell = this.cell(row, "client");
    const written = cellText(cell);
    if (isErrorCell(cell)) {
      this.log.add("errorCell", this.where(row, "client"), { value: written, role: "client" });
      return undefined;
    }
    if (hasName(written)) return this.aliases === null ? written : this.nameOf(written);
    if (offerNumber !== null) {
      this.withoutClient++;
      return null;
    }
    this.log.add("clientMissing", this.where(row, "client"));
    return undefined;
  }

  /** null = blank; undefined = the row cannot be used. */
  private eventDay(row: number): Day | null | undefined {
    const days = this.days.date ?? this.days.closeDate;
    const role = this.days.date === undefined ? "closeDate" : "date";
    if (days === undefined) return null;
    const day = days.dayOfRow[row];
    const where = this.where(row, role);
    if (day > 0) {
      if (isInBody(day, days)) return day;
      this.log.add("dayFarAway", where, { day });
      return undefined;
    }
    if (day === NO_DAY_MISSING) return null;
    const value = cellText(this.cell(row, role));
    if (faultOfDay(day) === "error") this.log.add("errorCell", where, { value, role: "date" });
    else this.log.add("dateUnreadable", where, { value });
    return undefined;
  }

  private day(row: number, role: (typeof furtherDays)[number]): Day | null {
    const days = this.days[role];
    if (days === undefined) return null;
    const day = days.dayOfRow[row];
    if (day > 0 && isInBody(day, days)) return day;
    if (day !== NO_DAY_MISSING && !this.isNoDay(cellText(this.cell(row, role)))) this.unreadable(row, role);
    return null;
  }

  /** In the commonest currency; null = none, or without a rate. */
  private amount(row: number, day: Day | null): number | null {
    const { amount } = this.input.columns;
    if (amount === undefined) return null;
    const cells = this.input.rows[row];
    const value = this.numbers.read(cells, amount);
    if (typeof value !== "number") {
      if (value !== "missing") this.unreadable(row, "amount");
      return null;
    }
    const factor = this.currencies.factorOf(cells, row, day ?? LAST_DAY);
    if (factor !== null) {
      this.currencies.countAdded(cells, row, value);
      return value * factor;
    }
    this.currencies.countLeftOut(cells, row, value);
    const currency = this.currencies.codeOf(cells, row) || "?";
    this.log.add("offerCurrency", this.where(row, "amount"), { currency });
    return null;
  }

  private text(row: number, role: OfferRole): string | null {
    const cell = this.cell(row, role);
    if (cell === undefined || cell === null || cell === "") return null;
    if (isErrorCell(cell)) {
      this.unreadable(row, role);
      return null;
    }
    const text = cellText(cell);
    return hasName(text) ? text : null;
  }

  private unreadable(row: number, role: OfferRole): void {
    this.log.add("valueUnreadable", this.where(row, role), { value: cellText(this.cell(row, role)), role });
  }

  private cell(row: number, role: OfferRole): CellValue | undefined {
    const column = this.input.columns[role];
    return column === undefined ? undefined : this.input.rows[row][column];
  }

  private where(row: number, role: OfferRole): CellPlace {
    return cellPlaceOf(this.input.place, row, this.input.columns[role] ?? 0);
  }
}

/** Not far from all other days of its column. */
function isInBody(day: Day, days: SaleDays | undefined): boolean {
  const body = days?.body ?? null;
  return body === null || (day >= body[0] && day <= body[1]);
}
