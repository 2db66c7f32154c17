import { idOfClient } from "../figures/clientOfText";
import { defineFigure, type FigureOf } from "../figures/defineFigure";
import { rowsBehind } from "../figures/rowsBehind";
import type { Analysis } from "../analysis";
import { sumOver } from "../sum";
import { usersOfProduct, type Use } from "./usedProducts";

/** A client; null = all that use the product. */
type User = { readonly client: string } | null;

/**
 * The turnover of a client, or of all its users, with a product.
 *
 * Only clients that use the product count; what others returned does not. Source: spec 3.11.
 *
 * @example turnoverOfProduct("Ink").value({ client: "Anna" }, analysis) // 400
 */
export function turnoverOfProduct(product: string): FigureOf<User> {
  const placeIn = ({ clientProduct }: Analysis): number => clientProduct.products.indexOf(product);
  const usersOf = (of: User, analysis: Analysis): readonly Use[] =>
    usersOfProduct(analysis, placeIn(analysis)).filter(({ name }) => of === null || name === of.client);
  return defineFigure<User>({
    format: "amount",
    rule: "productTurnover",
    help: "development",
    value: (of, analysis) => sumOver(usersOf(of, analysis), ({ value }) => value),
    behind: (of, analysis) => {
      const users = usersOf(of, analysis);
      const { period } = analysis.settings;
      const place = placeIn(analysis);
      const ofProduct = analysis.evidence.ledger.product;
      const sales = rowsBehind(analysis, {
        clients: users.map(({ name }) => idOfClient(analysis, name)),
        period,
        counts: (row) => ofProduct !== null && analysis.evidence.products.placeOfProduct[ofProduct[row]] === place,
      });
      if (of !== null) return { period, sales };
      return { period, sales, list: { kind: "clients", values: "turnover", format: "amount", items: users } };
    },
  });
}
