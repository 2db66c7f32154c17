import type { ManagerFigures } from "../../../src/analysis/managers/managerFigures";
import type { SaleStage } from "../../../src/analysis/types";
import {
  clientNames,
  keyClientManager,
  kpiPeriods,
  marginOf,
  purchasesOf,
  recordOf,
  rowsIn,
  seenRows,
  statusIn,
  sum,
  within,
  type Document,
} from "./facts";
import { slowKeyReasons } from "./keyClientRules";
import type { SaleRow, World } from "./world";

/** Spec 3.7 word by word, for one row. */
export function slowStage(world: World, row: SaleRow): SaleStage {
  const first = Math.min(...purchasesOf(world, row.client).map(({ day }) => day));
  if (row.cents <= 0 || row.day < first || first === Infinity) return "repeat";
  if (row.day === first) return "first";
  if (row.product === null) return "repeat";
  const sameProduct = seenRows(world).filter(
    (other) => other.client === row.client && other.product === row.product && other.cents > 0,
  );
  return row.day === Math.min(...sameProduct.map(({ day }) => day)) ? "newDirection" : "repeat";
}

/** Spec 3.8 word by word, for one manager (null = "(none)") or for all. */
export function slowManager(world: World, manager: string | null | "all"): Omit<ManagerFigures, "manager"> {
  const isHis = (name: string | null | undefined): boolean => manager === "all" || (name ?? null) === manager;
  const [period, before] = kpiPeriods(world);
  const rows = rowsIn(world, period);
  const ownRows = rows.filter((row) => isHis(row.manager));
  const counted = clientNames(world).flatMap((client) => {
    const found = managerOfClient(world, client);
    return found !== null && isHis(found.manager) ? [{ client, status: found.status }] : [];
  });
  const statusCount = (status: string): number => counted.filter((one) => one.status === status).length;
  const lost = counted.filter(({ status }) => status === "Lost").map(({ client }) => client);
  const stageRows = (stage: SaleStage): readonly SaleRow[] => rows.filter((row) => slowStage(world, row) === stage);
  const stageCount = (stage: SaleStage): number => {
    // A document counts for the manager of its first row of the stage.
    const firstRows = new Map<string, SaleRow>();
    for (const row of stageRows(stage).filter(({ cents }) => cents > 0)) {
      const document = `${row.client} ${row.document} ${row.day}`;
      if (!firstRows.has(document)) firstRows.set(document, row);
    }
    return [...firstRows.values()].filter((row) => isHis(row.manager)).length;
  };
  const stageAmount = (stage: SaleStage): number =>
    sum(
      stageRows(stage)
        .filter((row) => isHis(row.manager))
        .map(({ cents }) => cents),
    ) / 100;
  const purchases = clientNames(world)
    .flatMap((client) => purchasesOf(world, client))
    .filter(within(period))
    .filter((document) => isHis(document.manager));
  const turnover = sum(ownRows.map(({ cents }) => cents)) / 100;
  const margin = marginOf(ownRows);
  const [won, potential] = [statusCount("New"), statusCount("Potential")];
  return {
    potential,
    new: won,
    regular: statusCount("Regular"),
    restored: statusCount("Restored"),
    lost: lost.filter((client) => purchasesOf(world, client).some(within(before))).length,
    lostAll: lost.length,
    firstSales: stageCount("first"),
    firstSalesAmount: stageAmount("first"),
    repeatSales: stageCount("repeat"),
    repeatSalesAmount: stageAmount("repeat"),
    newDirectionSales: stageCount("newDirection"),
    newDirectionAmount: stageAmount("newDirection"),
    turnover,
    margin: margin === null ? null : margin / 100,
    purchases: purchases.length,
    averageCheck: purchases.length === 0 ? null : turnover / purchases.length,
    conversion: won + potential === 0 ? null : won / (won + potential),
    clientsServed: new Set(purchases.map(({ client }) => client)).size,
    keyClients: clientNames(world).filter(
      (client) => slowKeyReasons(world, client).length > 0 && isHis(keyClientManager(world, client)),
    ).length,
  };
}

function managerOfClient(world: World, client: string): { manager: string | null; status: string } | null {
  const [period, before] = kpiPeriods(world);
  const isKnown = recordOf(world, client) !== undefined;
  const sold = seenRows(world).some((row) => row.client === client && row.day <= period[1]);
  if (!isKnown && !sold) return null;
  const status = statusIn(world, client, period, before);
  if (status === "Potential") return { manager: recordOf(world, client)?.manager ?? null, status };
  const bought = purchasesOf(world, client);
  if (status === "Lost") {
    const earlier = bought.filter(({ day }) => day < period[0]);
    const day = Math.max(...earlier.map((document) => document.day));
    return { manager: earlier.filter((document) => document.day === day).at(-1)?.manager ?? null, status };
  }
  const inPeriod: readonly Document[] = bought.filter(within(period));
  const day = Math.min(...inPeriod.map((document) => document.day));
  return { manager: inPeriod.find((document) => document.day === day)?.manager ?? null, status };
}
