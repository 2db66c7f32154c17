import type { Analysis } from "../../src/analysis/analysis";
import type { ClientFigures } from "../../src/analysis/clients/clientFigures";
import type { ManagerFigures } from "../../src/analysis/managers/managerFigures";
import { analyze } from "../../src/analysis/analyze";
import { dayParts } from "../../src/analysis/time/calendar";
import { abcClasses, type Day } from "../../src/analysis/types";
import { caseNames, isoDay, loadCase, loadGolden, type CaseName, type CellKind } from "../setup/csvTables";
import { expectFigures } from "../setup/expectFigures";
import { caseInput } from "./caseInput";

// Expected figures: test/golden, computed from test/data by an independent program and rounded to six decimals.

interface GoldenClient {
  readonly client: string;
  readonly status: string;
  readonly abc: string;
  readonly xyz: string;
  readonly cv: number | null;
  readonly turnover: number;
  readonly purchases: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly ladder: string;
  readonly segment: string;
  readonly used: number;
  readonly targets: number;
  readonly usedTargets: number;
  readonly development: number | null;
  readonly ltv: number | null;
}

type GoldenManager = Readonly<Record<string, number | null>>;

interface GoldenProduct {
  readonly target: boolean;
  readonly users: number;
  readonly turnover: number;
}

interface Golden {
  readonly rowsUsed: number;
  readonly rowsUnreadable: number;
  readonly rowsAfterAsOf: number;
  readonly asOf: string;
  readonly period: readonly [string, string];
  readonly windowMonths: number;
  readonly kpiPeriod: readonly [string, string];
  readonly previousPeriod: readonly [string, string];
  readonly clients: number;
  readonly turnover: number;
  readonly statusCounts: Readonly<Record<string, number>>;
  readonly abcCounts: Readonly<Record<string, number>>;
  readonly ladderCounts: Readonly<Record<string, number>>;
  readonly abcXyz: Readonly<Record<string, readonly [number, number]>>;
  readonly managers: Readonly<Record<string, GoldenManager>>;
  readonly managersTotal: GoldenManager;
  readonly crr: Readonly<Record<"S" | "E" | "N" | "crr" | "setRate", number>>;
  readonly ltvCompany: Readonly<Record<"S" | "C" | "P" | "T" | "LTV", number>>;
  readonly loyaltyIndex: number;
  readonly concentration: {
    readonly top: readonly (readonly [string, number])[];
    readonly pareto80: number;
    readonly hhi: number;
  };
  readonly matrix: Readonly<
    Record<string, { readonly clients: number; readonly products: Readonly<Record<string, GoldenProduct>> }>
  >;
  readonly clientRows: readonly GoldenClient[];
}

const NONE = "(none)";

