import type { Concentration } from "../../../src/analysis/dependence/concentration";
import type { Dependence } from "../../../src/analysis/dependence/keyClientList";
import type { KeyReason } from "../../../src/analysis/dependence/keyClients";
import { slowClient, slowPotential } from "./clientRules";
import { analysisPeriod, clientNames, keyClientManager, marginOf, recordOf, rowsIn, sum, turnoverOf } from "./facts";
import type { SaleRow, World } from "./world";

export interface SlowShare {
  readonly level: "company" | "manager" | "product";
  readonly name: string | null;
  readonly turnover: number;
  readonly share: number;
  /** Whether a large share there makes a key client. */
  readonly counts: boolean;
}

/** Shares of the company, of every manager and of every product, above 0. Source: spec 3.12. */
export function slowShares(world: World, client: string): readonly SlowShare[] {
  const rows = rowsIn(world, analysisPeriod(world));
  const shares: SlowShare[] = [];
  const company = sum(rows.map(({ cents }) => cents));
  const add = (level: SlowShare["level"], name: string | null, belongs: (row: SaleRow) => boolean): void => {
    const all = sum(rows.filter(belongs).map(({ cents }) => cents));
    const own = sum(rows.filter((row) => belongs(row) && row.client === client).map(({ cents }) => cents));
    const centsOf = (one: string): number =>
      sum(rows.filter((row) => belongs(row) && row.client === one).map(({ cents }) => cents));
    const buyers = clientNames(world).filter((one) => centsOf(one) > 0).length;
    const counts = level === "company" || (level === "manager" ? buyers >= 3 : all * 10 >= company);
    if (own > 0 && all > 0) shares.push({ level, name, turnover: own / 100, share: own / all, counts });
  };
  add("company", null, () => true);
  for (const name of namesIn(rows, "manager")) add("manager", name, (row) => row.manager === name);
  for (const name of namesIn(rows, "product")) add("product", name, (row) => row.product === name);
  return shares;
}

function namesIn(rows: readonly SaleRow[], column: "manager" | "product"): readonly string[] {
  return [...new Set(rows.flatMap((row) => row[column] ?? []))];
}

export function slowKeyReasons(world: World, client: string): readonly KeyReason[] {
  const reasons: KeyReason[] = [];
  const record = recordOf(world, client);
  if (slowShares(world, client).some(({ share, counts }) => counts && share >= 0.1)) reasons.push("breadwinner");
  if (record?.image) reasons.push("image");
  if (record?.innovator) reasons.push("innovator");
  if (record?.expert) reasons.push("expert");
  const { abc } = slowClient(world, client);
  if (slowPotential(world, client) === "max" && (abc === "B" || abc === "C")) reasons.push("perspective");
  return reasons;
}

export function slowOverload(world: World): Readonly<Record<string, number>> {
  const loads: Record<string, number> = {};
  for (const client of clientNames(world)) {
    const manager = keyClientManager(world, client);
    if (manager !== null && slowKeyReasons(world, client).length > 0) loads[manager] = (loads[manager] ?? 0) + 1;
  }
  return Object.fromEntries(Object.entries(loads).filter(([, clients]) => clients > 3));
}

/** What remains of turnover and margin of the analysis period without the client. */
export function slowRemains(world: World, client: string | null): Pick<Dependence, "turnoverLeft" | "marginLeft"> {
  const rows = rowsIn(world, analysisPeriod(world));
  const others = rows.filter((row) => row.client !== client);
  const known = marginOf(rows);
  return {
    turnoverLeft: sum(others.map(({ cents }) => cents)) / 100,
    marginLeft: known === null ? null : (marginOf(others) ?? 0) / 100,
  };
}

export function slowDependence(world: World): Dependence {
  const turnovers = clientNames(world).map((client) => ({ client, cents: turnoverOf(world, client) }));
  const total = sum(turnovers.map(({ cents }) => cents));
  const paying = turnovers.filter(({ cents }) => cents > 0);
  const most = Math.max(...paying.map(({ cents }) => cents));
  const largest = paying.find(({ cents }) => cents === most);
  if (largest === undefined || total <= 0) {
    return { level: "none", client: null, share: null, ...slowRemains(world, null) };
  }
  const share = largest.cents / total;
  const level = share > 0.5 ? "critical" : share >= 0.4 ? "high" : share >= 0.3 ? "warning" : "notice";
  return {
    level: paying.length === 1 ? "mono" : share < 0.2 ? "none" : level,
    client: largest.client,
    share,
    ...slowRemains(world, largest.client),
  };
}

/** Pareto, Herfindahl and Gini of the turnovers. Source: spec 3.12. */
export function slowConcentration(world: World): Omit<Concentration, "top"> {
  const turnovers = clientNames(world).map((client) => turnoverOf(world, client));
  const total = sum(turnovers);
  if (total <= 0) return { pareto80: 0, paying: 0, hhi: null, gini: null };
  const falling = [...turnovers].sort((one, other) => other - one);
  const reached = falling.map((_cents, place) => sum(falling.slice(0, place + 1)));
  const paying = turnovers.filter((cents) => cents > 0);
  // The mean difference of all ordered pairs / twice the mean.
  const differences = paying.flatMap((one) => paying.map((other) => Math.abs(one - other)));
  const meanDifference = sum(differences) / paying.length ** 2;
  return {
    pareto80: reached.findIndex((cents) => cents * 10 >= total * 8) + 1,
    paying: paying.length,
    hhi: sum(turnovers.map((cents) => (cents / total) ** 2)),
    gini: meanDifference / (2 * (sum(paying) / paying.length)),
  };
}
