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
 * products. Use = net amount above 0. Potential and lost clients have gaps as well. Source: spec 3.11.
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
  const usedBy = new Int32Array(width).fill(BLANK);
  const gaps: TargetGap[] = [];
  for (let place = 0; place < lines.ids.length; place++) {
    const id = lines.ids[place];
    const segment = base.segment[id];
    if (segment === BLANK) continue;
    if (id + 1 < use.start.length) {
      for (let pair = use.start[id]; pair < use.start[id + 1]; pair++) {
        if (use.amount[pair] > 0) usedBy[products.placeOfProduct[use.partner[pair]]] = id;
      }
    }
    const { client, manager, status } = lines.clients[place];
    for (let product = 0; product < width; product++) {
      if (!products.targets[segment][product] || usedBy[product] === id) continue;
      const cell = segment * width + product;
      gaps.push({
        manager,
        client,
        status,
        segment: base.segments.names[segment],
        product: products.names[product],
        expectedTurnover: users[cell] > 0 ? medians[cell] : null,
        users: users[cell],
      });
    }
  }
  return gaps.sort(compareGaps);
}

function compareGaps(left: TargetGap, right: TargetGap): number {
  if (left.manager !== right.manager) return compareManagers(left.manager, right.manager);
  const byTurnover = (right.expectedTurnover ?? -1) - (left.expectedTurnover ?? -1);
  if (byTurnover !== 0) return byTurnover;
  if (left.client === right.client) return 0;
  return left.client < right.client ? -1 : 1;
}

function compareManagers(left: string | null, right: string | null): number {
  if (left === null || right === null) return left === null ? 1 : -1;
  return left < right ? -1 : 1;
}
