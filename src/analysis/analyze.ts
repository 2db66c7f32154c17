import { abcXyzTable } from "./classes/abcXyz";
import type { Analysis, CompanyTotals, ProblemList, RowCounts } from "./analysis";
import type { PeriodDynamics, SpendFigures } from "./analysisCourse";
import { clientTableFigures, expectedLifetime, marketCapacity } from "./periods/baseValue";
import { previousPeriod, windowPeriod } from "./time/calendar";
import { bucketSums } from "./ledger/bucketSums";
import { clientRegister, type ClientRegister } from "./register/clientRegister";
import { figureColumns, type FigureColumns } from "./clients/figureColumns";
import { clientFigures } from "./clients/clientFigures";
import { firstRowFrom } from "./ledger/clientRows";
import { valuesOf } from "./register/clientOrder";
import { clientProduct, noClientProduct } from "./products/clientProduct";
import { clientLifetimes, companyLtv } from "./lifecycle/clientLifetime";
import { statusesOfClients } from "./lifecycle/clientStatuses";
import { clientRoles } from "./tables/clientRoles";
import { cohorts } from "./periods/cohorts";
import { concentration } from "./dependence/concentration";
import { keyClientList } from "./dependence/keyClientList";
import { ladderFigures } from "./lifecycle/ladderFigures";
import { lostClients } from "./lifecycle/lostClients";
import { nextActions } from "./summary/nextActions";
import { notices, planNotices } from "./summary/notices";
import { pairAmounts } from "./ledger/pairAmounts";
import { periodChange } from "./periods/periodChange";
import { lastWindows, monthsOfPeriod, periodDynamics } from "./periods/periodDynamics";
import { clientPeriodSums, type ClientPeriodSums } from "./ledger/clientPeriodSums";
import { planFacts } from "./managers/planFacts";
import { joinProblems } from "./problemLog";
import { afterAsOfProblems, unknownTargetProblems } from "./summary/problemsOfRun";
import { lazy } from "./lazy";
import { NO_DAY, purchaseHistory, saleDays } from "./ledger/purchaseHistory";
import { managerFigures } from "./managers/managers";
import { retentionFigures } from "./lifecycle/retentionFigures";
import type { SalesData } from "./tables/salesReader";
import { presentRoles } from "./tables/tableDefinition";
import { tableKeys, type TableKey, type TablesOf } from "./tables/tables";
import { matrixProducts, segmentProduct } from "./products/segmentProduct";
import { resolveSettings } from "./settings/resolveSettings";
import { spendFigures } from "./periods/spendFigures";
import { stagesOfRows } from "./lifecycle/stages";
import { historyPeriod, statusHistory } from "./periods/statusHistory";
import { sumOfKnown } from "./sum";
import { gapLines, noTargetGaps, targetGaps } from "./products/targetGaps";
import { planIndicators, type Day, type PlanIndicator, type Settings } from "./types";
import { salesRoles, type SalesRole } from "./tables/salesRoles";
import { userMedians } from "./products/userMedians";

const TREND_WINDOWS = 8;

/** What was read of each table. Of the tables but the sales, absent = null = there is none. */
export type AnalysisInput = { readonly sales: SalesData } & Partial<TablesOf<Exclude<TableKey, "sales">>>;

/**
 * The whole computation: tables and settings in, every figure of the reports out.
 *
 * Clients fall by the ABC measure, equal ones stand in the order of their names. A table that is missing is null: what
 * depends on it is null, 0 or empty. Edges: no sales give figures without values and never an error; settings that
 * settingsErrors() refuses are the caller's mistake and throw. Cost: some twenty passes over columns of numbers, each over
 * the rows of its period only, which stand client by client, so that what a client adds up to stays near at hand; a few
 * sorts of the clients. What is found of a client or a gap is kept as columns of figures; the objects of the long lists,
 * which take longer to make than to compute, are made when a list is first read. Source: spec 2, 3.
 *
 * @example
 * const reader = createSalesReader(place, { date: 0, client: 1, amount: 2 }, format);
 * reader.add([[45292, "Anna", 100]]);
 * analyze({ sales: reader.finish(), clients: null, rules: null, targets: null }, defaultSettings).clients[0].abc // "A"
 */
