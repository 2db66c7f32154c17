import { analyze } from "../analysis/analyze";
import type { Analysis } from "../analysis/analysis";
import { SAME_SUM } from "../analysis/classes/abc";
import { clientKey } from "../analysis/cells/clientKey";
import { xyzRule } from "../analysis/classes/xyzRule";
import type { XyzCounts } from "../analysis/classes/xyzCounts";
import { gapLines, targetGaps } from "../analysis/products/targetGaps";
import { segmentRows } from "../analysis/products/segmentProduct";
import { clientFigures } from "../analysis/clients/clientFigures";
import { clientProduct } from "../analysis/products/clientProduct";
import { ladderFigures } from "../analysis/lifecycle/ladderFigures";
import type { KeyClients } from "../analysis/dependence/keyClientList";
import type { LostClient, LostClients } from "../analysis/lifecycle/lostClients";
import { planFacts, knownIndicators } from "../analysis/managers/planFacts";
import { marketCapacity } from "../analysis/periods/baseValue";
import { dynamics } from "../analysis/periods/dynamics";
import { expectedLifetime } from "../analysis/periods/expectedLifetime";
import { changeOfPeriod } from "../analysis/periods/periodChange";
import { spendFigures } from "../analysis/periods/spendFigures";
import type { Evidence } from "../analysis/evidence";
import { lazy } from "../analysis/lazy";
import { resolveSettings, type SettingsInForce } from "../analysis/settings/resolveSettings";
import type { Settings } from "../analysis/settings/settings";
import { nextActions } from "../analysis/summary/nextActions";
import { settled } from "../analysis/sum";
import { clientRoles } from "../analysis/tables/clientRoles";
import { presentRoles } from "../analysis/tables/tableDefinition";
import { salesRoles } from "../analysis/tables/salesRoles";
import { previousPeriod } from "../analysis/time/calendar";
import type { XyzBucket } from "../analysis/types";
import * as company from "./companyFigures";
import { fieldsOf, groupsOf, numberOf, ranksOf, textOf, textOrNull, textsOf, totalsOf, type Rank } from "./answers";
import { EngineError, type Ask, type AnswerRow } from "./engineError";
import { engineInput, type TablesBeside } from "./engineInput";
import { engineNotices } from "./engineNotices";
import type { EngineSource } from "./engineSource";
import { keyClientsOfRows, countingManagers, countingProducts } from "./keyClientRows";
import { listFields, listsQuery, type EngineList, type FieldOf } from "./listsQuery";
import { listedAtEnds, listedEvidence, type ListedRow } from "./listedClients";
import { countQuery, lookFields, lookQuery } from "./lookQuery";
import { rankQuery, xyzChoices } from "./rankQuery";
import { runPlan, type RunPlan } from "./runPlan";
import { sumsQuery } from "./sumsQuery";
import type { ClassBounds } from "./judgedClients";

/** What a run over a database is given. */
export interface EngineRun {
  readonly source: EngineSource;
  readonly settings: Settings;
  /** Tables that do not come from the database. */
  readonly beside: TablesBeside;
  /** Told how many of how many questions are answered. */
  readonly onAnswer?: (answered: number, all: number) => void;
}

/** Offers, activities, surveys and complaints are no sales: the database is not asked for them. */
const noProcess = {
  newestOffers: null,
  funnel: null,
  salesOfDeals: null,
  controlPoints: null,
  surveys: null,
  complaints: null,
};

/** How many questions a run asks. */
export const QUESTIONS = 5;

/**
 * The analysis of sales that lie in a database: the same figures as analyze() would find over all its rows.
 *
 * The database adds up, and tells the facts of the clients of the lists, at most `source.clientsListed` of them. Figures
 * of the company, of managers, products, segments and months are of all clients. Order of rows: those of one client and
 * day go by document number, then by manager. Refused where it cannot be right: see EngineError. Source: spec 7.
 *
 * @example (await engineAnalysis(run, ask)).totals.turnover // as of analyze() over the rows of the table
 */
