import type { Analysis } from "../analysis/analysis";
import type { FigureOf } from "../analysis/figures/defineFigure";
import { isMet } from "../analysis/figures/figureNeeds";
import type { FigureFamilies, FigureFamily } from "../analysis/figures/figure";
import type { ListColumn } from "./listTable";
import type { ReportText } from "./reportContext";

/** What a list adds to its figures. */
export interface ColumnLook<Of> {
  readonly band?: ReportText;
  /** The line that the total row shows; absent = there is no total. */
  readonly total?: Of;
}

/** The columns of some figures of one family, in their order: header, format, value, total and explanation are theirs. */
export function figureColumns<Family extends FigureFamily>(
  family: Family,
  figures: Readonly<Record<FigureFamilies[Family]["key"] & string, FigureOf<FigureFamilies[Family]["of"]>>>,
  keys: readonly (FigureFamilies[Family]["key"] & ReportText)[],
  analysis: Analysis,
  { band, total }: ColumnLook<FigureFamilies[Family]["of"]> = {},
): readonly ListColumn<FigureFamilies[Family]["of"]>[] {
  return keys.map((key) => {
    const figure = figures[key];
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
