import type { TargetGap } from "../../products/targetGaps";
import { idOfClient } from "../../figures/clientOfText";
import type { Analysis } from "../../analysis";
import { explained, input, type FigureExplanation } from "../../figures/figureExplanation";
import { rowsBehind } from "../../figures/rowsBehind";
import { explainSegmentFigure } from "./segmentFigure";
import { sumOver } from "../../sum";
import { usersOfProduct } from "../../products/usedProducts";

/**
 * The turnover of a client, or of all its users, with a product.
 *
 * Only clients that use the product count; what others returned does not. Source: spec 3.11.
 *
 * @example explainClientProduct(analysis, "Ink", { client: "Anna" }).value // 400
 */
export function explainClientProduct(
  analysis: Analysis,
  product: string,
  of: { readonly client: string } | null,
): FigureExplanation {
  const { clientProduct, settings } = analysis;
  const { period } = settings;
  const place = clientProduct.products.indexOf(product);
  const users = usersOfProduct(analysis, place).filter(({ name }) => of === null || name === of.client);
  const ofProduct = analysis.evidence.ledger.product;
  const sales = rowsBehind(analysis, {
    clients: users.map(({ name }) => idOfClient(analysis, name)),
    period,
    counts: (row) => ofProduct !== null && analysis.evidence.products.placeOfProduct[ofProduct[row]] === place,
  });
  return explained(
    "productTurnover",
    "development",
    sumOver(users, ({ value }) => value),
    {
      period,
      sales,
      list: of === null ? { kind: "clients", values: "turnover", format: "amount", items: users } : null,
    },
  );
}

/**
 * What a client could be sold, or all of them together, and the users by whom that is expected.
 *
 * Source: spec 3.11.
 *
 * @example explainTargetGap(analysis, "users", analysis.whatElse[0]).list?.items.length // as many as the cell says
 */
export function explainTargetGap(
  analysis: Analysis,
  key: "expected" | "users",
  gap: TargetGap | null,
): FigureExplanation {
  const { whatElse, segments, settings } = analysis;
  const { period } = settings;
  if (gap === null) {
    const items = whatElse
      .filter(({ expectedTurnover }) => expectedTurnover !== null)
      .map(({ client, product, expectedTurnover }) => ({ name: `${client}: ${product}`, value: expectedTurnover }));
    const value = sumOver(whatElse, ({ expectedTurnover }) => expectedTurnover);
    return explained("expectedTotal", "whatElse", value, {
      period,
      list: { kind: "gaps", values: null, format: "amount", items },
    });
  }
  const row = segments.rows.find(({ segment }) => segment === gap.segment);
  if (row === undefined) throw new Error(`no such segment: ${gap.segment}`);
  const place = segments.products.indexOf(gap.product);
  const { list } = explainSegmentFigure(analysis, "users", { row, from: place, to: place + 1 });
  if (key === "users") return explained("users", "whatElse", gap.users, { period, list });
  return explained("expected", "whatElse", gap.expectedTurnover, {
    period,
    list,
    inputs: [input("users", gap.users)],
  });
}
