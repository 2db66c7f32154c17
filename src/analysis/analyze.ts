import { abcXyzTable } from "./classes/abcXyz";
import type { Analysis } from "./analysis";
import { expectedLifetime, retentionWindows, type ExpectedLifetime } from "./periods/expectedLifetime";
import { companyTotals } from "./clients/companyTotals";
import { controlTotal } from "./summary/controlTotal";
import { rowCounts } from "./summary/rowCounts";
import { lastWindows, monthsOfPeriod, periodKpis, type PeriodKpis } from "./periods/periodKpis";
import { spendFigures } from "./periods/spendFigures";
import { clientTableFigures, marketCapacity } from "./periods/baseValue";
import { previousPeriod, windowPeriod } from "./time/calendar";
import { bucketSums } from "./ledger/bucketSums";
import { clientRegister } from "./register/clientRegister";
import { figureColumns } from "./clients/figureColumns";
import { clientFigures } from "./clients/clientFigures";
import { linesOf, valuesOf } from "./register/clientOrder";
import { clientProduct } from "./products/clientProduct";
import { clientLifetimes, companyLtv } from "./lifecycle/clientLifetime";
import { statusesOfClients } from "./lifecycle/clientStatuses";
import { clientRoles } from "./tables/clientRoles";
import { cohorts } from "./periods/cohorts";
import { concentration } from "./dependence/concentration";
import { keyClientList, type KeyClients } from "./dependence/keyClientList";
import { ladderFigures } from "./lifecycle/ladderFigures";
import { lostClients, type LostClients } from "./lifecycle/lostClients";
import { nextActions } from "./summary/nextActions";
import { notices, planNotices } from "./summary/notices";
import { pairAmounts } from "./ledger/pairAmounts";
import { periodChange, type PeriodChange } from "./periods/periodChange";
import { clientPeriodSums } from "./ledger/clientPeriodSums";
import type { Notice } from "./problem";
import { planFacts, knownIndicators } from "./managers/planFacts";
import { problemsOfRun } from "./summary/problemsOfRun";
import { lazy } from "./lazy";
import { clientKey } from "./cells/clientKey";
import { remembered } from "./cells/remembered";
import { purchaseHistory, saleDays } from "./ledger/purchaseHistory";
import { managerFigures } from "./managers/managerFigures";
import { retentionFigures } from "./lifecycle/retentionFigures";
import type { SalesData } from "./tables/salesReader";
import { presentRoles } from "./tables/tableDefinition";
import type { TableKey, TablesOf } from "./tables/tables";
import { matrixProducts, segmentProduct, type SegmentProduct } from "./products/segmentProduct";
import { steadyClients, type VariationRule } from "./classes/clientVariation";
import { xyzCounter, xyzRule, type XyzRule } from "./classes/xyzRule";
import { resolveSettings, type SettingsInForce } from "./settings/resolveSettings";
import { stagesOfRows } from "./lifecycle/stages";
import { historyPeriod, statusHistory, type StatusHistory } from "./periods/statusHistory";
import { gapLines, targetGaps, type TargetGaps } from "./products/targetGaps";
import type { Settings } from "./settings/settings";
import { salesRoles } from "./tables/salesRoles";
import { userMedians } from "./products/userMedians";
import { firstSaleSeen } from "./ledger/firstSaleSeen";
import { processSteps, type ProcessFigures } from "./process/processFigures";
import { withoutRefused } from "./process/newestOffers";
import { dynamics } from "./periods/dynamics";
import { rhythm } from "./rhythm/rhythm";
import type { Passes, Evidence } from "./evidence";
import { clientIds } from "./register/clientIds";
import type { Day, XyzBucket } from "./types";

const TREND_WINDOWS = 8;

