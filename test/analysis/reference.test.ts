import fc from "fast-check";
import type { Analysis } from "../../src/analysis/analysis";
import type { ClientFigures } from "../../src/analysis/clients/clientFigures";
import { productState } from "../../src/analysis/products/clientProduct";
import { isMonthEnd, windowPeriod } from "../../src/analysis/time/calendar";
import { planIndicators } from "../../src/analysis/managers/figuresOfManager";
import { ladderRungs } from "../../src/analysis/types";
import { expectFigures } from "../setup/expectFigures";
import { slowClient, slowRung } from "./reference/clientRules";
import { slowCohort, slowLost, slowPast, slowPeriod, slowPeriods } from "./reference/courseRules";
import { clientNames, kpiPeriods, purchasesOf, sum, turnoverOf } from "./reference/facts";
import {
  slowConcentration,
  slowDependence,
  slowKeyReasons,
  slowOverload,
  slowRemains,
  slowShares,
} from "./reference/keyClientRules";
import { slowManager } from "./reference/managerRules";
import { slowLifetime, slowPlan, slowSpend, slowValue } from "./reference/moneyRules";
import { slowDevelopment, slowGaps, slowProducts, slowSegmentRow, slowStates } from "./reference/productRules";
import { analysisOf, keptWorlds, worlds, type World } from "./reference/world";

// Every family of rules against a second, slow reading of the definitions, for any tables that there may be.

const CLOSE = 1e-9;
const same = (actual: unknown, expected: unknown): void => expectFigures(actual, expected, CLOSE);

// Every family looks at the same worlds, others in each run: an analysis costs more than what is read of it.
const seed = fc.readConfigureGlobal().seed ?? Math.trunc(Math.random() * 2 ** 31);
const analyses = new Map<string, Analysis>();

function sharedAnalysis(world: World): Analysis {
  const key = JSON.stringify(world);
  const known = analyses.get(key) ?? analysisOf(world);
  analyses.set(key, known);
  return known;
}

function holds(check: (analysis: Analysis, world: World) => void, numRuns = 200): void {
  fc.assert(
    fc.property(worlds, (world) => check(sharedAnalysis(world), world)),
    { seed, numRuns, examples: keptWorlds.map((world) => [world]) },
  );
}

/** The keys of `like` out of a wider object. */
function only(wider: object, like: object): Record<string, unknown> {
  return Object.fromEntries(Object.keys(like).map((key) => [key, (wider as Record<string, unknown>)[key]]));
}

const byName = (clients: readonly ClientFigures[]): readonly ClientFigures[] =>
  [...clients].sort((one, other) => (one.client < other.client ? -1 : 1));

test("every client has the figures of a slow reading of 3.1, 3.2, 3.5, 3.6, 3.9 and 3.13", () => {
  holds(({ clients }, world) => {
    expect(byName(clients).map(({ client }) => client)).toEqual(clientNames(world));
    for (const client of clients) {
      const expected = slowClient(world, client.client);
      same(only(client, expected), expected);
    }
  });
});

test("every manager and the total have the figures of a slow reading of 3.7 and 3.8", () => {
  holds(({ managers, managersTotal }, world) => {
    same(managersTotal, { manager: null, ...slowManager(world, "all") });
    for (const figures of managers) same(figures, { manager: figures.manager, ...slowManager(world, figures.manager) });
    const names = managers.map(({ manager }) => manager);
    expect(new Set(names).size).toBe(names.length);
  }, 120);
});

test("segments and products stand as a slow reading of 3.10 has them", () => {
  holds(({ segments, clients }, world) => {
    const { products, rows } = segments;
    expect([...products].sort()).toEqual([...slowProducts(world)].sort());
    for (const { segment, ...row } of rows) same(row, slowSegmentRow(world, segment, products));
    for (const client of clients) {
      const expected = slowDevelopment(world, client.client, products);
      same(only(client, expected), expected);
    }
  });
});

