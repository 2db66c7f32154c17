import { abcXyzTable } from "./classes/abcXyz";
import type { Analysis } from "./analysis";
import { companyTotals } from "./clients/companyTotals";
import { rowCounts } from "./summary/rowCounts";
import { lastWindows, monthsOfPeriod, periodKpis } from "./periods/periodKpis";
import { spendFigures } from "./periods/spendFigures";
import { clientTableFigures, expectedLifetime, marketCapacity } from "./periods/baseValue";
import { previousPeriod, windowPeriod } from "./time/calendar";
import { bucketSums } from "./ledger/bucketSums";
import { clientRegister } from "./register/clientRegister";
import { figureColumns } from "./clients/figureColumns";
import { clientFigures } from "./clients/clientFigures";
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
import { clientPeriodSums } from "./ledger/clientPeriodSums";
import { planFacts, knownIndicators } from "./managers/planFacts";
import { problemsOfRun } from "./summary/problemsOfRun";
import { lazy } from "./lazy";
import { purchaseHistory, saleDays } from "./ledger/purchaseHistory";
import { managerFigures } from "./managers/managerFigures";
import { retentionFigures } from "./lifecycle/retentionFigures";
import type { SalesData } from "./tables/salesReader";
import { presentRoles } from "./tables/tableDefinition";
import type { TableKey, TablesOf } from "./tables/tables";
import { matrixProducts, segmentProduct } from "./products/segmentProduct";
import { resolveSettings } from "./settings/resolveSettings";
import { stagesOfRows } from "./lifecycle/stages";
import { historyPeriod, statusHistory } from "./periods/statusHistory";
import { gapLines, noTargetGaps, targetGaps } from "./products/targetGaps";
import type { Settings } from "./settings/settings";
import { salesRoles } from "./tables/salesRoles";
import { userMedians } from "./products/userMedians";
import { firstSaleSeen } from "./ledger/firstSaleSeen";
import { dynamics } from "./periods/dynamics";

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
  const months = periodKpis(ledger, history, monthsOfPeriod(period, asOf));
  const windows = periodKpis(ledger, history, lastWindows(asOf, windowMonths, TREND_WINDOWS, firstSale));
  const kpi = periodChange(ledger, history, kpiPeriod, firstSale, windows);
  yield;
  const planned = plan === null ? null : planFacts(plan, managers, kpiPeriod, knownIndicators(presentSales));
  const kpiSpend = spend === null ? null : spendFigures(spend, [kpi.now])[0];
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
    dynamics: dynamics({ months, windows, cohorts: cohorts(ledger, history), history: statusesThen }, spend),
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
    problems: problemsOfRun(input, base, asOf, planned?.problems ?? null),
  };
}
