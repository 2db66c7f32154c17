import fc from "fast-check";
import type { ProcessTables } from "../../../src/analysis/process/judgedDay";
import type { Analysis } from "../../../src/analysis/analysis";
import { analyze } from "../../../src/analysis/analyze";
import { readPlan } from "../../../src/analysis/tables/planReader";
import { readSpend } from "../../../src/analysis/tables/spendReader";
import { defaultSettings } from "../../../src/analysis/settings/defaultSettings";
import type { Settings } from "../../../src/analysis/settings/settings";
import { spendKinds, type CellValue, type Period } from "../../../src/analysis/types";
import type { PlanIndicator } from "../../../src/analysis/managers/figuresOfManager";
import { isoDay } from "../../setup/csvTables";
import { clientTable, targetTable } from "../analysisOfRows";
import { isoFormat, readSales } from "../caseInput";
import { usualXyz } from "../../../src/analysis/settings/usualValues";

// Random tables with everything that the rules look at, as plain objects for the slow reading of the rules beside.

export interface SaleRow {
  readonly client: string;
  readonly document: number;
  readonly day: number;
  readonly cents: number;
  /** null = the cell is blank. */
  readonly marginCents: number | null;
  readonly product: string | null;
  readonly manager: string | null;
}

export interface ClientRow {
  readonly client: string;
  readonly segment: string | null;
  readonly manager: string | null;
  readonly potential: "max" | "high" | "low" | number | null;
  readonly penetrationBase: number | null;
  readonly buysFromCompetitors: boolean | null;
  readonly recommends: boolean | null;
  readonly image: boolean | null;
  readonly innovator: boolean | null;
  readonly expert: boolean | null;
  readonly source: string | null;
}

export interface PlanRow {
  readonly manager: string;
  readonly period: Period;
  readonly periodText: string;
  readonly indicator: PlanIndicator;
  readonly value: number;
}

export interface SpendRow {
  readonly period: Period;
  readonly periodText: string;
  readonly kind: "acquisition" | "retention";
  readonly amount: number;
}

export interface World {
  readonly sales: readonly SaleRow[];
  readonly clients: readonly ClientRow[];
  /** Products that each segment should buy. */
  readonly targets: Readonly<Record<string, readonly string[]>>;
  readonly plan: readonly PlanRow[];
  readonly spend: readonly SpendRow[];
  readonly asOf: number;
  readonly settings: Settings;
}

const LAST_DAY = isoDay("2024-12-31");
const people = ["Anna", "Boris", "Vera", "Gleb"];
const mostDocuments = 9;
const managers = ["Ivanov", "Petrov", null];

// Days of a fortnight's rhythm beside any others, so that several purchases fall on one day.
const dayShift = fc.oneof(
  fc.integer({ min: -700, max: 10 }),
  fc.integer({ min: 0, max: 25 }).map((fortnights) => -14 * fortnights),
);

// Mostly one day for the rows of a number, sometimes several: then it is the number of several documents.
const row = fc.record({
  client: fc.constantFrom(...people),
  document: fc.integer({ min: 1, max: mostDocuments }),
  ownDay: fc.option(dayShift, { freq: 8 }),
  cents: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 1, max: 50_000 }) },
    { weight: 2, arbitrary: fc.constantFrom(0, 1000, 2000, 5000, -1000, -2000) },
    { weight: 1, arbitrary: fc.integer({ min: -20_000, max: 0 }) },
  ),
  margin: fc.option(fc.integer({ min: -10, max: 60 }), { freq: 8 }),
  product: fc.constantFrom("Paper", "Ink", "Toner", null),
  manager: fc.constantFrom(...managers),
});

const sales: fc.Arbitrary<SaleRow[]> = fc
  .tuple(
    fc.array(row, { maxLength: 45, size: "max" }),
    fc.array(dayShift, { minLength: people.length * mostDocuments, maxLength: people.length * mostDocuments }),
  )
  .map(([rows, days]) =>
    rows.map(({ ownDay, margin, ...sale }) => ({
      ...sale,
      day: LAST_DAY + (ownDay ?? days[people.indexOf(sale.client) * mostDocuments + sale.document - 1]),
      marginCents: margin === null ? null : Math.round((sale.cents * margin) / 100),
    })),
  );

const flag = fc.constantFrom(true, false, null);
const clientRow = fc.record({
  client: fc.constantFrom(...people, "Prospect", "Stranger"),
  segment: fc.constantFrom("Retail", "Print", null),
  manager: fc.constantFrom("Ivanov", "Sidorov", null),
  potential: fc.constantFrom("max" as const, "high" as const, "low" as const, null, 100, 400, 900),
  penetrationBase: fc.constantFrom(null, 0, 50, 400, 3000),
  buysFromCompetitors: flag,
  recommends: flag,
  image: fc.constantFrom(null, null, true, false),
  innovator: fc.constantFrom(null, null, null, true),
  expert: fc.constantFrom(null, null, null, true),
  source: fc.constantFrom("referral", "exhibition", null),
});

const periods: readonly (readonly [string, string, string])[] = [
  ["2024-10", "2024-10-01", "2024-10-31"],
  ["2024-11", "2024-11-01", "2024-11-30"],
  ["2024-12", "2024-12-01", "2024-12-31"],
  ["2024-09", "2024-09-01", "2024-09-30"],
  ["Q4 2024", "2024-10-01", "2024-12-31"],
  ["Q3 2024", "2024-07-01", "2024-09-30"],
  ["2024", "2024-01-01", "2024-12-31"],
];
const namedPeriod = fc
  .constantFrom(...periods)
  .map(([periodText, from, to]) => ({ periodText, period: [isoDay(from), isoDay(to)] as const }));