/** What was read of each table. Of the tables but the sales, absent = null = there is none. */
export type AnalysisInput = { readonly sales: SalesData } & Partial<TablesOf<Exclude<TableKey, "sales">>> & {
    /** What must be known of the sheets that were read; absent = nothing. */
    readonly notices?: readonly Notice[];
  };

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
  const { ledger } = input.sales;
  const resolved = resolveSettings(settings, saleDays(ledger)[1]);
  const { asOf, period, kpiPeriod, windowMonths } = resolved;
  yield;
  const history = purchaseHistory(ledger, asOf);
  yield;
  const register = clientRegister(
    ledger,
    history,
    input.clients ?? null,
    input.rules ?? null,
    input.targets ?? null,
    input.aliases,
  );
  yield;
  const sums = clientPeriodSums(ledger, history, period);
  yield;
  const window = windowPeriod(asOf, windowMonths, 0);
  const windowBefore = windowPeriod(asOf, windowMonths, 1);
  const statuses = statusesOfClients(ledger, history, register, window, windowBefore);
  yield;
  const variationRule: VariationRule = {
    period: [period[0], Math.min(period[1], asOf)],
    deviation: resolved.xyzDeviation,
    saleRows: sums.saleRows,
    steady: steadyClients(statuses.statuses),
  };
  const seriesOf = (bucket: XyzBucket) => lazy(() => bucketSums(ledger, historyPeriod(resolved), bucket));
  const allSeries = {
    week: seriesOf("week"),
    month: seriesOf("month"),
    quarter: seriesOf("quarter"),
    year: seriesOf("year"),
  };
  const counts = xyzCounter(history, variationRule, sums.saleRows.length, (bucket) => allSeries[bucket]());
  const divided = xyzRule(settings, counts);
  yield;
  const inForce: SettingsInForce = { ...resolved, xyz: divided.bounds, xyzBucket: divided.bucket };
  const series = allSeries[inForce.xyzBucket]();
  yield;
  const productAmounts = pairAmounts(ledger, "product", period, asOf);
  yield;
  const managerAmounts = pairAmounts(ledger, "manager", period, asOf);
  yield;
  const products = matrixProducts(ledger, productAmounts, register, input.targets ?? null);
  const medians = userMedians(register, productAmounts, products);
  yield;
  const periodBefore = previousPeriod(kpiPeriod);
  const kpiStatuses = statusesOfClients(ledger, history, register, kpiPeriod, periodBefore);
  yield;
  const passes: Passes = {
    input,
    settings: inForce,
    ledger,
    history,
    register,
    sums,
    productAmounts,
    managerAmounts,
    products,
    medians,
    lifetimes: clientLifetimes(history, inForce.marginShare),
    statuses,
    kpiStatuses,
  };
  yield;
  const columns = figureColumns(passes, series);
  const idOfKey = lazy(() => clientIds(register, input.aliases));
  const evidence: Evidence = {
    ...passes,
    columns,
    idOfKey,
    idOfClient: remembered((name) => idOfKey().get(clientKey(name))),
    lineOf: lazy(() => linesOf(columns.ids, register.names.length)),
  };
  yield;
  const stages = stagesOfRows(ledger, history, kpiPeriod);
  yield;
  const managers = managerFigures(evidence, stages);
  yield;
  const segments = segmentProduct(evidence);
  yield;
  const keyClients = keyClientList(evidence);
  yield;
  const lost = lostClients(evidence);
  yield;
  const process = yield* processSteps(evidence, settings.asOf !== null);
  const { gaps, left: refusedGaps } = withoutRefused(targetGaps(evidence), process.newestOffers, evidence);
  yield;
  const firstSale = firstSaleSeen(history.firstSale);
  const months = periodKpis(ledger, history, monthsOfPeriod(period, asOf));
  yield;
  const windows = periodKpis(ledger, history, lastWindows(asOf, windowMonths, TREND_WINDOWS, firstSale));
  yield;
  const lifetimeWindows = retentionWindows(inForce, firstSale);
  const lifetime = expectedLifetime(
    lifetimeWindows,
    periodKpis(ledger, history, lifetimeWindows).slice(1),
    windowMonths,
  );
  yield;
  const kpi = periodChange(ledger, history, kpiPeriod, firstSale, windows);
  yield;
  const statusesThen = statusHistory(evidence, series, firstSale);
  yield;
  return analysisOf(evidence, {
    divided,
    managers,
    segments,
    keyClients,
    lost,
    gaps,
    refusedGaps,
    firstSale,
    months,
    windows,
    lifetime,
    kpi,
    statusesThen,
    process,
  });
}

