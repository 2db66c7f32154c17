import type { AxisLook, ChartLook, SeriesLook } from "../../../../workbooks/chartLooks";
import type { ChartKind } from "../../../../workbooks/workbookData";

// Univer has no charts in its open part: the host keeps them, and whoever draws them listens.

/** Cells counted from 0. */
export interface ChartCells {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface ChartSeriesRecord extends SeriesLook {
  name: string;
  kind: ChartKind;
  axis: "primary" | "secondary";
  values: ChartCells | null;
  categories: ChartCells | null;
  /** "#RRGGBB"; null = the chart's own colours. */
  fill: string | null;
}

export interface ChartAxisRecord extends AxisLook {
  title: string | null;
  numberFormat: string | null;
  minimum: number | null;
  maximum: number | null;
  visible: boolean;
  /** Whether dates on it are names, each as far from the next; Excel chooses otherwise. */
  texts: boolean;
}

export const legendPlaces = ["top", "bottom", "left", "right"] as const;
export type LegendPlace = (typeof legendPlaces)[number];

export interface ChartRecord extends ChartLook {
  readonly id: string;
  readonly sheetId: string;
  name: string;
  title: string;
  titleVisible: boolean;
  legend: LegendPlace;
  legendVisible: boolean;
  readonly series: ChartSeriesRecord[];
  readonly axes: {
    readonly category: ChartAxisRecord;
    readonly value: ChartAxisRecord;
    readonly secondaryValue: ChartAxisRecord;
  };
  /** In points from the sheet's top left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
}

export function blankAxis(): ChartAxisRecord {
  return { title: null, numberFormat: null, minimum: null, maximum: null, visible: true, texts: false };
}

export class ChartModel {
  private readonly charts = new Map<string, ChartRecord>();
  private readonly listeners = new Set<() => void>();
  private made = 0;

  /** In the order in which they were made. */
  list(sheetId?: string): readonly ChartRecord[] {
    const all = [...this.charts.values()];
    return sheetId === undefined ? all : all.filter((chart) => chart.sheetId === sheetId);
  }

  find(id: string): ChartRecord | null {
    return this.charts.get(id) ?? null;
  }

  nextId(): string {
    do this.made += 1;
    while (this.charts.has(`chart${this.made}`));
    return `chart${this.made}`;
  }

  add(chart: ChartRecord): void {
    this.charts.set(chart.id, chart);
    this.changed();
  }

  change(id: string, apply: (chart: ChartRecord) => void): void {
    const chart = this.charts.get(id);
    if (!chart) throw new Error(`no such chart: ${id}`);
    apply(chart);
    this.changed();
  }

  remove(id: string): void {
    if (this.charts.delete(id)) this.changed();
  }

  removeSheet(sheetId: string): void {
    for (const chart of this.list(sheetId)) this.remove(chart.id);
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private changed(): void {
    for (const listener of this.listeners) listener();
  }
}
