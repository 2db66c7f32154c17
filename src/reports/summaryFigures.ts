import type { Analysis } from "../analysis/analysis";
import type { PeriodDynamics } from "../analysis/analysisCourse";
import type { FigureRow } from "./figureTable";
import { shareOfRate } from "./periodList";
import type { ReportContext, ReportText } from "./reportContext";
import type { ReportFormat } from "./reportSheet";

interface SummaryFigure {
  readonly name: ReportText;
  readonly format: ReportFormat;
  readonly now: number | null;
  /** null = not known. */
  readonly before: number | null;
}

/** The ten main figures of the KPI period, each with the period before it and the change. */
export function summaryFigures(analysis: Analysis, { translate }: ReportContext): readonly FigureRow[] {
  return mainFigures(analysis).map(({ name, format, now, before }) => {
    const change = now === null || before === null ? null : now - before;
    const isRate = format === "percent";
    const relative = change === null || before === null || isRate ? null : relativeChange(change, before);
    return {
      formats: ["text", format, format, format, "percent"],
      values: [translate(`reports.${name}`), now, before, change, relative],
    };
  });
}

function mainFigures(analysis: Analysis): readonly SummaryFigure[] {
  const { now, before } = analysis.summary.kpi;
  const figure = (name: ReportText, format: ReportFormat, value: (period: PeriodDynamics) => number | null) => ({
    name,
    format,
    now: value(now),
    before: before === null ? null : value(before),
  });
  return [
    figure("turnover", "amount", (period) => period.turnover),
    figure("purchases", "integer", (period) => period.purchases),
    figure("averageCheck", "amount", (period) => period.averageCheck),
    figure("active", "integer", (period) => period.active),
    figure("turnoverPerClient", "amount", ({ turnover, active }) => (active > 0 ? turnover / active : null)),
    figure("newClients", "integer", (period) => period.new),
    figure("restoredClients", "integer", (period) => period.restored),
    figure("lostClients", "integer", (period) => period.lost),
    figure("crr", "percent", (period) => shareOfRate(period.crr)),
    figure("oldShare", "percent", (period) => period.oldClientsShare),
  ];
}

/** null where there was nothing to compare with, or so little that the ratio is no number any more. */
export function relativeChange(change: number, before: number): number | null {
  const ratio = before > 0 ? change / before : NaN;
  return Number.isFinite(ratio) ? ratio : null;
}
