import type { SpendFigures } from "../analysis/periods/spendFigures";
import { listTable, type ListColumn, type ListPlace, type ListTable } from "./listTable";
import type { PeriodLabel } from "./periodLabel";
import type { ReportContext, ReportText } from "./reportContext";

/** What a new and a kept client cost, one row per month or window; null where no spend lies inside any of them. */
export function spendList(
  place: ListPlace,
  band: ReportText,
  label: PeriodLabel<SpendFigures>,
  periods: readonly SpendFigures[],
  context: ReportContext,
): ListTable | null {
  if (periods.every(({ acquisition, retention }) => acquisition === null && retention === null)) return null;
  const figure = (
    key: ReportText,
    format: "amount" | "integer" | "ratio",
    of: Exclude<keyof SpendFigures, "period">,
  ): ListColumn<SpendFigures> => ({
    key,
    format,
    value: (figures) => figures[of],
    figure: { family: "spend", key: of },
    band,
  });
  const columns: readonly ListColumn<SpendFigures>[] = [
    { ...label, band },
    figure("acquisitionSpend", "amount", "acquisition"),
    figure("newClients", "integer", "newClients"),
    figure("cac", "amount", "cac"),
    figure("retentionSpend", "amount", "retention"),
    figure("keptClients", "integer", "keptClients"),
    figure("perKeptClient", "amount", "perKeptClient"),
    figure("spendRatio", "ratio", "ratio"),
  ];
  return listTable(place, columns, periods, context);
}
