import { BLANK, Dictionary } from "../cells/dictionary";
import { NO_DAY, WON, type NameColumn, type OfferColumns } from "../tables/offerColumns";
import type { Day } from "../types";
import { NO_STAGE, type DealEvents } from "./dealEvents";

/** Where it is not known how long a deal took. */
export const NO_DAYS = -1;

/** What is known of the clients of deals. */
export interface ClientsOfDeals {
  /** In the register; undefined = nobody knows the client. */
  readonly idOfClient: (client: string) => number | undefined;
  /** Of the client with this id, where the deal names none. */
  readonly sourceOfClient: (id: number) => string | null;
}

/** The deals, a column each. Names are ids of the columns of the offers, BLANK = none; days NO_DAY = not said. */
export class DealColumns {
  readonly state: Uint8Array;
  readonly stage: Int32Array;
  readonly highest: Int32Array;
  readonly movesBack: Int32Array;
  readonly isStaged: Uint8Array;
  readonly closed: Int32Array;
  readonly daysToClose: Int32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** NaN = not said. */
  readonly amount: Float64Array;
  /** The place of its last event in the columns of the offers. */
  readonly lastPlace: Int32Array;
  readonly client: Int32Array;
  /** In the register. */
  readonly clientId: Int32Array;
  readonly manager: Int32Array;
  /** A place of `sources`. */
  readonly source: Int32Array;
  readonly sources: readonly string[];
  readonly reason: Int32Array;
  readonly product: Int32Array;
  /** The products of the deals with more than one. */
  readonly several = new Map<number, readonly string[]>();
  readonly validUntil: Int32Array;
  readonly invoiceUntil: Int32Array;
  readonly contractEnd: Int32Array;
  readonly eventDay: Int32Array;
  /** By deal: where its stays begin; one more at the end. */
  readonly stayStart: Int32Array;
  readonly stayStage: number[] = [];
  readonly stayDays: number[] = [];
  /** The columns of days that hold any. */
  private readonly days: Readonly<
    Record<"validUntil" | "invoiceUntil" | "contractEnd" | "eventDay", Int32Array | null>
  >;
  /** By the ids of the offers. */
  private readonly idOfClient: Int32Array;
  private readonly sourceOfName: Int32Array;
  private readonly sourceOfClient: Int32Array;

  constructor(
    private readonly events: DealEvents,
    readonly offers: OfferColumns,
    private readonly stages: number,
    { idOfClient, sourceOfClient }: ClientsOfDeals,
  ) {
    const { deals } = events;
    this.idOfClient = Int32Array.from(offers.client.names, (name) => idOfClient(name) ?? BLANK);
    const sources = new Dictionary();
    this.sourceOfName = Int32Array.from(offers.source.names, (name) => sources.add(name));
    this.sourceOfClient = this.idOfClient.map((id) => (id === BLANK ? BLANK : sources.add(sourceOfClient(id))));
    this.sources = sources.names;
    const column = (): Int32Array => new Int32Array(deals);
    this.state = new Uint8Array(deals);
    this.stage = column();
    this.highest = column();
    this.movesBack = column();
    this.isStaged = new Uint8Array(deals);
    this.closed = column();
    this.daysToClose = column();
    this.first = column();
    this.last = column();
    this.amount = new Float64Array(deals);
    this.lastPlace = column();
    const held = (days: Int32Array): Int32Array | null => (holdsDay(days, offers.count) ? days : null);
    const { validUntil, invoiceUntil, contractEnd, eventDay } = offers;
    this.days = {
      validUntil: held(validUntil),
      invoiceUntil: held(invoiceUntil),
      contractEnd: held(contractEnd),
      eventDay: held(eventDay),
    };
    this.client = column();
    this.clientId = column();
    this.manager = column();
    this.source = column();
    this.reason = column();
    this.product = column();
    // Columns of days that nobody fills are one.
    const none = column();
    const days = (held: Int32Array | null): Int32Array => (held === null ? none : column());
    this.validUntil = days(this.days.validUntil);
    this.invoiceUntil = days(this.days.invoiceUntil);
    this.contractEnd = days(this.days.contractEnd);
    this.eventDay = days(this.days.eventDay);
    this.stayStart = new Int32Array(deals + 1);
  }

  /** Deals are added in their turn. */
  add(deal: number): void {
    const { offers, events } = this;
    const from = events.start[deal];
    const to = events.start[deal + 1];
    this.takeCourse(deal, from, to);
    this.lastPlace[deal] = events.place[to - 1];
    this.last[deal] = events.day[to - 1];
    const client = this.lastName(offers.client, from, to);
    const source = this.lastName(offers.source, from, to);
    this.client[deal] = client;
    this.clientId[deal] = client === BLANK ? BLANK : this.idOfClient[client];
    this.manager[deal] = this.lastName(offers.manager, from, to);
    this.reason[deal] = this.lastName(offers.reason, from, to);
    if (source !== BLANK) this.source[deal] = this.sourceOfName[source];
    else this.source[deal] = client === BLANK ? BLANK : this.sourceOfClient[client];
    this.validUntil[deal] = this.lastDay(this.days.validUntil, from, to);
    this.invoiceUntil[deal] = this.lastDay(this.days.invoiceUntil, from, to);
    this.contractEnd[deal] = this.lastDay(this.days.contractEnd, from, to);
    this.eventDay[deal] = this.lastDay(this.days.eventDay, from, to);
    this.takeProducts(deal, from, to);
  }

