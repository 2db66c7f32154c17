import type { Analysis } from "../analysis/analysis";
import { figureDefinition } from "../analysis/explanations/explainFigure";
import { figureRegistry } from "../analysis/explanations/figureRegistry";
import type { FigureFamilies, FigureFamily } from "../analysis/figures/figure";
import { isMet } from "../analysis/figures/figureNeeds";
import type { ListColumn } from "./listTable";
import type { ReportText } from "./reportContext";

/** The figures of a family that can head a column: their keys are texts. */
export type ColumnKey<Family extends FigureFamily> = FigureFamilies[Family]["key"] & ReportText;

/** What a list adds to its figures. */
export interface ColumnLook<Of> {
  readonly band?: ReportText;
  /** The line that the total row shows; absent = there is no total. */
  readonly total?: Of;
}

/** The keys of a family in the order of their declaration. */
export function figureKeys<Family extends FigureFamily>(family: Family): readonly ColumnKey<Family>[] {
  return Object.keys(figureRegistry[family]) as ColumnKey<Family>[];
}

/** The columns of some figures of one family, in their order: header, format, value, total and explanation are theirs. */
export function figureColumns<Family extends FigureFamily>(
  family: Family,
  keys: readonly ColumnKey<Family>[],
  analysis: Analysis,
  { band, total }: ColumnLook<FigureFamilies[Family]["of"]> = {},
): readonly ListColumn<FigureFamilies[Family]["of"]>[] {
  return keys.map((key) => {
    const figure = figureDefinition(family, key);
    return {
      key,
      format: figure.format,
      value: (of) => figure.value(of, analysis),
      // A family decides the type of its lines.
      figure: { family, key },
      ...(total === undefined ? {} : { total: figure.value(total, analysis), totalFigure: { family, key, of: total } }),
      shown: isMet(figure.needs, analysis),
      band,
    } as ListColumn<FigureFamilies[Family]["of"]>;
  });
}
