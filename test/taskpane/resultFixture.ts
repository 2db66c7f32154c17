import type { Analysis } from "../../src/analysis/analysis";
import { analyze } from "../../src/analysis/analyze";
import type { ClientFigures } from "../../src/analysis/clients/clientFigures";
import type { ManagerFigures } from "../../src/analysis/managers/managerFigures";
import type { PeriodKpis } from "../../src/analysis/periods/periodKpis";
import type { Problem } from "../../src/analysis/problem";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import { abcClasses, xyzClasses, type XyzClass } from "../../src/analysis/types";
import type { RunResult } from "../../src/app/session";
import { caseInput } from "../analysis/caseInput";
import { isoDay, loadCase, loadGolden } from "../setup/csvTables";
import { usualXyz } from "../../src/analysis/settings/usualValues";

// The result of a run over Northwind as the golden file has it, with some problems of a less tidy sheet.

interface GoldenFigures {
  readonly turnover: number;
  readonly rowsUsed: number;
  readonly clients: number;
  readonly statusCounts: Readonly<Record<string, number>>;
  readonly abcXyz: Readonly<Record<string, readonly [clients: number, turnover: number]>>;
  readonly crr: { readonly S: number; readonly E: number; readonly N: number; readonly crr: number };
  readonly ltvCompany: Readonly<Record<"S" | "C" | "P" | "T" | "LTV", number>>;
  readonly clientRows: readonly { readonly client: string; readonly xyz: XyzClass | ""; readonly cv: number | null }[];
}

/** The tables themselves, as analyze() takes them. */
export const northwindInput = caseInput(loadCase("northwind"));

export const northwind = loadGolden<GoldenFigures>("northwind");

const noManager: ManagerFigures = {
  manager: null,
  potential: 0,
  new: 0,
  regular: 0,
  restored: 0,
  lost: 0,
  lostAll: 0,
  firstSales: 0,
  firstSalesAmount: 0,
  repeatSales: 0,
  repeatSalesAmount: 0,
  newDirectionSales: 0,
  newDirectionAmount: 0,
  turnover: 0,
  margin: null,
  purchases: 0,
  averageCheck: null,
  conversion: null,
  clientsServed: 0,
  keyClients: 0,
};

function client(name: string, xyz: XyzClass | null, cv: number | null): ClientFigures {
  return {
    client: name,
    manager: null,
    segment: null,
    status: "Regular",
    abc: "C",
    xyz,
    cv,
    grade: null,
    ladder: null,
    turnover: 0,
    share: null,
    cumulativeShare: null,
    margin: null,
    purchases: 0,
    firstPurchase: null,
    lastPurchase: null,
    months: null,
    averageCheck: null,
    purchasesPerMonth: null,
    daysSinceLast: null,
    overdue: null,
    productsUsed: 0,
    targetProducts: 0,
    usedTargets: 0,
    development: null,
    ltv: null,
    keyClient: false,
    nextProduct: null,
    perspective: null,
    breadthRisk: null,
    measured: null,
    manualClass: null,
    abcGroup: null,
    abcInGroup: null,
  };
}

const noFigures: PeriodKpis = {
  period: [isoDay("1998-02-07"), isoDay("1998-05-06")],
  turnover: 0,
  purchases: 0,
  averageCheck: null,
  active: 0,
  new: 0,
  regular: 0,
  restored: 0,
  lost: 0,
  crr: null,
  setRate: null,
  oldClientsShare: null,
};

function abcXyzCells(): Analysis["abcXyz"] {
  const cells: Analysis["abcXyz"][number][] = [];
  for (const abc of abcClasses.slice(0, 3)) {
    for (const xyz of [...xyzClasses, null]) {
      const [clients, turnover] = northwind.abcXyz[`${abc}${xyz ?? ""}`] ?? [0, 0];
      cells.push({ abc, xyz, clients, turnover, share: turnover / northwind.turnover, stars: 0 });
    }
  }
  return cells;
}

const unreadableDate = (row: number): Problem => ({
  code: "dateUnreadable",
  where: { sheet: "Sales", row, column: 1 },
  params: { value: "31.02.1998" },
});
const missingClient: Problem = {
  code: "clientMissing",
  where: { sheet: "Sales", row: 6, column: 2 },
  params: {},
};

