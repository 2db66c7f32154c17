import type { Analysis } from "../analysis";
import type { FigureOf } from "../figures/defineFigure";
import type { Figure, FigureFamilies, FigureFamily } from "../figures/figure";
import type { FigureExplanation } from "../figures/figureExplanation";
import { figureRegistry } from "./figureRegistry";

/**
 * The declaration of a figure.
 *
 * Source: spec 3.
 *
 * @example figureDefinition("manager", "turnover").format // "amount"
 */
export function figureDefinition<Family extends FigureFamily>(
  family: Family,
  key: FigureFamilies[Family]["key"],
): FigureOf<FigureFamilies[Family]["of"]> {
  // A family decides the type of its keys and lines.
  type Figures = (key: unknown) => FigureOf<FigureFamilies[Family]["of"]>;
  const figures: unknown = figureRegistry[family];
  return typeof figures === "function"
    ? (figures as Figures)(key)
    : (figures as Record<PropertyKey, ReturnType<Figures>>)[key as PropertyKey];
}

/**
 * What the cell of a figure shows; null = no value.
 *
 * Source: spec 3.
 *
 * @example figureValue({ family: "allClients", key: "turnover", of: null }, analysis) // turnover of the period
 */
export function figureValue({ family, key, of }: Figure, analysis: Analysis): number | null {
  return figureDefinition(family, key).value(of, analysis);
}

/**
 * How a figure of a report came about: its rule, what went into it, and the rows of the sales table behind it.
 *
 * The result is that of the analysis, as the report shows it; the equation and the rows say how it came about.
 * Cost: a pass over the sales at most. Source: spec 3.
 *
 * @example explainFigure(analysis, { family: "allClients", key: "turnover", of: null }).sales?.sum // the turnover itself
 */
export function explainFigure(analysis: Analysis, { family, key, of }: Figure): FigureExplanation {
  return figureDefinition(family, key).explain(of, analysis);
}
