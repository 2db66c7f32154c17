import type { SpendFigures } from "../analysis/analysisCourse";
import { listTable, type ListColumn, type ListPlace, type ListTable } from "./listTable";
import type { ReportContext, ReportText } from "./reportContext";

/** What a new and a kept client cost, one row per month or window; null where no spend lies inside any of them. */
export function spendList(
  place: ListPlace,
  band: ReportText,
  label: { readonly key: ReportText; readonly value: (figures: SpendFigures) => string },
  periods: readonly SpendFigures[],
  context: ReportContext,
): ListTable | null {
  if (periods.every(({ acquisition, retention }) => acquisition === null && retention === null)) return null;
  const amount = (key: ReportText, value: (figures: SpendFigures) => number | null): ListColumn<SpendFigures> => ({
    key,
    format: "amount",
    value,
    band,
  });
  const columns: readonly ListColumn<SpendFigures>[] = [
    { key: label.key, format: "text", value: label.value, band },
    amount("acquisitionSpend", (figures) => figures.acquisition),
    { key: "newClients", format: "integer", value: (figures) => figures.newClients, band },
    amount("cac", (figures) => figures.cac),
    amount("retentionSpend", (figures) => figures.retention),
    { key: "keptClients", format: "integer", value: (figures) => figures.keptClients, band },
    amount("perKeptClient", (figures) => figures.perKeptClient),
    { key: "spendRatio", format: "ratio", value: (figures) => figures.ratio, band },
  ];
  return listTable(place, columns, periods, context);
}
