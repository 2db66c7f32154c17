import { defineReport, type Report } from "./report";
import type { Analysis } from "../analysis/analysis";
import { textFormats } from "./classFormats";
import { clientProductGrid } from "./clientProductGrid";
import { periodParams, servingSegmentLines } from "./footer";
import { hasProducts } from "./inputs";
import { notOfferedPaint, usesPaint } from "./palette";
import type { ReportContext } from "./reportContext";

const mostProducts = 100;
/** Of states and turnovers together: more take too long to write, and nobody reads them. */
const mostCells = 400_000;

/** Who buys which product and who could: a state per client and product, with the turnover beside it. */
export const clientProductReport: Report<"clientProduct"> = defineReport({
  id: "clientProduct",
  isEmpty: (analysis) => shownProducts(analysis) === 0,
  needs: ["product"],
  headerRow: 3,
  frozenColumns: 1,
  note: (analysis, context) => [noteLine(analysis, shownProducts(analysis), context)],
  parts: (analysis, context) => [
    ({ row }) => {
      const { blocks, states, nextRow } = clientProductGrid(analysis, shownProducts(analysis), row, context);
      const conditionalFormats = textFormats(states, [
        [context.translate("reports.stateUses"), usesPaint],
        [context.translate("reports.stateNotOffered"), notOfferedPaint],
      ]);
      return { blocks, nextRow, conditionalFormats };
    },
  ],
  footer: footerLines,
});

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
    translate("reports.footerPeriod", periodParams(analysis, context)),
    ...servingSegmentLines(analysis, context),
    translate("reports.footerStates"),
    translate("reports.footerUsedTurnover"),
    ...(analysis.newestOffers === null
      ? []
      : [translate("reports.footerOfferStates", { months: analysis.settings.refusalMonths })]),
  ];
}
