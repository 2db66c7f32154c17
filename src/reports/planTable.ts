import type { Analysis } from "../analysis/analysis";
import type { PlanFact } from "../analysis/managers/planFacts";
import type { PlanIndicator } from "../analysis/types";
import { figureTable, type FigureRow, type FigureTableBlocks } from "./figureTable";
import type { ReportContext, ReportText } from "./reportContext";
import type { ReportFormat } from "./reportSheet";

interface IndicatorLook {
  readonly name: ReportText;
  readonly format: ReportFormat;
}

const indicatorLooks: Readonly<Record<PlanIndicator, IndicatorLook>> = {
  turnover: { name: "turnover", format: "amount" },
  margin: { name: "margin", format: "amount" },
  purchases: { name: "purchases", format: "integer" },
  new: { name: "newClients", format: "integer" },
  firstSales: { name: "firstSalesPlan", format: "integer" },
  firstSalesAmount: { name: "firstSalesAmount", format: "amount" },
  repeatSales: { name: "repeatSalesPlan", format: "integer" },
  repeatSalesAmount: { name: "repeatSalesAmount", format: "amount" },
  newDirectionSales: { name: "newDirectionSalesPlan", format: "integer" },
  newDirectionAmount: { name: "newDirectionAmount", format: "amount" },
};

/** Every planned indicator of every manager beside what was reached, the totals last; null where nothing is planned. */
export function planTable(row: number, analysis: Analysis, { translate }: ReportContext): FigureTableBlocks | null {
  const { plan } = analysis;
  if (plan === null || plan.lines.length === 0) return null;
  const figureRow = (line: PlanFact): FigureRow => {
    const { manager, indicator, plan: planned, fact, share } = line;
    const { name, format } = indicatorLooks[indicator];
    const left = fact === null ? null : Math.max(planned - fact, 0);
    return {
      formats: ["text", "text", format, format, "percent", format],
      values: [manager ?? translate("reports.total"), translate(`reports.${name}`), planned, fact, share, left],
      figures: [
        null,
        null,
        { family: "plan", key: "plan", of: line },
        { family: "plan", key: "fact", of: line },
        { family: "plan", key: "share", of: line },
        { family: "plan", key: "left", of: line },
      ],
    };
  };
  return figureTable({
    row,
    heading: translate("reports.planAgainstFact"),
    headers: (["manager", "planIndicator", "plan", "fact", "planShare", "planLeft"] as const).map((key) =>
      translate(`reports.${key}`),
    ),
    rows: [...plan.lines, ...plan.totals].map(figureRow),
  });
}
