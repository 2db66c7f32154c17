import { BLANK } from "../cells/dictionary";
import { lazy } from "../lazy";
import type { Deal } from "./deal";
import type { Deals } from "./deals";
import { DealSum } from "./dealSum";
import { groupedById } from "./groupedById";

/** Deals that have something in common, and their figures. */
export interface DealGroup {
  /** null = without a name: no manager, no product, no reason. */
  readonly name: string | null;
  /** The deals name several products. */
  readonly hasSeveralProducts?: boolean;
  /** How many they are. */
  readonly count: number;
  readonly deals: readonly Deal[];
  readonly open: number;
  readonly won: number;
  readonly refused: number;
  /** null = no amount is known, here and below. */
  readonly amountOpen: number | null;
  readonly amountWon: number | null;
  readonly amountRefused: number | null;
}

/**
 * Deals with their figures: how many were won, refused or are open, and what they come to. Source: spec 3.15.
 *
 * @example dealGroup("Petrov", deals, places).won // 3
 */
export function dealGroup(name: string | null, deals: Deals, places: Int32Array): DealGroup {
  const { state, amount } = deals.columns;
  // By the number of their outcome.
  const sums = [new DealSum(), new DealSum(), new DealSum()];
  for (let place = 0; place < places.length; place++) sums[state[places[place]]].add(amount[places[place]]);
  const [open, won, refused] = sums;
  const list = lazy(() => deals.list(places));
  return {
    name,
    count: places.length,
    get deals() {
      return list();
    },
    open: open.deals,
    won: won.deals,
    refused: refused.deals,
    amountOpen: open.amount,
    amountWon: won.amount,
    amountRefused: refused.amount,
  };
}

/** What has an id in some column of the deals. */
export interface DealNames {
  readonly ids: (at: number) => number;
  readonly names: readonly string[];
}

/**
 * The places of deals by a name, most deals first, those without a name last. Source: spec 3.15.
 *
 * @example dealsByName(places, managers)[0].name // of the manager with most deals
 */
export function dealsByName(
  places: Int32Array,
  { ids, names }: DealNames,
): readonly { readonly name: string | null; readonly places: Int32Array }[] {
  return groupedById(places, names.length, ids)
    .map((group) => ({ name: group.id === BLANK ? null : names[group.id], places: group.places }))
    .sort(
      (one, other) =>
        Number(one.name === null) - Number(other.name === null) || other.places.length - one.places.length,
    );
}