export async function engineAnalysis(run: EngineRun, ask: Ask): Promise<Analysis> {
  const { source, settings, beside } = run;
  if (settings.abcGroup !== "none") throw new EngineError("settingLeftOut", { setting: "abcGroup" });
  let answers = 0;
  const answer = async (sql: string): Promise<readonly AnswerRow[]> => {
    const rows = await ask(sql);
    answers++;
    run.onAnswer?.(answers, QUESTIONS);
    return rows;
  };
  const [row] = await answer(lookQuery(source));
  const look = fieldsOf(lookFields, row);
  const [products, managers] = [textsOf(look.products), textsOf(look.managers)];
  const used = numberOf(look.used);
  const unreadable = numberOf(look.rows) - used;
  const input = engineInput(source, beside, { total: numberOf(look.rows), unreadable });
  assertOneShardEach(look);
  assertNoTwins(products, "product");
  assertNoTwins(managers, "manager");
  const [firstDay, lastDay] = [numberOf(look.firstDay), numberOf(look.lastDay)];
  const resolved = resolveSettings(settings, used === 0 ? 0 : lastDay);
  if (used === 0 || firstDay > resolved.asOf) return analyze(input, settings);

  const asked = runPlan(source, resolved, firstDay);
  const wishes = { isXyzOpen: settings.xyz === null, wantsUsers: beside.targets !== null };
  const ranks = ranksOf(await answer(rankQuery(asked, wishes)));
  const divided = xyzRule(settings, xyzCounter(ranks("xyz")));
  const inForce: SettingsInForce = { ...resolved, xyz: divided.bounds, xyzBucket: divided.bucket };
  const plan: RunPlan = { ...asked, settings: inForce };
  const bounds: ClassBounds = {
    abc: plan.ends.map((_, end) => ranks("measure").get(String(end))?.lowest ?? []),
    xyz: divided.bounds,
    bucket: divided.bucket,
  };
  const groups = groupsOf(await answer(sumsQuery(plan, bounds)));
  const totals = totalsOf(plan, groups);
  const turnover = company.turnoverOf(totals);
  const turnoverRank = ranks("turnover").get("");
  const lastMeasure = ranks("measure").get(String(plan.ends.length - 1));
  const limits = {
    measured: lastMeasure?.listed ?? 0,
    lostDay: ranks("lost").get("")?.listed ?? 0,
    company: turnover,
    most: turnoverRank?.most ?? 0,
    products: countingProducts(ranks("product"), turnover),
    managers: countingManagers(ranks("manager")),
  };
  const answered = (await answer(listsQuery(plan, bounds, limits, products))).map((each) => fieldsOf(listFields, each));
  const rowsOf = <List extends EngineList>(list: List): readonly Readonly<Record<FieldOf<List>, unknown>>[] =>
    answered.filter((each) => each.list === list);
  const [count] = await answer(countQuery(source, inForce.asOf));
  assertUnmoved(look, count);
  const afterAsOf = numberOf(count[1]) - numberOf(count[3]);
  return assembled();

  function assembled(): Analysis {
    const segmentNames = [...groups("segment").keys()].filter((name) => name !== "").sort();
    const segments = [...(beside.targets?.rows.map((each) => each.segment) ?? []), ...segmentNames];
    const rows = inOrder(rowsOf("clients"));
    const keyed = keyClientsOfRows(rowsOf("key"), {
      turnover,
      margin: totals("marginsKnown") > 0 ? totals("margin") : NaN,
      paying: totals("paying"),
      products: ranks("product"),
      managers: ranks("manager"),
      productNames: products,
    });
    const evidence = listedEvidence(rows, {
      plan,
      settings: inForce,
      input,
      products,
      managers,
      segments,
      productRanks: ranks("product"),
      userRanks: ranks("users"),
      turnover,
      measuredBase: lastMeasure?.base ?? 0,
      keyClients: new Set(keyed.list.clients.map(({ client }) => client)),
    });
    const managersFound = company.managersOf(groups, {
      ofSales: managers,
      keyClients: keyed.byManager,
      served: totals("end"),
    });
    const matrix = matrixOf(evidence, groups);
    const lostClients = {
      clients: rowsOf("lost").map((each) => lostClientOf(each, plan)),
      months: company.lostMonthsOf(groups),
    };
    const gaps = targetGaps(evidence);
    const months = company.kpisOf(plan.months, totals);
    const windows = company.kpisOf(plan.windows, totals);
    const kpi = changeOfPeriod(inForce.kpiPeriod, firstDay, windows, () => company.kpisOf(plan.kpi, totals));
    const presentSales = presentRoles(salesRoles, input.sales.columns);
    const { plan: planTable, spend } = beside;
    const planned =
      planTable === null
        ? null
        : planFacts(planTable, managersFound.managers, inForce.kpiPeriod, knownIndicators(presentSales));
    const kpiSpend = spend === null ? null : spendFigures(spend, [kpi.now])[0];
    const clients = lazy(() => clientFigures(evidence));
    const whatElse = lazy(() => gapLines(gaps, evidence));
    const ladder = ladderFigures(evidence);
    const companyTotals = company.companyTotalsOf(totals);
    const statusMoves = company.movesOf<"New">(plan, totals, "status");
    return {
      evidence,
      settings: inForce,
      xyzRule: divided,
      previousPeriod: previousPeriod(inForce.kpiPeriod),
      rows: { ...input.sales.rows, used: used - afterAsOf, afterAsOf },
      control: null,
      get clients() {
        return clients();
      },
      managers: managersFound.managers,
      managersTotal: managersFound.total,
      abcXyz: company.abcXyzOf(plan, totals),
      segments: matrix,
      retention: company.retentionOfTotals(totals),
      ltv: company.ltvOfTotals(totals),
      value: {
        expectedLifetime: expectedLifetime(
          plan.lifetimeWindows.map(({ period }) => period),
          company.kpisOf(plan.lifetimeWindows, totals).slice(1),
          inForce.windowMonths,
        ),
        penetration: null,
        referral: null,
        marketCapacity: marketCapacity(kpi.now, managersFound.total.potential),
        spend: kpiSpend,
      },
      plan: planned?.facts ?? null,
      concentration: company.concentrationOf(turnoverRank, totals, keyed.largest),
      keyClients: keyed.list,
      lost: lostClients,
      get whatElse() {
        return whatElse();
      },
      refusedGaps: 0,
      clientProduct: clientProduct(evidence, clients, matrix),
      dynamics: dynamics(
        {
          months,
          windows,
          cohorts: company.cohortsOf(plan, groups),
          history: {
            ends: plan.ends.map(({ end }) => end),
            atEnds: listedAtEnds(rows, plan),
            statusMoves,
            abcMoves: company.movesOf(plan, totals, "abc"),
            xyzMoves: company.movesOf(plan, totals, "xyz"),
          },
        },
        spend,
      ),
      ladder: {
        rungs: company.rungsOf(totals),
        get oneStepAway() {
          return ladder.oneStepAway;
        },
      },
      ...noProcess,
      rhythm: null,
      loyalty: null,
      summary: {
        kpi,
        actions: nextActions(evidence, { ...noProcess, gaps, ...listedOnly(evidence, lostClients, keyed.list) }),
      },
      totals: companyTotals,
      present: { sales: presentSales, clients: presentRoles(clientRoles, input.clients?.columns ?? {}) },
      notices: engineNotices({
        plan,
        roles: presentSales,
        evidence,
        xyz: company.xyzCountsOf(totals),
        paying: totals("paying"),
        planFacts: planned?.facts ?? null,
        spend: kpiSpend,
        listed: rows.length,
        clients: companyTotals.clients,
        turnover,
      }),
      problems: planned?.problems ?? { items: [], counts: {} },
    };
  }
}

