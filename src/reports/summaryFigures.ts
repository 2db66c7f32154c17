import type { Analysis } from "../analysis/analysis";
import { figureValue } from "../analysis/explanations/explainFigure";
import type { Figure } from "../analysis/figures/figure";
import { figuresOfPeriod, type PeriodFigureKey } from "../analysis/periods/figuresOfPeriod";
import type { FigureRow } from "./figureTable";
import type { ReportContext, ReportText } from "./reportContext";
import type { ReportId } from "./reports";

interface SummaryFigure {
  readonly key: PeriodFigureKey;
  readonly name: ReportText;
  /** The sheet that shows where it comes from. */
  readonly provedBy: ReportId;
}

export interface SummaryRow extends FigureRow {
  readonly provedBy: ReportId;
}

/** The main figures of the KPI period, each with the period before it and the change. */
export function summaryFigures(analysis: Analysis, { translate }: ReportContext): readonly SummaryRow[] {
  const { now, before } = analysis.summary.kpi;
  return mainFigures.map(({ key, name, provedBy }) => {
    const { format } = figuresOfPeriod[key];
    const changed = { figure: key, now, before };
    const figures: readonly (Figure | null)[] = [
      { family: "period", key, of: now },
      before === null ? null : { family: "period", key, of: before },
      { family: "change", key: "change", of: changed },
      { family: "change", key: "changePercent", of: changed },
    ];
    return {
      formats: ["text", format, format, format === "percent" ? "points" : format, "percent"],
      values: [translate(`reports.${name}`), ...figures.map((figure) => figure && figureValue(figure, analysis))],
      figures: [null, ...figures],
      provedBy,
    };
  });
}

const mainFigures: readonly SummaryFigure[] = [
  { key: "turnover", name: "turnover", provedBy: "dynamics" },
  { key: "purchases", name: "purchases", provedBy: "dynamics" },
  { key: "averageCheck", name: "averageCheck", provedBy: "dynamics" },
  { key: "active", name: "active", provedBy: "dynamics" },
  { key: "turnoverPerClient", name: "turnoverPerClient", provedBy: "clients" },
  { key: "new", name: "newClients", provedBy: "managers" },
  { key: "restored", name: "restoredClients", provedBy: "managers" },
  { key: "lost", name: "lostClients", provedBy: "lostClients" },
  { key: "setRate", name: "setRate", provedBy: "dynamics" },
  { key: "crr", name: "crr", provedBy: "dynamics" },
  { key: "oldShare", name: "oldShare", provedBy: "dynamics" },
];
