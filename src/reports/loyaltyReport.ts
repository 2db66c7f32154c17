import type { Analysis } from "../analysis/analysis";
import { loyaltyOf, type Loyalty, type LoyaltyClient } from "../analysis/loyalty/loyalty";
import type { LoyaltyGroupKey } from "../analysis/loyalty/figuresOfLoyalty";
import type { LoyaltyGroup } from "../analysis/loyalty/loyaltyGroups";
import { abcClassAt } from "../analysis/classes/abc";
import { clientStatuses } from "../analysis/types";
import { dayText } from "../locales";
import { barFormats } from "./classFormats";
import { MOST_LISTED } from "./feedbackLists";
import { figureColumns, figureKeys } from "./figureColumn";
import { salesSpan } from "./footer";
import { listChart } from "./listChart";
import { listTable, type ListColumn } from "./listTable";
import { costLines, programmeLines, proposalLines, tierText, verdictText } from "./loyaltyText";
import { defineReport, type Report } from "./report";
import type { ReportContext, ReportText } from "./reportContext";
import { below, placedList, sentence, type ReportPart } from "./reportPart";
import { statusText } from "./words";

const chartRows = 15;
const chartColumns = 6;
const LEAST_CHART = 2;

/** What a loyalty programme would have cost on the past sales, and what it would have to bring. */
export const loyaltyReport: Report<"loyalty"> = defineReport({
  id: "loyalty",
  prepare: ({ evidence }) => loyaltyOf(evidence).steps(),
  isOff: ({ loyaltyMode }) => loyaltyMode === "none",
  printHeader: ({ loyalty }, context) => (loyalty === null ? null : salesSpan(loyalty.days, context)),
  note: ({ loyalty, settings }, context) => {
    const { translate, language } = context;
    if (loyalty === null) return [];
    const [from, to] = loyalty.days.map((day) => dayText(day, language));
    return [
      translate("reports.noteLoyalty", { from, to }),
      ...(loyalty.lack === null ? programmeLines(loyalty.programme, context) : []),
      ...costLines(loyalty, settings.loyaltyGrowth, context),
      ...proposalLines(loyalty, context),
    ];
  },
  parts: (analysis, context) => {
    const { loyalty } = analysis;
    if (loyalty === null || loyalty.lack !== null || loyalty.all.clients === 0) return [];
    const groups = (name: string, key: GroupName, band: ReportText, members: readonly LoyaltyGroup[]): ReportPart[] =>
      members.every((group) => group.name === null)
        ? []
        : [groupsPart(name, key, band, members, loyalty, analysis, context)];
    return [
      allPart(loyalty, analysis, context),
      ...pointsPart(loyalty, analysis, context),
      ...tiersPart(loyalty, analysis, context),
      ...groups("ClienteleLoyaltyClasses", "abc", "loyaltyByClass", loyalty.byClass),
      ...(servesAsSegment(analysis)
        ? []
        : groups("ClienteleLoyaltySegments", "segment", "loyaltyBySegment", loyalty.bySegment)),
      ...groups("ClienteleLoyaltyStatuses", "status", "loyaltyByStatus", loyalty.byStatus),
      ...groups("ClienteleLoyaltyManagers", "manager", "loyaltyByManager", loyalty.byManager),
      ...missesPart(loyalty, analysis, context),
      ...clientsParts(loyalty, analysis, context),
    ];
  },
  footer: ({ loyalty }, { translate }) => {
    if (loyalty === null) return [];
    const { loyaltyMode: mode } = loyalty.programme;
    return [
      translate("reports.footerLoyaltyDocuments"),
      translate("reports.footerLoyaltyCost", { mode }),
      ...(mode === "bonus"
        ? [translate("reports.footerLoyaltyPoints"), translate("reports.footerLoyaltyPointsBack")]
        : []),
      ...(mode === "purchase" || mode === "turnover" ? [translate("reports.footerLoyaltyReturns")] : []),
      translate("reports.footerLoyaltyMargin"),
      translate("reports.footerLoyaltyBreakEven"),
      translate("reports.footerLoyaltyGroups"),
      ...(loyalty.nearMisses.length === 0 ? [] : [translate("reports.footerLoyaltyMisses", { mode })]),
    ];
  },
});