  /** How the deal went through the stages. */
  private takeCourse(deal: number, from: number, to: number): void {
    const { day, stage: stageOf, outcome } = this.events;
    let since = from;
    let stage = Math.max(stageOf[from], 0);
    let highest = stage;
    let state = 0;
    let end = -1;
    let first = NO_DAY;
    for (let event = from; event < to; event++) {
      const named = stageOf[event];
      if (first === NO_DAY) first = day[event];
      if (named !== NO_STAGE) this.isStaged[deal] = 1;
      // Several rows of one offer may say how it ended.
      if (state !== 0 && outcome[event] === state) {
        stage = named === NO_STAGE ? stage : named;
        highest = Math.max(highest, stage);
        continue;
      }
      if (outcome[event] === 0 && state === WON) continue;
      if (state !== 0) {
        state = 0;
        end = -1;
        since = event;
      }
      if (named !== NO_STAGE && named !== stage) {
        this.addStay(stage, since, event);
        since = event;
        if (named < stage) this.movesBack[deal]++;
        stage = named;
        highest = Math.max(highest, stage);
      }
      if (outcome[event] === 0) continue;
      this.addStay(stage, since, event);
      since = event;
      state = outcome[event];
      end = event;
    }
    this.stayStart[deal + 1] = this.stayDays.length;
    this.first[deal] = first;
    this.state[deal] = state;
    this.stage[deal] = state === WON ? this.stages : stage;
    this.highest[deal] = state === WON ? this.stages - 1 : highest;
    this.closed[deal] = end === -1 ? NO_DAY : day[end];
    this.daysToClose[deal] = end === -1 ? NO_DAYS : this.daysBetween(from, end);
  }

  private addStay(stage: number, since: number, event: number): void {
    const days = this.daysBetween(since, event);
    if (days === NO_DAYS) return;
    this.stayStage.push(stage);
    this.stayDays.push(days);
  }

  /** Where one event is both, or a day is not known, it is not known how long it took. */
  private daysBetween(one: number, other: number): number {
    const { day } = this.events;
    return one === other || day[one] === NO_DAY || day[other] === NO_DAY ? NO_DAYS : day[other] - day[one];
  }

  /** What the last event says that names one. */
  private lastName({ ids, names }: NameColumn, from: number, to: number): number {
    const { place } = this.events;
    if (names.length === 0) return BLANK;
    for (let event = to - 1; event >= from; event--) if (ids[place[event]] !== BLANK) return ids[place[event]];
    return BLANK;
  }

  private lastDay(days: Int32Array | null, from: number, to: number): Day {
    const { place } = this.events;
    if (days === null) return NO_DAY;
    for (let event = to - 1; event >= from; event--) if (days[place[event]] !== NO_DAY) return days[place[event]];
    return NO_DAY;
  }

  /** The products that the events name, and the last amount given, of each product where there are several. */
  private takeProducts(deal: number, from: number, to: number): void {
    const { place } = this.events;
    const { ids, names } = this.offers.product;
    const { amount } = this.offers;
    let product = BLANK;
    let isOne = true;
    this.amount[deal] = NaN;
    for (let event = from; event < to; event++) {
      const row = place[event];
      const id = ids[row];
      if (product === BLANK) product = id;
      else if (id !== BLANK && id !== product) isOne = false;
      if (!Number.isNaN(amount[row])) this.amount[deal] = amount[row];
    }
    this.product[deal] = isOne ? product : BLANK;
    if (isOne) return;
    const own = new Map<number, number>();
    let plain = NaN;
    for (let event = from; event < to; event++) {
      const id = ids[place[event]];
      const value = amount[place[event]];
      if (id === BLANK && !Number.isNaN(value)) plain = value;
      if (id !== BLANK && (!own.has(id) || !Number.isNaN(value))) own.set(id, value);
    }
    this.several.set(
      deal,
      Array.from(own.keys(), (id) => names[id]),
    );
    const known = [...own.values()].filter((value) => !Number.isNaN(value));
    // An amount without a product is that of the whole offer where its products have none.
    this.amount[deal] = known.length === 0 ? plain : known.reduce((sum, value) => sum + value, 0);
  }
}

function holdsDay(days: Int32Array, count: number): boolean {
  for (let place = 0; place < count; place++) if (days[place] !== NO_DAY) return true;
  return false;
}
