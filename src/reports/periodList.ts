import type { PeriodKpis } from "../analysis/periods/periodKpis";
import { periodFigure } from "../analysis/periods/periodFigure";
import { listTable, type ListColumn, type ListPlace, type ListTable } from "./listTable";
import type { PeriodLabel } from "./periodLabel";
import type { ReportContext, ReportText } from "./reportContext";

type Count = "purchases" | "active" | "new" | "regular" | "restored" | "lost";

/** One row per month or window: what was sold, and how the base changed. */
export function periodList(
  place: ListPlace,
  band: ReportText,
  label: PeriodLabel<PeriodKpis>,
  periods: readonly PeriodKpis[],
  context: ReportContext,
): ListTable {
  const count = (key: Count): ListColumn<PeriodKpis> => ({
    key,
    format: "integer",
    value: (period) => period[key],
    figure: { family: "period", key },
    band,
  });
  const rate = (key: "crr" | "setRate" | "oldShare"): ListColumn<PeriodKpis> => ({
    key,
    format: "percent",
    value: (period) => periodFigure(period, key),
    figure: { family: "period", key },
    band,
  });
  const columns: readonly ListColumn<PeriodKpis>[] = [
    { ...label, band },
    {
      key: "turnover",
      format: "amount",
      value: (period) => period.turnover,
      figure: { family: "period", key: "turnover" },
      band,
    },
    count("purchases"),
    {
      key: "averageCheck",
      format: "amount",
      value: (period) => period.averageCheck,
      figure: { family: "period", key: "averageCheck" },
      band,
    },
    count("active"),
    count("new"),
    count("regular"),
    count("restored"),
    count("lost"),
    rate("crr"),
    rate("setRate"),
    rate("oldShare"),
  ];
  return listTable(place, columns, periods, context);
}
