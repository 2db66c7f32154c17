import { linesOf } from "../register/clientOrder";
import { BLANK, nameOrNull } from "../cells/dictionary";
import type { ClientStatus } from "../types";
import type { Evidence } from "../evidence";

/** Analysis.whatElse: one per client and target product that it does not use; by manager, then expected turnover. */
export interface TargetGap {
  readonly manager: string | null;
  readonly client: string;
  readonly status: ClientStatus;
  readonly segment: string;
  readonly product: string;
  /** Median turnover of the product among its users in the segment; null where it has none there. */
  readonly expectedTurnover: number | null;
  /** How many clients of the segment use it. */
  readonly users: number;
}

/** What else to sell, as columns: one place per gap, in the order of the list. */
export interface TargetGaps {
  /** Client id. */
  readonly client: Int32Array;
  /** Segment × number of products + product. */
  readonly cell: Int32Array;
  /** By cell: median turnover of the users in the segment; null where there are none. */
  readonly expected: readonly (number | null)[];
}

/** An expected turnover from fewer users is weak: it is behind the others. */
const SOUND_USERS = 3;

/**
 * Whether too few clients use the product for their median to say much. Source: spec 3.11.
 *
 * @example isWeak(2) // true
 */
export function isWeak(users: number): boolean {
  return users > 0 && users < SOUND_USERS;
}

/** Without a product column nobody can be said to lack a product. */
const noTargetGaps: TargetGaps = { client: new Int32Array(0), cell: new Int32Array(0), expected: [] };

/**
 * What else to sell: one gap per client and target product of its segment that it did not use in the period.
 *
 * Order: by manager (none last), then by expected turnover falling (weak ones, of fewer than three users, behind the
 * others, unknown ones last), then as the clients stand in the columns, so that of equal chances the larger client comes
 * first, then in the order of the products. Use = net amount above 0. Potential clients have gaps as well; lost ones have
 * a list of their own and none here. Cost: the missing targets of the clients are dealt out by each of
 * these in turn, so that the list needs no sort. Source: spec 3.11.
 *
 * @example targetGaps(evidence).client.length // number of gaps
 */
export function targetGaps({ ledger, columns, register, medians: { medians, users } }: Evidence): TargetGaps {
  if (ledger.product === null) return noTargetGaps;
  const { ids, manager, status, developments } = columns;
  const { missing } = developments;
  const expected = Array.from(medians, (median, cell) => (users[cell] > 0 ? median : null));
  const lineOf = linesOf(ids, register.names.length);
  const turnoverRanks = ranks([...expected.keys()], (left, right) => {
    const difference = Number(isWeak(users[left])) - Number(isWeak(users[right]));
    const isUnknown = expected[left] === null || expected[right] === null;
    return isUnknown || difference === 0 ? (expected[right] ?? -1) - (expected[left] ?? -1) : difference;
  });
  const managerRanks = ranks(register.managers, (left, right) => (left < right ? -1 : 1));
  const noManager = managerRanks.length;
  const rankOfManager = (client: number): number =>
    manager[client] === BLANK ? noManager : managerRanks[manager[client]];

  const open = Int32Array.from(missing.client.keys()).filter((place) => status[missing.client[place]] !== "Lost");
  const asTheyStand = dealtOut(open, missing.client, (client) => lineOf[client], ids.length);
  const byTurnover = dealtOut(asTheyStand, missing.cell, (cell) => turnoverRanks[cell], expected.length);
  const order = dealtOut(byTurnover, missing.client, rankOfManager, noManager + 1);
  const client = new Int32Array(order.length);
  const cell = new Int32Array(order.length);
  for (let place = 0; place < order.length; place++) {
    client[place] = missing.client[order[place]];
    cell[place] = missing.cell[order[place]];
  }
  return { client, cell, expected };
}

/**
 * The gaps as objects, one per line of the list. Source: spec 3.11.
 *
 * @example gapLines(gaps, evidence)[0].product // "Ink"
 */
export function gapLines(
  { client, cell, expected }: TargetGaps,
  { columns, register, products: { names: products }, medians: { users } }: Evidence,
): readonly TargetGap[] {
  const { manager, status } = columns;
  const gaps: TargetGap[] = [];
  for (let place = 0; place < client.length; place++) {
    const id = client[place];
    gaps.push({
      manager: nameOrNull(register.managers, manager[id]),
      client: register.names[id],
      status: status[id],
      segment: register.segments.names[Math.floor(cell[place] / products.length)],
      product: products[cell[place] % products.length],
      expectedTurnover: expected[cell[place]],
      users: users[cell[place]],
    });
  }
  return gaps;
}

/** The place of each value in the order of the values; values that compare as equal share one. */
function ranks<Value>(values: readonly Value[], compare: (left: Value, right: Value) => number): Int32Array {
  const order = [...values.keys()].sort((left, right) => compare(values[left], values[right]));
  const rankOf = new Int32Array(values.length);
  for (let place = 1; place < order.length; place++) {
    const isSame = compare(values[order[place - 1]], values[order[place]]) === 0;
    rankOf[order[place]] = isSame ? rankOf[order[place - 1]] : place;
  }
  return rankOf;
}

/** The places of the values by rising key, which lies below `keys`; those of one key keep the order that they had. */
function dealtOut(
  order: Int32Array,
  values: readonly number[],
  keyOf: (value: number) => number,
  keys: number,
): Int32Array {
  const start = new Int32Array(keys + 1);
  for (const place of order) start[keyOf(values[place]) + 1]++;
  for (let key = 0; key < keys; key++) start[key + 1] += start[key];
  const dealt = new Int32Array(order.length);
  for (const place of order) dealt[start[keyOf(values[place])]++] = place;
  return dealt;
}
