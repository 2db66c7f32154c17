import { cellText, isBlank } from "../cells/cells";
import { columnLetter } from "../cells/columnLetter";
import { BLANK, Dictionary, ERROR, nameOrNull } from "../cells/dictionary";
import { remembered } from "../cells/remembered";
import type { Notice } from "../problem";
import { ProblemLog, type ProblemList } from "../problemLog";
import type { CellPlace, CellValue, ColumnMap, Day, TablePlace } from "../types";
import type { ClientAliases } from "./clientAliases";
import { dealOutcome, saysNoDay } from "./dealWords";
import { emptyOfferColumns, nameRoles, wordRoles, type TextRole } from "./emptyOfferColumns";
import { NO_DAY, outcomes, type OfferColumns } from "./offerColumns";
import { areActualClosings, closingsRefuse } from "./actualClosings";
import { amountsOnce, areDeals, dealNotices } from "./offerDeals";
import { OfferStates, type OfferState } from "./offerStates";
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

/** An Offers table as analyze() takes it. */
export interface OffersTable {
  readonly place: TablePlace;
  readonly columns: ColumnMap<OfferRole>;
  readonly rows: OfferColumns;
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
 * }).rows.count // 1
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
  const read = reading.rows(missing.length > 0 ? 0 : rows.length);
  const repeated = amountsOnce(read);
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
const furtherDays = [
  { role: "closeDate", column: "closeDay" },
  { role: "nextStep", column: "nextStep" },
  { role: "validUntil", column: "validUntil" },
  { role: "invoiceUntil", column: "invoiceUntil" },
  { role: "contractEnd", column: "contractEnd" },
  { role: "eventDate", column: "eventDay" },
] as const;
type FurtherDay = (typeof furtherDays)[number];

/** The row cannot be used. */
const UNUSABLE = -9;

class OfferReading {
  private readonly days: Readonly<Partial<Record<OfferRole, SaleDays>>>;
  private readonly numbers: SaleNumbers;
  private readonly currencies: SaleCurrencies;
  private readonly texts: Readonly<Record<TextRole, Dictionary>>;
  private readonly isNoDay = remembered(saysNoDay);
  /** By row, of every row before the totals: all of them tell what the words mean. */
  private readonly ids: Readonly<Record<TextRole, Int32Array>>;
  /** Of the columns of days that the table has. */
  private readonly furtherDays: readonly FurtherDay[];
  private readonly end: number;
  private readonly states: OfferStates;
  private readonly stateOfWords: OfferState[] = [];
  private readonly moments = new Map<string, number>();
  private withoutDay = 0;
  private withoutClient = 0;
  private refusedByReason = 0;
  private refusedByClosing = 0;
  private notWon = 0;
  private readonly closingsAreActual: boolean;
  private readonly closingsRefuse: boolean;

  constructor(
    private readonly input: WholeTable<OfferRole>,
    aliases: ClientAliases | null,
    rates: ExchangeRates | null,
    private readonly log: ProblemLog,
  ) {
    const { rows, columns, format } = input;
    this.days = daysOfRoles(["date", ...furtherDays.map(({ role }) => role)], columns, rows, format);
    const { amount, currency } = columns;
    this.numbers = new SaleNumbers([rows], { amount }, format);
    const context = { choice: defaultSalesReading, rates, currencies: input.currencies };
    this.currencies = new SaleCurrencies([rows], { amount, currency }, this.numbers, context);
    this.end = endBeforeTotals(rows);
    this.furtherDays = furtherDays.filter(({ role }) => columns[role] !== undefined);
    this.texts = ofTextRoles((role) => new Dictionary(role === "client" ? (aliases?.names ?? null) : null));
    const none = new Int32Array(rows.length).fill(BLANK);
    this.ids = ofTextRoles((role) => (columns[role] === undefined ? none : this.idsOf(role, columns[role])));
    this.states = new OfferStates(rows, columns, this.texts.stage.names, this.texts.result.names);
    const closings = {
      header: columns.closeDate === undefined ? "" : (input.headers[columns.closeDate] ?? ""),
      opened: this.days.date,
      closed: this.days.closeDate,
    };
    const isWon = this.texts.stage.names.map((stage) => dealOutcome(stage) === "won");
    this.closingsRefuse =
      this.states.tellOnlyWon &&
      closingsRefuse({
        ...closings,
        isWon: (row) => isWon[this.ids.stage[row]] ?? false,
        hasReason: (row) => !isBlank(this.cell(row, "refusalReason")),
      });
    this.closingsAreActual = areActualClosings({
      ...closings,
      result: this.ids.result,
      results: this.texts.result.names,
    });
  }

