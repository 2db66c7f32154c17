import type { Analysis } from "../analysis/analysis";
import { clientProductGrid } from "./clientProductGrid";
import { columnWidths } from "./columnWidths";
import { dataLines, periodParams, sourcesLine } from "./footer";
import { hasProducts } from "./inputs";
import { notOfferedPaint, usesPaint } from "./palette";
import type { ReportContext } from "./reportContext";
import type { ReportBlock, ReportConditionalFormat, ReportSheet } from "./reportSheet";
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
  blocks.push(textBlock(grid.nextRow + 1, 0, "footer", footerLines(analysis, context)));
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
    tables: [],
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
