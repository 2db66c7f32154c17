import type { Analysis } from "../analysis/analysis";
import type { FigureChange, PeriodDynamics } from "../analysis/analysisCourse";
import type { Period } from "../analysis/types";
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
    const relative = change === null || before === null || isRate || before <= 0 ? null : change / before;
    return {
      formats: ["text", format, format, format, "percent"],
      values: [translate(`reports.${name}`), now, before, change, relative],
    };
  });
}

function mainFigures(analysis: Analysis): readonly SummaryFigure[] {
  const { managersTotal, retention, settings, previousPeriod, dynamics } = analysis;
  const { turnover, purchases, averageCheck, activeClients } = analysis.summary.kpi;
  // Windows are known with all their figures; a KPI period of another length has those of the analysis alone.
  const now = windowOf(dynamics.windows, settings.kpiPeriod);
  const before = windowOf(dynamics.windows, previousPeriod);
  return [
    changed("turnover", "amount", turnover),
    changed("purchases", "integer", purchases),
    changed("averageCheck", "amount", averageCheck),
    changed("active", "integer", activeClients),
    {
      name: "turnoverPerClient",
      format: "amount",
      now: ratio(turnover.value, activeClients.value),
      before: ratio(turnover.before, activeClients.before),
    },
    { name: "newClients", format: "integer", now: managersTotal.new, before: before?.new ?? null },
    { name: "restoredClients", format: "integer", now: managersTotal.restored, before: before?.restored ?? null },
    { name: "lostClients", format: "integer", now: managersTotal.lost, before: before?.lost ?? null },
    { name: "crr", format: "percent", now: shareOfRate(retention.crr), before: shareOfRate(before?.crr ?? null) },
    {
      name: "oldShare",
      format: "percent",
      now: now?.oldClientsShare ?? null,
      before: before?.oldClientsShare ?? null,
    },
  ];
}

function changed(name: ReportText, format: ReportFormat, { value, before }: FigureChange): SummaryFigure {
  return { name, format, now: value, before };
}

function windowOf(windows: readonly PeriodDynamics[], [from, to]: Period): PeriodDynamics | null {
  return windows.find(({ period }) => period[0] === from && period[1] === to) ?? null;
}

function ratio(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole <= 0 ? null : part / whole;
}
