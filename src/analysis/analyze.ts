import { abcXyzTable } from "./classes/abcXyz";
import type { Analysis } from "./analysis";
import { expectedLifetime, retentionWindows, type ExpectedLifetime } from "./periods/expectedLifetime";
import { companyTotals } from "./clients/companyTotals";
import { controlSteps, type ControlTotal } from "./summary/controlTotal";
import { rowCounts } from "./summary/rowCounts";
import { lastWindows, monthsOfPeriod, periodSteps, type PeriodKpis } from "./periods/periodKpis";
import { spendFigures } from "./periods/spendFigures";
import { clientTableFigures, marketCapacity } from "./periods/baseValue";
import { previousPeriod, windowPeriod } from "./time/calendar";
import { bucketSteps, type BucketSums } from "./ledger/bucketSums";
import { clientRegister } from "./register/clientRegister";
import { figureColumns, forAllClients, shownManagers } from "./clients/figureColumns";
import { abcClassIndexes } from "./classes/abc";
import { servingSegments } from "./classes/servingSegments";
import { clientFigures } from "./clients/clientFigures";
import { linesOf, valuesOf } from "./register/clientOrder";
import { clientProduct } from "./products/clientProduct";
import { clientLifetimes, companyLtv } from "./lifecycle/clientLifetime";
import { statusesOfClients } from "./lifecycle/clientStatuses";
import { clientRoles } from "./tables/clientRoles";
import { cohortSteps, type Cohort } from "./periods/cohorts";
import { concentration } from "./dependence/concentration";
import { keyClientList, type KeyClients } from "./dependence/keyClientList";
import { ladderFigures } from "./lifecycle/ladderFigures";
import { overdueClients } from "./lifecycle/purchaseGaps";
import { lostClients, type LostClients } from "./lifecycle/lostClients";
import { nextActions } from "./summary/nextActions";
import { notices, planNotices } from "./summary/notices";
import { pairSteps } from "./ledger/pairAmounts";
import { periodChange, type PeriodChange } from "./periods/periodChange";
import { clientPeriodSums } from "./ledger/clientPeriodSums";
import type { Notice } from "./problem";
import { planFacts, knownIndicators } from "./managers/planFacts";
import { problemsOfRun } from "./summary/problemsOfRun";
import { lazy } from "./lazy";
import { clientKey } from "./cells/clientKey";
import { remembered } from "./cells/remembered";
import { historySteps, saleDays } from "./ledger/purchaseHistory";
import { managerSteps, type ManagersAndTotal } from "./managers/managerFigures";
import { retentionFigures } from "./lifecycle/retentionFigures";
import type { SalesData } from "./tables/salesReader";
import { presentRoles } from "./tables/tableDefinition";
import type { TableKey, TablesOf } from "./tables/tables";
import { matrixProducts, segmentProduct, type SegmentProduct } from "./products/segmentProduct";
import { steadyClients, type VariationRule } from "./classes/clientVariation";
import { xyzCounter, xyzRule, type XyzRule } from "./classes/xyzRule";
import { resolveSettings, type SettingsInForce } from "./settings/resolveSettings";
import { stageSteps } from "./lifecycle/stages";
import { historyPeriod, statusHistorySteps, type StatusHistory } from "./periods/statusHistory";
import { gapLines, targetGaps, type TargetGaps } from "./products/targetGaps";
import type { Settings } from "./settings/settings";
import { usualXyz } from "./settings/usualValues";
import { salesRoles } from "./tables/salesRoles";
import { userMedians } from "./products/userMedians";
import { firstDaySeen, firstSaleSeen } from "./ledger/firstSaleSeen";
import { processSteps, type ProcessFigures } from "./process/processFigures";
import { withoutRefused } from "./process/newestOffers";
import { dynamics } from "./periods/dynamics";
import { loyaltyOf } from "./loyalty/loyalty";
import { rhythmOf } from "./rhythm/rhythm";
import type { Passes, Evidence } from "./evidence";
import { clientIds } from "./register/clientIds";
import { xyzBuckets, type Day, type XyzBucket } from "./types";

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
  const history = yield* historySteps(ledger, asOf);
  const registered = clientRegister(
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
  const register = servingSegments(registered, {
    rules: input.rules ?? null,
    by: resolved.segmentBy,
    headers: input.clients?.headers ?? [],
    abc: () => abcClassIndexes(forAllClients(sums[resolved.measure], registered.names.length, NaN), resolved.abc),
    managers: () => shownManagers(registered, history),
  });
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
  const allSeries = new Map<XyzBucket, BucketSums | null>();
  const seriesOf = (bucket: XyzBucket): BucketSums | null => allSeries.get(bucket) ?? null;
  const counts = xyzCounter(history, variationRule, sums.saleRows.length, seriesOf);
  // Bounds of the user hold whatever they divide; else all buckets are compared.
  for (const bucket of settings.xyz === null ? xyzBuckets : [settings.xyzBucket]) {
    allSeries.set(bucket, yield* bucketSteps(ledger, historyPeriod(resolved), bucket));
    if (settings.xyz === null) counts(bucket, usualXyz);
  }
  const divided = xyzRule(settings, counts);
  const inForce: SettingsInForce = { ...resolved, xyz: divided.bounds, xyzBucket: divided.bucket };
  const series = seriesOf(inForce.xyzBucket);
  yield;
  const productAmounts = yield* pairSteps(ledger, "product", period, asOf);
  const managerAmounts = yield* pairSteps(ledger, "manager", period, asOf);
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
  const overdue = overdueClients(ledger, history);
  yield;
  const columns = figureColumns(passes, series, overdue);
  const idOfKey = lazy(() => clientIds(register, input.aliases));
  const evidence: Evidence = {
    ...passes,
    columns,
    idOfKey,
    idOfClient: remembered((name) => idOfKey().get(clientKey(name))),
    lineOf: lazy(() => linesOf(columns.ids, register.names.length)),
  };
  yield;
  const stages = yield* stageSteps(ledger, history, kpiPeriod);
  const managers = yield* managerSteps(evidence, stages);
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
  const months = yield* periodSteps(ledger, history, monthsOfPeriod(period, asOf, firstDaySeen(ledger)));
  const windows = yield* periodSteps(ledger, history, lastWindows(asOf, windowMonths, TREND_WINDOWS, firstSale));
  const lifetimeWindows = retentionWindows(inForce, firstSale);
  const lifetimeKpis = yield* periodSteps(ledger, history, lifetimeWindows);
  const lifetime = expectedLifetime(lifetimeWindows, lifetimeKpis.slice(1), windowMonths);
  const kpi = periodChange(ledger, history, kpiPeriod, firstSale, windows);
  yield;
  const statusesThen = yield* statusHistorySteps(evidence, series, firstSale);
  const monthsOfFirst = yield* cohortSteps(ledger, history);
  const control = yield* controlSteps(input.sales, inForce.period, asOf);
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
    cohorts: monthsOfFirst,
    control,
    process,
  });
}

