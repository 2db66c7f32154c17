import type { Analysis } from "../analysis/analysis";
import type { Figure } from "../analysis/figures/figure";
import { breadthFigure, type BreadthGroup } from "../analysis/products/figuresOfBreadth";
import { breadthRisks, perspectives } from "../analysis/types";
import { figureGrid, type FigureLine } from "./figureGrid";
import type { GridTable } from "./gridTable";
import { hasTargets } from "./inputs";
import type { ReportContext } from "./reportContext";
import { perspectiveText, riskText } from "./words";

interface Kind {
  readonly kind: BreadthGroup["kind"];
  readonly header: string;
}

/** How many clients of each segment are how promising, and how many could be lost with one product. */
export function breadthGrid(row: number, analysis: Analysis, context: ReportContext): GridTable {
  const { translate } = context;
  const kinds = kindsOf(analysis, context);
  const line = (segment: BreadthGroup["segment"], label: string): FigureLine => ({
    label,
    figures: kinds.map(({ kind }): Figure => ({ family: "breadth", key: breadthFigure(kind), of: { segment, kind } })),
  });
  return figureGrid(
    {
      row,
      column: 0,
      heading: translate("reports.breadthHeading"),
      headers: [translate("reports.segment"), ...kinds.map(({ header }) => header)],
      lines: analysis.segments.rows.map(({ segment }) => line(segment, segment ?? translate("reports.noGroup"))),
      total: line(undefined, translate("reports.total")),
    },
    analysis,
  );
}

function kindsOf(analysis: Analysis, { translate }: ReportContext): readonly Kind[] {
  const kinds: Kind[] = [{ kind: "all", header: translate("reports.clients") }];
  for (const perspective of hasTargets(analysis) ? perspectives : []) {
    kinds.push({ kind: perspective, header: translate(`reports.${perspectiveText[perspective]}`) });
  }
  for (const risk of breadthRisks) {
    kinds.push({ kind: risk, header: translate("reports.riskOf", { word: translate(`reports.${riskText[risk]}`) }) });
  }
  kinds.push({ kind: null, header: translate("reports.noProductUsed") });
  return kinds;
}