/** The lists that steps are taken from, without clients of whom nothing more is known. */
function listedOnly({ register }: Evidence, lost: LostClients, keyClients: KeyClients) {
  const listed = new Set(register.names);
  const isListed = ({ client }: { readonly client: string }): boolean => listed.has(client);
  return {
    lost: { ...lost, clients: lost.clients.filter(isListed) },
    keyClients: { ...keyClients, clients: keyClients.clients.filter(isListed) },
  };
}

/** The first by the ABC measure, equal ones by name: sums of one client may differ in their last digit. */
function inOrder(rows: readonly ListedRow[]): readonly ListedRow[] {
  const keyed = rows.map((row) => {
    const measured = numberOf(row.measured);
    return {
      row,
      key: Number.isNaN(measured) ? Infinity : -Number(measured.toPrecision(14)),
      name: textOf(row.client),
    };
  });
  keyed.sort((left, right) => (left.key === right.key ? (left.name < right.name ? -1 : 1) : left.key - right.key));
  return keyed.map(({ row }) => row);
}

function xyzCounter(found: ReadonlyMap<string, Rank>) {
  const choices = xyzChoices();
  return (bucket: XyzBucket, bounds: readonly [number, number]): XyzCounts => {
    const place = choices.findIndex(
      (choice) => choice.bucket === bucket && choice.bounds[0] === bounds[0] && choice.bounds[1] === bounds[1],
    );
    const count = (name: string): number => found.get(`${place}\0${name}`)?.clients ?? 0;
    return { X: count("X"), Y: count("Y"), Z: count("Z"), none: count("") };
  };
}

