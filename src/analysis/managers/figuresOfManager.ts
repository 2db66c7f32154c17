import type { ManagerFigures } from "./managerFigures";
import type { ManagerLoad } from "../dependence/keyClientList";
import { FIRST, NEW_DIRECTION, REPEAT, stagesOfRows } from "../lifecycle/stages";
import { explainAllManagers, explainManager, managerId, type ManagerCount } from "./managerClients";
import { idOfClient } from "../figures/clientOfText";
import type { Analysis } from "../analysis";
import {
  amount,
  input,
  type Equation,
  type FigureFormat,
  type FigureList,
  type HelpPlace,
} from "../figures/figureExplanation";
import type { FigureRule } from "../figures/figureRules";
import { purchaseRows, rowsBehind, type ExplainedRows, type RowValues } from "../figures/rowsBehind";
import { clientNames, clientsBought } from "../figures/clientLists";
import { defineFigure, type FigureOf } from "../figures/defineFigure";
import type { FigureNeed } from "../figures/figureNeeds";
import type { Period } from "../types";
import { quotient } from "../figures/equation";

interface OneManager {
  readonly analysis: Analysis;
  readonly figures: ManagerFigures;
  /** Whether a sale or a client with that manager counts. */
  readonly isOwn: (manager: number) => boolean;
}

function oneManager(figures: ManagerFigures, analysis: Analysis): OneManager {
  const wanted = managerId(analysis, figures.manager);
  const isTotal = figures === analysis.managersTotal;
  return { analysis, figures, isOwn: (manager) => isTotal || manager === wanted };
}

/**
 * Turnover per purchase of a manager. Source: spec 3.8.
 *
 * @example equationResult(averageCheckOf({ turnover: 900, purchases: 4 })) // 225
 */
export function averageCheckOf({ turnover, purchases }: Pick<ManagerFigures, "turnover" | "purchases">): Equation {
  return quotient(amount("turnover", turnover), input("purchases", purchases));
}

/**
 * New clients of those that could have become clients. Source: spec 3.8.
 *
 * @example equationResult(conversionOf({ new: 1, potential: 3 })) // 0.25
 */
export function conversionOf({ new: fresh, potential }: Pick<ManagerFigures, "new" | "potential">): Equation {
  return { operation: "conversion", terms: [input("newClients", fresh), input("potentialClients", potential)] };
}

/** What a plan can be made for, in the order of the plan: figures that add up over months. */
export const plannedFigures = {
  turnover: ofRows("turnover", "amount", (of) => ownRows(of)),
  margin: ofRows("margin", "amount", (of) => ownRows(of, "margin"), "margin"),
  purchases: ofRows("purchases", "integer", ownPurchases),
  new: counted("new", "new", "new"),
  firstSales: ofStage("firstSales", "integer", (of) => stageSales(of, FIRST)),
  firstSalesAmount: ofStage("firstSalesAmount", "amount", (of) => stageRows(of, FIRST)),
  repeatSales: ofStage("repeatSales", "integer", (of) => stageSales(of, REPEAT)),
  repeatSalesAmount: ofStage("repeatSalesAmount", "amount", (of) => stageRows(of, REPEAT)),
  newDirectionSales: ofStage("newDirectionSales", "integer", (of) => stageSales(of, NEW_DIRECTION), "products"),
  newDirectionAmount: ofStage("newDirectionAmount", "amount", (of) => stageRows(of, NEW_DIRECTION), "products"),
};

export type PlanIndicator = keyof typeof plannedFigures;
export const planIndicators = Object.keys(plannedFigures) as readonly PlanIndicator[];

/** The figures of a manager, or of the total of all, in the KPI period, in the order of the Managers report. */
export const figuresOfManager = {
  potential: counted("potential", "potential", "potential"),
  new: plannedFigures.new,
  regular: counted("regular", "regular", "regular"),
  restored: counted("restored", "restored", "restored"),
  lost: counted("lost", "lost", "lost"),
  lostAll: counted("lostAll", "lostAll", "lostAll"),
  firstSales: plannedFigures.firstSales,
  firstSalesAmount: plannedFigures.firstSalesAmount,
  repeatSales: plannedFigures.repeatSales,
  repeatSalesAmount: plannedFigures.repeatSalesAmount,
  newDirectionSales: plannedFigures.newDirectionSales,
  newDirectionAmount: plannedFigures.newDirectionAmount,
  turnover: plannedFigures.turnover,
  margin: plannedFigures.margin,
  purchases: plannedFigures.purchases,
  averageCheck: defineFigure<ManagerFigures>({
    format: "amount",
    rule: "averageCheck",
    help: "managers",
    why: averageCheckOf,
    behind: (figures, analysis) => ({ period: kpiPeriod(analysis), sales: ownRows(oneManager(figures, analysis)) }),
  }),
  conversion: defineFigure<ManagerFigures>({
    format: "percent",
    rule: "conversion",
    help: "managers",
    needs: "potentialClients",
    why: conversionOf,
    behind: (figures, analysis) => ({
      period: kpiPeriod(analysis),
      list: boughtBy(analysis, clientsOf(oneManager(figures, analysis)).clients.new),
    }),
  }),
  clientsServed: counted("clientsServed", "served", "served"),
  keyClients: counted("keyClients", "keyClients", "key"),
};