  /** The used ones of the first `count` rows. */
  rows(count: number): OfferColumns {
    const { rows } = this.input;
    const columns = emptyOfferColumns(count, this.input.columns, this.texts, this.stageRole);
    let used = 0;
    for (let row = 0; row < count; row++) {
      if (rows[row].every(isBlank)) continue;
      if (row >= this.end) this.log.add("totalRow", this.where(row, "client"), { value: totalWord(rows[row]) ?? "" });
      else if (this.read(row, used, columns)) used++;
    }
    return { ...columns, count: used };
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
    const { refusedByReason, refusedByClosing, notWon } = this;
    if (refusedByReason > 0) found.push({ code: "refusedByReason", params: { rows: refusedByReason } });
    const { closeDate, result } = this.input.columns;
    if (refusedByClosing > 0) {
      const column = headerOf(closeDate ?? 0);
      found.push({ code: "refusedByClosing", params: { rows: refusedByClosing, column } });
    }
    if (notWon > 0) found.push({ code: "notWonIsOpen", params: { rows: notWon, column: headerOf(result ?? 0) } });
    return found;
  }

  /** The only column of states names the stages too. */
  private get stageRole(): "stage" | "result" {
    return this.input.columns.stage === undefined ? "result" : "stage";
  }

  /** Whether the row can be used; then it is at `place` of the columns. */
  private read(row: number, place: number, to: OfferColumns): boolean {
    const { ids, days } = this;
    const offerNumber = this.word(row, "offerNumber", ids.offerNumber[row]);
    const name = this.word(row, "offerName", ids.offerName[row]);
    const product = this.word(row, "product", ids.product[row]);
    const client = this.client(row, offerNumber !== BLANK || name !== BLANK);
    if (client === UNUSABLE) return false;
    const opened = this.eventDay(row);
    if (opened === UNUSABLE) return false;
    for (let at = 0; at < this.furtherDays.length; at++) {
      const { role, column } = this.furtherDays[at];
      to[column][place] = this.day(row, role, days[role] as SaleDays);
    }
    const closeDay = to.closeDay[place];
    const reason = this.word(row, "refusalReason", ids.refusalReason[row]);
    const stage = this.word(row, "stage", ids.stage[row]);
    const result = this.word(row, "result", ids.result[row]);
    const state = this.state(stage, result, reason, this.word(row, "isClosed", ids.isClosed[row]));
    const isTold = !state.isNotWon && !(state.outcome === null && state.isStage && this.closingsRefuse);
    const outcome = isTold ? state.outcome : this.outcomeByClosing(closeDay);
    const hasEnded = outcome !== null;
    if (state.isUnreadable) this.unreadable(row, "result");
    if (state.isByReason) this.refusedByReason++;
    // An expected closing day is not the day of an event.
    const day = days.date === undefined ? closeDay : opened;
    if (day === NO_DAY && (!hasEnded || closeDay === NO_DAY)) this.withoutDay++;
    if (day !== NO_DAY && closeDay !== NO_DAY && hasEnded && closeDay < day) {
      this.log.add("closedBeforeOpened", this.where(row, "closeDate"), { day: closeDay, opened: day });
    }
    to.row[place] = row;
    to.offerNumber.ids[place] = offerNumber;
    to.name.ids[place] = name;
    to.client.ids[place] = client;
    to.product.ids[place] = product;
    to.manager.ids[place] = this.word(row, "manager", ids.manager[row]);
    to.source.ids[place] = this.word(row, "source", ids.source[row]);
    to.day[place] = day;
    // Only names and products make lines of one deal.
    if (name !== BLANK && product !== BLANK) to.moment[place] = this.moment(row);
    to.stage.ids[place] = !state.isStage ? BLANK : this.stageRole === "stage" ? stage : result;
    to.outcome[place] = outcomes.indexOf(outcome);
    to.reason.ids[place] = reason;
    to.amount[place] = this.amount(row, hasEnded && closeDay !== NO_DAY ? closeDay : day);
    return true;
  }

