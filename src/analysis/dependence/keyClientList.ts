import { keyReasons, reasonBit, type KeyReason } from "./keyClients";
import { BLANK } from "../cells/dictionary";
import { keyClientManager } from "./keyClientManager";
import { levelTurnovers, sharesOfLevels, type LevelShare } from "./levelShares";
import { settled, sumOfKnown } from "../sum";
import type { Evidence } from "../evidence";

export const dependenceLevels = ["none", "notice", "warning", "high", "critical", "mono"] as const;

export type DependenceLevel = (typeof dependenceLevels)[number];

/** Analysis.keyClients. */
export interface KeyClients {
  /** Turnover falling, then name. */
  readonly clients: readonly KeyClient[];
  /** Managers with more than three key clients, the most loaded first. */
  readonly overloaded: readonly ManagerLoad[];
  readonly dependence: Dependence;
}

export interface KeyClient {
  readonly client: string;
  /** Manager of the last sale, as key clients are counted; of the Clients table where there is no sale. */
  readonly manager: string | null;
  readonly turnover: number;
  readonly margin: number | null;
  readonly reasons: readonly KeyReason[];
  /** The company first, then managers, then products, each by share falling; levels without turnover are left out. */
  readonly shares: readonly LevelShare[];
  /** What the company keeps of the period's turnover and margin without this client. */
  readonly turnoverLeft: number;
  readonly marginLeft: number | null;
}

export interface ManagerLoad {
  readonly manager: string;
  readonly keyClients: number;
}

/** How far the company depends on its largest client. */
export interface Dependence {
  readonly level: DependenceLevel;
  /** null where nobody has turnover above 0, as the share. */
  readonly client: string | null;
  readonly share: number | null;
  readonly turnoverLeft: number;
  readonly marginLeft: number | null;
}

/** With more key clients than this a manager is overloaded. */
export const MOST_KEY_CLIENTS = 3;
const TOLERANCE = 1e-9;
// From the highest down; a share of exactly the bound reaches it, only the critical one must be passed.
const dependenceBounds: readonly (readonly [DependenceLevel, number])[] = [
  ["critical", 0.5 + 2 * TOLERANCE],
  ["high", 0.4],
  ["warning", 0.3],
  ["notice", 0.2],
];

/**
 * The key clients with their shares and reasons, the managers that have too many, and the company's dependence.
 *
 * What is left without a client is the company's turnover and margin of the analysis period less the client's own.
 * Edges: margin is null where none is known. Source: spec 3.12.
 *
 * @example keyClientList(evidence).clients[0].reasons // ["breadwinner"]
 */
export function keyClientList(evidence: Evidence): KeyClients {
  const { ledger, history, register, sums, productAmounts, managerAmounts, columns } = evidence;
  const reasons = columns.keyReasons;
  const turnover = columns.companyTurnover;
  const levels = levelTurnovers(ledger, managerAmounts, productAmounts, turnover);
  const found: FoundKeyClient[] = [];
  for (let client = 0; client < reasons.length; client++) {
    if (reasons[client] === 0 || register.exists[client] === 0) continue;
    const manager = keyClientManager(register, history, client);
    const own = sums.turnover[client] ?? 0;
    found.push({
      client: register.names[client],
      manager: manager === BLANK ? null : register.managers[manager],
      turnover: own,
      margin: knownOrNull(sums.margin[client] ?? NaN),
      reasons: keyReasons.filter((reason) => (reasons[client] & reasonBit(reason)) !== 0),
      shares: sharesOfLevels(client, own, turnover, levels),
    });
  }
  return keyClientsOf(found, { turnover, margin: totalOf(sums.margin), ...largestClient(evidence) });
}

/** A key client, before it is set against the company. */
export type FoundKeyClient = Omit<KeyClient, "turnoverLeft" | "marginLeft">;

