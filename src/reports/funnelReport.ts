import type { Analysis } from "../analysis/analysis";
import type { Deal } from "../analysis/process/deal";
import type { DealGroup } from "../analysis/process/dealGroup";
import type { Funnel } from "../analysis/process/funnel";
import type { FunnelStage } from "../analysis/process/funnelStages";
import {
  type DealFigureKey,
  type ListedDeal,
  type SingleDealKey,
  type StageFigureKey,
} from "../analysis/process/figuresOfDeals";
import { sumOver } from "../analysis/sum";
import { amountText, dayText, numberText } from "../locales";
import { barFormats } from "./classFormats";
import { periodParams } from "./footer";
import { figureColumns, figureKeys } from "./figureColumn";
import { listChart } from "./listChart";
import { listTable, type ListColumn, type ListTable } from "./listTable";
import { refusalGrid } from "./refusalGrid";
import { offerNumberColumn } from "./offerNumberColumn";
import { defineReport, type Report, type ReportDates } from "./report";
import type { ReportContext, ReportText } from "./reportContext";
import { below, placedGrid, placedList, sentence, type ReportPart } from "./reportPart";
import type { ReportChart } from "./reportSheet";
import { stageText } from "./stageText";

const chartRows = 15;
const chartColumns = 6;
// Nobody calls more of them.
const MOST_DEALS = 1000;

/** How far the deals came, where and why they were refused, and what to do about those that are open. */
export const funnelReport: Report<"funnel"> = defineReport({
  id: "funnel",
  needsTable: ["offers"],
  isEmpty: ({ funnel, salesOfDeals }) =>
    funnel !== null &&
    [funnel.all.deals, funnel.stuck, salesOfDeals?.openWithSale ?? [], salesOfDeals?.wonWithoutSale ?? []].every(
      (deals) => deals.length === 0,
    ),
  frozenColumns: 1,
  printHeader: (analysis, context) =>
    context.translate("reports.notePeriod", periodParams(analysis, context, datesOf(analysis))),
  note: (analysis, context) => {
    const { funnel } = analysis;
    const { translate, language } = context;
    if (funnel === null) return [];
    const { all, before, after, undated, day, refusedWithoutStage: refusals } = funnel;
    const counted = all.count;
    const total = counted + before + after;
    return [
      translate("reports.noteFunnel", { day: dayText(day, language) }),
      translate("reports.noteFunnelDeals", {
        counted,
        total,
        left: before + after,
        before,
        after,
        undated,
        ...periodParams(analysis, context, datesOf(analysis)),
      }),
      ...(refusals === 0 ? [] : [translate("reports.noteFunnelUnstaged", { refusals })]),
    ];
  },
  parts: (analysis, context) => {
    const { funnel, salesOfDeals } = analysis;
    if (funnel === null) return [];
    const ofPeriod =
      funnel.all.count === 0
        ? []
        : [
            stagesPart(funnel, analysis, context),
            groupsPart("ClienteleFunnelDeals", "allDeals", null, [funnel.all], funnel, analysis, context),
          ];
    return [
      ...ofPeriod,
      (place) => {
        const grid = refusalGrid(place, funnel, context);
        return grid === null ? null : placedGrid(grid.grid, grid.conditionalFormats);
      },
      groupsPart("ClienteleFunnelManagers", "dealsByManager", "manager", funnel.byManager, funnel, analysis, context),
      groupsPart("ClienteleFunnelProducts", "dealsByProduct", "product", funnel.byProduct, funnel, analysis, context),
      groupsPart("ClienteleFunnelSources", "dealsBySource", "source", funnel.bySource, funnel, analysis, context),
      ...dealsPart(
        "ClienteleStuckDeals",
        "stuckList",
        listed(funnel.stuck),
        ["lastEvent", "daysQuiet"],
        analysis,
        context,
      ),
      ...dealsPart(
        "ClienteleOpenSold",
        "openWithSale",
        salesOfDeals?.openWithSale ?? [],
        ["lastEvent", "boughtOn"],
        analysis,
        context,
      ),
      ...dealsPart(
        "ClienteleWonUnsold",
        "wonWithoutSale",
        listed(salesOfDeals?.wonWithoutSale ?? []),
        ["wonOn"],
        analysis,
        context,
      ),
    ];
  },
  footer: footerLines,
});

const listed = (deals: readonly Deal[]): readonly ListedDeal[] => deals.map((deal) => ({ deal }));

function stagesPart(funnel: Funnel, analysis: Analysis, context: ReportContext): ReportPart {
  return (place) => {
    const keys = figureKeys("funnelStage").filter((key) => isShown(key, funnel));
    const columns: readonly ListColumn<FunnelStage>[] = [
      { key: "stage", format: "text", value: ({ name }) => stageText(name, context.translate) },
      ...figureColumns("funnelStage", keys, analysis),
    ];
    const list = listTable({ name: "ClienteleFunnel", ...place }, columns, funnel.stages, context);
    return placedList(list, place, {
      conditionalFormats: barFormats(list.bodyOf("reached")),
      charts: funnelCharts(list, context),
    });
  };
}

/** Without amounts their columns would be blank. */
function isShown(key: StageFigureKey | DealFigureKey, { hasAmounts }: Funnel): boolean {
  return hasAmounts || !key.startsWith("amount");
}

