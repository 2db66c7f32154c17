import type { ClientFigures } from "../../../src/analysis/clients/clientFigures";
import { monthIndex, windowPeriod } from "../../../src/analysis/time/calendar";
import { abcClasses, type Grade, type LadderRung } from "../../../src/analysis/types";
import {
  classOf,
  clientNames,
  lastSaleManager,
  marginOf,
  measureOf,
  periodMargin,
  purchasesOf,
  recordOf,
  seenRows,
  segmentOf,
  statusIn,
  sum,
  turnoverOf,
} from "./facts";
import type { World } from "./world";

type Figure =
  | "manager"
  | "segment"
  | "status"
  | "abc"
  | "grade"
  | "ladder"
  | "turnover"
  | "share"
  | "margin"
  | "measured"
  | "purchases"
  | "firstPurchase"
  | "lastPurchase"
  | "months"
  | "averageCheck"
  | "purchasesPerMonth"
  | "daysSinceLast"
  | "overdue"
  | "ltv";

/** Spec 3.1, 3.2, 3.5, 3.6, 3.9 and 3.13 word by word, for one client. */
export function slowClient(world: World, client: string): Pick<ClientFigures, Figure> {
  const { asOf, settings } = world;
  const record = recordOf(world, client);
  const bought = purchasesOf(world, client);
  const days = bought.map(({ day }) => day).sort((one, other) => one - other);
  const first = days.at(0) ?? null;
  const last = days.at(-1) ?? null;
  const ownRows = seenRows(world).filter((row) => row.client === client);
  const wholeTurnover = sum(ownRows.map(({ cents }) => cents)) / 100;
  const turnover = turnoverOf(world, client);
  const company = sum(clientNames(world).map((name) => turnoverOf(world, name)));
  const months = first === null || last === null ? null : monthIndex(last) - monthIndex(first) + 1;
  const measures = clientNames(world).map((name) => measureOf(world, name));
  const measured = measureOf(world, client);
  const abc = classOf(measured, measures, settings.abc);
  const averageCheck = bought.length === 0 ? null : wholeTurnover / bought.length;
  const perMonth = months === null ? null : bought.length / months;
  const share = marginShare(world, client);
  const margin = periodMargin(world, client);
  return {
    manager: record?.manager ?? lastSaleManager(world, client) ?? null,
    segment: segmentOf(world, client),
    status: statusIn(
      world,
      client,
      windowPeriod(asOf, settings.windowMonths, 0),
      windowPeriod(asOf, settings.windowMonths, 1),
    ),
    abc: abc === null ? null : abcClasses[abc],
    grade: slowGrade(world, client),
    ladder: slowRung(world, client),
    turnover: turnover / 100,
    share: company > 0 ? turnover / company : null,
    margin: margin === null ? null : margin / 100,
    measured: measured === null ? null : settings.measure === "purchases" ? measured : measured / 100,
    purchases: bought.length,
    firstPurchase: first,
    lastPurchase: last,
    months,
    averageCheck,
    purchasesPerMonth: perMonth,
    daysSinceLast: last === null ? null : asOf - last,
    overdue: slowOverdue([...new Set(days)], asOf),
    ltv:
      averageCheck === null || perMonth === null || months === null || share === null
        ? null
        : averageCheck * perMonth * share * months,
  };
}

/** Margin of the whole history / turnover of the rows whose margin is known, else the share of the settings. */
function marginShare(world: World, client: string): number | null {
  const known = seenRows(world).filter((row) => row.client === client && row.marginCents !== null);
  const turnover = sum(known.map(({ cents }) => cents));
  const margin = marginOf(known);
  return turnover > 0 && margin !== null ? margin / turnover : world.settings.marginShare;
}

function slowOverdue(days: readonly number[], asOf: number): boolean | null {
  const gaps = days.slice(1).map((day, place) => day - days[place]);
  if (gaps.length < 3) return null;
  const mean = sum(gaps) / gaps.length;
  const deviation = Math.sqrt(sum(gaps.map((gap) => (gap - mean) ** 2)) / gaps.length);
  return asOf - days[days.length - 1] > mean + 2 * deviation;
}

/** Spec 3.6. */
export function slowRung(world: World, client: string): LadderRung | null {
  const count = purchasesOf(world, client).length;
  if (count === 0) return null;
  if (count === 1) return "Buyer";
  if (count === 2) return "Customer";
  const record = recordOf(world, client);
  const base = record?.penetrationBase ?? 0;
  const bySuppliers = base > 0 && turnoverOf(world, client) / 100 / base >= 0.9;
  const isLoyal = record?.buysFromCompetitors === null ? bySuppliers : record?.buysFromCompetitors === false;
  if (!isLoyal) return "Regular client";
  return record?.recommends === true ? "Advocate" : "Adherent";
}

/** Spec 3.5. */
function slowGrade(world: World, client: string): Grade | null {
  const margins = clientNames(world).map((name) => periodMargin(world, name));
  const own = periodMargin(world, client);
  if (own === null) return null;
  if (own < 0) return "E";
  const profit = classOf(own, margins, world.settings.abc);
  const potential = slowPotential(world, client);
  if (profit === null || potential === null) return null;
  const table = ["ABB", "BBB", "CCD"];
  return table[Math.min(profit, 2)][["max", "high", "low"].indexOf(potential)] as Grade;
}

export function slowPotential(world: World, client: string): "max" | "high" | "low" | null {
  const amountOf = (name: string): number | null => {
    const potential = recordOf(world, name)?.potential ?? null;
    return typeof potential === "number" ? potential : null;
  };
  const potential = recordOf(world, client)?.potential ?? null;
  if (typeof potential !== "number") return potential;
  const tier = classOf(potential, clientNames(world).map(amountOf), world.settings.abc);
  return tier === 0 ? "max" : tier === 1 ? "high" : "low";
}