test("states and what else to sell stand as a slow reading of 3.11 has them", () => {
  holds(({ clientProduct, whatElse }, world) => {
    const { products, groups } = clientProduct;
    const lines = groups.flatMap((group) => group.clients.map(({ client }, line) => ({ client, group, line })));
    expect(lines.map(({ client }) => client).sort()).toEqual(clientNames(world));
    for (const { client, group, line } of lines) {
      const cells = products.map((_, product) => ({
        state: productState(group, line, product),
        turnover: group.turnover[line * products.length + product],
      }));
      same(cells, slowStates(world, client, products));
      const gaps = whatElse.filter((gap) => gap.client === client);
      const inOrder = products.flatMap((product) => gaps.filter((gap) => gap.product === product));
      same(
        inOrder.map(({ product, expectedTurnover, users }) => ({ product, expectedTurnover, users })),
        slowGaps(world, client, products),
      );
    }
  });
});

test("key clients, their shares and what remains without them are those of a slow reading of 3.12", () => {
  holds(({ keyClients }, world) => {
    const expected = clientNames(world).filter((client) => slowKeyReasons(world, client).length > 0);
    expect(keyClients.clients.map(({ client }) => client).sort()).toEqual(expected);
    for (const { client, reasons, shares, turnoverLeft, marginLeft } of keyClients.clients) {
      expect(reasons).toEqual(slowKeyReasons(world, client));
      same({ turnoverLeft, marginLeft }, slowRemains(world, client));
      const slow = slowShares(world, client);
      expect(shares).toHaveLength(slow.length);
      for (const { breadwinner, ...share } of shares) {
        const twin = slow.find(({ level, name }) => level === share.level && name === share.name);
        same(share, twin);
        expect(breadwinner).toBe(share.counts && share.share >= 0.1 - CLOSE);
      }
    }
  }, 120);
});

test("dependence, overload, Pareto, HHI and Gini are those of a slow reading of 3.12", () => {
  holds(({ keyClients, concentration }, world) => {
    same(keyClients.dependence, slowDependence(world));
    const loads = keyClients.overloaded.map(({ manager, keyClients: clients }) => [manager, clients]);
    expect(Object.fromEntries(loads)).toEqual(slowOverload(world));
    const { pareto80, paying, hhi, gini } = concentration;
    same({ pareto80, paying, hhi, gini }, slowConcentration(world));
  }, 120);
});

test("months, windows and retention are those of a slow reading of 3.13", () => {
  holds(({ dynamics, summary, retention }, world) => {
    for (const periods of [dynamics.months, dynamics.windows]) {
      same(
        periods,
        slowPeriods(
          world,
          periods.map(({ period }) => period),
        ),
      );
    }
    const [period, before] = kpiPeriods(world);
    const now = slowPeriod(world, period, before);
    same(summary.kpi.now, now);
    same(only(retention, { crr: 0, setRate: 0 }), { crr: now.crr, setRate: now.setRate });
    expect([retention.endClients, retention.newClients]).toEqual([now.active, now.new]);
    expect(retention.startClients).toBe(now.regular + now.lost);
  });
});

test("cohorts, history, migration and lost clients are those of a slow reading of 3.13 and 3.14", () => {
  holds(({ dynamics, lost, clients }, world) => {
    for (const cohort of dynamics.cohorts) same(cohort, slowCohort(world, cohort.month));
    const { atEnds, statusMoves, abcMoves } = dynamics.history;
    atEnds.forEach(({ statuses, abc }, place) => {
      const expected = clients.map(({ client }) => slowPast(world, client, atEnds.length - 1 - place));
      expect(statuses).toEqual(expected.map(({ status }) => status));
      expect(abc).toEqual(expected.map((then) => then.abc));
    });
    if (atEnds.length > 1) {
      const pairs = clients.map(({ client }) => [slowPast(world, client, 1), slowPast(world, client, 0)]);
      for (const { from, to, clients: moved } of statusMoves) {
        expect(moved).toBe(pairs.filter(([then, now]) => then.status === from && now.status === to).length);
      }
      for (const { from, to, clients: moved } of abcMoves) {
        expect(moved).toBe(pairs.filter(([then, now]) => then.abc === from && now.abc === to).length);
      }
    }
    expect(lost.clients).toHaveLength(clients.filter(({ status }) => status === "Lost").length);
    for (const one of lost.clients) {
      const expected = slowLost(world, one.client);
      same(only(one, expected), expected);
    }
  }, 120);
});

