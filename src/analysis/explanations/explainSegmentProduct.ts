import { BLANK } from "../cells/dictionary";
import type { Analysis } from "../analysis";

/** Which clients of a segment use a product, and which are the gap. */
export interface SegmentProductExplanation {
  /** null = the clients without a segment. */
  readonly segment: string | null;
  readonly product: string;
  readonly target: boolean;
  /** Clients of the segment. */
  readonly clients: number;
  /** Turnover falling, then in the order of the Clients report. */
  readonly users: readonly { readonly client: string; readonly turnover: number }[];
  /** Clients that do not use it, in the order of the Clients report: the gap where the product is a target. */
  readonly others: readonly string[];
}

/**
 * The clients behind a cell of segment × product; null where there is no such segment or product.
 *
 * Source: spec 3.10.
 *
 * @example explainSegmentProduct(analysis, "Printers", "Ink")?.others // ["Boris"]
 */
export function explainSegmentProduct(
  analysis: Analysis,
  segment: string | null,
  product: string,
): SegmentProductExplanation | null {
  const { register, products, productAmounts, columns } = analysis.evidence;
  const place = products.names.indexOf(product);
  const segmentId = segment === null ? BLANK : register.segments.find(segment);
  if (place === -1 || (segment !== null && segmentId === BLANK)) return null;
  const users: { client: string; turnover: number }[] = [];
  const others: string[] = [];
  for (const id of columns.ids) {
    const client = register.names[id];
    if (register.segment[id] !== segmentId) continue;
    let turnover = 0;
    if (id + 1 < productAmounts.start.length) {
      for (let pair = productAmounts.start[id]; pair < productAmounts.start[id + 1]; pair++) {
        const isProduct = products.placeOfProduct[productAmounts.partner[pair]] === place;
        if (isProduct) turnover = productAmounts.amount[pair];
      }
    }
    if (turnover > 0) users.push({ client, turnover });
    else others.push(client);
  }
  users.sort((left, right) => right.turnover - left.turnover);
  const target = segmentId !== BLANK && products.targets[segmentId][place];
  return { segment, product, target, clients: users.length + others.length, users, others };
}
