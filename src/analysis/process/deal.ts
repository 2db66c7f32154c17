import { clientKey } from "../cells/clientKey";
import { sumOver } from "../sum";
import type { Day } from "../types";
import type { DealEvent } from "./dealEvents";

export type DealState = "open" | "won" | "refused";

/** How long a deal stood at a stage before it moved on or ended. */
export interface DealStay {
  readonly stage: number;
  readonly days: number;
}

/** A deal as its events tell it; null = not said. */
export interface Deal {
  /** Its number, else its name. */
  readonly offerNumber: string | null;
  readonly client: string | null;
  /** null = no product is named. */
  readonly product: string | null;
  /** Every product that its events name. */
  readonly products: readonly string[];
  /** The events name more than one product. */
  readonly hasSeveralProducts: boolean;
  readonly manager: string | null;
  readonly source: string | null;
  readonly first: Day | null;
  readonly last: Day | null;
  /** The last amount given, of each product where there are several. */
  readonly amount: number | null;
  readonly state: DealState;
  /** The stage where the deal is, or was refused; of one that was won the number of stages. */
  readonly stage: number;
  /** The highest stage reached; of a deal that was won the last one. */
  readonly highest: number;
  /** How often it moved back to an earlier stage. */
  readonly movesBack: number;
  /** Some event names a stage. */
  readonly isStaged: boolean;
  readonly stays: readonly DealStay[];
  /** Day on which it was won or refused. */
  readonly closed: Day | null;
  /** From the first event to that day. */
  readonly daysToClose: number | null;
  readonly reason: string | null;
  /** As the last event says. */
  readonly nextStep: Day | null;
  /** As the last event says that names one, here and below. */
  readonly validUntil: Day | null;
  readonly invoiceUntil: Day | null;
  readonly contractEnd: Day | null;
  readonly eventDay: Day | null;
  /** The row of its last event. */
  readonly row: number;
}

/**
 * What the events of one deal come to.
 *
 * A deal begins at the first stage unless its first event names another. Won = all stages are passed. What follows a
 * victory without a result of its own, as the delivery does, leaves it won; what follows a refusal opens the deal again.
 * Edge: an event that names no stage leaves the deal where it is. Source: spec 3.15.
 *
 * @example dealOf([{ row, day: 45292, stage: 1, outcome: "refused" }], 6).stage // 1
 */
export function dealOf(events: readonly DealEvent[], stages: number): Deal {
  // Written out: copied together, tens of thousands of such wide objects take several times as long.
  const { state, stage, highest, movesBack, stays, closed, daysToClose } = courseOf(events, stages);
  const { row: last, day } = events[events.length - 1];
  let { client, manager, source, amount, reason, validUntil, invoiceUntil, contractEnd, eventDay } = last;
  // The last row that says something; one pass, as there are many deals.
  for (let place = events.length - 2; place >= 0; place--) {
    const { row } = events[place];
    client ??= row.client;
    manager ??= row.manager;
    source ??= row.source;
    amount ??= row.amount;
    reason ??= row.reason;
    validUntil ??= row.validUntil;
    invoiceUntil ??= row.invoiceUntil;
    contractEnd ??= row.contractEnd;
    eventDay ??= row.eventDay;
  }
  const { names, sum } = productsOf(events);
  return {
    state,
    stage,
    highest,
    movesBack,
    stays,
    closed,
    daysToClose,
    offerNumber: last.offerNumber ?? last.name,
    client,
    product: names.length === 1 ? names[0] : null,
    products: names,
    hasSeveralProducts: names.length > 1,
    manager,
    source,
    first: events.find((event) => event.day !== null)?.day ?? null,
    last: day,
    amount: names.length > 1 ? sum : amount,
    isStaged: events.some(({ stage }) => stage >= 0),
    reason: state === "refused" ? reason : null,
    nextStep: last.nextStep,
    validUntil,
    invoiceUntil,
    contractEnd,
    eventDay,
    row: last.row,
  };
}

/** The products that the events name, and what several of them come to: the last amount of each. */
function productsOf(events: readonly DealEvent[]): { readonly names: readonly string[]; readonly sum: number | null } {
  const first = events[0].row.product;
  // Most deals are about one product, written in one way.
  if (first !== null && events.every(({ row }) => row.product === first)) return { names: [first], sum: null };
  const products = new Map<string, { readonly name: string; amount: number | null }>();
  let plain: number | null = null;
  for (const { row } of events) {
    const key = clientKey(row.product ?? "");
    if (row.product !== null && !products.has(key)) products.set(key, { name: row.product, amount: null });
    if (row.amount === null) continue;
    const own = products.get(key);
    if (own === undefined) plain = row.amount;
    else own.amount = row.amount;
  }
  const named = [...products.values()];
  return { names: named.map(({ name }) => name), sum: sumOfProducts(named, plain) };
}

/**
 * The amount of some deals: without deals it is 0, of deals without amounts it is not known (null). Source: spec 3.15.
 *
 * @example amountOfDeals([]) // 0
 */
export function amountOfDeals(deals: readonly Pick<Deal, "amount">[]): number | null {
  return deals.length === 0 ? 0 : sumOver(deals, ({ amount }) => amount);
}

/** An amount without a product is that of the whole offer where its products have none. */
function sumOfProducts(products: readonly { readonly amount: number | null }[], plain: number | null): number | null {
  return sumOver(products, ({ amount }) => amount) ?? plain;
}

type Course = Pick<Deal, "state" | "stage" | "highest" | "movesBack" | "stays" | "closed" | "daysToClose">;

/** Days between two events; null where one event is both, or a day is not known: how long it took is not known then. */
function daysBetween(one: DealEvent, other: DealEvent): number | null {
  return one === other || one.day === null || other.day === null ? null : other.day - one.day;
}

function courseOf(events: readonly DealEvent[], stages: number): Course {
  const stays: DealStay[] = [];
  let since = events[0];
  let stage = Math.max(since.stage, 0);
  let highest = stage;
  let movesBack = 0;
  let state: DealState = "open";
  let end: DealEvent | null = null;
  const leave = (event: DealEvent): void => {
    const days = daysBetween(since, event);
    if (days !== null) stays.push({ stage, days });
    since = event;
  };
  for (const event of events) {
    // Several rows of one offer may say how it ended.
    if (state !== "open" && event.outcome === state) {
      stage = event.stage >= 0 ? event.stage : stage;
      highest = Math.max(highest, stage);
      continue;
    }
    if (event.outcome === null && state === "won") continue;
    if (state !== "open") {
      state = "open";
      end = null;
      since = event;
    }
    if (event.stage >= 0 && event.stage !== stage) {
      leave(event);
      if (event.stage < stage) movesBack++;
      stage = event.stage;
      highest = Math.max(highest, stage);
    }
    if (event.outcome === null) continue;
    leave(event);
    state = event.outcome;
    end = event;
  }
  const isWon = state === "won";
  return {
    state,
    stage: isWon ? stages : stage,
    highest: isWon ? stages - 1 : highest,
    movesBack,
    stays,
    closed: end?.day ?? null,
    daysToClose: end === null ? null : daysBetween(events[0], end),
  };
}
