import { BLANK } from "../cells/dictionary";
import { lineOfClient } from "../figures/clientOfText";
import { salesInPeriod, type ExplainedSale } from "../figures/explainedSales";
import type { Analysis } from "../analysis";

/** A product that a client uses, or should use as its segment does. */
export interface ProductExplanation {
  readonly product: string;
  readonly target: boolean;
  /** Net amount in the analysis period; null where the client does not use the product. */
  readonly turnover: number | null;
  /** Median turnover of the product among its users in the segment; null where the product is used or has no users there. */
  readonly expected: number | null;
  /** Clients of the segment that use it. */
  readonly users: number;
  /** The rows of the product in the analysis period. */
  readonly sales: readonly ExplainedSale[];
}

/** A client beside the ideal portrait of its segment. */
export interface ProductsExplanation {
  readonly segment: string | null;
  /** Used ones by turnover falling, then the missing targets by expected turnover falling. */
  readonly products: readonly ProductExplanation[];
  readonly usedTargets: number;
  readonly targetProducts: number;
  readonly development: number | null;
  readonly next: string | null;
}

/**
 * Products used and missing against the target products of the client's segment, and what to offer next.
 *
 * Source: spec 3.10, 3.11.
 *
 * @example explainProducts(analysis, 0).products.filter(({ turnover }) => turnover === null) // what is missing
 */
export function explainProducts(analysis: Analysis, client: number): ProductsExplanation {
  const { ledger, register, productAmounts, products, medians } = analysis.evidence;
  const { product } = ledger;
  const { segment, usedTargets, targetProducts, development, nextProduct } = lineOfClient(analysis, client);
  const width = products.names.length;
  const net = new Float64Array(width);
  const { start, partner, amount } = productAmounts;
  if (client + 1 < start.length) {
    for (let pair = start[client]; pair < start[client + 1]; pair++) {
      net[products.placeOfProduct[partner[pair]]] = amount[pair];
    }
  }
  const segmentId = register.segment[client];
  const used: ProductExplanation[] = [];
  const missing: ProductExplanation[] = [];
  for (let place = 0; place < width; place++) {
    const target = segmentId !== BLANK && products.targets[segmentId][place];
    const users = segmentId === BLANK ? 0 : medians.users[segmentId * width + place];
    const sales = salesInPeriod(
      analysis,
      client,
      analysis.settings.period,
      (row) => product !== null && products.placeOfProduct[product[row]] === place,
    );
    const line = { product: products.names[place], target, users, sales };
    if (net[place] > 0) used.push({ ...line, turnover: net[place], expected: null });
    else if (target) {
      const expected = users > 0 ? medians.medians[segmentId * width + place] : null;
      missing.push({ ...line, turnover: null, expected });
    }
  }
  used.sort((left, right) => (right.turnover ?? 0) - (left.turnover ?? 0));
  missing.sort((left, right) => (right.expected ?? -1) - (left.expected ?? -1));
  return { segment, products: [...used, ...missing], usedTargets, targetProducts, development, next: nextProduct };
}
