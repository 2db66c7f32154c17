import type { TargetGap } from "./analysisLists";
import type { ClientBase } from "./clientBase";
import type { ClientLines } from "./clientFigures";
import { BLANK } from "./dictionary";
import type { PairAmounts } from "./pairAmounts";
import type { MatrixProducts } from "./segmentProduct";
import type { UserMedians } from "./userMedians";

/**
 * What else to sell: one line per client and target product of its segment that it did not use in the period.
 *
 * Order: by manager (none last), then by expected turnover falling (unknown last), then by client and in the order of the
 * products. Use = net amount above 0. Potential and lost clients have gaps as well. Cost: the clients are sorted by name
 * once and the gaps dealt out in that order, so that the list itself needs no sort. Source: spec 3.11.
 *
 * @example targetGaps(lines, base, use, products, medians)[0].product // "Ink"
 */
export function targetGaps(
  lines: ClientLines,
  base: ClientBase,
  use: PairAmounts,
  products: MatrixProducts,
  { medians, users }: UserMedians,
): readonly TargetGap[] {
  const width = products.names.length;
  const lineOfRank = linesByName(lines);
  const byManager = new Map<string | null, TargetGap[]>();
  for (const places of placesByExpectation(lineOfRank, lines, base, use, products, medians, users)) {
    for (const place of places) {
      const product = place % width;
      const line = lineOfRank[(place - product) / width];
      const { client, manager, status } = lines.clients[line];
      const segment = base.segment[lines.ids[line]];
      const cell = segment * width + product;
      const gap: TargetGap = {
        manager,
        client,
        status,
        segment: base.segments.names[segment],
        product: products.names[product],
        expectedTurnover: users[cell] > 0 ? medians[cell] : null,
        users: users[cell],
      };
      const ofManager = byManager.get(manager);
      if (ofManager === undefined) byManager.set(manager, [gap]);
      else ofManager.push(gap);
    }
  }
  const managers = [...byManager.keys()].sort(compareManagers);
  return managers.flatMap((manager) => byManager.get(manager) ?? []);
}

/** The lines in the order of the names. */
function linesByName({ clients }: ClientLines): Int32Array {
  const lineOfName = new Map(clients.map(({ client }, line) => [client, line]));
  // Names sort much faster than lines that are compared by name.
  return Int32Array.from([...lineOfName.keys()].sort(), (name) => lineOfName.get(name) ?? BLANK);
}

/**
 * The gaps as rank of the client × number of products + product, rising: a list for each expected turnover, which falls
 * from list to list; the last has those that nobody of the segment uses.
 */
function placesByExpectation(
  lineOfRank: Int32Array,
  lines: ClientLines,
  base: ClientBase,
  use: PairAmounts,
  products: MatrixProducts,
  medians: Float64Array,
  users: Int32Array,
): readonly (readonly number[])[] {
  const width = products.names.length;
  const expected = medians.map((median, cell) => (users[cell] > 0 ? median : -1));
  const falling = [...new Set(expected)].sort((left, right) => right - left);
  const listOfTurnover = new Map(falling.map((turnover): [number, number[]] => [turnover, []]));
  const listOfCell = Array.from(expected, (turnover) => listOfTurnover.get(turnover) ?? []);
  const usedBy = new Int32Array(width).fill(BLANK);
  for (let rank = 0; rank < lineOfRank.length; rank++) {
    const id = lines.ids[lineOfRank[rank]];
    const segment = base.segment[id];
    if (segment === BLANK) continue;
    if (id + 1 < use.start.length) {
      for (let pair = use.start[id]; pair < use.start[id + 1]; pair++) {
        if (use.amount[pair] > 0) usedBy[products.placeOfProduct[use.partner[pair]]] = id;
      }
    }
    const targets = products.targets[segment];
    for (let product = 0; product < width; product++) {
      if (targets[product] && usedBy[product] !== id)
        listOfCell[segment * width + product].push(rank * width + product);
    }
  }
  return [...listOfTurnover.values()];
}

function compareManagers(left: string | null, right: string | null): number {
  if (left === null || right === null) return left === null ? 1 : -1;
  return left < right ? -1 : 1;
}