export function analyze(input: AnalysisInput, settings: Settings): Analysis {
  const steps = analysisSteps(input, settings);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * analyze() in parts: yields wherever the computation may wait, so that a pane answers its user between them.
 *
 * The figures are those of analyze(), however long the waiting; the input must not change meanwhile. Source:
 * spec 2, 3.
 *
 * @example
 * const steps = analysisSteps(input, defaultSettings);
 * let step = steps.next();
 * while (!step.done) step = steps.next();
 * step.value.clients // as of analyze(input, defaultSettings)
 */
export function* analysisSteps(input: AnalysisInput, settings: Settings): Generator<void, Analysis, void> {
  const { sales, clients: clientData = null, rules = null, targets = null, plan = null, spend = null } = input;
  const { ledger } = sales;
  const inForce = resolveSettings(settings, saleDays(ledger)[1]);
  const { asOf, period, kpiPeriod, windowMonths, abc } = inForce;
  const periodBefore = previousPeriod(kpiPeriod);

  const history = purchaseHistory(ledger, asOf);
  const base = clientRegister(ledger, history, clientData, rules, targets, input.aliases);
  const sums = clientPeriodSums(ledger, history, period);
  const series = bucketSums(ledger, historyPeriod(inForce), inForce.xyzBucket);
  yield;
  const productAmounts = pairAmounts(ledger, "product", period, asOf);
  const managerAmounts = pairAmounts(ledger, "manager", period, asOf);
  const products = matrixProducts(ledger, productAmounts, base, targets);
  const lifetimes = clientLifetimes(history, inForce.marginShare);
  const window = windowPeriod(asOf, windowMonths, 0);
  const windowBefore = windowPeriod(asOf, windowMonths, 1);
  const medians = userMedians(base, productAmounts, products);
  yield;
  const columns = figureColumns({
    ledger,
    history,
    base,
    sums,
    series,
    productAmounts,
    managerAmounts,
    products,
    medians,
    lifetimes,
    statuses: statusesOfClients(ledger, history, base, window, windowBefore).statuses,
    headers: clientData?.headers ?? [],
    settings: inForce,
  });
  const { ids, keyReasons } = columns;
  const clients = lazy(() => clientFigures({ columns, ledger, history, base, products, asOf }));
  yield;
  const kpiStatuses = statusesOfClients(ledger, history, base, kpiPeriod, periodBefore);
  const { managers, total } = managerFigures({
    ledger,
    history,
    base,
    stages: stagesOfRows(ledger, history, kpiPeriod),
    period: kpiPeriod,
    statuses: kpiStatuses,
    keyClients: keyReasons,
  });
  yield;
  const segments = segmentProduct(base, productAmounts, products);
  const keyClients = keyClientList({
    ledger,
    history,
    base,
    sums,
    productAmounts,
    managerAmounts,
    reasons: keyReasons,
  });
  const lost = lostClients(ledger, history, base, columns);
  yield;
  const gaps = ledger.product === null ? noTargetGaps : targetGaps(columns, base, medians);
  const whatElse = lazy(() => gapLines(gaps, columns, base, products, medians));
  const presentSales = presentRoles(salesRoles, sales.columns);
  const firstSale = firstSaleSeen(history.firstSale);
  const months = periodDynamics(ledger, history, monthsOfPeriod(period, asOf));
  const windows = periodDynamics(ledger, history, lastWindows(asOf, windowMonths, TREND_WINDOWS, firstSale));
  const kpi = periodChange(ledger, history, kpiPeriod, firstSale, windows);
  yield;
  const planned = plan === null ? null : planFacts(plan, managers, kpiPeriod, knownIndicators(presentSales));
  const spendOf = (periods: readonly PeriodDynamics[]): readonly SpendFigures[] =>
    spend === null ? [] : spendFigures(spend, periods);
  const kpiSpend = spendOf([kpi.now]).at(0) ?? null;
  const statusesThen = statusHistory(ledger, history, base, columns, series, inForce, firstSale);
  yield;
  return {
    settings: inForce,
    previousPeriod: periodBefore,
    rows: rowCounts(sales, asOf),
    get clients() {
      return clients();
    },
    managers,
    managersTotal: total,
    abcXyz: abcXyzTable({ ...columns, productsUsed: columns.developments.productsUsed }, abc.length + 1),
    segments,
    retention: retentionFigures(base, history, kpiStatuses),
    ltv: companyLtv(lifetimes),
    value: {
      expectedLifetime: expectedLifetime(months),
      ...clientTableFigures(columns.turnover, history, base),
      marketCapacity: marketCapacity(kpi.now, total.potential),
      spend: kpiSpend,
    },
    plan: planned === null ? null : planned.facts,
    concentration: concentration(
      Array.from(ids, (id) => base.names[id]),
      valuesOf(columns.turnover, ids),
    ),
    keyClients,
    lost,
    get whatElse() {
      return whatElse();
    },
    clientProduct:
      ledger.product === null
        ? noClientProduct
        : clientProduct(columns, clients, base, productAmounts, products, segments),
    dynamics: {
      months,
      windows,
      cohorts: cohorts(ledger, history),
      history: statusesThen,
      spendMonths: spendOf(months),
      spendWindows: spendOf(windows),
    },
    ladder: ladderFigures(columns, base),
    summary: {
      kpi,
      actions: nextActions({ columns, base, products, gaps, lost, keyClients }),
    },
    totals: companyTotals(columns, sums),
    present: { sales: presentSales, clients: clientData === null ? [] : presentRoles(clientRoles, clientData.columns) },
    notices: [
      ...notices({
        ...inForce,
        isGrouped: columns.groups !== null,
        xyz: columns.xyz,
        turnover: columns.turnover,
        firstSale,
        roles: presentSales,
        base,
      }),
      ...planNotices(planned?.facts ?? null, kpiSpend),
    ],
    problems: allProblems(input, base, asOf, planned?.problems ?? null),
  };
}

function firstSaleSeen(firstSales: Int32Array): Day {
  let first = NO_DAY;
  for (let client = 0; client < firstSales.length; client++) {
    const day = firstSales[client];
    if (day !== NO_DAY && (first === NO_DAY || day < first)) first = day;
  }
  return first;
}

function rowCounts(sales: SalesData, asOf: Day): RowCounts {
  const { ledger } = sales;
  let afterAsOf = 0;
  for (let client = 0; client + 1 < ledger.clientStart.length; client++) {
    const end = ledger.clientStart[client + 1];
    for (let row = firstRowFrom(ledger, client, asOf + 1); row < end; row++) if (ledger.day[row] > asOf) afterAsOf++;
  }
  return { ...sales.rows, used: ledger.rows - afterAsOf, afterAsOf };
}

function companyTotals({ ids, status, companyTurnover, margin }: FigureColumns, sums: ClientPeriodSums): CompanyTotals {
  const statuses = { Potential: 0, New: 0, Regular: 0, Restored: 0, Lost: 0 };
  for (let line = 0; line < ids.length; line++) statuses[status[ids[line]]]++;
  const margins = sumOfKnown(margin);
  let purchases = 0;
  for (let client = 0; client < sums.purchases.length; client++) purchases += sums.purchases[client];
  return {
    turnover: companyTurnover,
    margin: margins.count > 0 ? margins.value : null,
    purchases,
    clients: ids.length,
    statuses,
  };
}

/** A plan can be compared only with what the sales tell. */
function knownIndicators(roles: readonly SalesRole[]): readonly PlanIndicator[] {
  return planIndicators.filter((indicator) => {
    const needsProduct = indicator === "newDirectionSales" || indicator === "newDirectionAmount";
    return roles.includes("product") || !needsProduct;
  });
}

/** Those of each table, and those that show only beside the other tables. */
function allProblems(input: AnalysisInput, base: ClientRegister, asOf: Day, planned: ProblemList | null): ProblemList {
  const { sales, rules, targets } = input;
  const beside: Partial<Record<TableKey, ProblemList | null>> = {
    sales: afterAsOfProblems(sales, asOf),
    rules: rules ? base.problems : null,
    targets: targets ? unknownTargetProblems(input, targets) : null,
    plan: planned,
  };
  const lists: ProblemList[] = [];
  for (const key of tableKeys) {
    for (const list of [input[key]?.problems, beside[key]]) if (list) lists.push(list);
  }
  return joinProblems(lists);
}