  /** What the words of a row say, by their ids; each combination is looked at once. */
  private state(stage: number, result: number, reason: number, closed: number): OfferState {
    const { texts } = this;
    const key = ((stage + 1) * (texts.result.names.length + 1) + result + 1) * 2 + (reason === BLANK ? 0 : 1);
    const known = closed === BLANK ? this.stateOfWords[key] : undefined;
    if (known !== undefined) return known;
    const found = this.states.read(
      nameOrNull(texts.stage.names, stage),
      nameOrNull(texts.result.names, result),
      nameOrNull(texts.refusalReason.names, reason),
      nameOrNull(texts.isClosed.names, closed),
    );
    if (closed === BLANK) this.stateOfWords[key] = found;
    return found;
  }

  /** Of a deal of which nothing else than that it is not won is said. */
  private outcomeByClosing(closeDay: Day): "refused" | null {
    const isActual = this.closingsAreActual || this.closingsRefuse;
    if (!isActual) this.notWon++;
    if (!isActual || closeDay === NO_DAY) return null;
    this.refusedByClosing++;
    return "refused";
  }

  /** BLANK where a number or a name tells the deal apart. */
  private client(row: number, isNamed: boolean): number {
    const id = this.ids.client[row];
    if (id >= 0) return id;
    if (id === ERROR) {
      const value = cellText(this.cell(row, "client"));
      this.log.add("errorCell", this.where(row, "client"), { value, role: "client" });
      return UNUSABLE;
    }
    if (isNamed) {
      this.withoutClient++;
      return BLANK;
    }
    this.log.add("clientMissing", this.where(row, "client"));
    return UNUSABLE;
  }

  /** An id of how the days of opening and closing are written. */
  private moment(row: number): number {
    const written = `${cellText(this.cell(row, "date"))} ${cellText(this.cell(row, "closeDate"))}`;
    const known = this.moments.get(written) ?? this.moments.size;
    this.moments.set(written, known);
    return known;
  }

  private eventDay(row: number): Day {
    const days = this.days.date ?? this.days.closeDate;
    const role = this.days.date === undefined ? "closeDate" : "date";
    if (days === undefined) return NO_DAY;
    const day = days.dayOfRow[row];
    if (day > 0 && isInBody(day, days)) return day;
    if (day === NO_DAY_MISSING) return NO_DAY;
    const where = this.where(row, role);
    if (day > 0) {
      this.log.add("dayFarAway", where, { day });
      return UNUSABLE;
    }
    const value = cellText(this.cell(row, role));
    if (faultOfDay(day) === "error") this.log.add("errorCell", where, { value, role: "date" });
    else this.log.add("dateUnreadable", where, { value });
    return UNUSABLE;
  }

  private day(row: number, role: OfferRole, days: SaleDays): Day {
    const day = days.dayOfRow[row];
    if (day > 0 && isInBody(day, days)) return day;
    if (day !== NO_DAY_MISSING && !this.isNoDay(cellText(this.cell(row, role)))) this.unreadable(row, role);
    return NO_DAY;
  }

  /** In the commonest currency; NaN = none, or without a rate. */
  private amount(row: number, day: Day): number {
    const { amount } = this.input.columns;
    if (amount === undefined) return NaN;
    const cells = this.input.rows[row];
    const value = this.numbers.read(cells, amount);
    if (typeof value !== "number") {
      if (value !== "missing") this.unreadable(row, "amount");
      return NaN;
    }
    const factor = this.currencies.factorOf(cells, row, day === NO_DAY ? LAST_DAY : day);
    if (factor !== null) {
      this.currencies.countAdded(cells, row, value);
      return value * factor;
    }
    this.currencies.countLeftOut(cells, row, value);
    const currency = this.currencies.codeOf(cells, row) || "?";
    this.log.add("offerCurrency", this.where(row, "amount"), { currency });
    return NaN;
  }

  /** The id of a text, or BLANK where the cell holds an error, which is reported. */
  private word(row: number, role: TextRole, id: number): number {
    if (id !== ERROR) return id;
    this.unreadable(row, role);
    return BLANK;
  }

  private idsOf(role: TextRole, column: number): Int32Array {
    const { rows } = this.input;
    const texts = this.texts[role];
    const ids = new Int32Array(rows.length).fill(BLANK);
    for (let row = 0; row < this.end; row++) ids[row] = texts.add(rows[row][column]);
    return ids;
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

function ofTextRoles<Value>(make: (role: TextRole) => Value): Readonly<Record<TextRole, Value>> {
  const made = [...nameRoles, ...wordRoles].map((role) => [role, make(role)]);
  return Object.fromEntries(made) as Record<TextRole, Value>;
}

/** Not far from all other days of its column. */
function isInBody(day: Day, { body }: SaleDays): boolean {
  return body === null || (day >= body[0] && day <= body[1]);
}
