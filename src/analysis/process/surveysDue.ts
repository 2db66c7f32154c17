import { BLANK } from "../cells/dictionary";
import type { Evidence } from "../evidence";
import { addMonths } from "../time/calendar";
import type { Day } from "../types";
import type { Surveys } from "./surveys";

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
 * @example surveysDue(evidence, surveys, 45657).map(({ client }) => client) // ["Anna"]
 */
export function surveysDue(evidence: Evidence, surveys: Surveys, until: Day): readonly SurveyDue[] {
  const { columns, history } = evidence;
  const asked = askedDays(surveys, evidence);
  const purchases = new FirstPurchases(evidence);
  const found: SurveyDue[] = [];
  for (const id of columns.ids) {
    const status = columns.status[id];
    if (status === "Lost" || status === "Potential" || id >= history.firstPurchase.length) continue;
    const due = dueOf(evidence, id, asked, purchases, until);
    if (due !== null) found.push(due);
  }
  return found.sort((one, other) => columns.turnover[other.id] - columns.turnover[one.id]);
}

/** When the clients were asked; 0 = never. */
interface Asked {
  /** By the client's id. */
  readonly last: Int32Array;
  readonly inGeneral: Int32Array;
  /** By the client's id times the number of products, and the product's id in the ledger. */
  readonly aboutProduct: ReadonlyMap<number, Day>;
}

function askedDays({ answers, idOfName }: Surveys, { register, ledger }: Evidence): Asked {
  const { rows, first, places } = answers.columns;
  const clients = register.names.length;
  const asked = { last: new Int32Array(clients), inGeneral: new Int32Array(clients) };
  const aboutProduct = new Map<number, Day>();
  const products = ledger.products.names.length;
  const productOf = rows.product.names.map((name) => ledger.products.find(name));
  for (const answer of places) {
    const row = first[answer];
    const id = idOfName[rows.client.ids[row]];
    if (id === BLANK) continue;
    const day = rows.day[row];
    asked.last[id] = Math.max(asked.last[id], day);
    const product = rows.product.ids[row];
    if (product === BLANK) asked.inGeneral[id] = Math.max(asked.inGeneral[id], day);
    else if (productOf[product] !== BLANK) {
      const pair = id * products + productOf[product];
      aboutProduct.set(pair, Math.max(aboutProduct.get(pair) ?? 0, day));
    }
  }
  return { ...asked, aboutProduct };
}

/** null = not up to the day `until`. */
function dueOf(evidence: Evidence, id: number, asked: Asked, purchases: FirstPurchases, until: Day): SurveyDue | null {
  const { history, register, ledger } = evidence;
  const first = history.firstPurchase[id];
  const client = register.names[id];
  const last = asked.last[id];
  if (last === 0) {
    const due = first + DAYS_WITH_PRODUCT + 1;
    return first === 0 || due > until
      ? null
      : { client, id, reason: "neverAsked", product: null, lastAsked: null, due };
  }
  let due = addMonths(last, MONTHS_BETWEEN_SURVEYS);
  let product: number | null = null;
  const products = ledger.products.names;
  purchases.take(id);
  for (const bought of purchases.bought) {
    const day = purchases.dayOf[bought];
    const aboutIt = asked.aboutProduct.get(id * products.length + bought) ?? 0;
    if (asked.inGeneral[id] >= day || aboutIt >= day) continue;
    const dueForIt = Math.max(day + DAYS_WITH_PRODUCT + 1, last + DAYS_BETWEEN_SURVEYS);
    if (dueForIt >= due) continue;
    due = dueForIt;
    product = bought;
  }
  if (due > until) return null;
  return {
    client,
    id,
    lastAsked: last,
    reason: product === null ? "yearly" : "newProduct",
    product: product === null ? null : products[product],
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
