import type { Analysis } from "../analysis/analysis";
import type { ClientFigures } from "../analysis/clients/clientFigures";
import type { ClientFigureKey, Figure, FigureFamilies } from "../analysis/explanations/figure";
import type { Measure } from "../analysis/types";
import {
  hasAbcGroups,
  hasGrades,
  hasManagers,
  hasManualClasses,
  hasMargin,
  hasProducts,
  hasSegments,
  hasTargets,
} from "./inputs";
import { isManualClassOther } from "./manualClass";
import { sumOver } from "../analysis/sum";
import type { ListColumn } from "./listTable";
import type { ReportContext, ReportText } from "./reportContext";
import { ladderText, perspectiveText, riskText, statusText } from "./words";

/** The mark of a class given by hand that is not the computed one. */
const DIFFERS = "≠";

/** The column of the figure that ranks the clients. */
export const measuredText = {
  turnover: "turnover",
  margin: "margin",
  quantity: "measuredQuantity",
  purchases: "measuredPurchases",
} as const satisfies Readonly<Record<Measure, ReportText>>;

/** The columns of the Clients report in their order, each with its time. */
export function clientColumns(analysis: Analysis, { translate }: ReportContext): readonly ListColumn<ClientFigures>[] {
  const { clients } = analysis;
  const none = translate("reports.noGroup");
  const yesNo = (flag: boolean): string => translate(flag ? "reports.yes" : "reports.no");
  const margin = hasMargin(analysis);
  const products = hasProducts(analysis);
  const targets = hasTargets(analysis);
  const manual = hasManualClasses(analysis);
  const groups = hasAbcGroups(analysis);
  const { abcGroup, measure } = analysis.settings;
  const period = { band: "bandPeriod" } as const;
  const history = { band: "bandHistory" } as const;
  return [
    { key: "client", format: "text", value: (client) => client.client, total: translate("reports.total") },
    { key: "manager", format: "text", value: (client) => client.manager ?? none, shown: hasManagers(analysis) },
    { key: "segment", format: "text", value: (client) => client.segment ?? none, shown: hasSegments(analysis) },
    {
      key: "status",
      format: "text",
      value: (client) => translate(`reports.${statusText[client.status]}`),
      ...history,
    },
    { key: "abc", format: "text", align: "center", value: (client) => client.abc, ...period },
    { key: "xyz", format: "text", align: "center", value: (client) => client.xyz, ...period },
    { key: "cv", format: "percent", figure: clientFigure("cv"), value: (client) => client.cv, ...period },
    {
      key: "grade",
      format: "text",
      align: "center",
      value: (client) => client.grade,
      shown: hasGrades(analysis),
      ...period,
    },
    {
      key: "ladder",
      format: "text",
      align: "center",
      value: (client) => (client.ladder === null ? null : translate(`reports.${ladderText[client.ladder]}`)),
      ...history,
    },
    {
      key: "turnover",
      format: "amount",
      figure: clientFigure("turnover"),
      value: (client) => client.turnover,
      total: sumOver(clients, (client) => client.turnover),
      totalFigure: totalOfClients("turnover"),
      ...period,
    },
    {
      key: "share",
      format: "percent",
      figure: clientFigure("share"),
      value: (client) => client.share,
      total: sumOver(clients, (client) => client.share),
      totalFigure: totalOfClients("share"),
      ...period,
    },
    {
      key: "cumulativeShare",
      format: "percent",
      figure: clientFigure("cumulativeShare"),
      value: (client) => client.cumulativeShare,
      ...period,
    },
    {
      key: "margin",
      format: "amount",
      figure: clientFigure("margin"),
      value: (client) => client.margin,
      total: sumOver(clients, (client) => client.margin),
      totalFigure: totalOfClients("margin"),
      shown: margin,
      ...period,
    },
    {
      key: "purchases",
      format: "integer",
      figure: clientFigure("purchases"),
      value: (client) => client.purchases,
      total: sumOver(clients, (client) => client.purchases),
      totalFigure: totalOfClients("purchases"),
      ...history,
    },
    {
      key: "firstPurchase",
      format: "date",
      figure: clientFigure("firstPurchase"),
      value: (client) => client.firstPurchase,
      ...history,
    },
    {
      key: "lastPurchase",
      format: "date",
      figure: clientFigure("lastPurchase"),
      value: (client) => client.lastPurchase,
      ...history,
    },
    { key: "months", format: "integer", figure: clientFigure("months"), value: (client) => client.months, ...history },
    {
      key: "averageCheck",
      format: "amount",
      figure: clientFigure("averageCheck"),
      value: (client) => client.averageCheck,
      ...history,
    },
    {
      key: "purchasesPerMonth",
      format: "ratio",
      figure: clientFigure("purchasesPerMonth"),
      value: (client) => client.purchasesPerMonth,
      ...history,
    },
    {
      key: "daysSinceLast",
      format: "integer",
      figure: clientFigure("daysSinceLast"),
      value: (client) => client.daysSinceLast,
      ...history,
    },
    {
      key: "overdue",
      format: "text",
      align: "center",
      value: (client) => (client.overdue === null ? null : yesNo(client.overdue)),
      ...history,
    },
    {
      key: "productsUsed",
      format: "integer",
      figure: clientFigure("productsUsed"),
      value: (client) => client.productsUsed,
      shown: products,
      ...period,
    },
    {
      key: "targetProducts",
      format: "integer",
      figure: clientFigure("targetProducts"),
      value: (client) => client.targetProducts,
      shown: targets,
      ...period,
    },
    {
      key: "development",
      format: "percent",
      figure: clientFigure("development"),
      value: (client) => client.development,
      shown: targets,
      ...period,
    },
    {
      key: "ltv",
      format: "amount",
      figure: clientFigure("ltv"),
      value: (client) => client.ltv,
      shown: analysis.ltv !== null,
      ...history,
    },
    { key: "keyClient", format: "text", align: "center", value: (client) => yesNo(client.keyClient), ...period },
    { key: "nextProduct", format: "text", value: (client) => client.nextProduct, shown: targets, ...period },
    {
      key: "perspective",
      format: "text",
      value: ({ perspective }) => (perspective === null ? null : translate(`reports.${perspectiveText[perspective]}`)),
      shown: targets,
      ...period,
    },
    {
      key: "breadthRisk",
      format: "text",
      align: "center",
      value: ({ breadthRisk }) => (breadthRisk === null ? null : translate(`reports.${riskText[breadthRisk]}`)),
      shown: products,
      ...period,
    },
    // Turnover and margin have their columns above.
    ...(measure === "quantity" || measure === "purchases" ? [measuredColumn(clients, measure)] : []),
    {
      key: "abcGroup",
      format: "text",
      value: (client) => client.abcGroup ?? none,
      // The other groups have their columns already.
      shown: groups && abcGroup !== "segment" && abcGroup !== "manager",
      ...period,
    },
    {
      key: "abcInGroup",
      format: "text",
      align: "center",
      value: (client) => client.abcInGroup,
      shown: groups,
      ...period,
    },
    {
      key: "manualClass",
      format: "text",
      align: "center",
      value: (client) => client.manualClass,
      shown: manual,
      band: "bandManual",
    },
    {
      key: "classDiffers",
      format: "text",
      align: "center",
      value: (client) => (isManualClassOther(client) ? DIFFERS : null),
      shown: manual,
      band: "bandManual",
    },
  ];
}

function clientFigure(key: ClientFigureKey): ListColumn<ClientFigures>["figure"] {
  return { family: "client", key };
}

function totalOfClients(key: FigureFamilies["allClients"]["key"]): Figure {
  return { family: "allClients", key, of: null };
}

/** What ranks the clients, where nothing else on the sheet shows it. */
function measuredColumn(
  clients: readonly ClientFigures[],
  measure: "quantity" | "purchases",
): ListColumn<ClientFigures> {
  return {
    key: measuredText[measure],
    format: clients.every(({ measured }) => measured === null || Number.isInteger(measured)) ? "integer" : "amount",
    value: (client) => client.measured,
    figure: clientFigure("measured"),
    total: sumOver(clients, (client) => client.measured),
    totalFigure: totalOfClients("measured"),
    shown: clients.some((client) => client.measured !== null),
    band: "bandPeriod",
  };
}
