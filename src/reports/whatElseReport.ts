import type { Analysis } from "../analysis/analysis";
import type { TargetGap } from "../analysis/products/targetGaps";
import { columnWidths } from "./columnWidths";
import { dataLines, periodParams, sourcesLine } from "./footer";
import { hasManagers, hasProducts, hasTargets } from "./inputs";
import { listTable, type ListColumn } from "./listTable";
import { sumOver } from "../analysis/sum";
import { barColor } from "./palette";
import type { ReportContext } from "./reportContext";
import type { ReportBlock, ReportSheet } from "./reportSheet";
import { textBlock } from "./textBlock";
import { statusText } from "./words";

const headerRow = 3;

/** One row per client and target product that it does not buy: what each manager can still offer. */
export function whatElseReport(analysis: Analysis, context: ReportContext): ReportSheet {
  const { translate, language } = context;
  const list = listTable(
    { name: "ClienteleWhatElse", row: headerRow, column: 0 },
    gapColumns(analysis, context),
    analysis.whatElse,
    context,
  );
  const blocks: ReportBlock[] = [
    textBlock(0, 0, "title", [translate("reports.whatElseName")]),
    textBlock(1, 0, "note", [noteLine(analysis, context)]),
    ...list.blocks,
    textBlock(list.nextRow + 1, 0, "footer", [
      sourcesLine(context),
      translate("reports.footerPeriod", periodParams(analysis, context)),
      translate("reports.footerExpected"),
      ...dataLines(analysis, context),
    ]),
  ];
  const expected = list.bodyOf("expectedTurnover");
  return {
    id: "whatElse",
    language,
    name: translate("reports.whatElseName"),
    blocks,
    tables: list.table === null ? [] : [list.table],
    columnWidths: columnWidths(blocks, language),
    frozenRows: headerRow + 1,
    frozenColumns: 0,
    conditionalFormats: expected === null ? [] : [{ kind: "dataBar", range: expected, color: barColor }],
    charts: [],
  };
}

function noteLine(analysis: Analysis, context: ReportContext): string {
  const { translate } = context;
  if (!hasProducts(analysis)) return translate("reports.noProducts");
  if (!hasTargets(analysis)) return translate("reports.noTargets");
  return `${translate("reports.noteWhatElse")} ${translate("reports.notePeriod", periodParams(analysis, context))}`;
}

function gapColumns(analysis: Analysis, { translate }: ReportContext): readonly ListColumn<TargetGap>[] {
  const managers = hasManagers(analysis);
  const total = translate("reports.total");
  return [
    {
      key: "manager",
      format: "text",
      value: (gap) => gap.manager ?? translate("reports.noGroup"),
      total,
      shown: managers,
    },
    { key: "client", format: "text", value: (gap) => gap.client, ...(managers ? {} : { total }) },
    { key: "status", format: "text", value: (gap) => translate(`reports.${statusText[gap.status]}`) },
    { key: "segment", format: "text", value: (gap) => gap.segment },
    { key: "product", format: "text", value: (gap) => gap.product },
    {
      key: "expectedTurnover",
      format: "amount",
      value: (gap) => gap.expectedTurnover,
      figure: { family: "targetGap", key: "expected" },
      totalFigure: { family: "targetGap", key: "expected", of: null },
      total: sumOver(analysis.whatElse, (gap) => gap.expectedTurnover),
    },
    {
      key: "usersInSegment",
      format: "integer",
      value: (gap) => gap.users,
      figure: { family: "targetGap", key: "users" },
    },
  ];
}
