import type { Analysis } from "../analysis/analysis";
import type { ClientFigures } from "../analysis/clients/clientFigures";
import type { AllClientsKey } from "../analysis/clients/figuresOfAllClients";
import { figureValue } from "../analysis/explanations/explainFigure";
import type { Figure } from "../analysis/figures/figure";
import type { Measure } from "../analysis/types";
import {
  hasAbcGroups,
  hasGrades,
  hasManagers,
  hasManualClasses,
  hasProducts,
  hasSegmentColumn,
  hasTargets,
} from "./inputs";
import { figureColumns, type ColumnKey } from "./figureColumn";
import { isManualClassOther } from "./manualClass";
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
  purchases: "purchasesInPeriod",
} as const satisfies Readonly<Record<Measure, ReportText>>;

/** The columns of the Clients report in their order, each with its time. */
export function clientColumns(analysis: Analysis, { translate }: ReportContext): readonly ListColumn<ClientFigures>[] {
  const none = translate("reports.noGroup");
  const yesNo = (flag: boolean): string => translate(flag ? "reports.yes" : "reports.no");
  const products = hasProducts(analysis);
  const targets = hasTargets(analysis);
  const manual = hasManualClasses(analysis);
  const groups = hasAbcGroups(analysis);
  const { abcGroup, measure } = analysis.settings;
  const period = { band: "bandPeriod" } as const;
  const history = { band: "bandHistory" } as const;
  const figure = (key: ColumnKey<"client">, look: ColumnLook): ListColumn<ClientFigures> =>
    clientFigureColumn(key, analysis, look);
  return [
    { key: "client", format: "text", value: (client) => client.client, total: translate("reports.total") },
    { key: "manager", format: "text", value: (client) => client.manager ?? none, shown: hasManagers(analysis) },
    { key: "segment", format: "text", value: (client) => client.segment ?? none, shown: hasSegmentColumn(analysis) },
    figure("turnover", { ...period, total: true }),
    figure("share", { ...period, total: true }),
    figure("cumulativeShare", period),
    figure("margin", { ...period, total: true }),
    figure("purchasesInPeriod", { ...period, total: true }),
    figure("averageCheckInPeriod", period),
    { key: "abc", format: "text", align: "center", value: (client) => client.abc, ...period },
    { key: "xyz", format: "text", align: "center", value: (client) => client.xyz, ...period },
    figure("cv", period),
    {
      key: "grade",
      format: "text",
      align: "center",
      value: (client) => client.grade,
      shown: hasGrades(analysis),
      ...period,
    },
    figure("productsUsed", period),
    figure("targetProducts", period),
    figure("development", period),
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
    { key: "keyClient", format: "text", align: "center", value: (client) => yesNo(client.keyClient), ...period },
    // The other measures have their columns above.
    ...(measure === "quantity" ? [quantityColumn(analysis)] : []),
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
      key: "status",
      format: "text",
      value: (client) => translate(`reports.${statusText[client.status]}`),
      ...history,
    },
    {
      key: "ladder",
      format: "text",
      align: "center",
      value: (client) => (client.ladder === null ? null : translate(`reports.${ladderText[client.ladder]}`)),
      ...history,
    },
    figure("purchases", { ...history, total: true }),
    figure("firstPurchase", history),
    figure("lastPurchase", history),
    figure("months", history),
    figure("averageCheck", history),
    figure("purchasesPerMonth", history),
    figure("daysSinceLast", history),
    {
      key: "overdue",
      format: "text",
      align: "center",
      value: (client) => (client.overdue === null ? null : yesNo(client.overdue)),
      ...history,
    },
    figure("ltv", history),
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

interface ColumnLook {
  readonly band: ReportText;
  /** The total row adds the clients up. */
  readonly total?: true;
}

function clientFigureColumn(
  key: ColumnKey<"client">,
  analysis: Analysis,
  { band, total }: ColumnLook,
): ListColumn<ClientFigures> {
  const [column] = figureColumns("client", [key], analysis, { band });
  if (total === undefined) return column;
  const all: Figure = { family: "allClients", key: key as AllClientsKey, of: null };
  return { ...column, total: figureValue(all, analysis), totalFigure: all };
}

/** What ranks the clients, where nothing else on the sheet shows it. */
function quantityColumn(analysis: Analysis): ListColumn<ClientFigures> {
  const { clients } = analysis;
  const isWhole = clients.every(({ measured }) => measured === null || Number.isInteger(measured));
  return {
    ...clientFigureColumn("measuredQuantity", analysis, { band: "bandPeriod", total: true }),
    format: isWhole ? "integer" : "amount",
    shown: clients.some(({ measured }) => measured !== null),
  };
}
