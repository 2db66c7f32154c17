import type { CellValue } from "../../../src/analysis/types";

// A second, slow reading of the funnel (spec 3.15) for lists of events: the usual six stages, one row per event, the
// columns day, number, client, product, manager, stage (0-5 or blank), result, amount and reason.

export interface SlowEvent {
  readonly day: number;
  readonly number: string;
  readonly client: string;
  readonly product: string;
  readonly manager: string;
  readonly stage: number | null;
  readonly result: "" | "Won" | "Refused";
  readonly amount: number | null;
  readonly reason: string;
}

export const slowStages = ["Presentation", "Offer", "Contract", "Payment", "Delivery", "Closing"] as const;
const WON = slowStages.length;

/** The row as a sheet holds it. */
export const slowRow = (event: SlowEvent): CellValue[] => [
  event.day,
  event.number,
  event.client,
  event.product,
  event.manager,
  event.stage === null ? "" : slowStages[event.stage],
  event.result,
  event.amount ?? "",
  event.reason,
];

export interface SlowDeal {
  readonly events: readonly SlowEvent[];
  readonly state: "open" | "won" | "refused";
  /** Where it is now; WON = beyond the last stage. */
  readonly at: number;
  readonly highest: number;
  readonly amount: number;
  readonly manager: string;
  readonly product: string;
  readonly reason: string;
}

const ends = ({ result, stage }: SlowEvent): boolean => result !== "" || stage === WON - 1;
const isWon = (event: SlowEvent): boolean => event.result === "Won" || (event.result === "" && ends(event));

/** The events of the deals: those of one number, else runs of one client and product that end with won or refused. */
export function slowDeals(events: readonly SlowEvent[]): readonly SlowDeal[] {
  const inOrder = events.map((event, row) => ({ event, row }));
  inOrder.sort((one, other) => one.event.day - other.event.day || one.row - other.row);
  const runs: SlowEvent[][] = [];
  for (const { event } of inOrder) {
    const own = runs.find((run) =>
      event.number === ""
        ? run[0].number === "" && run[0].client === event.client && run[0].product === event.product && !run.some(ends)
        : run[0].number === event.number,
    );
    if (own === undefined) runs.push([event]);
    else own.push(event);
  }
  return runs.map(slowDeal);
}

function slowDeal(events: readonly SlowEvent[]): SlowDeal {
  // The last event that says how the deal ended, unless a refused one goes on: what follows a victory changes nothing.
  let end = -1;
  events.forEach((event, place) => {
    if (ends(event)) end = place;
  });
  const goesOn = end >= 0 && !isWon(events[end]) && end < events.length - 1;
  const state = end < 0 || goesOn ? "open" : isWon(events[end]) ? "won" : "refused";
  // Stages named after a victory that stands do not move the deal; those between a victory and a later refusal neither.
  const moving = events.filter((_event, place) => !isAfterVictory(events, place));
  const named = moving.flatMap(({ stage }) => stage ?? []);
  const first = events[0].stage ?? 0;
  const at = state === "won" ? WON : (named.at(-1) ?? first);
  const highest = state === "won" ? WON - 1 : Math.max(first, ...named);
  const last = <Value>(of: (event: SlowEvent) => Value | null | ""): Value | null => {
    const known = events.map(of).filter((value) => value !== null && value !== "");
    return (known.at(-1) as Value | undefined) ?? null;
  };
  const products = [...new Set(events.map(({ product }) => product).filter((product) => product !== ""))];
  const amountOf = (product: string): number | null => {
    const own = events.filter((event) => event.product === product && event.amount !== null);
    return own.at(-1)?.amount ?? null;
  };
  const each = products.flatMap((product) => amountOf(product) ?? []);
  const sum = each.length > 0 ? each.reduce((total, amount) => total + amount, 0) : (amountOf("") ?? 0);
  return {
    events,
    state,
    at,
    highest,
    amount: products.length > 1 ? sum : (last(({ amount }) => amount) ?? 0),
    manager: last(({ manager }) => manager) ?? "",
    product: products.length === 1 ? products[0] : products.length > 1 ? "several" : "",
    reason: state === "refused" ? (last(({ reason }) => reason) ?? "") : "",
  };
}

/** Nothing ends the deal here, and the last thing that did before was a victory. */
function isAfterVictory(events: readonly SlowEvent[], place: number): boolean {
  if (ends(events[place])) return false;
  const before = events.slice(0, place).filter(ends);
  return before.length > 0 && isWon(before[before.length - 1]);
}

export interface SlowStage {
  readonly reached: number;
  readonly entered: number;
  readonly advanced: number;
  readonly refused: number;
  readonly open: number;
}

/** The counts of one stage, each by its own definition. */
export function slowStage(deals: readonly SlowDeal[], stage: number): SlowStage {
  const count = (belongs: (deal: SlowDeal) => boolean): number => deals.filter(belongs).length;
  return {
    reached: count(({ highest }) => highest >= stage),
    entered: count(({ at }) => at >= stage),
    advanced: count(({ at }) => at > stage),
    refused: count(({ at, state }) => at === stage && state === "refused"),
    open: count(({ at, state }) => at === stage && state === "open"),
  };
}
