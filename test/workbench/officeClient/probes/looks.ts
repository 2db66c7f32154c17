import { batch, onRange, type Probes } from "./probe";

/** Conditional formats, charts, and formulas by row and column. */
export const looks: Probes = {
  "formulas by row and column": onRange("C2:C4", async (range, context) => {
    range.formulasR1C1 = [["=RC[-2]*RC[-1]"], ["=R1C1"], ["=SUM(R[-2]C:R[-1]C)"]];
    range.load("formulas, formulasR1C1");
    await context.sync();
    return [range.formulas, range.formulasR1C1];
  }),
  "icons, presets, texts and the first of a range": onRange("A1:A9", async (range, context) => {
    const formats = range.conditionalFormats;
    const { iconSet } = formats.add("IconSet");
    iconSet.style = "ThreeTriangles";
    iconSet.criteria = [
      {} as Excel.ConditionalIconCriterion,
      { type: "Number", operator: "GreaterThanOrEqual", formula: "=700" },
      { type: "Percent", operator: "GreaterThan", formula: "=80" },
    ];
    const { preset } = formats.add("PresetCriteria");
    preset.rule = { criterion: "OneStdDevBelowAverage" };
    preset.format.font.color = "red";
    const { topBottom } = formats.add("TopBottom");
    topBottom.rule = { rank: 1, type: "TopItems" };
    const { textComparison } = formats.add("ContainsText");
    textComparison.rule = { operator: "NotContains", text: "x" };
    iconSet.load("criteria, style, showIconOnly");
    for (const each of [preset, topBottom, textComparison]) each.load("rule");
    preset.format.font.load("bold, color, italic, strikethrough, underline");
    formats.load("items/type, items/stopIfTrue");
    await context.sync();
    const types = formats.items.map(({ type, stopIfTrue }) => [type, stopIfTrue]);
    const { criteria, style, showIconOnly } = iconSet;
    const rules = [preset.rule, topBottom.rule, textComparison.rule];
    const { bold, color, italic, strikethrough, underline } = preset.format.font;
    return [types, criteria.slice(1), style, showIconOnly, rules, bold, color, italic, strikethrough, underline];
  }),
  "the rule of a format of another kind": onRange("A1:A9", async (range, context) => {
    range.conditionalFormats.add("Custom").topBottom.rule = { rank: 1, type: "TopItems" };
    await context.sync();
    return "taken";
  }),
  "labels, points and letters of a chart": batch(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const chart = sheet.charts.add("ColumnStacked", sheet.getRange("A1:B3"), "Columns");
    const series = chart.series.getItemAt(0);
    series.points.getItemAt(1).format.fill.setSolidColor("pink");
    chart.dataLabels.format.font.size = 15;
    chart.title.format.font.color = "red";
    chart.legend.format.fill.setSolidColor("white");
    chart.axes.valueAxis.displayUnit = "Thousands";
    chart.axes.valueAxis.minorGridlines.visible = true;
    chart.load("chartType");
    series.load("hasDataLabels");
    series.points.load("count, items/value");
    series.dataLabels.load("showValue, position");
    chart.title.format.font.load("color, bold");
    chart.axes.valueAxis.load("displayUnit, showDisplayUnitLabel");
    await context.sync();
    const points = series.points.items.map(({ value }) => value);
    const { showValue, position } = series.dataLabels;
    const { displayUnit, showDisplayUnitLabel } = chart.axes.valueAxis;
    const { color, bold } = chart.title.format.font;
    const told = [showValue, position, displayUnit, showDisplayUnitLabel, color, bold];
    return [chart.chartType, series.hasDataLabels, points, told];
  }),
  "a point that there is not": batch(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const { series } = sheet.charts.add("Pie", sheet.getRange("A1:B3"), "Columns");
    series.getItemAt(0).points.getItemAt(9).load("value");
    await context.sync();
    return "found";
  }),
};
