import type { Analysis } from "../analysis";
import { figuresOfSegmentProduct, nonUsers } from "../products/figuresOfSegmentProduct";

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
  const { rows, products } = analysis.segments;
  const row = rows.find((each) => each.segment === segment);
  const from = products.indexOf(product);
  if (row === undefined || from === -1) return null;
  const of = { row, from, to: from + 1 };
  const users = figuresOfSegmentProduct.users.explain(of, analysis).list?.items ?? [];
  return {
    segment,
    product,
    target: row.cells[from].target,
    clients: row.clients,
    users: users.map(({ name, value }) => ({ client: name ?? "", turnover: value ?? 0 })),
    others: nonUsers(of, analysis).map(({ client }) => client),
  };
}
