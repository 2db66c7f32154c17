import { type PeriodFigureKey } from "../analysis/periods/figuresOfPeriod";
import type { Analysis } from "../analysis/analysis";
import type { PeriodKpis } from "../analysis/periods/periodKpis";
import { figureColumns } from "./figureColumn";
import { listTable, type ListPlace, type ListTable } from "./listTable";
import type { PeriodLabel } from "./periodLabel";
import type { ReportContext, ReportText } from "./reportContext";

/** In a list the clients are counted: what each of them brings is in Summary. */
const shownFigures = [
  "turnover",
  "purchases",
  "averageCheck",
  "active",
  "new",
  "regular",
  "restored",
  "lost",
  "crr",
  "setRate",
  "oldShare",
] as const satisfies readonly PeriodFigureKey[];

/** One row per month or window: what was sold, and how the base changed. */
export function periodList(
  place: ListPlace,
  band: ReportText,
  label: PeriodLabel<PeriodKpis>,
  periods: readonly PeriodKpis[],
  analysis: Analysis,
  context: ReportContext,
): ListTable {
  const figures = figureColumns("period", shownFigures, analysis, { band });
  return listTable(place, [{ ...label, band }, ...figures], periods, context);
}