export type ManagerFigureKey = keyof typeof figuresOfManager;

/** The key clients of a manager who has too many. */
export const figuresOfLoad = {
  keyClients: defineFigure<ManagerLoad>({
    format: "integer",
    rule: "keyClients",
    help: "keyClient",
    value: ({ keyClients }) => keyClients,
    behind: ({ manager }, analysis) => ({ list: namesOf(explainManager(analysis, manager).clients.key) }),
  }),
};

const kpiPeriod = ({ settings }: Analysis): Period => settings.kpiPeriod;

/** Clients, one by one; those of the period with what they bought in it. */
function counted(
  key: Exclude<keyof ManagerFigures, "manager">,
  rule: FigureRule,
  count: ManagerCount,
): FigureOf<ManagerFigures> {
  const isOfPeriod = ["new", "regular", "restored", "served"].includes(count);
  const isOfAnyDay = count === "potential" || count === "key";
  return defineFigure({
    format: "integer",
    rule,
    help: count === "key" ? "keyClient" : "managers",
    value: (figures) => figures[key],
    behind: (figures, analysis) => {
      const names = clientsOf(oneManager(figures, analysis)).clients[count];
      const list = isOfPeriod ? boughtBy(analysis, names) : namesOf(names);
      return isOfAnyDay ? { list } : { list, period: kpiPeriod(analysis) };
    },
  });
}

type ManagerRowFigure = Exclude<keyof ManagerFigures, "manager"> & FigureRule;

function ofStage(
  key: ManagerRowFigure,
  format: FigureFormat,
  sales: (of: OneManager) => ExplainedRows,
  needs?: FigureNeed,
): FigureOf<ManagerFigures> {
  return ofRows(key, format, sales, needs, "stages");
}

/** What rows of the sales add up to, or how many documents they make. */
function ofRows(
  key: ManagerRowFigure,
  format: FigureFormat,
  sales: (of: OneManager) => ExplainedRows,
  needs?: FigureNeed,
  help: HelpPlace = "managers",
): FigureOf<ManagerFigures> {
  return defineFigure({
    format,
    rule: key,
    help,
    needs,
    value: (figures) => figures[key],
    behind: (figures, analysis) => ({ period: kpiPeriod(analysis), sales: sales(oneManager(figures, analysis)) }),
  });
}

function namesOf(names: readonly string[]): FigureList {
  return clientNames(names.map((client) => ({ client })));
}

/** With what they bought in the KPI period. */
function boughtBy(analysis: Analysis, names: readonly string[]): FigureList {
  const ids = names.map((name) => idOfClient(analysis, name));
  return clientsBought(analysis, ids, analysis.settings.kpiPeriod);
}

function clientsOf({ analysis, figures }: OneManager): ReturnType<typeof explainManager> {
  const isTotal = figures === analysis.managersTotal;
  return isTotal ? explainAllManagers(analysis) : explainManager(analysis, figures.manager);
}

function managerOfRow({ analysis }: OneManager): (row: number) => number {
  const { manager } = analysis.evidence.ledger;
  return (row) => (manager === null ? managerId(analysis, null) : manager[row]);
}

function ownRows(of: OneManager, values: RowValues = "amount"): ExplainedRows {
  const managerOf = managerOfRow(of);
  const period = of.analysis.settings.kpiPeriod;
  return rowsBehind(of.analysis, { period, values, counts: (row) => of.isOwn(managerOf(row)) });
}

/** The rows of purchases whose first row is the manager's. */
function ownPurchases({ analysis, isOwn }: OneManager): ExplainedRows {
  const { documentManager } = analysis.evidence.history;
  return purchaseRows(analysis, analysis.settings.kpiPeriod, undefined, (id) => isOwn(documentManager[id]));
}

function stageRows(of: OneManager, stage: number): ExplainedRows {
  const stages = stagesOfRows(of.analysis.evidence.ledger, of.analysis.evidence.history);
  const managerOf = managerOfRow(of);
  const period = of.analysis.settings.kpiPeriod;
  return rowsBehind(of.analysis, { period, counts: (row) => stages[row] === stage && of.isOwn(managerOf(row)) });
}

/** The rows that have made a document a sale of the stage: those of documents whose first such row is the manager's. */
function stageSales(of: OneManager, stage: number): ExplainedRows {
  const { ledger } = of.analysis.evidence.input.sales;
  const stages = stagesOfRows(ledger, of.analysis.evidence.history);
  const managerOf = managerOfRow(of);
  const period = of.analysis.settings.kpiPeriod;
  /** Whether the first row of the stage was the manager's. */
  const isOwnDocument = new Map<number, boolean>();
  return rowsBehind(of.analysis, {
    period,
    counts: (row) => {
      if (stages[row] !== stage || ledger.amount[row] <= 0) return false;
      const id = ledger.document[row];
      const known = isOwnDocument.get(id) ?? of.isOwn(managerOf(row));
      isOwnDocument.set(id, known);
      return known;
    },
  });
}
