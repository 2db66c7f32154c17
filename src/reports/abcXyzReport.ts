import { defineReport, type Report } from "./report";
import type { Analysis } from "../analysis/analysis";
import type { AbcXyzCell } from "../analysis/classes/abcXyz";
import type { ClassPair, ClassPairKey } from "../analysis/classes/figuresOfClassPair";
import type { Figure } from "../analysis/figures/figure";
import { abcClasses, xyzClasses, type AbcClass, type XyzClass } from "../analysis/types";
import { abcLines, periodParams, xyzLine } from "./footer";
import { figureColumns } from "./figureColumn";
import { figureGrid, type FigureLine } from "./figureGrid";
import { hasProducts } from "./inputs";
import { listTable, type ListColumn } from "./listTable";
import { sumOver } from "../analysis/sum";
import { recommendedAction } from "./recommendedAction";
import type { ReportContext, ReportText } from "./reportContext";
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
  isEmpty: ({ abcXyz }) => abcXyz.every(({ clients }) => clients === 0),
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
    actionColumns(analysis, context),
    analysis.abcXyz,
    context,
  );
  const placed = placedList(list, { row, column });
  if (!hasProducts(analysis)) return placed;
  const stars = sumOver(analysis.abcXyz, (cell) => cell.stars) ?? 0;
  const note = textBlock(list.nextRow + 1, column, "note", [context.translate("reports.stars", { stars })]);
  return { ...placed, blocks: [...list.blocks, note], nextRow: list.nextRow + 2 };
}

const grids = [
  { key: "clients", heading: "gridClients" },
  { key: "turnover", heading: "gridTurnover" },
  { key: "share", heading: "gridShare" },
] as const satisfies readonly { readonly key: ClassPairKey; readonly heading: ReportText }[];

function classGrid(
  place: PartPlace,
  { key, heading }: (typeof grids)[number],
  analysis: Analysis,
  { translate }: ReportContext,
): PlacedPart | null {
  const line = (abc: ClassPair["abc"], label: string): FigureLine => ({
    label,
    figures: [...xyzColumns, "all" as const].map((xyz): Figure => ({ family: "abcXyz", key, of: { abc, xyz } })),
  });
  const grid = figureGrid(
    {
      ...place,
      heading: translate(`reports.${heading}`),
      headers: [translate("reports.pair"), ...xyzClasses, translate("reports.noXyz"), translate("reports.total")],
      lines: classesOf(analysis).map((abc) => line(abc, abc)),
      total: line("all", translate("reports.total")),
    },
    analysis,
  );
  return placedGrid(grid, heatFormats(grid.bodyOf(1, xyzColumns.length)));
}

function actionColumns(analysis: Analysis, { translate, measures }: ReportContext): readonly ListColumn<AbcXyzCell>[] {
  const classes = classesOf(analysis);
  return [
    {
      key: "pair",
      format: "text",
      band: "actions",
      value: ({ abc, xyz }) => (xyz === null ? translate("reports.pairNoXyz", { abc }) : `${abc}${xyz}`),
    },
    ...figureColumns("abcXyz", ["clients"], analysis, { band: "actions" }).map((column) => ({
      ...column,
      align: "center" as const,
    })),
    {
      key: "action",
      format: "text",
      band: "actions",
      value: ({ abc, xyz }) =>
        measures?.get(`${abc}${xyz ?? ""}`) ??
        translate(`reports.${recommendedAction(classes.indexOf(abc), classes.length, xyz)}`),
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
    translate("reports.footerShares"),
  ];
}
