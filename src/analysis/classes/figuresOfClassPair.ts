import type { Analysis } from "../analysis";
import type { ClientFigures } from "../clients/clientFigures";
import { clientList } from "../figures/clientLists";
import { defineFigure, type Behind } from "../figures/defineFigure";
import { quotient } from "../figures/equation";
import { amount } from "../figures/figureExplanation";
import { rowsOfClients } from "../figures/rowsBehind";
import { sumOver } from "../sum";
import type { AbcClass, XyzClass } from "../types";

/** Clients of ABC × XYZ: one class or all of them in each direction; null = the column without XYZ. */
export interface ClassPair {
  readonly abc: AbcClass | "all";
  readonly xyz: XyzClass | null | "all";
}

/** Clients, turnover and share of a cell of ABC × XYZ, or of its totals. */
export const figuresOfClassPair = {
  clients: defineFigure<ClassPair>({
    format: "integer",
    rule: "classClients",
    help: "abc",
    value: (pair, analysis) => sumOfCells(pair, analysis, "clients"),
    behind: clientsBehind,
  }),
  turnover: defineFigure<ClassPair>({
    format: "amount",
    rule: "turnover",
    help: "abc",
    value: (pair, analysis) => sumOfCells(pair, analysis, "turnover"),
    behind: rowsOf,
  }),
  share: defineFigure<ClassPair>({
    format: "percent",
    rule: "shareOfTurnover",
    help: "abc",
    value: (pair, analysis) => sumOfCells(pair, analysis, "share"),
    why: (pair, analysis) =>
      quotient(
        amount("turnover", sumOfCells(pair, analysis, "turnover")),
        amount("companyTurnover", analysis.totals.turnover),
      ),
    behind: rowsOf,
  }),
};

export type ClassPairKey = keyof typeof figuresOfClassPair;

function holds({ abc, xyz }: ClassPair, other: Pick<ClientFigures, "abc" | "xyz">): boolean {
  return (abc === "all" || other.abc === abc) && (xyz === "all" || other.xyz === xyz);
}

function sumOfCells(pair: ClassPair, { abcXyz }: Analysis, key: "clients" | "turnover" | "share"): number | null {
  return sumOver(
    abcXyz.filter((cell) => holds(pair, cell)),
    (cell) => cell[key],
  );
}

function clientsOf(pair: ClassPair, { clients }: Analysis): readonly ClientFigures[] {
  return clients.filter((client) => client.abc !== null && holds(pair, client));
}

function clientsBehind(pair: ClassPair, analysis: Analysis): Behind {
  return { period: analysis.settings.period, list: clientList(clientsOf(pair, analysis)) };
}

function rowsOf(pair: ClassPair, analysis: Analysis): Behind {
  return { ...clientsBehind(pair, analysis), sales: rowsOfClients(analysis, clientsOf(pair, analysis)) };
}
