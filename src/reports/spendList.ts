import type { Analysis } from "../analysis/analysis";
import type { SpendFigures } from "../analysis/periods/spendFigures";
import { figureColumns, figureKeys } from "./figureColumn";
import { listTable, type ListPlace, type ListTable } from "./listTable";
import type { PeriodLabel } from "./periodLabel";
import type { ReportContext, ReportText } from "./reportContext";

/** What a new and a kept client cost, one row per month or window; null where no spend lies inside any of them. */
export function spendList(
  place: ListPlace,
  band: ReportText,
  label: PeriodLabel<SpendFigures>,
  periods: readonly SpendFigures[],
  analysis: Analysis,
  context: ReportContext,
): ListTable | null {
  if (periods.every(({ acquisition, retention }) => acquisition === null && retention === null)) return null;
  const figures = figureColumns("spend", figureKeys("spend"), analysis, { band });
  return listTable(place, [{ ...label, band }, ...figures], periods, context);
}
