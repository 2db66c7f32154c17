import type { Analysis } from "../analysis/analysis";
import { MOST_KEY_CLIENTS } from "../analysis/dependence/keyClientList";
import { columnWidths } from "./columnWidths";
import { dependenceRows } from "./dependenceRows";
import { figureTable } from "./figureTable";
import { dataLines, periodParams, sourcesLine } from "./footer";
import { hasManagers } from "./inputs";
import { breadwinnerColumns, breadwinnerShares, keyClientColumns, loadColumns } from "./keyClientLists";
import { listTable, type ListTable } from "./listTable";
import { barColor } from "./palette";
import type { ReportContext } from "./reportContext";
import type { ReportBlock, ReportChart, ReportSheet, ReportTable } from "./reportSheet";
import { textBlock } from "./textBlock";

const firstRow = 3;
const chartClients = 15;
const chartRows = 18;
const chartColumns = 5;

/** On whom the company depends: concentration in words, the key clients, where they are breadwinners, who is overloaded. */
export function keyClientsReport(analysis: Analysis, context: ReportContext): ReportSheet {
  const { translate, language } = context;
  const blocks: ReportBlock[] = [
    textBlock(0, 0, "title", [translate("reports.keyClientsName")]),
    textBlock(1, 0, "note", [
      `${translate("reports.noteKeyClients")} ${translate("reports.notePeriod", periodParams(analysis, context))}`,
    ]),
  ];
  const sentences: ReportBlock[] = [];
  let row = firstRow;
  const figures = dependenceRows(analysis, context);
  if (figures.length > 0) {
    const table = figureTable({
      row,
      heading: translate("reports.dependence"),
      headers: [translate("reports.figure"), translate("reports.value"), translate("reports.meaning")],
      rows: figures,
    });
    blocks.push(...table.blocks);
    sentences.push(...table.sentences);
    row = table.nextRow + 1;
  }

  const key = listTable(
    { name: "ClienteleKeyClients", row: row + 1, column: 0 },
    keyClientColumns(analysis, context),
    analysis.keyClients.clients,
    context,
  );
  const charts = sharesChart(key, context);
  blocks.push(...key.blocks);
  row = key.nextRow + 1 + (charts.length > 0 ? chartRows + 1 : 0);
  const shares = listTable(
    { name: "ClienteleBreadwinners", row: row + 1, column: 0 },
    breadwinnerColumns(context),
    breadwinnerShares(analysis),
    context,
  );
  blocks.push(...shares.blocks);
  row = shares.nextRow + 1;
  const tables = [key.table, shares.table];
  if (hasManagers(analysis)) {
    const { overloaded } = analysis.keyClients;
    if (overloaded.length === 0) {
      blocks.push(textBlock(row, 0, "note", [translate("reports.noOverload", { most: MOST_KEY_CLIENTS })]));
      row += 2;
    } else {
      const load = listTable({ name: "ClienteleOverload", row: row + 1, column: 0 }, loadColumns, overloaded, context);
      blocks.push(...load.blocks);
      tables.push(load.table);
      row = load.nextRow + 1;
    }
  }
  blocks.push(textBlock(row, 0, "footer", footerLines(analysis, context)));
  const bars = [key.bodyOf("share"), shares.bodyOf("shareOfLevel")];
  return {
    id: "keyClients",
    language,
    name: translate("reports.keyClientsName"),
    blocks: [...blocks, ...sentences],
    tables: tables.filter((table): table is ReportTable => table !== null),
    columnWidths: columnWidths(blocks, language),
    frozenRows: 0,
    frozenColumns: 1,
    conditionalFormats: bars
      .filter((range) => range !== null)
      .map((range) => ({ kind: "dataBar" as const, range, color: barColor })),
    charts,
  };
}

/** Under the list, so that all lists fit onto one page across. */
function sharesChart(key: ListTable, { translate }: ReportContext): readonly ReportChart[] {
  const categories = key.bodyOf("client", chartClients);
  const shares = key.bodyOf("share", chartClients);
  if (categories === null || shares === null || categories.rows < 2) return [];
  return [
    {
      title: translate("reports.chartShares"),
      categories,
      series: [{ name: translate("reports.share"), values: shares, kind: "column", axis: "primary" }],
      place: { row: key.nextRow + 1, column: 0, rows: chartRows, columns: chartColumns },
    },
  ];
}

function footerLines(analysis: Analysis, context: ReportContext): readonly string[] {
  const { translate } = context;
  const lines = [
    sourcesLine(context),
    translate("reports.footerPeriod", periodParams(analysis, context)),
    translate("reports.footerReasons"),
    translate("reports.footerDependence"),
    translate("reports.footerConcentration"),
  ];
  if (hasManagers(analysis)) lines.push(translate("reports.footerOverload", { most: MOST_KEY_CLIENTS }));
  lines.push(...dataLines(analysis, context));
  return lines;
}
