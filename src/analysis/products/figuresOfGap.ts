import type { Analysis } from "../analysis";
import { defineFigure } from "../figures/defineFigure";
import { input, type FigureList } from "../figures/figureExplanation";
import { sumOver } from "../sum";
import { figuresOfSegmentProduct } from "./figuresOfSegmentProduct";
import type { TargetGap } from "./targetGaps";

/** What a client could be sold, or all of them together, and the users by whom that is expected. */
export const figuresOfGap = {
  expectedTurnover: defineFigure<TargetGap | null>({
    format: "amount",
    rule: { among: ["expected", "expectedTotal"], of: (gap) => (gap === null ? "expectedTotal" : "expected") },
    help: "whatElse",
    value: (gap, { whatElse }) =>
      gap === null ? sumOver(whatElse, ({ expectedTurnover }) => expectedTurnover) : gap.expectedTurnover,
    behind: (gap, analysis) => ({
      period: analysis.settings.period,
      ...(gap === null
        ? { list: gapsOf(analysis) }
        : { list: usersOf(gap, analysis), inputs: [input("users", gap.users)] }),
    }),
  }),
  usersInSegment: defineFigure<TargetGap | null>({
    format: "integer",
    rule: "users",
    help: "whatElse",
    // A client may be among the users of several gaps: there is no total.
    value: (gap) => gap?.users ?? null,
    behind: (gap, analysis) => ({
      period: analysis.settings.period,
      list: gap === null ? null : usersOf(gap, analysis),
    }),
  }),
};

function gapsOf({ whatElse }: Analysis): FigureList {
  const items = whatElse
    .filter(({ expectedTurnover }) => expectedTurnover !== null)
    .map(({ client, product, expectedTurnover }) => ({ name: `${client}: ${product}`, value: expectedTurnover }));
  return { kind: "gaps", values: null, format: "amount", items };
}

function usersOf(gap: TargetGap, analysis: Analysis): FigureList | null {
  const { rows, products } = analysis.segments;
  const row = rows.find(({ segment }) => segment === gap.segment);
  if (row === undefined) throw new Error(`no such segment: ${gap.segment}`);
  const from = products.indexOf(gap.product);
  return figuresOfSegmentProduct.users.explain({ row, from, to: from + 1 }, analysis).list;
}