function isoText(day: Day | null): string | null {
  if (day === null) return null;
  const { year, month, day: dayOfMonth } = dayParts(day);
  return `${year}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
}

function countBy<Item>(items: readonly Item[], key: (item: Item) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return counts;
}

function goldenClient(client: ClientFigures): GoldenClient {
  return {
    client: client.client,
    status: client.status,
    abc: client.abc ?? "",
    xyz: client.xyz ?? "",
    cv: client.cv,
    turnover: client.turnover,
    purchases: client.purchases,
    first: isoText(client.firstPurchase),
    last: isoText(client.lastPurchase),
    ladder: client.ladder ?? "",
    segment: client.segment ?? NONE,
    used: client.productsUsed,
    targets: client.targetProducts,
    usedTargets: client.usedTargets,
    development: client.development,
    ltv: client.ltv,
  };
}

function goldenManager(figures: ManagerFigures): GoldenManager {
  return {
    averageCheck: figures.averageCheck,
    conversion: figures.conversion,
    firstN: figures.firstSales,
    firstSum: figures.firstSalesAmount,
    lost: figures.lost,
    lostAll: figures.lostAll,
    new: figures.new,
    newDirectionN: figures.newDirectionSales,
    newDirectionSum: figures.newDirectionAmount,
    potential: figures.potential,
    purchases: figures.purchases,
    regular: figures.regular,
    repeatN: figures.repeatSales,
    repeatSum: figures.repeatSalesAmount,
    restored: figures.restored,
    served: figures.clientsServed,
    turnover: figures.turnover,
  };
}

const kinds: readonly CellKind[] = ["sheet", "text"];
const variants = caseNames.flatMap((name) => kinds.map((kind) => [name, kind] as const));

describe.each(variants)("%s read from %s cells meets the golden figures", (name: CaseName, kind: CellKind) => {
  const golden = loadGolden<Golden>(name);
  const testCase = loadCase(name, kind);
  const analysis: Analysis = analyze(caseInput(testCase), testCase.settings);

  test("in rows, dates and periods", () => {
    expect(analysis.rows.used).toBe(golden.rowsUsed);
    expect(analysis.rows.unreadable).toBe(golden.rowsUnreadable);
    expect(analysis.rows.afterAsOf).toBe(golden.rowsAfterAsOf);
    expect(analysis.settings.asOf).toBe(isoDay(golden.asOf));
    expect(analysis.settings.period).toEqual(golden.period.map(isoDay));
    expect(analysis.settings.kpiPeriod).toEqual(golden.kpiPeriod.map(isoDay));
    expect(analysis.settings.windowMonths).toBe(golden.windowMonths);
    expect(analysis.previousPeriod).toEqual(golden.previousPeriod.map(isoDay));
  });

  test("in every client row", () => {
    const rows = Object.fromEntries(analysis.clients.map((client) => [client.client, goldenClient(client)]));
    const expected = Object.fromEntries(golden.clientRows.map((row) => [row.client, row]));
    expectFigures(rows, expected);
  });

  test("in totals and counts of classes", () => {
    expect(analysis.clients).toHaveLength(golden.clients);
    expect(analysis.totals.clients).toBe(golden.clients);
    expectFigures(analysis.totals.turnover, golden.turnover);
    const statuses = Object.entries(analysis.totals.statuses).filter(([, count]) => count > 0);
    expectFigures(Object.fromEntries(statuses), golden.statusCounts);
    expectFigures(
      countBy(analysis.clients, (client) => client.ladder ?? ""),
      golden.ladderCounts,
    );
    const abc = countBy(analysis.clients, (client) => client.abc ?? "");
    for (const letter of abcClasses) expect(abc[letter] ?? 0).toBe(golden.abcCounts[letter] ?? 0);
  });

  test("in ABC × XYZ", () => {
    const cells = analysis.abcXyz.filter((cell) => cell.clients > 0);
    const table = cells.map((cell) => [`${cell.abc}${cell.xyz ?? "-"}`, [cell.clients, cell.turnover]]);
    expectFigures(Object.fromEntries(table), golden.abcXyz);
  });

  test("in manager figures and their total", () => {
    const rows = analysis.managers.map((figures) => [figures.manager ?? NONE, goldenManager(figures)]);
    expectFigures(Object.fromEntries(rows), golden.managers);
    expectFigures(goldenManager(analysis.managersTotal), golden.managersTotal);
  });

  test("in segment × product", () => {
    const { products, rows } = analysis.segments;
    const matrix = rows.map((row) => {
      const cells = row.cells.map(({ target, users, turnover }, i) => [products[i], { target, users, turnover }]);
      return [row.segment ?? NONE, { clients: row.clients, products: Object.fromEntries(cells) }];
    });
    expectFigures(Object.fromEntries(matrix), golden.matrix);
  });

  test("in retention, LTV and concentration", () => {
    const { startClients, endClients, newClients, crr, setRate, loyaltyIndex } = analysis.retention;
    expectFigures({ S: startClients, E: endClients, N: newClients, crr, setRate }, golden.crr);
    expectFigures(loyaltyIndex, golden.loyaltyIndex);
    const ltv = analysis.ltv;
    const company = {
      S: ltv?.averageCheck,
      C: ltv?.purchasesPerMonth,
      P: ltv?.marginShare,
      T: ltv?.lifetimeMonths,
      LTV: ltv?.ltv,
    };
    expectFigures(company, golden.ltvCompany);
    const { top, pareto80, hhi } = analysis.concentration;
    expectFigures({ pareto80, hhi }, { pareto80: golden.concentration.pareto80, hhi: golden.concentration.hhi });
    // Of equal clients any may stand last in the list: the shares must agree, and those of the clients named.
    const goldenShares = golden.concentration.top.map(([, share]) => share);
    expectFigures(
      top.map(({ share }) => share),
      goldenShares,
    );
    const shareOf = new Map(analysis.clients.map(({ client, share }) => [client, share]));
    expectFigures(
      golden.concentration.top.map(([client]) => shareOf.get(client)),
      goldenShares,
    );
  });
});
