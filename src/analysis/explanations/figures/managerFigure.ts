import type { ManagerFigures } from "../../managers/managerFigures";
import type { ManagerLoad } from "../../dependence/keyClientList";
import { FIRST, NEW_DIRECTION, REPEAT, stagesOfRows } from "../../lifecycle/stages";
import { explainAllManagers, explainManager, managerId, type ManagerCount } from "../explainManager";
import { idOfClient } from "../clientOfText";
import type { Analysis } from "../../analysis";
import type { FigureFamilies } from "../figure";
import {
  amount,
  explained,
  input,
  type FigureExplanation,
  type FigureList,
  type FigureRule,
} from "../figureExplanation";
import { purchaseRows, rowsBehind, type ExplainedRows, type RowValues } from "../rowsBehind";
import { clientNames, clientsBought } from "./clientLists";

type ManagerKey = Exclude<FigureFamilies["manager"]["key"], "plan" | "planShare">;

interface OneManager {
  readonly analysis: Analysis;
  readonly figures: ManagerFigures;
  /** Whether a sale or a client with that manager counts. */
  readonly isOwn: (manager: number) => boolean;
}

/**
 * How a figure of a manager, or of the total of all, came about.
 *
 * Source: spec 3.8.
 *
 * @example explainManagerFigure(analysis, "conversion", analysis.managersTotal).equation?.operation // "conversion"
 */
export function explainManagerFigure(analysis: Analysis, key: ManagerKey, figures: ManagerFigures): FigureExplanation {
  const wanted = managerId(analysis, figures.manager);
  const isTotal = figures === analysis.managersTotal;
  const period = analysis.settings.kpiPeriod;
  const why = builders[key]({ analysis, figures, isOwn: (manager) => isTotal || manager === wanted });
  return key === "potential" || key === "keyClients" ? why : { ...why, period };
}

/**
 * The key clients of a manager who has too many. Source: spec 3.12.
 *
 * @example explainManagerLoad(analysis, { manager: "Ivanov", keyClients: 4 }).list?.items.length // 4
 */
export function explainManagerLoad(analysis: Analysis, { manager, keyClients }: ManagerLoad): FigureExplanation {
  return explained("keyClients", "keyClient", keyClients, {
    list: namesOf(explainManager(analysis, manager).clients.key),
  });
}

const builders: Readonly<Record<ManagerKey, (of: OneManager) => FigureExplanation>> = {
  potential: (of) => counted(of, "potential", "potential", of.figures.potential),
  new: (of) => counted(of, "new", "new", of.figures.new),
  regular: (of) => counted(of, "regular", "regular", of.figures.regular),
  restored: (of) => counted(of, "restored", "restored", of.figures.restored),
  lost: (of) => counted(of, "lost", "lost", of.figures.lost),
  lostAll: (of) => counted(of, "lostAll", "lostAll", of.figures.lostAll),
  clientsServed: (of) => counted(of, "served", "served", of.figures.clientsServed),
  keyClients: (of) => counted(of, "keyClients", "key", of.figures.keyClients),
  firstSales: (of) => explained("firstSales", "stages", of.figures.firstSales, { sales: stageSales(of, FIRST) }),
  repeatSales: (of) => explained("repeatSales", "stages", of.figures.repeatSales, { sales: stageSales(of, REPEAT) }),
  newDirectionSales: (of) =>
    explained("newDirectionSales", "stages", of.figures.newDirectionSales, { sales: stageSales(of, NEW_DIRECTION) }),
  firstSalesAmount: (of) =>
    explained("firstSalesAmount", "stages", of.figures.firstSalesAmount, { sales: stageRows(of, FIRST) }),
  repeatSalesAmount: (of) =>
    explained("repeatSalesAmount", "stages", of.figures.repeatSalesAmount, { sales: stageRows(of, REPEAT) }),
  newDirectionAmount: (of) =>
    explained("newDirectionAmount", "stages", of.figures.newDirectionAmount, { sales: stageRows(of, NEW_DIRECTION) }),
  turnover: (of) => explained("turnover", "managers", of.figures.turnover, { sales: ownRows(of) }),
  margin: (of) => explained("margin", "managers", of.figures.margin, { sales: ownRows(of, "margin") }),
  purchases: (of) => explained("purchases", "managers", of.figures.purchases, { sales: ownPurchases(of) }),
  averageCheck: (of) =>
    explained("averageCheck", "managers", of.figures.averageCheck, {
      sales: ownRows(of),
      equation: {
        operation: "ratio",
        terms: [amount("turnover", of.figures.turnover), input("purchases", of.figures.purchases)],
      },
    }),
  conversion: (of) => {
    const { clients } = clientsOf(of);
    const terms = [input("newClients", of.figures.new), input("potentialClients", of.figures.potential)];
    return explained("conversion", "managers", of.figures.conversion, {
      list: boughtBy(of.analysis, clients.new),
      equation: { operation: "conversion", terms },
    });
  },
};

function counted(of: OneManager, rule: FigureRule, count: ManagerCount, value: number): FigureExplanation {
  const names = clientsOf(of).clients[count];
  const isOfPeriod = ["new", "regular", "restored", "served"].includes(count);
  return explained(rule, count === "key" ? "keyClient" : "managers", value, {
    list: isOfPeriod ? boughtBy(of.analysis, names) : namesOf(names),
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
