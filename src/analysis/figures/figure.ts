import type { FigureRegistry } from "../explanations/figureRegistry";
import type { FigureOf } from "./defineFigure";

// What a figure of a report is: its family, its key in the family, and the line of the analysis that it is of.

export type FigureFamily = keyof FigureRegistry;

/** Where the keys are not known beforehand, a function makes the figure of a key. */
type FiguresOf<Figures> = Figures extends (key: infer Key) => infer Figure
  ? { readonly key: Key; readonly of: LineOf<Figure> }
  : { readonly key: keyof Figures; readonly of: LineOf<Figures[keyof Figures]> };

type LineOf<Figure> = Figure extends FigureOf<infer Line> ? Line : never;

/** The keys of each family, and what its figures are of; null = the company, or the total. */
export type FigureFamilies = { readonly [Family in FigureFamily]: FiguresOf<FigureRegistry[Family]> };

/** One figure. */
export type Figure = {
  readonly [Family in FigureFamily]: {
    readonly family: Family;
    readonly key: FigureFamilies[Family]["key"];
    readonly of: FigureFamilies[Family]["of"];
  };
}[FigureFamily];

/** The figures of a column that stand below one another: one place of `of` per row. */
export type FigureColumn = {
  readonly [Family in FigureFamily]: {
    readonly family: Family;
    readonly key: FigureFamilies[Family]["key"];
    readonly of: readonly FigureFamilies[Family]["of"][];
  };
}[FigureFamily];
