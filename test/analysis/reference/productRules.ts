import type { SegmentRow } from "../../../src/analysis/products/segmentProduct";
import { analysisPeriod, clientNames, rowsIn, segmentOf, sum } from "./facts";
import { slowClient } from "./clientRules";
import type { World } from "./world";

/** Net cents of one product in the analysis period; null = not one row. */
function spentOn(world: World, client: string, product: string): number | null {
  const rows = rowsIn(world, analysisPeriod(world)).filter((row) => row.client === client && row.product === product);
  return rows.length === 0 ? null : sum(rows.map(({ cents }) => cents));
}

function uses(world: World, client: string, product: string): boolean {
  return (spentOn(world, client, product) ?? 0) > 0;
}

/** Products sold in the analysis period or wanted by a segment, in any order. */
export function slowProducts(world: World): readonly string[] {
  const sold = rowsIn(world, analysisPeriod(world)).flatMap(({ product }) => product ?? []);
  return [...new Set(["Paper", "Ink", "Paint", ...sold])];
}

const targetsOf = (world: World, segment: string | null): readonly string[] =>
  segment === null ? [] : (world.targets[segment] ?? []);

const members = (world: World, segment: string | null): readonly string[] =>
  clientNames(world).filter((client) => segmentOf(world, client) === segment);

/** One row of segment × product. Source: spec 3.10. */
export function slowSegmentRow(
  world: World,
  segment: string | null,
  products: readonly string[],
): Omit<SegmentRow, "segment"> {
  const clients = members(world, segment);
  return {
    clients: clients.length,
    cells: products.map((product) => {
      const target = targetsOf(world, segment).includes(product);
      const users = clients.filter((client) => uses(world, client, product)).length;
      return {
        target,
        users,
        penetration: clients.length === 0 ? null : users / clients.length,
        turnover: sum(clients.map((client) => spentOn(world, client, product) ?? 0)) / 100,
        gap: target ? clients.length - users : null,
      };
    }),
  };
}

/** Median of what the users of a product in a segment spend on it; null = nobody. Source: spec 3.11. */
export function slowMedian(world: World, segment: string | null, product: string): number | null {
  const spent = members(world, segment)
    .map((client) => spentOn(world, client, product) ?? 0)
    .filter((cents) => cents > 0)
    .sort((one, other) => one - other);
  if (spent.length === 0) return null;
  const middle = Math.floor(spent.length / 2);
  return (spent.length % 2 === 1 ? spent[middle] : (spent[middle - 1] + spent[middle]) / 2) / 100;
}

/** What one client uses and lacks. Source: spec 3.10, 3.11. */
export function slowDevelopment(world: World, client: string, products: readonly string[]) {
  const segment = segmentOf(world, client);
  const targets = products.filter((product) => targetsOf(world, segment).includes(product));
  const used = products.filter((product) => uses(world, client, product));
  const missing = targets.filter((product) => !used.includes(product));
  const medians = missing.map((product) => slowMedian(world, segment, product) ?? 0);
  const best = medians.indexOf(Math.max(...medians));
  const risks = ["high", "medium", "low"] as const;
  const knowsTargets = Object.values(world.targets).some((row) => row.length > 0);
  return {
    productsUsed: used.length,
    targetProducts: targets.length,
    usedTargets: targets.length - missing.length,
    development: targets.length === 0 ? null : (targets.length - missing.length) / targets.length,
    nextProduct: missing.at(best === -1 ? 0 : best) ?? null,
    perspective: !knowsTargets
      ? null
      : targets.length >= 3
        ? "promising"
        : targets.length >= 1
          ? "ordinary"
          : "nonTarget",
    breadthRisk: used.length === 0 ? null : risks[Math.min(used.length, 3) - 1],
  };
}

/** State and turnover of every product of a client, and what else to sell to it. Source: spec 3.11. */
export function slowStates(world: World, client: string, products: readonly string[]) {
  const segment = segmentOf(world, client);
  return products.map((product) => {
    if (uses(world, client, product)) return { state: "uses", turnover: (spentOn(world, client, product) ?? 0) / 100 };
    return { state: targetsOf(world, segment).includes(product) ? "notOffered" : "noTarget", turnover: 0 };
  });
}

export function slowGaps(world: World, client: string, products: readonly string[]) {
  if (slowClient(world, client).status === "Lost") return [];
  const segment = segmentOf(world, client);
  const missing = targetsOf(world, segment).filter((product) => !uses(world, client, product));
  return products
    .filter((product) => missing.includes(product))
    .map((product) => ({
      product,
      expectedTurnover: slowMedian(world, segment, product),
      users: members(world, segment).filter((other) => uses(world, other, product)).length,
    }));
}
