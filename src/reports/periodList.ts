import type { PeriodDynamics } from "../analysis/analysisCourse";
import { listTable, type ListColumn, type ListPlace, type ListTable } from "./listTable";
import type { ReportContext, ReportText } from "./reportContext";

type Count = "purchases" | "active" | "new" | "regular" | "restored" | "lost";

/** One row per month or window: what was sold, and how the base changed. */
export function periodList(
  place: ListPlace,
  band: ReportText,
  label: { readonly key: ReportText; readonly value: (period: PeriodDynamics) => string },
  periods: readonly PeriodDynamics[],
  context: ReportContext,
): ListTable {
  const count = (key: Count): ListColumn<PeriodDynamics> => ({
    key,
    format: "integer",
    value: (period) => period[key],
    band,
  });
  const rate = (key: ReportText, value: ListColumn<PeriodDynamics>["value"]): ListColumn<PeriodDynamics> => ({
    key,
    format: "percent",
    value,
    band,
  });
  const columns: readonly ListColumn<PeriodDynamics>[] = [
    { key: label.key, format: "text", value: label.value, band },
    { key: "turnover", format: "amount", value: (period) => period.turnover, band },
    count("purchases"),
    { key: "averageCheck", format: "amount", value: (period) => period.averageCheck, band },
    count("active"),
    count("new"),
    count("regular"),
    count("restored"),
    count("lost"),
    rate("crr", (period) => shareOfRate(period.crr)),
    rate("setRate", (period) => shareOfRate(period.setRate)),
    rate("oldShare", (period) => period.oldClientsShare),
  ];
  return listTable(place, columns, periods, context);
}

/** The analysis counts retention in hundredths, as the rule is written; the cells hold shares. */
export function shareOfRate(rate: number | null): number | null {
  return rate === null ? null : rate / 100;
}
