import { BLANK, nameOrNull } from "../cells/dictionary";
import { NO_DAY, nameIn, outcomes, type NameColumn, type OfferColumns } from "../tables/offerColumns";
import type { Day } from "../types";
import type { Deal, DealState, DealStay } from "./deal";
import { DealColumns, NO_DAYS, type ClientsOfDeals } from "./dealColumns";
import type { DealEvents } from "./dealEvents";

/** By the number of an outcome. */
const states: readonly DealState[] = outcomes.map((outcome) => outcome ?? "open");
const DEALS_AT_ONCE = 20_000;

/**
 * What the events of each deal come to, in the order in which the deals began; yields now and then.
 *
 * A deal begins at the first stage unless its first event names another. Won = all stages are passed. What follows a
 * victory without a result of its own, as the delivery does, leaves it won; what follows a refusal opens the deal again.
 * An event that names no stage leaves the deal where it is. The source is that of the client where no event names one.
 * Source: spec 3.15.
 *
 * @example lastOf(dealSteps(events, offers.rows, 6, clients)).at(0).state // "won"
 */
export function* dealSteps(
  events: DealEvents,
  offers: OfferColumns,
  stages: number,
  clients: ClientsOfDeals,
): Generator<undefined, Deals> {
  const columns = new DealColumns(events, offers, stages, clients);
  for (let deal = 0; deal < events.deals; deal++) {
    columns.add(deal);
    if ((deal + 1) % DEALS_AT_ONCE === 0) yield;
  }
  return new Deals(columns, events.deals);
}

/** The deals of a table as columns; one is an object when it is first asked for, and always the same one. */
export class Deals {
  private readonly made: Deal[] = [];

  constructor(
    readonly columns: DealColumns,
    readonly count: number,
  ) {}

  at(place: number): Deal {
    return (this.made[place] ??= new DealOfColumns(this.columns, place));
  }

  list(places: Int32Array): readonly Deal[] {
    const list: Deal[] = [];
    for (const place of places) list.push(this.at(place));
    return list;
  }

  /** In the order in which they began. */
  every(): readonly Deal[] {
    return Array.from({ length: this.count }, (_deal, place) => this.at(place));
  }
}

/** A deal as its columns have it. */
class DealOfColumns implements Deal {
  constructor(
    private readonly columns: DealColumns,
    private readonly at: number,
  ) {}

  get offerNumber(): string | null {
    const { offers, lastPlace } = this.columns;
    return nameIn(offers.offerNumber, lastPlace[this.at]) ?? nameIn(offers.name, lastPlace[this.at]);
  }

  get client(): string | null {
    return this.name(this.columns.offers.client, this.columns.client);
  }

  get clientId(): number | null {
    const id = this.columns.clientId[this.at];
    return id === BLANK ? null : id;
  }

  get product(): string | null {
    return this.name(this.columns.offers.product, this.columns.product);
  }

  get products(): readonly string[] {
    const { product } = this;
    return this.columns.several.get(this.at) ?? (product === null ? [] : [product]);
  }

  get hasSeveralProducts(): boolean {
    return this.columns.several.has(this.at);
  }

  get manager(): string | null {
    return this.name(this.columns.offers.manager, this.columns.manager);
  }

  get source(): string | null {
    return nameOrNull(this.columns.sources, this.columns.source[this.at]);
  }

  get first(): Day | null {
    return this.day(this.columns.first);
  }

  get last(): Day | null {
    return this.day(this.columns.last);
  }

  get amount(): number | null {
    const amount = this.columns.amount[this.at];
    return Number.isNaN(amount) ? null : amount;
  }

  get state(): DealState {
    return states[this.columns.state[this.at]];
  }

  get stage(): number {
    return this.columns.stage[this.at];
  }

  get highest(): number {
    return this.columns.highest[this.at];
  }

  get movesBack(): number {
    return this.columns.movesBack[this.at];
  }

  get isStaged(): boolean {
    return this.columns.isStaged[this.at] === 1;
  }

  get stays(): readonly DealStay[] {
    const { stayStart, stayStage, stayDays } = this.columns;
    const found: DealStay[] = [];
    for (let stay = stayStart[this.at]; stay < stayStart[this.at + 1]; stay++) {
      found.push({ stage: stayStage[stay], days: stayDays[stay] });
    }
    return found;
  }

  get closed(): Day | null {
    return this.day(this.columns.closed);
  }

  get daysToClose(): number | null {
    const days = this.columns.daysToClose[this.at];
    return days === NO_DAYS ? null : days;
  }

  get reason(): string | null {
    return this.state === "refused" ? this.name(this.columns.offers.reason, this.columns.reason) : null;
  }

  get nextStep(): Day | null {
    const { offers, lastPlace } = this.columns;
    return offers.nextStep[lastPlace[this.at]] || null;
  }

  get validUntil(): Day | null {
    return this.day(this.columns.validUntil);
  }

  get invoiceUntil(): Day | null {
    return this.day(this.columns.invoiceUntil);
  }

  get contractEnd(): Day | null {
    return this.day(this.columns.contractEnd);
  }

  get eventDay(): Day | null {
    return this.day(this.columns.eventDay);
  }

  get row(): number {
    const { offers, lastPlace } = this.columns;
    return offers.row[lastPlace[this.at]];
  }

  private name({ names }: NameColumn, ids: Int32Array): string | null {
    return nameOrNull(names, ids[this.at]);
  }

  private day(days: Int32Array): Day | null {
    const day = days[this.at];
    return day === NO_DAY ? null : day;
  }
}
