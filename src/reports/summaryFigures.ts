import type { Analysis } from "../analysis/analysis";
import { figuresOfPeriod, type PeriodFigureKey } from "../analysis/periods/figuresOfPeriod";
import type { FigureRow } from "./figureTable";
import type { ReportContext, ReportText } from "./reportContext";
import type { ReportFormat } from "./reportSheet";
import type { ReportId } from "./reports";

interface SummaryFigure {
  readonly key: PeriodFigureKey;
  readonly name: ReportText;
  readonly format: ReportFormat;
  readonly now: number | null;
  /** null = not known. */
  readonly before: number | null;
  /** The sheet that shows where it comes from. */
  readonly provedBy: ReportId;
}

export interface SummaryRow extends FigureRow {
  readonly provedBy: ReportId;
}

/** The main figures of the KPI period, each with the period before it and the change. */
export function summaryFigures(analysis: Analysis, { translate }: ReportContext): readonly SummaryRow[] {
  const { kpi } = analysis.summary;
  return mainFigures(analysis).map(({ key, name, format, now, before, provedBy }) => {
    const change = now === null || before === null ? null : now - before;
    const isRate = format === "percent";
    const relative = change === null || before === null || isRate ? null : relativeChange(change, before);
    const shownChange = change !== null && isRate ? change * 100 : change;
    return {
      formats: ["text", format, format, isRate ? "points" : format, "percent"],
      values: [translate(`reports.${name}`), now, before, shownChange, relative],
      figures: [
        null,
        { family: "period", key, of: kpi.now },
        kpi.before === null ? null : { family: "period", key, of: kpi.before },
        { family: "change", key: "change", of: { figure: key, ...kpi } },
        { family: "change", key: "relative", of: { figure: key, ...kpi } },
      ],
      provedBy,
    };
  });
}

function mainFigures(analysis: Analysis): readonly SummaryFigure[] {
  const { now, before } = analysis.summary.kpi;
  const figure = (key: PeriodFigureKey, provedBy: ReportId = "dynamics", name: ReportText = key): SummaryFigure => ({
    key,
    name,
    format: figuresOfPeriod[key].format,
    provedBy,
    now: figuresOfPeriod[key].value(now, analysis),
    before: before === null ? null : figuresOfPeriod[key].value(before, analysis),
  });
  return [
    figure("turnover"),
    figure("purchases"),
    figure("averageCheck"),
    figure("active"),
    figure("turnoverPerClient", "clients"),
    figure("new", "managers", "newClients"),
    figure("restored", "managers", "restoredClients"),
    figure("lost", "lostClients", "lostClients"),
    figure("setRate"),
    figure("crr"),
    figure("oldShare"),
  ];
}

/** null where there was nothing to compare with, or so little that the ratio is no number any more. */
export function relativeChange(change: number, before: number): number | null {
  const ratio = before > 0 ? change / before : NaN;
  return Number.isFinite(ratio) ? ratio : null;
}
