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
 * date. The largest turnover stands first. Cost: a pass over the sales of the active clients. Source: spec 3.15.
 *
 * @example surveysDue(evidence, answers, 45657).map(({ client }) => client) // ["Anna"]
 */
export function surveysDue(evidence: Evidence, answers: readonly SurveyAnswer[], until: Day): readonly SurveyDue[] {
  const { columns, register, history } = evidence;
  const keyOf = remembered(clientKey);
  const asked = askedDays(answers, keyOf);
  const found: SurveyDue[] = [];
  for (const id of columns.ids) {
    const status = columns.status[id];
    if (status === "Lost" || status === "Potential" || id >= history.firstPurchase.length) continue;
    const client = register.names[id];
    const due = dueOf(evidence, id, client, asked.get(keyOf(client)) ?? null, keyOf);
    if (due !== null && due.due <= until) found.push(due);
  }
  return found.sort((one, other) => columns.turnover[other.id] - columns.turnover[one.id]);
}

/** When a client was asked. */
interface Asked {
  last: Day;
  /** The last time by product; "" = in general. */
  readonly byProduct: Map<string, Day>;
}

function askedDays(answers: readonly SurveyAnswer[], keyOf: (name: string) => string): ReadonlyMap<string, Asked> {
  const days = new Map<string, Asked>();
  for (const { client, product, day } of answers) {
    const key = keyOf(client);
    const known: Asked = days.get(key) ?? { last: day, byProduct: new Map() };
    const ofProduct = keyOf(product ?? "");
    known.last = Math.max(known.last, day);
    known.byProduct.set(ofProduct, Math.max(known.byProduct.get(ofProduct) ?? 0, day));
    days.set(key, known);
  }
  return days;
}

function dueOf(
  evidence: Evidence,
  id: number,
  client: string,
  asked: Asked | null,
  keyOf: (name: string) => string,
): SurveyDue | null {
  const first = evidence.history.firstPurchase[id];
  if (asked === null) {
    const due = first + DAYS_WITH_PRODUCT + 1;
    return first === 0 ? null : { client, id, reason: "neverAsked", product: null, lastAsked: null, due };
  }
  const base = { client, id, lastAsked: asked.last };
  let earliest: SurveyDue = {
    ...base,
    reason: "yearly",
    product: null,
    due: addMonths(asked.last, MONTHS_BETWEEN_SURVEYS),
  };
  for (const [product, bought] of firstPurchases(evidence, id)) {
    const name = evidence.ledger.products.names[product];
    const lastAsked = Math.max(asked.byProduct.get(keyOf(name)) ?? 0, asked.byProduct.get("") ?? 0);
    if (lastAsked >= bought) continue;
    const due = Math.max(bought + DAYS_WITH_PRODUCT + 1, asked.last + DAYS_BETWEEN_SURVEYS);
    if (due < earliest.due) earliest = { ...base, reason: "newProduct", product: name, due };
  }
  return earliest;
}

/** The first day on which a client has bought each product, by the product's id. */
function firstPurchases({ ledger, history }: Evidence, client: number): ReadonlyMap<number, Day> {
  const { clientStart, day, amount, document, product } = ledger;
  const first = new Map<number, Day>();
  if (product === null) return first;
  for (let row = clientStart[client]; row < clientStart[client + 1]; row++) {
    if (product[row] < 0 || day[row] > history.asOf || amount[row] <= 0) continue;
    if (history.isPurchase[document[row]] === 0) continue;
    const known = first.get(product[row]);
    if (known === undefined || day[row] < known) first.set(product[row], day[row]);
  }
  return first;
}