/** Turnover and margin of the period, NaN = not known, the clients that paid, and the largest of them; null = nobody. */
export interface CompanyOfClients {
  readonly turnover: number;
  readonly margin: number;
  readonly paying: number;
  readonly largest: Pick<KeyClient, "client" | "turnover" | "margin"> | null;
}

/**
 * The list from the key clients that were found, and what the company is without each. Source: spec 3.12.
 *
 * @example keyClientsOf(found, company).dependence.level // "high"
 */
export function keyClientsOf(found: readonly FoundKeyClient[], company: CompanyOfClients): KeyClients {
  const loads = new Map<string, number>();
  const clients = found.map((line): KeyClient => {
    if (line.manager !== null) loads.set(line.manager, (loads.get(line.manager) ?? 0) + 1);
    return {
      ...line,
      turnoverLeft: rest(company.turnover, line.turnover),
      marginLeft: marginLeft(company.margin, line.margin),
    };
  });
  clients.sort((left, right) => right.turnover - left.turnover || (left.client < right.client ? -1 : 1));
  return { clients, overloaded: overloadedManagers(loads), dependence: dependenceOf(company) };
}

/** The sum of the values that are known; NaN where none is. */
function totalOf(values: Float64Array): number {
  const sum = sumOfKnown(values);
  return sum.count > 0 ? sum.value : NaN;
}

function overloadedManagers(loads: ReadonlyMap<string, number>): readonly ManagerLoad[] {
  const overloaded: ManagerLoad[] = [];
  for (const [manager, keyClients] of loads) {
    if (keyClients > MOST_KEY_CLIENTS) overloaded.push({ manager, keyClients });
  }
  return overloaded.sort(
    (left, right) => right.keyClients - left.keyClients || (left.manager < right.manager ? -1 : 1),
  );
}

function largestClient({ register, sums }: Evidence): Pick<CompanyOfClients, "paying" | "largest"> {
  let largest = BLANK;
  let paying = 0;
  for (let client = 0; client < sums.turnover.length; client++) {
    if (sums.turnover[client] <= 0) continue;
    paying++;
    if (largest === BLANK || isLarger(client, largest, sums.turnover, register.names)) largest = client;
  }
  if (largest === BLANK) return { paying, largest: null };
  const [client, turnover] = [register.names[largest], sums.turnover[largest]];
  return { paying, largest: { client, turnover, margin: knownOrNull(sums.margin[largest]) } };
}

function dependenceOf({ turnover, margin, paying, largest }: CompanyOfClients): Dependence {
  if (largest === null || !(turnover > 0)) {
    const left = { turnoverLeft: knownOrNull(turnover) ?? 0, marginLeft: knownOrNull(margin) };
    return { level: "none", client: null, share: null, ...left };
  }
  const share = largest.turnover / turnover;
  return {
    level: paying === 1 ? "mono" : dependenceLevel(share),
    client: largest.client,
    share,
    turnoverLeft: rest(turnover, largest.turnover),
    marginLeft: marginLeft(margin, largest.margin),
  };
}

function isLarger(client: number, other: number, turnover: Float64Array, names: readonly string[]): boolean {
  if (turnover[client] !== turnover[other]) return turnover[client] > turnover[other];
  return names[client] < names[other];
}

/**
 * How far a company depends on a client with that share of its turnover (0.3 = 30 %).
 *
 * From 20 % notice, from 30 % warning, from 40 % high, above 50 % critical. Mono-clients are found by their number.
 * Source: spec 3.12.
 *
 * @example dependenceLevel(0.5) // "high"
 */
export function dependenceLevel(share: number): DependenceLevel {
  for (const [level, bound] of dependenceBounds) if (share >= bound - TOLERANCE) return level;
  return "none";
}

function marginLeft(margin: number, own: number | null): number | null {
  return Number.isNaN(margin) ? null : rest(margin, own ?? 0);
}

function rest(total: number, own: number): number {
  const company = knownOrNull(total) ?? 0;
  return settled(company - own, Math.abs(company) + Math.abs(own));
}

function knownOrNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
