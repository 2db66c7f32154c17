import type { Analysis } from "../analysis/analysis";
import type { AbcXyzCell } from "../analysis/classes/abcXyz";
import type { ClassPair, Figure } from "../analysis/explanations/figure";
import { abcClasses, xyzClasses, type AbcClass, type XyzClass } from "../analysis/types";
import { columnWidths } from "./columnWidths";
import { abcLines, dataLines, periodParams, sourcesLine, xyzLine } from "./footer";
import { gridTable, type GridTable } from "./gridTable";
import { hasProducts } from "./inputs";
import { listTable, type ListColumn } from "./listTable";
import { sumOver } from "../analysis/sum";
import { heatHigh, heatLow } from "./palette";
import { recommendedAction } from "./recommendedAction";
import type { ReportContext, ReportText } from "./reportContext";
import type { ReportBlock, ReportConditionalFormat, ReportFormat, ReportSheet, ReportValue } from "./reportSheet";
import { textBlock } from "./textBlock";

const firstRow = 4;
const xyzColumns: readonly (XyzClass | null)[] = [...xyzClasses, null];
/** The actions are sentences of ours, shown whole. */
const widestAction = 110;
/** Left of the actions: labels, X, Y, Z, no XYZ, total and a gap. */
const actionsColumn = xyzColumns.length + 3;

/** Three heat maps of the classes, and beside them what to do with the clients of each cell. */
export function abcXyzReport(analysis: Analysis, context: ReportContext): ReportSheet {
  const { translate, language } = context;
  const classes = abcClasses.slice(0, analysis.settings.abc.length + 1);
  const blocks: ReportBlock[] = [
    textBlock(0, 0, "title", [translate("reports.abcXyzName")]),
    textBlock(1, 0, "note", [
      translate("reports.abcXyzNote"),
      translate("reports.notePeriod", periodParams(analysis, context)),
    ]),
  ];
  const heat: ReportConditionalFormat[] = [];
  let row = firstRow;
  for (const figure of grids) {
    const grid = classGrid(row, figure, classes, analysis, context);
    blocks.push(...grid.blocks);
    const range = grid.bodyOf(1, xyzColumns.length);
    if (range !== null) heat.push({ kind: "colorScale", range, low: heatLow, high: heatHigh });
    row = grid.nextRow + 1;
  }

  const actions = listTable(
    { name: "ClienteleActions", row: firstRow + 1, column: actionsColumn },
    actionColumns(classes, context),
    analysis.abcXyz,
    context,
  );
  blocks.push(...actions.blocks);
  let actionsEnd = actions.nextRow;
  if (hasProducts(analysis)) {
    const stars = sumOver(analysis.abcXyz, (cell) => cell.stars) ?? 0;
    blocks.push(textBlock(actionsEnd + 1, actionsColumn, "note", [translate("reports.stars", { stars })]));
    actionsEnd += 2;
  }
  blocks.push(textBlock(Math.max(row, actionsEnd + 1), 0, "footer", footerLines(analysis, context)));
  return {
    id: "abcXyz",
    language,
    name: translate("reports.abcXyzName"),
    blocks,
    tables: actions.table === null ? [] : [actions.table],
    columnWidths: columnWidths(blocks, language, widestAction),
    frozenRows: 0,
    frozenColumns: 0,
    conditionalFormats: heat,
    charts: [],
  };
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
  row: number,
  { key, heading, format, value }: GridFigure,
  classes: readonly AbcClass[],
  analysis: Analysis,
  { translate }: ReportContext,
): GridTable {
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
  return gridTable({
    row,
    column: 0,
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
    sourcesLine(context),
    translate("reports.footerPeriod", periodParams(analysis, context)),
    ...abcLines(analysis, context),
    xyzLine(analysis, context),
    translate("reports.footerAbcXyzTotals"),
    ...dataLines(analysis, context),
  ];
}