const planRow = fc
  .tuple(
    namedPeriod,
    fc.constantFrom("Ivanov", "Ivanov", "Petrov", "Nobody"),
    fc.constantFrom<PlanIndicator[]>("turnover", "turnover", "new", "margin", "repeatSales"),
    fc.integer({ min: -5, max: 500 }),
  )
  .map(([named, manager, indicator, value]): PlanRow => ({ ...named, manager, indicator, value }));
const spendRow = fc
  .tuple(namedPeriod, fc.constantFrom(...spendKinds), fc.integer({ min: 0, max: 900 }))
  .map(([named, kind, amount]): SpendRow => ({ ...named, kind, amount }));

const period: fc.Arbitrary<Period> = fc
  .tuple(fc.integer({ min: 20, max: 500 }), fc.integer({ min: -10, max: 200 }))
  .map(([length, ago]) => [LAST_DAY - ago - length, LAST_DAY - ago]);

const theYear: Period = [isoDay("2024-01-01"), LAST_DAY];

export const worlds: fc.Arbitrary<World> = fc
  .record({
    sales,
    clients: fc.uniqueArray(clientRow, { selector: ({ client }) => client, maxLength: 7, size: "max" }),
    retail: fc.subarray(["Paper", "Ink", "Paint"]),
    print: fc.subarray(["Paper", "Ink", "Paint"]),
    plan: fc.array(planRow, { maxLength: 14, size: "max" }),
    spend: fc.array(spendRow, { maxLength: 6 }),
    asOf: fc.constantFrom(LAST_DAY, LAST_DAY, isoDay("2024-11-30"), isoDay("2024-10-17")),
    period: fc.option(period),
    kpiPeriod: fc.option(fc.oneof(period, fc.constant(theYear))),
    windowMonths: fc.integer({ min: 1, max: 6 }),
    historyWindows: fc.integer({ min: 2, max: 5 }),
    // Sheets mostly stand in the order of time, and are read faster then.
    inOrder: fc.boolean(),
    abc: fc.constantFrom([0.5, 0.8], [0.8, 0.95], [0.2, 0.4, 0.6, 0.8]),
    measure: fc.constantFrom("turnover" as const, "margin" as const, "purchases" as const),
    marginShare: fc.constantFrom(null, 0.25),
    segmentBy: fc.constantFrom("none", "abc", "manager"),
  })
  .map(({ retail, print, asOf, sales: rows, clients, plan, spend, inOrder, ...rules }) => ({
    sales: inOrder ? [...rows].sort((one, other) => one.day - other.day) : rows,
    clients,
    targets: { Retail: retail, Print: print },
    plan,
    spend,
    asOf,
    settings: { ...defaultSettings, xyz: usualXyz, ...rules, asOf },
  }));

const noTables = { clients: [], targets: { Retail: [], Print: [] }, plan: [], spend: [] };
const kept = (asOf: number, sales: readonly SaleRow[], rules: Partial<Settings> = {}): World => ({
  ...noTables,
  sales,
  asOf,
  settings: { ...defaultSettings, xyz: usualXyz, asOf, ...rules },
});
const cent = { client: "Gleb", cents: 1, marginCents: null, product: "Paper" };

/** Worlds in which a rule once failed, as small as they could be made. */
export const keptWorlds: readonly World[] = [
  // Number 8 stands on a day that is not seen yet, too: of the two purchases of the other day it is the lower one.
  kept(
    isoDay("2024-10-17"),
    [
      { ...cent, document: 8, manager: "Ivanov", day: isoDay("2024-12-31") },
      { ...cent, document: 1, manager: "Ivanov", day: isoDay("2024-09-10") },
      { ...cent, document: 8, manager: null, day: isoDay("2024-09-10") },
    ],
    { windowMonths: 1 },
  ),
];

const columns = { date: 0, client: 1, document: 2, amount: 3, margin: 4, product: 5, manager: 6 };
const clientHeaders = [
  "client",
  "segment",
  "manager",
  "potential",
  "penetrationBase",
  "buysFromCompetitors",
  "recommends",
  "image",
  "innovator",
  "expert",
  "source",
] as const;
const targetProducts = ["Paper", "Ink", "Paint"];

/** The analysis of the tables as the sheets of a workbook would hold them. */
export function analysisOf(
  { sales: rows, clients, targets, plan, spend, settings }: World,
  process: ProcessTables = {},
): Analysis {
  const place = (sheet: string) => ({ sheet, row: 0, column: 0 });
  const cells = rows.map(({ day, client, document, cents, marginCents, product, manager }): CellValue[] => [
    ...[day, client, document, cents / 100],
    ...[marginCents === null ? null : marginCents / 100, product, manager],
  ]);
  return analyze(
    {
      sales: readSales(cells, columns),
      clients: clientTable(
        clientHeaders,
        clients.map((client) => clientHeaders.map((header) => client[header])),
      ),
      rules: null,
      targets: targetTable(
        ["segment", ...targetProducts],
        Object.entries(targets).map(([segment, products]) => [
          segment,
          ...targetProducts.map((product) => (products.includes(product) ? "+" : "")),
        ]),
      ),
      plan: readPlan({
        place: place("Plan"),
        columns: { manager: 0, period: 1, indicator: 2, planValue: 3 },
        format: isoFormat,
        rows: plan.map(({ manager, periodText, indicator, value }) => [
          manager,
          periodText,
          indicator === "repeatSales" ? "repeat sales" : indicator,
          value,
        ]),
      }),
      spend: readSpend({
        place: place("Spend"),
        columns: { period: 0, spendKind: 1, amount: 2 },
        format: isoFormat,
        rows: spend.map(({ periodText, kind, amount }) => [periodText, kind, amount]),
      }),
      ...process,
    },
    settings,
  );
}
