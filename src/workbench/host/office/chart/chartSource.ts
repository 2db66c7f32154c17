import { chartKinds } from "../../../../workbooks/workbookData";
import { SheetReader, type CellBlock } from "../../univer/cells/cellReading";
import type { ChartSeriesRecord } from "../../univer/charts/chartModel";
import { apiNotFound, invalidArgument } from "../request/errors";
import type { HostState } from "../request/hostState";

// How Excel reads a block of cells as a chart: texts above and at the left are names, the rest are series.

export function seriesOf(host: HostState, block: CellBlock, seriesBy: string, kind: SeriesKind): ChartSeriesRecord[] {
  if (!["Auto", "Columns", "Rows"].includes(seriesBy)) throw invalidArgument(`seriesBy: ${seriesBy}`);
  const byColumns = seriesBy === "Columns" || (seriesBy === "Auto" && block.rows >= block.columns);
  const reader = new SheetReader(host.handle, block.sheetId);
  const kindAt = (row: number, column: number) => reader.content(block.row + row, block.column + column).kind;
  if (block.rows === 1 && block.columns === 1 && kindAt(0, 0) === "empty") return [];

  const namesAbove = block.rows > 1 && hasText(block.columns, block.columns > 1 ? 1 : 0, (at) => kindAt(0, at));
  const namesLeft = block.columns > 1 && hasText(block.rows, namesAbove ? 1 : 0, (at) => kindAt(at, 0));
  const top = namesAbove ? 1 : 0;
  const left = namesLeft ? 1 : 0;
  const body: CellBlock = {
    sheetId: block.sheetId,
    row: block.row + top,
    column: block.column + left,
    rows: block.rows - top,
    columns: block.columns - left,
  };
  const series: ChartSeriesRecord[] = [];
  const count = byColumns ? body.columns : body.rows;
  for (let index = 0; index < count; index += 1) {
    const nameCell = byColumns
      ? { present: namesAbove, row: block.row, column: body.column + index }
      : { present: namesLeft, row: body.row + index, column: block.column };
    const name = nameCell.present ? String(reader.content(nameCell.row, nameCell.column).value) : "";
    const values = byColumns
      ? { ...body, column: body.column + index, columns: 1 }
      : { ...body, row: body.row + index, rows: 1 };
    const categories = byColumns
      ? namesLeft && { ...body, column: block.column, columns: 1 }
      : namesAbove && { ...body, row: block.row, rows: 1 };
    series.push({
      name: name || `Series${index + 1}`,
      ...kind,
      axis: "primary",
      values,
      categories: categories || null,
      fill: null,
    });
  }
  return series;
}

function hasText(length: number, from: number, kindAt: (index: number) => string): boolean {
  for (let index = from; index < length; index += 1) if (kindAt(index) === "text") return true;
  return false;
}

/** What Excel calls a type of charts is to us a kind, and how its series stand on each other. */
export type SeriesKind = Pick<ChartSeriesRecord, "kind" | "stacking">;

/** The chart types of Excel that the workbench draws. */
const typeOfKinds: Readonly<Record<ChartSeriesRecord["kind"], string>> = {
  area: "Area",
  bar: "BarClustered",
  column: "ColumnClustered",
  doughnut: "Doughnut",
  line: "Line",
  pie: "Pie",
  radar: "Radar",
  scatter: "XYScatter",
};

const stackable: readonly ChartSeriesRecord["kind"][] = ["area", "bar", "column", "line"];
const stackings = [undefined, "stacked", "percent"] as const;

export function kindOfType(type: unknown): SeriesKind {
  for (const kind of chartKinds) {
    for (const stacking of stackable.includes(kind) ? stackings : [undefined]) {
      if (typeOfKind({ kind, stacking }) === type) return { kind, stacking };
    }
  }
  throw apiNotFound(`ChartType.${String(type)}`);
}

export function typeOfKind({ kind, stacking }: SeriesKind): string {
  if (stacking === undefined) return typeOfKinds[kind];
  return `${typeOfKinds[kind].replace("Clustered", "")}Stacked${stacking === "percent" ? "100" : ""}`;
}
