import { seriesColors } from "../../reports/look";
import type { ReportChart } from "../../reports/reportSheet";
import type { DataChart } from "../workbookData";
import { cornerOf, type Sizes } from "../xlsx/sheetGeometry";

/** A chart of a report as a file holds it; none without a series. */
export function pageChart(
  { title, categories, series, place }: ReportChart,
  index: number,
  sheet: string,
  sizes: Sizes,
): readonly DataChart[] {
  if (series.length === 0) return [];
  const isRadar = series[0].kind === "radar";
  const start = cornerOf(sizes, place.row, place.column);
  const end = cornerOf(sizes, place.row + place.rows, place.column + place.columns);
  return [
    {
      id: `chart${index + 1}`,
      name: `Chart ${index + 1}`,
      title,
      series: series.map(({ name, values, kind, axis }, place) => ({
        name,
        kind,
        axis,
        values: { sheet, range: values },
        categories: { sheet, range: categories },
        color: seriesColors[place % seriesColors.length],
      })),
      legend: series.length > 1 ? "bottom" : null,
      // Months are names as well: on an axis of dates those without a row would leave gaps.
      axes: isRadar ? { value: { minimum: 0, maximum: 1 } } : { category: { texts: true } },
      ...start,
      width: end.left - start.left,
      height: end.top - start.top,
    },
  ];
}
