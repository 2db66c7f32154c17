import type { Analysis } from "../analysis/analysis";
import type { OffTargetProduct, UntargetedProduct } from "../analysis/analysisLists";
import { clientProductGrid } from "./clientProductGrid";
import { columnWidths } from "./columnWidths";
import { dataLines, periodParams, sourcesLine } from "./footer";
import { hasProducts, hasTargets } from "./inputs";
import { listTable, type ListColumn, type ListTable } from "./listTable";
import { notOfferedPaint, usesPaint } from "./palette";
import type { ReportContext } from "./reportContext";
import type { ReportBlock, ReportConditionalFormat, ReportSheet, ReportTable } from "./reportSheet";
import { textBlock } from "./textBlock";

const headerRow = 3;
const mostProducts = 100;
/** Of states and turnovers together: more take too long to write, and nobody reads them. */
const mostCells = 400_000;

/** Who buys which product and who could: a state per client and product, with the turnover beside it. */
export function clientProductReport(analysis: Analysis, context: ReportContext): ReportSheet {
  const { translate, language } = context;
  const shown = shownProducts(analysis);
  const grid = clientProductGrid(analysis, shown, headerRow, context);
  const blocks: ReportBlock[] = [
    textBlock(0, 0, "title", [translate("reports.clientProductName")]),
    textBlock(1, 0, "note", [noteLine(analysis, shown, context)]),
    ...grid.blocks,
  ];
  const tables: ReportTable[] = [];
  let row = grid.nextRow + 1;
  const put = (list: ListTable): void => {
    if (list.table === null) return;
    blocks.push(...list.blocks);
    tables.push(list.table);
    row = list.nextRow + 1;
  };
  if (hasTargets(analysis)) {
    const { offTarget, untargeted } = analysis.clientProduct;
    put(listTable({ name: "ClienteleOffTarget", row: row + 1, column: 0 }, offTargetColumns, offTarget, context));
    put(listTable({ name: "ClienteleUntargeted", row: row + 1, column: 0 }, untargetedColumns, untargeted, context));
  }
  blocks.push(textBlock(row, 0, "footer", footerLines(analysis, context)));
  const formats: ReportConditionalFormat[] = [];
  if (grid.states !== null) {
    const { states } = grid;
    formats.push(
      { kind: "textEquals", range: states, text: translate("reports.stateUses"), ...usesPaint },
      { kind: "textEquals", range: states, text: translate("reports.stateNotOffered"), ...notOfferedPaint },
    );
  }
  return {
    id: "clientProduct",
    language,
    name: translate("reports.clientProductName"),
    blocks,
    tables,
    columnWidths: columnWidths(blocks, language),
    frozenRows: headerRow + 1,
    frozenColumns: 1,
    conditionalFormats: formats,
    charts: [],
  };
}

function shownProducts(analysis: Analysis): number {
  if (!hasProducts(analysis)) return 0;
  const { products } = analysis.clientProduct;
  const clients = Math.max(1, analysis.clients.length);
  const most = Math.max(1, Math.floor(mostCells / (2 * clients)));
  return Math.min(products.length, mostProducts, most);
}

const offTargetColumns: readonly ListColumn<OffTargetProduct>[] = [
  { key: "segment", format: "text", value: (product) => product.segment, band: "bandOffTarget" },
  { key: "product", format: "text", value: (product) => product.product, band: "bandOffTarget" },
  { key: "usersCount", format: "integer", value: (product) => product.users, band: "bandOffTarget" },
  { key: "turnover", format: "amount", value: (product) => product.turnover, band: "bandOffTarget" },
];

const untargetedColumns: readonly ListColumn<UntargetedProduct>[] = [
  { key: "product", format: "text", value: (product) => product.product, band: "bandUntargeted" },
  { key: "usersCount", format: "integer", value: (product) => product.users, band: "bandUntargeted" },
  { key: "turnover", format: "amount", value: (product) => product.turnover, band: "bandUntargeted" },
];

function noteLine(analysis: Analysis, shown: number, context: ReportContext): string {
  const { translate } = context;
  if (!hasProducts(analysis)) return translate("reports.noProducts");
  const total = analysis.clientProduct.products.length;
  const lines = [translate("reports.noteClientProduct")];
  if (shown < total) lines.push(translate("reports.clientProductCut", { shown, total }));
  return lines.join(" ");
}

function footerLines(analysis: Analysis, context: ReportContext): readonly string[] {
  const { translate } = context;
  return [
    sourcesLine(context),
    translate("reports.footerPeriod", periodParams(analysis, context)),
    translate("reports.footerStates"),
    translate("reports.footerUsedTurnover"),
    ...dataLines(analysis, context),
  ];
}
