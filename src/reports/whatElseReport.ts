import { areListsCut } from "../analysis/clients/areListsCut";
import { defineReport, type Report } from "./report";
import type { Analysis } from "../analysis/analysis";
import type { Deal } from "../analysis/process/deal";
import { isWeak, type TargetGap } from "../analysis/products/targetGaps";
import { commentColumns, type CommentedLine } from "./comments";
import { figureColumns } from "./figureColumn";
import { periodParams } from "./footer";
import { hasManagers, hasProducts, hasTargets } from "./inputs";
import { listTable, type ListColumn } from "./listTable";
import type { ReportContext } from "./reportContext";
import { offerStateText } from "./offerStateText";
import { statusText } from "./words";
import { barFormats } from "./classFormats";
import { placedList } from "./reportPart";

/** One row per client and target product that it does not buy: what each manager can still offer. */
export const whatElseReport: Report<"whatElse"> = defineReport({
  id: "whatElse",
  isEmpty: ({ whatElse }) => whatElse.length === 0,
  needs: ["product"],
  commentedLines: ({ whatElse }) => whatElse.map(commentedLine),
  headerRow: 3,
  note: (analysis, context) => [noteLine(analysis, context)],
  parts: (analysis, context) => [
    (place) => {
      const columns = gapColumns(analysis, context);
      const list = listTable({ name: "ClienteleWhatElse", ...place }, columns, analysis.whatElse, context);
      return placedList(list, place, { conditionalFormats: barFormats(list.bodyOf("expectedTurnover")) });
    },
  ],
  footer: (analysis, context) => [
    context.translate("reports.footerPeriod", periodParams(analysis, context)),
    context.translate("reports.footerExpected"),
    context.translate("reports.footerWeak"),
    ...(analysis.refusedGaps === 0
      ? []
      : [
          context.translate("reports.footerRefusedGaps", {
            left: analysis.refusedGaps,
            months: analysis.settings.refusalMonths,
          }),
        ]),
    context.translate("reports.footerComment"),
  ],
});

function commentedLine({ client, product }: TargetGap): CommentedLine {
  return { list: "whatElse", client, product };
}

function noteLine(analysis: Analysis, context: ReportContext): string {
  const { translate } = context;
  if (!hasProducts(analysis)) return translate("reports.noProducts");
  if (!hasTargets(analysis)) return translate("reports.noTargets");
  return `${translate("reports.noteWhatElse")} ${translate("reports.notePeriod", periodParams(analysis, context))}`;
}

function gapColumns(analysis: Analysis, context: ReportContext): readonly ListColumn<TargetGap>[] {
  const { translate } = context;
  const { newestOffers, clientProduct } = analysis;
  const placeOf = new Map(clientProduct.products.map((product, place) => [product, place]));
  const offerOf = ({ client, product }: TargetGap): Deal | null =>
    newestOffers?.of(client, placeOf.get(product) ?? -1) ?? null;
  const managers = hasManagers(analysis);
  // What clients that are not listed could buy is not known.
  const isCut = areListsCut(analysis);
  const total = isCut ? undefined : translate("reports.total");
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
    ...figureColumns("targetGap", ["expectedTurnover"], analysis, isCut ? {} : { total: null }),
    ...figureColumns("targetGap", ["usersInSegment"], analysis),
    {
      key: "newestOffer",
      format: "text",
      value: (gap) => {
        const deal = offerOf(gap);
        return deal === null ? null : offerStateText(deal, analysis, context);
      },
      shown: analysis.whatElse.some((gap) => offerOf(gap) !== null),
    },
    {
      key: "expectation",
      format: "text",
      value: (gap) => (isWeak(gap.users) ? translate("reports.weak") : null),
      shown: analysis.whatElse.some((gap) => isWeak(gap.users)),
    },
    ...commentColumns(commentedLine, context),
  ];
}