/** 145 unreadable dates, of which the list keeps 30, and one row without a client. */
export const problems: Analysis["problems"] = {
  items: [...Array.from({ length: 30 }, (_, index) => unreadableDate(index + 10)), missingClient],
  counts: { dateUnreadable: 145, clientMissing: 1 },
};

const { evidence } = analyze(northwindInput, defaultSettings);

export function northwindResult(changes: Partial<Analysis> = {}): RunResult {
  const { crr, ltvCompany, statusCounts } = northwind;
  const analysis: Analysis = {
    evidence,
    settings: {
      ...defaultSettings,
      xyz: usualXyz,
      asOf: isoDay("1998-05-06"),
      period: [isoDay("1997-05-07"), isoDay("1998-05-06")],
      kpiPeriod: [isoDay("1998-02-07"), isoDay("1998-05-06")],
    },
    xyzRule: { bucket: "month", bounds: usualXyz, by: "given", usualShare: null },
    previousPeriod: [isoDay("1997-11-07"), isoDay("1998-02-06")],
    control: {
      column: { rows: 2155, amount: 1_265_793.04 },
      parts: [
        { part: "used", rows: 1010, amount: 856_885.23 },
        { part: "before", rows: 1145, amount: 408_907.81 },
      ],
      difference: 0,
      sheetTotals: [],
    },
    rows: { total: 2155, used: 2009, unreadable: 146, afterAsOf: 0, totalRows: 0, duplicates: 0 },
    clients: northwind.clientRows.map((row) => client(row.client, row.xyz === "" ? null : row.xyz, row.cv)),
    managers: [],
    managersTotal: noManager,
    abcXyz: abcXyzCells(),
    segments: { products: [], rows: [], total: { segment: null, clients: 0, cells: [] } },
    retention: {
      startClients: crr.S,
      endClients: crr.E,
      newClients: crr.N,
      crr: crr.crr,
      setRate: null,
      loyaltyIndex: null,
    },
    ltv: {
      averageCheck: ltvCompany.S,
      purchasesPerMonth: ltvCompany.C,
      marginShare: ltvCompany.P,
      lifetimeMonths: ltvCompany.T,
      ltv: ltvCompany.LTV,
    },
    value: {
      expectedLifetime: { windowMonths: 3, period: null, kept: 0, atStart: 0, retention: null, months: null },
      penetration: null,
      referral: null,
      marketCapacity: null,
      spend: null,
    },
    plan: null,
    concentration: { top: [], pareto80: 0, paying: 0, hhi: null, gini: null },
    keyClients: {
      clients: [],
      overloaded: [],
      dependence: { level: "none", client: null, share: null, turnoverLeft: northwind.turnover, marginLeft: null },
    },
    lost: { clients: [], months: [] },
    whatElse: [],
    refusedGaps: 0,
    newestOffers: null,
    clientProduct: { products: [], groups: [], offTarget: [], untargeted: [] },
    dynamics: {
      months: [],
      windows: [],
      cohorts: [],
      history: { ends: [], atEnds: [], statusMoves: [], abcMoves: [], xyzMoves: [] },
      spendMonths: [],
      spendWindows: [],
    },
    rhythm: null,
    loyalty: null,
    funnel: null,
    salesOfDeals: null,
    surveys: null,
    complaints: null,
    controlPoints: null,
    ladder: { rungs: [], oneStepAway: [] },
    summary: { kpi: { now: noFigures, before: null }, actions: [] },
    totals: {
      turnover: northwind.turnover,
      clientTurnover: northwind.turnover,
      margin: null,
      purchases: 560,
      clients: northwind.clients,
      statuses: {
        Potential: statusCounts.Potential ?? 0,
        New: statusCounts.New ?? 0,
        Regular: statusCounts.Regular ?? 0,
        Restored: statusCounts.Restored ?? 0,
        Lost: statusCounts.Lost ?? 0,
      },
    },
    present: { sales: ["date", "client", "amount"], clients: ["client"] },
    notices: [
      { code: "xyzOneClass", params: { class: "Z", share: 1 } },
      { code: "roleAbsent", params: { role: "margin" } },
    ],
    problems,
    ...changes,
  };
  return {
    analysis,
    sheets: [
      { id: "clients", name: "Clients (2)" },
      { id: "abcXyz", name: "ABC-XYZ" },
      { id: "segmentProduct", name: "Segment × product" },
      { id: "managers", name: "Managers" },
    ],
    unsettled: [],
  };
}
