import { clientKey } from "../cells/clientKey";
import { remembered } from "../cells/remembered";
import type { Evidence } from "../evidence";
import { lazy } from "../lazy";
import type { TargetGaps } from "../products/targetGaps";
import { addMonths } from "../time/calendar";
import type { Day } from "../types";
import type { Deal } from "./deal";

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
export function newestOffers(deals: readonly Deal[], evidence: Evidence, day: Day): NewestOffers {
  const { products, register, settings } = evidence;
  const places = new Map(products.names.map((name, place) => [clientKey(name), place]));
  const placeOf = remembered((product) => places.get(clientKey(product)));
  const width = products.names.length;
  // By the client's id times the number of products, and the product's place.
  const newest = new Map<number, Deal>();
  for (const deal of deals) {
    const id = deal.clientId;
    if (id === null) continue;
    for (const product of deal.products) {
      const place = placeOf(product);
      if (place === undefined) continue;
      const known = newest.get(id * width + place);
      if (known === undefined || (deal.last ?? 0) >= (known.last ?? 0)) newest.set(id * width + place, deal);
    }
  }
  const idOfName = lazy(() => new Map(register.names.map((name, id) => [name, id])));
  return {
    lately: addMonths(day, -settings.refusalMonths),
    of: (client, product) => newest.get((idOfName().get(client) ?? -1) * width + product) ?? null,
  };
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
