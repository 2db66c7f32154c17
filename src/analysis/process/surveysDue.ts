import { clientKey } from "../cells/clientKey";
import { remembered } from "../cells/remembered";
import type { Evidence } from "../evidence";
import { addMonths } from "../time/calendar";
import type { Day } from "../types";
import type { SurveyAnswer } from "./surveyAnswers";

/** Why a client is to be asked. */
export type SurveyReason = "neverAsked" | "yearly" | "newProduct";

/** A client that is to be asked. */
export interface SurveyDue {
  readonly client: string;
  /** Its id in the register. */
  readonly id: number;
  readonly reason: SurveyReason;
  /** What it has bought for the first time; null = it is to be asked in general. */
  readonly product: string | null;
  /** null = never. */
  readonly lastAsked: Day | null;
  readonly due: Day;
}

/** Every client is asked so often. */
export const MONTHS_BETWEEN_SURVEYS = 12;
/** A new product is known after so many days. */
export const DAYS_WITH_PRODUCT = 14;
/** Nobody is asked twice within so many days. */
export const DAYS_BETWEEN_SURVEYS = 30;

/**
 * The active clients that are to be asked up to a day: who was not asked for twelve months, and who has bought a product
 * for the first time more than 14 days ago and was not asked since about it or in general.
 *
 * One line per client, the one that is due first, the yearly one before a product; nobody is asked twice within 30 days. A
 * client that was never asked is due 15 days after its first purchase. Active = neither lost nor potential on the as-of
 * date. The largest turnover is first. Cost: a pass over the sales of the active clients. Source: spec 3.15.
 *
 * @example surveysDue(evidence, answers, 45657).map(({ client }) => client) // ["Anna"]
 */
export function surveysDue(evidence: Evidence, answers: readonly SurveyAnswer[], until: Day): readonly SurveyDue[] {
  const { columns, history } = evidence;
  const asked = askedDays(answers, evidence);
  const keys = evidence.ledger.products.names.map(clientKey);
  const purchases = new FirstPurchases(evidence);
  const found: SurveyDue[] = [];
  for (const id of columns.ids) {
    const status = columns.status[id];
    if (status === "Lost" || status === "Potential" || id >= history.firstPurchase.length) continue;
    const due = dueOf(evidence, id, asked.get(id) ?? null, purchases, keys);
    if (due !== null && due.due <= until) found.push(due);
  }
  return found.sort((one, other) => columns.turnover[other.id] - columns.turnover[one.id]);
}

/** When a client was asked. */
interface Asked {
  last: Day;
  /** The last time in general; 0 = never. */
  inGeneral: Day;
  /** The last time about a product, by its key; null = about none. */
  byProduct: Map<string, Day> | null;
}

/** By the client's id. */
function askedDays(answers: readonly SurveyAnswer[], { idOfClient }: Evidence): ReadonlyMap<number, Asked> {
  const keyOf = remembered(clientKey);
  const days = new Map<number, Asked>();
  for (const { client, product, day } of answers) {
    const id = idOfClient(client);
    if (id === undefined) continue;
    let known = days.get(id);
    if (known === undefined) {
      known = { last: day, inGeneral: 0, byProduct: null };
      days.set(id, known);
    }
    known.last = Math.max(known.last, day);
    if (product === null) known.inGeneral = Math.max(known.inGeneral, day);
    else {
      known.byProduct ??= new Map();
      known.byProduct.set(keyOf(product), Math.max(known.byProduct.get(keyOf(product)) ?? 0, day));
    }
  }
  return days;
}

function dueOf(
  evidence: Evidence,
  id: number,
  asked: Asked | null,
  purchases: FirstPurchases,
  keysOfProducts: readonly string[],
): SurveyDue | null {
  const first = evidence.history.firstPurchase[id];
  const client = evidence.register.names[id];
  if (asked === null) {
    const due = first + DAYS_WITH_PRODUCT + 1;
    return first === 0 ? null : { client, id, reason: "neverAsked", product: null, lastAsked: null, due };
  }
  let due = addMonths(asked.last, MONTHS_BETWEEN_SURVEYS);
  let product: number | null = null;
  purchases.take(id);
  for (const bought of purchases.bought) {
    const day = purchases.dayOf[bought];
    if (asked.inGeneral >= day || (asked.byProduct?.get(keysOfProducts[bought]) ?? 0) >= day) continue;
    const dueForIt = Math.max(day + DAYS_WITH_PRODUCT + 1, asked.last + DAYS_BETWEEN_SURVEYS);
    if (dueForIt >= due) continue;
    due = dueForIt;
    product = bought;
  }
  return {
    client,
    id,
    lastAsked: asked.last,
    reason: product === null ? "yearly" : "newProduct",
    product: product === null ? null : evidence.ledger.products.names[product],
    due,
  };
}

/** The first day on which a client has bought each product; one array for all clients, as there are many. */
class FirstPurchases {
  /** By the product's id; 0 = the client at hand has not bought it. */
  readonly dayOf: Int32Array;
  readonly bought: number[] = [];

  constructor(private readonly evidence: Evidence) {
    this.dayOf = new Int32Array(evidence.ledger.products.names.length);
  }

  take(client: number): void {
    const { dayOf, bought } = this;
    const { ledger, history } = this.evidence;
    const { clientStart, day, amount, document, product } = ledger;
    for (const id of bought) dayOf[id] = 0;
    bought.length = 0;
    if (product === null) return;
    for (let row = clientStart[client]; row < clientStart[client + 1]; row++) {
      const id = product[row];
      if (id < 0 || day[row] > history.asOf || amount[row] <= 0 || history.isPurchase[document[row]] === 0) continue;
      if (dayOf[id] === 0) bought.push(id);
      if (dayOf[id] === 0 || day[row] < dayOf[id]) dayOf[id] = day[row];
    }
  }
}