/** The figures that took long, made in steps. */
interface Figures {
  readonly divided: XyzRule;
  readonly managers: ManagersAndTotal;
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
  readonly cohorts: readonly Cohort[];
  readonly control: ControlTotal | null;
  readonly process: ProcessFigures;
}

function analysisOf(evidence: Evidence, figures: Figures): Analysis {
  const { input, settings, register, columns, lifetimes } = evidence;
  const { managers, segments, keyClients, lost, gaps, firstSale, months, windows, kpi, statusesThen, process } =
    figures;
  const { sales, plan = null, spend = null } = input;
  const { asOf, kpiPeriod, abc } = settings;
  const clients = lazy(() => clientFigures(evidence));
  const whatElse = lazy(() => gapLines(gaps, evidence));
  const presentSales = presentRoles(salesRoles, sales.columns);
  const planned = plan === null ? null : planFacts(plan, managers.managers, kpiPeriod, knownIndicators(presentSales));
  const kpiSpend = spend === null ? null : spendFigures(spend, [kpi.now])[0];
  return {
    evidence,
    settings,
    xyzRule: figures.divided,
    previousPeriod: previousPeriod(kpiPeriod),
    rows: rowCounts(sales, asOf),
    control: figures.control,
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
    dynamics: dynamics({ months, windows, cohorts: figures.cohorts, history: statusesThen }, spend),
    ladder: ladderFigures(evidence),
    get rhythm() {
      return rhythmOf(evidence).value();
    },
    get loyalty() {
      return loyaltyOf(evidence).value();
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
