import { clientKey } from "../cells/clientKey";
import { BLANK } from "../cells/dictionary";
import type { Evidence } from "../evidence";
import { lazy } from "../lazy";
import type { TargetGaps } from "../products/targetGaps";
import { addMonths } from "../time/calendar";
import type { Day } from "../types";
import type { Deal } from "./deal";
import type { Deals } from "./deals";

/** What was offered last to each client of each product. */
export interface NewestOffers {
  /** From here on a refusal was lately. */
  readonly lately: Day;
  /** null = nothing was offered; the client as the register names it, `product` as its place in the matrix. */
  readonly of: (client: string, product: number) => Deal | null;
}

/**
 * The newest deal of each client and product, by the day of its last event.
 *
 * A deal with several products is one of each. Of two with the same day the one that began later counts; one without a day
 * only where there is no other. A deal of a client or a product that the sales and the matrix do not know is none of them.
 * Source: spec 3.11.
 *
 * @example newestOffers(deals, evidence, day).of("Anna", 0)?.state // "refused"
 */
export function newestOffers(deals: Deals, evidence: Evidence, day: Day): NewestOffers {
  const { products, register, settings } = evidence;
  const width = products.names.length;
  const newest = lazy(() => newestOfPairs(deals, products.names));
  const idOfName = lazy(() => new Map(register.names.map((name, id) => [name, id])));
  return {
    lately: addMonths(day, -settings.refusalMonths),
    of: (client, product) => {
      const place = newest().get((idOfName().get(client) ?? -1) * width + product);
      return place === undefined ? null : deals.at(place);
    },
  };
}

/** By the client's id times the number of products, and the product's place: the place of the deal. */
function newestOfPairs({ columns, count }: Deals, products: readonly string[]): ReadonlyMap<number, number> {
  const { clientId, product, several, last, offers } = columns;
  const places = new Map(products.map((name, place) => [clientKey(name), place]));
  const placeOf = (name: string): number => places.get(clientKey(name)) ?? BLANK;
  const placeOfId = offers.product.names.map(placeOf);
  const newest = new Map<number, number>();
  const take = (deal: number, place: number): void => {
    if (place === BLANK) return;
    const pair = clientId[deal] * products.length + place;
    const known = newest.get(pair);
    if (known === undefined || last[deal] >= last[known]) newest.set(pair, deal);
  };
  for (let deal = 0; deal < count; deal++) {
    if (clientId[deal] === BLANK) continue;
    if (product[deal] !== BLANK) take(deal, placeOfId[product[deal]]);
    else for (const name of several.get(deal) ?? []) take(deal, placeOf(name));
  }
  return newest;
}

/**
 * Whether a client refused so lately that it is not to be asked again; a refusal without a day tells nothing of that.
 *
 * Source: spec 3.11.
 *
 * @example wasRefusedLately({ ...deal, state: "refused", closed: 45600 }, 45292) // true
 */
export function wasRefusedLately(deal: Pick<Deal, "state" | "closed"> | null, lately: Day): boolean {
  return deal !== null && deal.state === "refused" && deal.closed !== null && deal.closed >= lately;
}

/**
 * What else to sell without what was refused lately; `left` = how many gaps that are. Source: spec 3.11.
 *
 * @example withoutRefused(gaps, null, evidence).left // 0
 */
export function withoutRefused(
  gaps: TargetGaps,
  offers: NewestOffers | null,
  { register, products }: Evidence,
): { readonly gaps: TargetGaps; readonly left: number } {
  if (offers === null) return { gaps, left: 0 };
  const width = products.names.length;
  const places = gaps.client.map((_id, place) => place);
  const kept = places.filter(
    (place) =>
      !wasRefusedLately(offers.of(register.names[gaps.client[place]], gaps.cell[place] % width), offers.lately),
  );
  return {
    gaps: {
      client: kept.map((place) => gaps.client[place]),
      cell: kept.map((place) => gaps.cell[place]),
      expected: gaps.expected,
    },
    left: places.length - kept.length,
  };
}
