import { axisLook, chartLook, seriesLook } from "../../../../workbooks/chartLooks";
import {
  chartAxes,
  type ChartAxisName,
  type DataAxis,
  type DataChart,
  type DataSeries,
} from "../../../../workbooks/workbookData";
import { blankAxis, type ChartAxisRecord, type ChartCells, type ChartRecord } from "./chartModel";
import type { UniverHandle } from "../univerHandle";

type SeriesCells = NonNullable<DataSeries["categories"]>;

export function chartOfData(handle: UniverHandle, sheetId: string, data: DataChart): ChartRecord {
  const sheetIds = new Map(handle.workbook.getSheets().map((sheet) => [sheet.getName(), sheet.getSheetId()]));
  const cells = (place: SeriesCells): ChartCells | null => {
    const owner = sheetIds.get(place.sheet);
    return owner === undefined ? null : { sheetId: owner, ...place.range };
  };
  return {
    id: data.id,
    sheetId,
    name: data.name,
    title: data.title ?? "",
    titleVisible: data.title !== null,
    legend: data.legend ?? "bottom",
    legendVisible: data.legend !== null,
    ...chartLook(data),
    series: data.series.map(({ name, kind, axis, values, categories, color, ...look }) => ({
      ...seriesLook(look),
      name,
      kind,
      axis,
      values: cells(values),
      categories: categories && cells(categories),
      fill: color ?? null,
    })),
    axes: {
      category: axisOfData(data.axes.category),
      value: axisOfData(data.axes.value),
      secondaryValue: axisOfData(data.axes.secondaryValue),
    },
    left: data.left,
    top: data.top,
    width: data.width,
    height: data.height,
  };
}

function axisOfData(axis: DataAxis | undefined): ChartAxisRecord {
  const { hidden, texts, ...told } = axis ?? {};
  return { ...blankAxis(), ...told, visible: !hidden, texts: texts === true };
}

function dataOfAxes(axes: ChartRecord["axes"]): DataChart["axes"] {
  const told: { [Axis in ChartAxisName]?: DataAxis } = {};
  for (const name of chartAxes) {
    const { title, numberFormat, minimum, maximum, visible, texts } = axes[name];
    const axis: DataAxis = {
      ...(title !== null && { title }),
      ...(numberFormat !== null && { numberFormat }),
      ...(minimum !== null && { minimum }),
      ...(maximum !== null && { maximum }),
      ...(!visible && { hidden: true }),
      ...(texts && { texts }),
      ...axisLook(axes[name]),
    };
    if (Object.keys(axis).length > 0) told[name] = axis;
  }
  return told;
}

export function dataOfChart(handle: UniverHandle, chart: ChartRecord): DataChart {
  const place = (cells: ChartCells | null): SeriesCells | null => {
    const sheet = cells && handle.sheet(cells.sheetId);
    if (!cells || !sheet) return null;
    const { row, column, rows, columns } = cells;
    return { sheet: sheet.getName(), range: { row, column, rows, columns } };
  };
  const { id, left, top, width, height } = chart;
  return {
    id,
    name: chart.name,
    title: chart.titleVisible ? chart.title : null,
    // A series without cells shows nothing.
    series: chart.series.flatMap((series): DataSeries[] => {
      const values = place(series.values);
      if (!values) return [];
      const { name, kind, axis, fill } = series;
      return [
        {
          name,
          kind,
          axis,
          values,
          categories: place(series.categories),
          ...(fill && { color: fill }),
          ...seriesLook(series),
        },
      ];
    }),
    legend: chart.legendVisible ? chart.legend : null,
    axes: dataOfAxes(chart.axes),
    ...chartLook(chart),
    left,
    top,
    width,
    height,
  };
}
