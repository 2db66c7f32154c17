import type { Analysis } from "../analysis/analysis";
import { figureValue } from "../analysis/explanations/explainFigure";
import type { Figure } from "../analysis/figures/figure";
import { plannedFigures, type PlanIndicator } from "../analysis/managers/figuresOfManager";
import type { PlanFact } from "../analysis/managers/planFacts";
import { figureKeys } from "./figureColumn";
import { figureTable, type FigureRow, type FigureTableBlocks } from "./figureTable";
import type { ReportContext, ReportText } from "./reportContext";

/** What is counted is called as what is planned, where the column of the Managers report has a shorter name. */
const indicatorNames: Readonly<Record<PlanIndicator, ReportText>> = {
  turnover: "turnover",
  margin: "margin",
  purchases: "purchases",
  new: "newClients",
  firstSales: "firstSalesPlan",
  firstSalesAmount: "firstSalesAmount",
  repeatSales: "repeatSalesPlan",
  repeatSalesAmount: "repeatSalesAmount",
  newDirectionSales: "newDirectionSalesPlan",
  newDirectionAmount: "newDirectionAmount",
};

/** Every planned indicator of every manager beside what was reached, the totals last; null where nothing is planned. */
export function planTable(row: number, analysis: Analysis, { translate }: ReportContext): FigureTableBlocks | null {
  const { plan } = analysis;
  if (plan === null || plan.lines.length === 0) return null;
  const figureRow = (line: PlanFact): FigureRow => {
    const { manager, indicator } = line;
    const { format } = plannedFigures[indicator];
    const figures = figureKeys("plan").map((key): Figure => ({ family: "plan", key, of: line }));
    const values = figures.map((figure) => figureValue(figure, analysis));
    return {
      formats: ["text", "text", format, format, "percent", format],
      values: [manager ?? translate("reports.total"), translate(`reports.${indicatorNames[indicator]}`), ...values],
      figures: [null, null, ...figures],
    };
  };
  return figureTable({
    row,
    heading: translate("reports.planAgainstFact"),
    headers: (["manager", "planIndicator", ...figureKeys("plan")] as const).map((key) => translate(`reports.${key}`)),
    rows: [...plan.lines, ...plan.totals].map(figureRow),
  });
}
