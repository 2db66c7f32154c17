import type { Analysis } from "../analysis";

/** What a figure may need beside date, client and amount. */
export const figureNeeds = ["products", "margin", "targets", "lifetimes", "turnoverPlan", "potentialClients"] as const;
export type FigureNeed = (typeof figureNeeds)[number];

const rules: Readonly<Record<FigureNeed, (analysis: Analysis) => boolean>> = {
  products: ({ present }) => present.sales.includes("product"),
  margin: ({ present: { sales } }) =>
    sales.includes("margin") || sales.includes("cost") || sales.includes("marginPercent"),
  // Without products in the sales nothing can reach a target.
  targets: (analysis) =>
    rules.products(analysis) && analysis.segments.rows.some((row) => row.cells.some((cell) => cell.target)),
  // Without anybody who could become a client every new one would be a conversion of 100 %.
  potentialClients: ({ managersTotal }) => managersTotal.potential > 0,
  lifetimes: ({ ltv }) => ltv !== null,
  turnoverPlan: ({ plan }) => plan !== null && plan.lines.some(({ indicator }) => indicator === "turnover"),
};

/**
 * Whether the tables have what a figure needs; null = nothing. Source: spec 1 (missing roles).
 *
 * @example isMet("products", analysis) // false where the sales name no products
 */
export function isMet(need: FigureNeed | null, analysis: Analysis): boolean {
  return need === null || rules[need](analysis);
}
