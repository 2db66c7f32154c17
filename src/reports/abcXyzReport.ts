import { defineReport, type Report } from "./report";
import type { Analysis } from "../analysis/analysis";
import type { AbcXyzCell } from "../analysis/classes/abcXyz";
import type { ClassPair, Figure } from "../analysis/figures/figure";
import { abcClasses, xyzClasses, type AbcClass, type XyzClass } from "../analysis/types";
import { abcLines, periodParams, xyzLine } from "./footer";
import { gridTable } from "./gridTable";
import { hasProducts } from "./inputs";
import { listTable, type ListColumn } from "./listTable";
import { sumOver } from "../analysis/sum";
import { recommendedAction } from "./recommendedAction";
import type { ReportContext, ReportText } from "./reportContext";
import type { ReportFormat, ReportValue } from "./reportSheet";
import { textBlock } from "./textBlock";
import { heatFormats } from "./classFormats";
import { beside, stacked, type PartPlace, type PlacedPart, placedList, placedGrid } from "./reportPart";
import { xyzRuleLines } from "./xyzRuleText";

const xyzColumns: readonly (XyzClass | null)[] = [...xyzClasses, null];
/** The actions are sentences of ours, shown whole. */
const widestAction = 110;
/** Left of the actions: labels, X, Y, Z, no XYZ, total and a gap. */
const actionsColumn = xyzColumns.length + 3;

/** Three heat maps of the classes, and beside them what to do with the clients of each cell. */
export const abcXyzReport: Report<"abcXyz"> = defineReport({
  id: "abcXyz",
  widestText: widestAction,
  note: (analysis, context) => [
    context.translate("reports.abcXyzNote"),
    context.translate("reports.notePeriod", periodParams(analysis, context)),
    ...xyzRuleLines(analysis.xyzRule, context.translate, context.language),
  ],
  parts: (analysis, context) => [
    beside(
      stacked(grids.map((figure) => (place) => classGrid(place, figure, analysis, context))),
      (place) => actions(place, analysis, context),
      actionsColumn,
    ),
  ],
  footer: footerLines,
});

function classesOf({ settings }: Analysis): readonly AbcClass[] {
  return abcClasses.slice(0, settings.abc.length + 1);
}

/** What to do with the clients of each cell, and how many of them are stars. */
function actions({ row, column }: PartPlace, analysis: Analysis, context: ReportContext): PlacedPart {
  const list = listTable(
    { name: "ClienteleActions", row: row + 1, column },
    actionColumns(classesOf(analysis), context),
    analysis.abcXyz,
    context,
  );
  const placed = placedList(list, { row, column });
  if (!hasProducts(analysis)) return placed;
  const stars = sumOver(analysis.abcXyz, (cell) => cell.stars) ?? 0;
  const note = textBlock(list.nextRow + 1, column, "note", [context.translate("reports.stars", { stars })]);
  return { ...placed, blocks: [...list.blocks, note], nextRow: list.nextRow + 2 };
}

interface GridFigure {
  readonly key: "clients" | "turnover" | "share";
  readonly heading: ReportText;
  readonly format: ReportFormat;
  readonly value: (cell: AbcXyzCell) => number | null;
}

const grids: readonly GridFigure[] = [
  { key: "clients", heading: "gridClients", format: "integer", value: (cell) => cell.clients },
  { key: "turnover", heading: "gridTurnover", format: "amount", value: (cell) => cell.turnover },
  { key: "share", heading: "gridShare", format: "percent", value: (cell) => cell.share },
];

function classGrid(
  place: PartPlace,
  { key, heading, format, value }: GridFigure,
  analysis: Analysis,
  { translate }: ReportContext,
): PlacedPart {
  const classes = classesOf(analysis);
  const line = (label: string, cells: readonly AbcXyzCell[]): readonly ReportValue[] => {
    const values: ReportValue[] = [label];
    for (const xyz of xyzColumns) {
      values.push(
        sumOver(
          cells.filter((cell) => cell.xyz === xyz),
          value,
        ),
      );
    }
    values.push(sumOver(cells, value));
    return values;
  };
  const figuresOf = (abc: ClassPair["abc"]): readonly (Figure | null)[] => [
    null,
    ...[...xyzColumns, "all" as const].map((xyz): Figure => ({ family: "abcXyz", key, of: { abc, xyz } })),
  ];
  const grid = gridTable({
    ...place,
    figures: classes.map(figuresOf),
    totalFigures: figuresOf("all"),
    heading: translate(`reports.${heading}`),
    headers: [translate("reports.pair"), ...xyzClasses, translate("reports.noXyz"), translate("reports.total")],
    formats: ["text", ...xyzColumns.map(() => format), format],
    rows: classes.map((abc) =>
      line(
        abc,
        analysis.abcXyz.filter((cell) => cell.abc === abc),
      ),
    ),
    total: line(translate("reports.total"), analysis.abcXyz),
  });
  return placedGrid(grid, heatFormats(grid.bodyOf(1, xyzColumns.length)));
}

function actionColumns(classes: readonly AbcClass[], { translate }: ReportContext): readonly ListColumn<AbcXyzCell>[] {
  return [
    {
      key: "pair",
      format: "text",
      band: "actions",
      value: ({ abc, xyz }) => (xyz === null ? translate("reports.pairNoXyz", { abc }) : `${abc}${xyz}`),
    },
    {
      key: "clients",
      format: "integer",
      align: "center",
      band: "actions",
      value: (cell) => cell.clients,
      figure: { family: "abcXyz", key: "clients" },
    },
    {
      key: "action",
      format: "text",
      band: "actions",
      value: ({ abc, xyz }) => translate(`reports.${recommendedAction(classes.indexOf(abc), classes.length, xyz)}`),
    },
  ];
}

function footerLines(analysis: Analysis, context: ReportContext): readonly string[] {
  const { translate } = context;
  return [
    translate("reports.footerPeriod", periodParams(analysis, context)),
    ...abcLines(analysis, context),
    xyzLine(analysis, context),
    translate("reports.footerAbcXyzTotals"),
  ];
}