/** Whether the segments are what is shown beside them already. */
function servesAsSegment({ evidence }: Analysis): boolean {
  const { segmentsBy } = evidence.register;
  return segmentsBy === "abc" || segmentsBy === "manager";
}

type GroupName = ReportText & ("abc" | "segment" | "status" | "manager");

/** Of a margin that nobody knows nothing is said. */
function shownKeys({ settings }: Analysis, { all }: Loyalty): readonly LoyaltyGroupKey[] {
  const isMarginKnown = all.marginBase !== 0;
  const keys: readonly LoyaltyGroupKey[] = [
    "loyaltyClients",
    "loyaltyTouched",
    "purchases",
    "turnover",
    "loyaltyCost",
    "costShare",
  ];
  const ofMargin: readonly LoyaltyGroupKey[] = ["marginOfTurnover", "costOfMargin", "breakEven", "extraTurnover"];
  return [
    ...keys,
    ...(isMarginKnown ? ofMargin : []),
    ...(isMarginKnown && settings.loyaltyGrowth !== null ? (["resultAtGrowth"] as const) : []),
  ];
}

function allPart(loyalty: Loyalty, analysis: Analysis, context: ReportContext): ReportPart {
  return (place) => {
    const columns = figureColumns("loyaltyGroup", shownKeys(analysis, loyalty), analysis, { band: "loyaltyAll" });
    const at = { name: "ClienteleLoyalty", ...below(place), everyColumn: true as const };
    return placedList(listTable(at, columns, [loyalty.all], context), place);
  };
}

function pointsPart({ points }: Loyalty, analysis: Analysis, context: ReportContext): readonly ReportPart[] {
  if (points === null) return [];
  return [
    (place) => {
      const columns = figureColumns("loyaltyPoints", figureKeys("loyaltyPoints"), analysis, { band: "loyaltyPoints" });
      const at = { name: "ClienteleLoyaltyPoints", ...below(place), everyColumn: true as const };
      return placedList(listTable(at, columns, [points], context), place);
    },
  ];
}

function tiersPart(loyalty: Loyalty, analysis: Analysis, context: ReportContext): readonly ReportPart[] {
  const { byTier, programme, run } = loyalty;
  if (byTier.length === 0) return [];
  const { translate } = context;
  const band = "loyaltyByTier";
  const isTurnover = programme.loyaltyMode === "turnover";
  const keys = shownKeys(analysis, loyalty);
  return [
    (place) => {
      const columns: readonly ListColumn<LoyaltyGroup>[] = [
        {
          key: "tier",
          band,
          format: "text",
          value: ({ id }) => tierText(run.tiers[id], context),
          total: translate("reports.total"),
        },
        ...figureColumns("loyaltyGroup", ["clientsAtEnd"], analysis, { band }).map((column) => ({
          ...column,
          header: translate(isTurnover ? "reports.clientsAtEnd" : "reports.clientsByLargest"),
        })),
        ...figureColumns("loyaltyGroup", keys, analysis, { band, total: loyalty.all }),
      ];
      const list = listTable({ name: "ClienteleLoyaltyTiers", ...below(place) }, columns, byTier, context);
      return placedList(list, place, { conditionalFormats: barFormats(list.bodyOf("loyaltyCost")) });
    },
  ];
}

