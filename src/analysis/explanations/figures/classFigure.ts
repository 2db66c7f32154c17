import type { ClientFigures } from "../../clients/clientFigures";
import { perspectives, type Perspective } from "../../types";
import { idOfClient } from "../../figures/clientOfText";
import type { Analysis } from "../../analysis";
import type { BreadthGroup, ClassPair, FigureFamilies } from "../../figures/figure";
import { amount, explained, type FigureExplanation, type FigureRule } from "../../figures/figureExplanation";
import { rowsBehind, type ExplainedRows } from "../../figures/rowsBehind";
import { clientList, clientNames } from "../../figures/clientLists";
import { sumOver } from "../../sum";

/**
 * Clients, turnover or share of a cell of ABC × XYZ, or of its totals.
 *
 * Source: spec 3.4.
 *
 * @example explainClassPair(analysis, "clients", { abc: "A", xyz: "all" }).list?.items.length // as many as the cell says
 */
export function explainClassPair(
  analysis: Analysis,
  key: FigureFamilies["abcXyz"]["key"],
  { abc, xyz }: ClassPair,
): FigureExplanation {
  const { abcXyz, clients, settings, totals } = analysis;
  const { period } = settings;
  const cells = abcXyz.filter((cell) => (abc === "all" || cell.abc === abc) && (xyz === "all" || cell.xyz === xyz));
  const own = clients.filter(
    (client) => client.abc !== null && (abc === "all" || client.abc === abc) && (xyz === "all" || client.xyz === xyz),
  );
  const value = sumOver(cells, (cell) => cell[key]);
  const known = { period, list: clientList(own) };
  if (key === "clients") return explained("classClients", "abc", value, known);
  const sales = rowsOfClients(analysis, own);
  if (key === "turnover") return explained("turnover", "abc", value, { ...known, sales });
  const turnover = sumOver(cells, (cell) => cell.turnover);
  const terms = [amount("turnover", turnover), amount("companyTurnover", totals.turnover)];
  return explained("shareOfTurnover", "abc", value, { ...known, sales, equation: { operation: "ratio", terms } });
}

/**
 * Clients of a segment that are equally promising or equally easily lost.
 *
 * Source: spec 3.10.
 *
 * @example explainBreadth(analysis, { segment: "Shops", kind: "high" }).rule // "riskCount"
 */
export function explainBreadth(analysis: Analysis, { segment, kind }: BreadthGroup): FigureExplanation {
  const { clients, settings } = analysis;
  const own = clients.filter(
    (client) => (segment === undefined || client.segment === segment) && isOfKind(client, kind),
  );
  return explained(breadthRule(kind), "segmentProduct", own.length, {
    period: kind === "all" ? null : settings.period,
    list: kind === "all" ? clientNames(own) : clientList(own),
  });
}

function isOfKind({ perspective, breadthRisk }: ClientFigures, kind: BreadthGroup["kind"]): boolean {
  if (kind === null) return breadthRisk === null;
  return kind === "all" || perspective === kind || breadthRisk === kind;
}

function breadthRule(kind: BreadthGroup["kind"]): FigureRule {
  if (kind === "all") return "segmentClients";
  if (kind === null) return "noProductCount";
  return perspectives.includes(kind as Perspective) ? "perspectiveCount" : "riskCount";
}

/**
 * The rows of some clients in the analysis period. Source: spec 3.2.
 *
 * @example rowsOfClients(analysis, analysis.clients).sum // turnover of the period
 */
export function rowsOfClients(analysis: Analysis, clients: readonly ClientFigures[]): ExplainedRows {
  const { period } = analysis.settings;
  return rowsBehind(analysis, { clients: clients.map(({ client }) => idOfClient(analysis, client)), period });
}
