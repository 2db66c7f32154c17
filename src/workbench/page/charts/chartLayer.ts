import { DrawingTypeEnum, type Worksheet } from "@univerjs/core";
import {
  DrawingApplyType,
  ISheetDrawingService,
  SetDrawingApplyMutation,
  SheetDrawingAnchorType,
  type IDrawingJsonUndo1,
  type ISheetFloatDom,
} from "@univerjs/preset-sheets-drawing";
import { ComponentManager } from "@univerjs/preset-sheets-core";
import { createElement } from "react";
import type { ChartRecord } from "../../host/univer/charts/chartModel";
import { pixelsOfPoints } from "../../host/univer/sheets/lengths";
import type { UniverHandle } from "../../host/univer/univerHandle";
import { ChartDrawing } from "./chartDrawing";
import { chartOption, type ChartOption } from "./chartOption";
import { chartSource } from "./chartSource";

const componentKey = "clientele-chart";
const redrawCommands = new Set(["sheet.operation.set-worksheet-active", "sheet.mutation.set-range-values"]);
const delay = 80;

/** Keeps a drawing over the grid for every chart of the sheet that is shown. */
export class ChartLayer {
  private drawn: ISheetFloatDom[] = [];
  private options = new Map<string, ChartOption>();
  private forgetCharts = () => {};
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(
    private readonly handle: UniverHandle,
    private locales: string[],
  ) {
    const components = handle.injector.get(ComponentManager);
    components.register(componentKey, ({ data }: { data: { chart: string } }) => this.drawing(data.chart));
    handle.commands.onCommandExecuted(({ id }) => {
      if (redrawCommands.has(id) && handle.extras.charts.list().length > 0) this.drawLater();
    });
    handle.onOpened(() => this.follow());
  }

  setLocales(locales: string[]): void {
    this.locales = locales;
    this.drawLater();
  }

  /** Another workbook has other charts. */
  private follow(): void {
    this.forgetCharts();
    this.forgetCharts = this.handle.extras.charts.onChange(() => this.drawLater());
    this.drawn = [];
    this.drawLater();
  }

  /** One drawing for the many changes of a batch. */
  private drawLater(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => this.draw(), delay);
  }

  private draw(): void {
    this.timer = null;
    // Not by Univer's commands for it: the user's Undo must not take a chart away.
    const drawings = this.handle.injector.get(ISheetDrawingService);
    const gone = this.drawn.filter((drawing) => drawings.getDrawingByParam(drawing));
    if (gone.length > 0) this.apply(drawings.getBatchRemoveOp(gone), DrawingApplyType.REMOVE);
    const sheet = this.handle.workbook.getActiveSheet();
    const charts = this.handle.extras.charts.list(sheet.getSheetId());
    const source = chartSource(this.handle);
    this.options = new Map(charts.map((chart) => [chart.id, chartOption(chart, source, this.locales)]));
    this.drawn = charts.map((chart) => floatingDrawing(chart, sheet));
    if (this.drawn.length > 0) this.apply(drawings.getBatchAddOp(this.drawn), DrawingApplyType.INSERT);
  }

  private apply(change: unknown, type: DrawingApplyType): void {
    const { subUnitId, redo, objects } = change as IDrawingJsonUndo1;
    this.handle.mutate(SetDrawingApplyMutation, { subUnitId, op: redo, objects, type });
  }

  private drawing(chartId: string) {
    const option = this.options.get(chartId);
    return option === undefined ? null : createElement(ChartDrawing, { option });
  }
}

function floatingDrawing(chart: ChartRecord, sheet: Worksheet): ISheetFloatDom {
  const left = pixelsOfPoints(chart.left);
  const top = pixelsOfPoints(chart.top);
  const width = pixelsOfPoints(chart.width);
  const height = pixelsOfPoints(chart.height);
  const cells = { from: cellUnder(sheet, left, top), to: cellUnder(sheet, left + width, top + height) };
  const { rowHeader, columnHeader } = sheet.getConfig();
  return {
    unitId: sheet.getUnitId(),
    subUnitId: sheet.getSheetId(),
    drawingId: chart.id,
    drawingType: DrawingTypeEnum.DRAWING_DOM,
    componentKey,
    data: { chart: chart.id },
    allowTransform: false,
    anchorType: SheetDrawingAnchorType.None,
    sheetTransform: cells,
    axisAlignSheetTransform: cells,
    // Univer counts the headers in, Office.js does not.
    transform: { left: left + rowHeader.width, top: top + columnHeader.height, width, height },
  };
}

function cellUnder(sheet: Worksheet, x: number, y: number) {
  let column = 0;
  let columnOffset = x;
  while (column < sheet.getColumnCount() - 1 && columnOffset >= sheet.getColumnWidth(column)) {
    columnOffset -= sheet.getColumnWidth(column);
    column += 1;
  }
  let row = 0;
  let rowOffset = y;
  while (row < sheet.getRowCount() - 1 && rowOffset >= sheet.getRowHeight(row)) {
    rowOffset -= sheet.getRowHeight(row);
    row += 1;
  }
  return { column, columnOffset, row, rowOffset };
}