function groupsPart(
  name: string,
  key: GroupName,
  band: ReportText,
  groups: readonly LoyaltyGroup[],
  loyalty: Loyalty,
  analysis: Analysis,
  context: ReportContext,
): ReportPart {
  const { translate } = context;
  const nameOf = ({ name: own, id }: LoyaltyGroup): string => {
    if (own === null) return translate("reports.noGroup");
    return key === "status" ? translate(`reports.${statusText[clientStatuses[id]]}`) : own;
  };
  return (place) => {
    const columns: readonly ListColumn<LoyaltyGroup>[] = [
      { key, band, format: "text", value: nameOf, total: translate("reports.total") },
      ...figureColumns("loyaltyGroup", shownKeys(analysis, loyalty), analysis, { band, total: loyalty.all }),
      {
        key: "verdict",
        band,
        format: "text",
        // At the left it would touch the amount before it.
        align: "center",
        value: (group) => verdictText(group, context),
        total: verdictText(loyalty.all, context),
      },
    ];
    const list = listTable({ name, ...below(place) }, columns, groups, context);
    const chartPlace = { row: list.nextRow + 1, column: 0, rows: chartRows, columns: chartColumns };
    return placedList(list, place, {
      conditionalFormats: barFormats(list.bodyOf("loyaltyCost")),
      charts:
        key === "abc"
          ? listChart(
              list,
              {
                title: translate("reports.loyaltyByClass"),
                labels: key,
                columns: "loyaltyCost",
                line: "costShare",
                least: LEAST_CHART,
                place: chartPlace,
              },
              context,
            )
          : [],
    });
  };
}

function clientColumns(analysis: Analysis, context: ReportContext): readonly ListColumn<LoyaltyClient>[] {
  const { translate } = context;
  const { columns, register } = analysis.evidence;
  return [
    { key: "client", format: "text", value: ({ client }) => client },
    { key: "abc", format: "text", align: "center", value: ({ id }) => abcClassAt(columns.abc[id]) },
    {
      key: "manager",
      format: "text",
      value: ({ id }) => register.managers[columns.manager[id]] ?? translate("reports.noGroup"),
    },
  ];
}

function missesPart({ nearMisses, run }: Loyalty, analysis: Analysis, context: ReportContext): readonly ReportPart[] {
  if (nearMisses.length === 0) return [];
  const columns: ListColumn<LoyaltyClient>[] = [
    ...clientColumns(analysis, context),
    { key: "tier", format: "text", value: ({ tier }) => tierText(run.tiers[tier], context) },
    ...figureColumns(
      "loyaltyClient",
      ["reachedSoFar", "nextThreshold", "missingToNext", "missingOfTurnover", "turnover"],
      analysis,
    ),
  ];
  return [
    (place) => {
      const at = { name: "ClienteleLoyaltyMisses", ...below(place) };
      return placedList(listTable(at, under("loyaltyMisses", columns), nearMisses, context), place);
    },
  ];
}

function clientsParts(loyalty: Loyalty, analysis: Analysis, context: ReportContext): readonly ReportPart[] {
  const { clients, points, byTier, run } = loyalty;
  const shown = clients.slice(0, MOST_LISTED);
  const columns: ListColumn<LoyaltyClient>[] = [
    ...clientColumns(analysis, context),
    { key: "tier", format: "text", value: ({ tier }) => tierText(run.tiers[tier], context), shown: byTier.length > 0 },
    ...figureColumns("loyaltyClient", ["turnover", "loyaltyCost", "costShare"], analysis),
    ...(points === null
      ? []
      : figureColumns("loyaltyClient", ["pointsEarned", "pointsRedeemed", "pointsExpired", "pointsOpen"], analysis)),
    ...(byTier.length === 0 ? [] : figureColumns("loyaltyClient", ["reachedSoFar", "missingToNext"], analysis)),
  ];
  const list: ReportPart = (place) => {
    const at = { name: "ClienteleLoyaltyClients", ...below(place) };
    return placedList(listTable(at, under("loyaltyClientList", columns), shown, context), place);
  };
  if (shown.length === clients.length) return [list];
  const cut = context.translate("reports.linesCut", { shown: shown.length, total: clients.length });
  return [list, sentence("note", cut)];
}

const under = (band: ReportText, columns: readonly ListColumn<LoyaltyClient>[]): readonly ListColumn<LoyaltyClient>[] =>
  columns.map((column) => ({ ...column, band }));
