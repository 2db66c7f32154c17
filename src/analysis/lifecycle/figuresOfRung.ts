import type { Analysis } from "../analysis";
import type { ClientFigures } from "../clients/clientFigures";
import { clientList, clientNames } from "../figures/clientLists";
import { defineFigure } from "../figures/defineFigure";
import { input, type FigureList } from "../figures/figureExplanation";
import { quotient } from "../figures/equation";
import { rowsOfClients } from "../figures/rowsBehind";
import { sumOver } from "../sum";
import { ladderRungs } from "../types";
import type { RungFigures } from "./ladderFigures";

/** A rung of the ladder; null = the total of all rungs. */
type Rung = RungFigures | null;

/** Turnover, clients, share and conversion of a rung of the ladder. */
export const figuresOfRung = {
  turnover: defineFigure<Rung>({
    format: "amount",
    rule: "rungTurnover",
    help: "ladder",
    value: (rung, { ladder }) => (rung === null ? sumOver(ladder.rungs, ({ turnover }) => turnover) : rung.turnover),
    behind: (rung, analysis) => {
      const own = clientsOf(rung, analysis);
      return { period: analysis.settings.period, list: clientList(own), sales: rowsOfClients(analysis, own) };
    },
  }),
  clients: defineFigure<Rung>({
    format: "integer",
    rule: "rungClients",
    help: "ladder",
    value: (rung, { ladder }) => (rung === null ? sumOver(ladder.rungs, ({ clients }) => clients) : rung.clients),
    behind: namesOf,
  }),
  share: defineFigure<Rung>({
    format: "percent",
    rule: "rungShare",
    help: "ladder",
    why: (rung, analysis) => {
      const all = reached(0, analysis);
      return quotient(input("clients", rung === null ? all : rung.clients), input("buyers", all));
    },
    behind: namesOf,
  }),
  conversionBelow: defineFigure<Rung>({
    format: "percent",
    rule: "rungConversion",
    help: "ladder",
    why: (rung, analysis) => {
      const place = rung === null ? 0 : ladderRungs.indexOf(rung.rung);
      const below = place > 0 ? reached(place - 1, analysis) : null;
      return quotient(input("reachedRung", reached(place, analysis)), input("reachedBelow", below));
    },
    behind: namesOf,
  }),
};

/** Clients on a rung or above it. */
function reached(place: number, { ladder }: Analysis): number {
  let count = 0;
  for (const { clients } of ladder.rungs.slice(place)) count += clients;
  return count;
}

function clientsOf(rung: Rung, { clients }: Analysis): readonly ClientFigures[] {
  return clients.filter(({ ladder }) => ladder !== null && (rung === null || ladder === rung.rung));
}

function namesOf(rung: Rung, analysis: Analysis): { readonly list: FigureList } {
  return { list: clientNames(clientsOf(rung, analysis)) };
}