function funnelCharts(list: ListTable, context: ReportContext): readonly ReportChart[] {
  const chartOf = (title: ReportText, columns: ReportText, beside: number): readonly ReportChart[] => {
    const place = { row: list.nextRow + 1, column: beside * chartColumns, rows: chartRows, columns: chartColumns };
    return listChart(list, { title: context.translate(`reports.${title}`), labels: "stage", columns, place }, context);
  };
  return [...chartOf("chartFunnel", "reached", 0), ...chartOf("chartRefusals", "refused", 1)];
}

function groupsPart(
  name: string,
  band: ReportText,
  label: "manager" | "product" | "source" | null,
  groups: readonly DealGroup[],
  funnel: Funnel,
  analysis: Analysis,
  context: ReportContext,
): ReportPart {
  return (place) => {
    if (groups.length === 0) return null;
    const keys = figureKeys("dealGroup").filter((key) => isShown(key, funnel));
    const total = label === null ? {} : { total: funnel.all };
    const columns = [
      ...(label === null ? [] : [labelColumn(label, band, context)]),
      ...figureColumns("dealGroup", keys, analysis, { band, ...total }),
    ];
    const list = listTable({ name, ...below(place) }, columns, groups, context);
    return placedList(list, place, { conditionalFormats: label === null ? [] : barFormats(list.bodyOf("deals")) });
  };
}

function labelColumn(
  label: "manager" | "product" | "source",
  band: ReportText,
  { translate }: ReportContext,
): ListColumn<DealGroup> {
  const none = translate(label === "product" ? "reports.allProducts" : "reports.noGroup");
  return {
    key: label,
    band,
    format: "text",
    value: ({ name, hasSeveralProducts = false }) =>
      hasSeveralProducts ? translate("reports.severalProducts") : (name ?? none),
    total: translate("reports.total"),
  };
}

/** A list of deals to be seen to, and how many more there are. */
function dealsPart(
  name: string,
  band: ReportText,
  deals: readonly ListedDeal[],
  figures: readonly Exclude<SingleDealKey, "offerAmount">[],
  analysis: Analysis,
  context: ReportContext,
): readonly ReportPart[] {
  if (deals.length === 0) return [];
  const { translate, language } = context;
  const shown = deals.slice(0, MOST_DEALS);
  const amount = sumOver(shown, ({ deal }) => deal.amount);
  const has = (of: (deal: Deal) => string | null): boolean => shown.some(({ deal }) => of(deal) !== null);
  const columns: readonly ListColumn<ListedDeal>[] = [
    {
      key: "client",
      format: "text",
      value: ({ deal }) => deal.client ?? translate("reports.noGroup"),
      total: translate("reports.total"),
    },
    offerNumberColumn(shown, analysis),
    {
      key: "product",
      format: "text",
      value: ({ deal }) => productText(deal, translate),
      shown: has((deal) => deal.product),
    },
    { key: "manager", format: "text", value: ({ deal }) => deal.manager, shown: has((deal) => deal.manager) },
    {
      key: "offerAmount",
      format: "amount",
      value: ({ deal }) => deal.amount,
      figure: { family: "deal", key: "offerAmount" },
      total: amount,
      totalFigure: { family: "dealTotal", key: "offerAmount", of: shown.map(({ deal }) => deal) },
      shown: amount !== null,
    },
    ...figureColumns("deal", figures, analysis),
  ];
  const list: ReportPart = (place) => {
    const banded = columns.map((column) => ({ ...column, band }));
    return placedList(listTable({ name, ...below(place) }, banded, shown, context), place);
  };
  if (shown.length === deals.length) return [list];
  const rest = sumOver(deals.slice(MOST_DEALS), ({ deal }) => deal.amount);
  const cut = { shown: shown.length, total: deals.length, amount: amountText(rest ?? 0, language) };
  return [list, sentence("note", translate("reports.dealsCut", cut))];
}

function productText({ product, hasSeveralProducts }: Deal, translate: ReportContext["translate"]): string {
  return product ?? translate(hasSeveralProducts ? "reports.severalProducts" : "reports.allProducts");
}

function datesOf({ funnel, settings }: Analysis): ReportDates {
  return funnel === null ? settings : { period: funnel.period, asOf: funnel.day };
}

function footerLines(analysis: Analysis, context: ReportContext): readonly string[] {
  const { translate, language } = context;
  const { funnel, evidence } = analysis;
  if (funnel === null) return [];
  const { stageList, daysToWin, daysToRefusal, movesBack, day } = funnel;
  const daysText = (days: number | null): string => (days === null ? "–" : numberText(days, language));
  return [
    translate("reports.footerPeriod", periodParams(analysis, context, datesOf(analysis))),
    translate("reports.footerFunnelStages", {
      stages: stageList.names.map((name) => stageText(name, translate)).join(" → "),
      origin: stageList.origin,
    }),
    translate("reports.footerFunnelEntered"),
    ...(movesBack > 0 ? [translate("reports.footerFunnelBack", { moves: movesBack })] : []),
    translate("reports.footerFunnelConversion"),
    translate("reports.footerFunnelAmounts", { won: daysText(daysToWin), refused: daysText(daysToRefusal) }),
    translate("reports.footerFunnelStuck", { days: evidence.settings.stuckDays, day: dayText(day, language) }),
    translate("reports.footerFunnelReason"),
    translate("reports.footerFunnelSales"),
  ];
}
