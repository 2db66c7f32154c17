import type { Analysis } from "../analysis/analysis";
import type { PeriodDynamics } from "../analysis/analysisCourse";
import type { FigureRow } from "./figureTable";
import { shareOfRate } from "./periodList";
import type { ReportContext, ReportText } from "./reportContext";
import type { ReportFormat, ReportId } from "./reportSheet";

interface SummaryFigure {
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

/** The ten main figures of the KPI period, each with the period before it and the change. */
export function summaryFigures(analysis: Analysis, { translate }: ReportContext): readonly SummaryRow[] {
  return mainFigures(analysis).map(({ name, format, now, before, provedBy }) => {
    const change = now === null || before === null ? null : now - before;
    const isRate = format === "percent";
    const relative = change === null || before === null || isRate ? null : relativeChange(change, before);
    const shownChange = change !== null && isRate ? change * 100 : change;
    return {
      formats: ["text", format, format, isRate ? "points" : format, "percent"],
      values: [translate(`reports.${name}`), now, before, shownChange, relative],
      provedBy,
    };
  });
}

function mainFigures(analysis: Analysis): readonly SummaryFigure[] {
  const { now, before } = analysis.summary.kpi;
  const figure = (
    name: ReportText,
    format: ReportFormat,
    value: (period: PeriodDynamics) => number | null,
    provedBy: ReportId = "dynamics",
  ): SummaryFigure => ({
    name,
    format,
    provedBy,
    now: value(now),
    before: before === null ? null : value(before),
  });
  return [
    figure("turnover", "amount", (period) => period.turnover),
    figure("purchases", "integer", (period) => period.purchases),
    figure("averageCheck", "amount", (period) => period.averageCheck),
    figure("active", "integer", (period) => period.active),
    figure("turnoverPerClient", "amount", ({ turnover, active }) => (active > 0 ? turnover / active : null), "clients"),
    figure("newClients", "integer", (period) => period.new, "managers"),
    figure("restoredClients", "integer", (period) => period.restored, "managers"),
    figure("lostClients", "integer", (period) => period.lost, "lostClients"),
    figure("crr", "percent", (period) => shareOfRate(period.crr)),
    figure("oldShare", "percent", (period) => period.oldClientsShare),
  ];
}

/** null where there was nothing to compare with, or so little that the ratio is no number any more. */
export function relativeChange(change: number, before: number): number | null {
  const ratio = before > 0 ? change / before : NaN;
  return Number.isFinite(ratio) ? ratio : null;
}