test("the ladder is that of a slow reading of 3.6", () => {
  holds(({ ladder }, world) => {
    const rungs = clientNames(world).map((client) => ({ client, place: rungPlace(world, client) }));
    const onLadder = rungs.filter(({ place }) => place >= 0);
    ladder.rungs.forEach(({ clients, turnover, share, conversion }, place) => {
      const own = onLadder.filter((one) => one.place === place);
      const reached = (least: number): number => onLadder.filter((one) => one.place >= least).length;
      same(
        { clients, turnover, share, conversion },
        {
          clients: own.length,
          turnover: sum(own.map(({ client }) => turnoverOf(world, client))) / 100,
          share: onLadder.length === 0 ? null : own.length / onLadder.length,
          conversion: place === 0 || reached(place - 1) === 0 ? null : reached(place) / reached(place - 1),
        },
      );
    });
  });
});

function rungPlace(world: World, client: string): number {
  const rung = slowRung(world, client);
  return rung === null ? -1 : ladderRungs.indexOf(rung);
}

test("plan against fact, spend and the worth of the base are those of a slow reading of 3.8 and 3.13", () => {
  holds(({ plan, managers, value, retention, managersTotal, summary }, world) => {
    const expected = managers.flatMap(({ manager }) => {
      if (manager === null) return [];
      return planIndicators.flatMap((indicator) => {
        const line = slowPlan(world, manager, indicator);
        return line === null ? [] : [{ manager, ...line }];
      });
    });
    same(plan?.lines, expected);
    for (const { indicator, plan: planned, fact, share } of plan?.totals ?? []) {
      const lines = expected.filter((line) => line.indicator === indicator);
      const facts = lines.flatMap((line) => line.fact ?? []);
      const all = facts.length === 0 ? null : sum(facts);
      const total = sum(lines.map((line) => line.plan));
      same([planned, fact, share], [total, all, all !== null && total > 0 ? all / total : null]);
    }
    same(only(value.spend ?? {}, slowSpend(world)), slowSpend(world));
    const { penetration, referral, loyaltyIndex } = slowValue(world);
    same([value.penetration, value.referral, retention.loyaltyIndex], [penetration, referral, loyaltyIndex]);
    const lifetime = slowLifetime(world);
    same(only(value.expectedLifetime, lifetime), lifetime);
    const { turnover, purchases, active } = summary.kpi.now;
    const capacity = (turnover / purchases) * (purchases / active) * (active + managersTotal.potential);
    same(value.marketCapacity, purchases === 0 || managersTotal.potential === 0 ? null : capacity);
  }, 120);
});

test("the windows of a world end on its as-of date", () => {
  holds(({ dynamics }, world) => {
    const { windowMonths } = world.settings;
    dynamics.windows.forEach(({ period }, place) => {
      expect(period).toEqual(windowPeriod(world.asOf, windowMonths, dynamics.windows.length - 1 - place));
    });
    expect(dynamics.history.ends.every((end) => end <= world.asOf)).toBe(true);
    if (isMonthEnd(world.asOf)) expect(dynamics.history.ends.every(isMonthEnd)).toBe(true);
    const bought = clientNames(world).some((client) => purchasesOf(world, client).length > 0);
    if (bought) expect(dynamics.windows.length).toBeGreaterThan(0);
  }, 100);
});
