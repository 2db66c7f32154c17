import { previousPeriod } from "../time/calendar";
import { BLANK } from "../cells/dictionary";
import { keyClientManager } from "../dependence/keyClientManager";
import { countedClient } from "../register/managerOfClient";
import type { ClientStatus, Period } from "../types";
import type { Analysis } from "../analysis";

/** Which clients a manager's counts are made of; names in the order of the Clients report. */
export interface ManagerExplanation {
  /** null = the clients and sales without a manager. */
  readonly manager: string | null;
  readonly period: Period;
  readonly periodBefore: Period;
  readonly clients: Readonly<Record<ManagerCount, readonly string[]>>;
}

/** The counts of the Managers report, in its order. */
export const managerCounts = ["potential", "new", "regular", "restored", "lost", "lostAll", "served", "key"] as const;
export type ManagerCount = (typeof managerCounts)[number];

const countOfStatus: Readonly<Record<Exclude<ClientStatus, "Lost">, ManagerCount>> = {
  Potential: "potential",
  New: "new",
  Regular: "regular",
  Restored: "restored",
};

/**
 * The clients behind a manager's figures in the KPI period.
 *
 * Source: spec 3.8.
 *
 * @example explainManager(analysis, "Ivanov").clients.new // ["Anna"]
 */
export function explainManager(analysis: Analysis, manager: string | null): ManagerExplanation {
  const wanted = managerId(analysis, manager);
  return countedClients(analysis, manager, (id) => id === wanted);
}

/**
 * The clients behind the total of all managers; a client of two managers is served once.
 *
 * Source: spec 3.8.
 *
 * @example explainAllManagers(analysis).clients.new.length // the total of "New"
 */
export function explainAllManagers(analysis: Analysis): ManagerExplanation {
  return countedClients(analysis, null, () => true);
}

/**
 * The id of a manager; BLANK for null. Source: spec 3.8.
 *
 * @example managerId(analysis, "Ivanov") // 0
 */
export function managerId({ evidence }: Analysis, manager: string | null): number {
  return manager === null ? BLANK : evidence.register.managers.indexOf(manager);
}

function countedClients(
  analysis: Analysis,
  manager: string | null,
  isWanted: (manager: number) => boolean,
): ManagerExplanation {
  const { history, register, columns } = analysis.evidence;
  const period = analysis.settings.kpiPeriod;
  const periodBefore = previousPeriod(period);
  const clients: Record<ManagerCount, string[]> = {
    potential: [],
    new: [],
    regular: [],
    restored: [],
    lost: [],
    lostAll: [],
    served: [],
    key: [],
  };
  for (const id of columns.ids) {
    const client = register.names[id];
    const isKey = columns.keyReasons[id] > 0;
    if (isKey && isWanted(keyClientManager(register, history, id))) clients.key.push(client);
    if (isServed(analysis, id, isWanted, period)) clients.served.push(client);
    const counted = countedClient(analysis.evidence, id);
    if (counted === null || !isWanted(counted.manager)) continue;
    if (counted.status === "Lost") {
      clients.lostAll.push(client);
      if (counted.lostInPeriod) clients.lost.push(client);
    } else clients[countOfStatus[counted.status]].push(client);
  }
  return { manager, period, periodBefore, clients };
}

function isServed(
  { evidence: { ledger, history } }: Analysis,
  client: number,
  isWanted: (manager: number) => boolean,
  period: Period,
): boolean {
  const { documentStart } = ledger;
  for (let id = documentStart[client]; id < documentStart[client + 1]; id++) {
    if (history.isPurchase[id] === 0 || !isWanted(history.documentManager[id])) continue;
    if (history.documentDay[id] >= period[0] && history.documentDay[id] <= period[1]) return true;
  }
  return false;
}