/** The figures that took long, made in steps. */
interface Figures {
  readonly divided: XyzRule;
  readonly managers: ReturnType<typeof managerFigures>;
  readonly segments: SegmentProduct;
  readonly keyClients: KeyClients;
  readonly lost: LostClients;
  readonly gaps: TargetGaps;
  readonly refusedGaps: number;
  readonly firstSale: Day;
  readonly months: readonly PeriodKpis[];
  readonly windows: readonly PeriodKpis[];
  readonly lifetime: ExpectedLifetime;
  readonly kpi: PeriodChange;
  readonly statusesThen: StatusHistory;
  readonly process: ProcessFigures;
}

function analysisOf(evidence: Evidence, figures: Figures): Analysis {
  const { input, settings, ledger, history, register, columns, lifetimes } = evidence;
  const { managers, segments, keyClients, lost, gaps, firstSale, months, windows, kpi, statusesThen, process } =
    figures;
  const { sales, plan = null, spend = null } = input;
  const { asOf, kpiPeriod, abc } = settings;
  const clients = lazy(() => clientFigures(evidence));
  const whatElse = lazy(() => gapLines(gaps, evidence));
  const whenBought = lazy(() => rhythm(evidence));
  const presentSales = presentRoles(salesRoles, sales.columns);
  const planned = plan === null ? null : planFacts(plan, managers.managers, kpiPeriod, knownIndicators(presentSales));
  const kpiSpend = spend === null ? null : spendFigures(spend, [kpi.now])[0];
  return {
    evidence,
    settings,
    xyzRule: figures.divided,
    previousPeriod: previousPeriod(kpiPeriod),
    rows: rowCounts(sales, asOf),
    control: controlTotal(sales, settings.period, asOf),
    get clients() {
      return clients();
    },
    managers: managers.managers,
    managersTotal: managers.total,
    abcXyz: abcXyzTable({ ...columns, productsUsed: columns.developments.productsUsed }, abc.length + 1),
    segments,
    retention: retentionFigures(evidence),
    ltv: companyLtv(lifetimes),
    value: {
      expectedLifetime: figures.lifetime,
      ...clientTableFigures(evidence),
      marketCapacity: marketCapacity(kpi.now, managers.total.potential),
      spend: kpiSpend,
    },
    plan: planned === null ? null : planned.facts,
    concentration: concentration(
      Array.from(columns.ids, (id) => register.names[id]),
      valuesOf(columns.turnover, columns.ids),
    ),
    keyClients,
    lost,
    get whatElse() {
      return whatElse();
    },
    refusedGaps: figures.refusedGaps,
    newestOffers: process.newestOffers,
    clientProduct: clientProduct(evidence, clients, segments),
    dynamics: dynamics({ months, windows, cohorts: cohorts(ledger, history), history: statusesThen }, spend),
    ladder: ladderFigures(evidence),
    get rhythm() {
      return whenBought();
    },
    funnel: process.funnel,
    salesOfDeals: process.salesOfDeals,
    controlPoints: process.controlPoints,
    surveys: process.surveys,
    complaints: process.complaints,
    summary: { kpi, actions: nextActions(evidence, { gaps, lost, keyClients, ...process }) },
    totals: companyTotals(evidence),
    present: { sales: presentSales, clients: presentRoles(clientRoles, input.clients?.columns ?? {}) },
    notices: [
      ...(sales.notices ?? []),
      ...(input.notices ?? []),
      ...notices({
        ...settings,
        isGrouped: columns.groups !== null,
        xyz: columns.xyz,
        turnover: columns.turnover,
        firstSale,
        roles: presentSales,
        base: register,
      }),
      ...planNotices(planned?.facts ?? null, kpiSpend),
      ...process.notices,
    ],
    problems: problemsOfRun(input, register, asOf, planned?.problems ?? null, process),
  };
}
