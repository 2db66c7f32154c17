import { endOfDocumentsTo, endOfRowsTo, firstDocumentFrom, firstRowFrom } from "../ledger/clientRows";
import { BLANK } from "../cells/dictionary";
import { keyClientManager } from "../dependence/keyClientManager";
import { portionsOfClients } from "../ledger/portions";
import { countedClient } from "../register/managerOfClient";
import { ManagerTally } from "./managerTally";
import type { Evidence } from "../evidence";

export interface ManagerFigures {
  /** null = sales and clients without a manager, and the total row. */
  readonly manager: string | null;
  readonly potential: number;
  readonly new: number;
  readonly regular: number;
  readonly restored: number;
  readonly lost: number;
  readonly lostAll: number;
  readonly firstSales: number;
  readonly firstSalesAmount: number;
  readonly repeatSales: number;
  readonly repeatSalesAmount: number;
  readonly newDirectionSales: number;
  readonly newDirectionAmount: number;
  readonly turnover: number;
  readonly margin: number | null;
  readonly purchases: number;
  readonly averageCheck: number | null;
  /** new / (new + potential); null where both are 0. */
  readonly conversion: number | null;
  readonly clientsServed: number;
  readonly keyClients: number;
}

export interface ManagersAndTotal {
  readonly managers: readonly ManagerFigures[];
  readonly total: ManagerFigures;
}

/**
 * Figures of every manager for the KPI period, and their total, giving way between portions of the rows; `stages` are those
 * of stagesOfRows() for it.
 *
 * Sums go by the row's manager, purchases by that of the document's first row, a stage's number of sales by that of the
 * document's first row of the stage. New, regular and restored clients go to the manager of their first purchase in the
 * period (the upper row where two fall on one day), lost ones to that of the last purchase before it, potential ones to
 * the manager in the Clients table, key clients to that of the last sale. Only "clients served" may add up to more than
 * its total. Order: turnover falling, then name; those without a manager last. Source: spec 3.8.
 *
 * @example lastOf(managerSteps(evidence, stages)).total.turnover // turnover of the period
 */
export function* managerSteps(evidence: Evidence, stages: Uint8Array): Generator<undefined, ManagersAndTotal> {
  const { register, ledger, history } = evidence;
  const tallies = register.managers.map((name) => new ManagerTally(name));
  const nobody = new ManagerTally(null);
  const total = new ManagerTally(null);
  const tallyOf = (manager: number): ManagerTally => (manager === BLANK ? nobody : tallies[manager]);
  /** Stages already counted, as bits; one place per document. */
  const countedStages = new Uint8Array(history.documentDay.length);
  for (const [from, to] of portionsOfClients(ledger.clientStart, register.names.length)) {
    for (let client = from; client < to; client++) {
      if (register.exists[client] === 0) continue;
      countClient(evidence, client, tallyOf, total);
      if (client + 1 < ledger.clientStart.length) {
        addRows(evidence, stages, client, countedStages, tallyOf);
        addPurchases(evidence, client, tallyOf, total);
      }
    }
    yield;
  }

  for (const tally of [...tallies, nobody]) total.addRowsOf(tally);
  const managers = tallies.map((tally) => tally.figures());
  managers.sort((left, right) => right.turnover - left.turnover || compareNames(left.manager, right.manager));
  if (!nobody.isEmpty()) managers.push(nobody.figures());
  return { managers, total: total.figures() };
}

function compareNames(left: string | null, right: string | null): number {
  if (left === right) return 0;
  return (left ?? "") < (right ?? "") ? -1 : 1;
}

function countClient(
  evidence: Evidence,
  client: number,
  tallyOf: (manager: number) => ManagerTally,
  total: ManagerTally,
): void {
  const { register, history, columns } = evidence;
  if (columns.keyReasons[client] > 0) {
    tallyOf(keyClientManager(register, history, client)).keyClients++;
    total.keyClients++;
  }
  const counted = countedClient(evidence, client);
  if (counted === null) return;
  const tally = tallyOf(counted.manager);
  if (counted.status === "Lost") {
    tally.lostAll++;
    total.lostAll++;
    if (counted.lostInPeriod) {
      tally.lost++;
      total.lost++;
    }
    return;
  }
  tally.countStatus(counted.status);
  total.countStatus(counted.status);
}

function addRows(
  { ledger, history, settings }: Evidence,
  stages: Uint8Array,
  client: number,
  countedStages: Uint8Array,
  tallyOf: (manager: number) => ManagerTally,
): void {
  const period = settings.kpiPeriod;
  const { day, amount, margin, manager, document } = ledger;
  const to = Math.min(period[1], history.asOf);
  const end = endOfRowsTo(ledger, client, to);
  for (let row = firstRowFrom(ledger, client, period[0]); row < end; row++) {
    if (day[row] < period[0] || day[row] > to) continue;
    const tally = tallyOf(manager === null ? BLANK : manager[row]);
    const stage = stages[row];
    tally.addRow(stage, amount[row], margin === null ? NaN : margin[row]);
    if (amount[row] <= 0) continue;
    if ((countedStages[document[row]] & (1 << stage)) !== 0) continue;
    countedStages[document[row]] |= 1 << stage;
    tally.stageSales[stage]++;
  }
}

function addPurchases(
  { ledger, history, settings }: Evidence,
  client: number,
  tallyOf: (manager: number) => ManagerTally,
  total: ManagerTally,
): void {
  const period = settings.kpiPeriod;
  const end = endOfDocumentsTo(ledger, history, client, period[1]);
  for (let id = firstDocumentFrom(ledger, history, client, period[0]); id < end; id++) {
    if (history.isPurchase[id] === 0 || history.documentDay[id] < period[0] || history.documentDay[id] > period[1]) {
      continue;
    }
    tallyOf(history.documentManager[id]).countPurchase(client);
    total.countPurchase(client);
  }
}