function matrixOf({ register, products, ledger }: Evidence, groups: ReturnType<typeof groupsOf>) {
  const names = register.segments.names;
  const width = products.names.length;
  const clients = new Float64Array(names.length + 1);
  const users = new Float64Array((names.length + 1) * width);
  const turnover = new Float64Array(users.length);
  const rowOf = (segment: string): number => (segment === "" ? names.length : register.segments.find(segment));
  for (const [segment, [count]] of groups("segment")) clients[rowOf(segment)] += count;
  for (const [key, [usersThere, sum, gross]] of groups("cell")) {
    const [segment, product] = key.split("\0");
    const cell = rowOf(segment) * width + products.placeOfProduct[ledger.products.find(product)];
    users[cell] += usersThere;
    turnover[cell] += settled(sum, gross);
  }
  return segmentRows(names, products, clients, users, turnover);
}

function lostClientOf(fields: Readonly<Record<FieldOf<"lost">, unknown>>, { settings }: RunPlan): LostClient {
  const lastPurchase = numberOf(fields.lastBought);
  return {
    client: textOf(fields.client),
    manager: textOrNull(fields.tableManager) ?? textOrNull(fields.saleManager),
    segment: textOrNull(fields.segment),
    lastPurchase,
    daysSinceLast: settings.asOf - lastPurchase,
    turnover: numberOf(fields.lostTurnover),
    mainProduct: textOrNull(fields.mainProduct),
    reason: textOrNull(fields.reason),
  };
}

/** Names that differ in case, spaces or quotation marks only would be one in a sheet, and two in the database. */
function assertNoTwins(names: readonly string[], role: "product" | "manager"): void {
  const nameOfKey = new Map<string, string>();
  for (const name of names) {
    const key = clientKey(name);
    const known = nameOfKey.get(key);
    if (known !== undefined) throw new EngineError("spelledAlike", { role, name: known, other: name });
    nameOfKey.set(key, name);
  }
}

/** A client whose rows lie on two shards would be two clients. */
export function assertOneShardEach(look: Readonly<Record<"clients" | "clientsOfShards", unknown>>): void {
  const twice = numberOf(look.clientsOfShards) - numberOf(look.clients);
  if (twice > 0) throw new EngineError("clientOnTwoShards", { clients: String(twice) });
}

/** All figures must be of the same rows. */
function assertUnmoved(look: Readonly<Record<(typeof lookFields)[number], unknown>>, count: AnswerRow): void {
  const gross = numberOf(look.gross);
  const isSame =
    numberOf(look.rows) === numberOf(count[0]) &&
    numberOf(look.used) === numberOf(count[1]) &&
    Math.abs(numberOf(look.amount) - numberOf(count[2])) <= gross * SAME_SUM;
  if (!isSame) throw new EngineError("moved");
}
