import { cumulativeSharesOf } from "../analysis/classes/abc";
import { xyzClassOfClient } from "../analysis/classes/clientVariation";
import { clientGrade } from "../analysis/classes/grade";
import { clientKey } from "../analysis/cells/clientKey";
import { BLANK, Dictionary } from "../analysis/cells/dictionary";
import type { FigureColumns } from "../analysis/clients/figureColumns";
import { valueOrNull } from "../analysis/clients/figureColumns";
import { reasonBit } from "../analysis/dependence/keyClients";
import type { Evidence } from "../analysis/evidence";
import type { AnalysisInput } from "../analysis/analyze";
import type { ClientPeriodSums } from "../analysis/ledger/clientPeriodSums";
import type { SalesLedger } from "../analysis/ledger/ledger";
import type { PairAmounts } from "../analysis/ledger/pairAmounts";
import { NO_DAY, type PurchaseHistory } from "../analysis/ledger/purchaseHistory";
import { lazy } from "../analysis/lazy";
import { clientLifetimes } from "../analysis/lifecycle/clientLifetime";
import type { ClientStatuses } from "../analysis/lifecycle/clientStatuses";
import { ladderRung } from "../analysis/lifecycle/ladder";
import type { ClassesAtEnd } from "../analysis/periods/statusHistory";
import { clientDevelopments } from "../analysis/products/development";
import { matrixProducts, type MatrixProducts } from "../analysis/products/segmentProduct";
import type { UserMedians } from "../analysis/products/userMedians";
import { clientIds } from "../analysis/register/clientIds";
import { linesOf } from "../analysis/register/clientOrder";
import type { ClientRegister } from "../analysis/register/clientRegister";
import type { SettingsInForce } from "../analysis/settings/resolveSettings";
import type { ClientRecord } from "../analysis/tables/clientsReader";
import type { ClientStatus, LadderRung } from "../analysis/types";
import { numberOf, numbersOf, textOf, textOrNull, type Rank } from "./answers";
import type { FieldOf } from "./listsQuery";
import type { RunPlan } from "./runPlan";

/** One listed client as the database tells of it. */
export type ListedRow = Readonly<Record<ListField, unknown>>;
type ListField = FieldOf<"clients">;

/** What the facts of the listed clients are set against. */
export interface AroundList {
  readonly plan: RunPlan;
  readonly settings: SettingsInForce;
  readonly input: AnalysisInput;
  /** Names of products and managers in the sales. */
  readonly products: readonly string[];
  readonly managers: readonly string[];
  /** All segments, those of the clients table and of the target matrix. */
  readonly segments: readonly string[];
  readonly productRanks: ReadonlyMap<string, Rank>;
  /** By segment and product. */
  readonly userRanks: ReadonlyMap<string, Rank>;
  readonly turnover: number;
  /** Sum of the values above 0 of the ABC measure. */
  readonly measuredBase: number;
  readonly keyClients: ReadonlySet<string>;
}

const statusOfCode: Readonly<Record<string, ClientStatus | null>> = {
  P: "Potential",
  N: "New",
  R: "Regular",
  S: "Restored",
  L: "Lost",
  "-": null,
};

/**
 * The clients of the list as the rules of analysis/ take them: places of clients, products and managers, and columns.
 *
 * There are no rows behind them: what looks at rows finds none. Source: spec 3.9.
 */
export function listedEvidence(rows: readonly ListedRow[], around: AroundList): Evidence {
  const { plan, settings, input } = around;
  const ledger = emptyLedger(rows, around);
  const history = historyOf(rows, settings.asOf, ledger);
  const register = registerOf(rows, around);
  const sums = sumsOf(rows);
  const productAmounts = usesOf(rows, around, ledger);
  const products = matrixProducts(ledger, productAmounts, register, input.targets ?? null);
  const medians = mediansOf(around, register, products);
  const statuses = statusesNow(rows, plan);
  const passes = {
    input,
    settings,
    ledger,
    history,
    register,
    sums,
    productAmounts,
    managerAmounts: noPairs(rows.length),
    products,
    medians,
    lifetimes: clientLifetimes(history, settings.marginShare),
    statuses,
    kpiStatuses: statuses,
  };
  const columns = columnsOf(rows, around, passes);
  // Names that the database keeps apart may be one spelling in a sheet.
  const idOfName = new Map(register.names.map((name, id) => [name, id]));
  const idOfKey = lazy(() => clientIds(register, null));
  return {
    ...passes,
    columns,
    idOfKey,
    idOfClient: (name) => idOfName.get(name) ?? idOfKey().get(clientKey(name)),
    lineOf: lazy(() => linesOf(columns.ids, register.names.length)),
  };
}

function emptyLedger(rows: readonly ListedRow[], { input, products, managers }: AroundList): SalesLedger {
  const { ledger } = input.sales;
  for (const name of products) ledger.products.add(name);
  for (const name of managers) ledger.managers.add(name);
  return { ...ledger, clientStart: new Int32Array(rows.length + 1), documentStart: new Int32Array(rows.length + 1) };
}

function historyOf(rows: readonly ListedRow[], asOf: number, ledger: SalesLedger): PurchaseHistory {
  const ints = (field: ListField): Int32Array => Int32Array.from(rows, (row) => numberOf(row[field]) || NO_DAY);
  return {
    asOf,
    documentDay: new Int32Array(0),
    documentManager: new Int32Array(0),
    isPurchase: new Uint8Array(0),
    saleRows: ints("saleRows"),
    firstSale: ints("firstSale"),
    lastSaleManager: Int32Array.from(rows, (row) => ledger.managers.find(textOf(row.saleManager))),
    purchases: ints("purchasesEver"),
    firstPurchase: ints("firstBought"),
    lastPurchase: ints("lastBought"),
    turnover: floats(rows, "turnoverEver"),
    marginShare: floats(rows, "ownShare"),
  };
}

function floats(rows: readonly ListedRow[], field: ListField): Float64Array {
  return Float64Array.from(rows, (row) => numberOf(row[field]));
}

function registerOf(rows: readonly ListedRow[], { managers, segments }: AroundList): ClientRegister {
  const ofAll = new Dictionary();
  for (const name of managers) ofAll.add(name);
  const dictionary = new Dictionary();
  for (const name of segments) dictionary.add(name);
  const manager = Int32Array.from(rows, (row) => ofAll.add(textOrNull(row.tableManager)));
  return {
    names: rows.map((row) => textOf(row.client)),
    records: rows.map((row, place) => (numberOf(row.inTable) === 1 ? recordOf(row, place) : null)),
    exists: new Uint8Array(rows.length).fill(1),
    managers: ofAll.names,
    manager,
    segments: dictionary,
    segmentsBy: "own",
    segment: Int32Array.from(rows, (row) => dictionary.find(textOf(row.segment))),
    joined: { spellings: 0, clients: 0 },
    problems: { items: [], counts: {} },
  };
}

function recordOf(row: ListedRow, place: number): ClientRecord {
  const flag = (value: unknown): boolean | null => (numberOf(value) < 0 ? null : numberOf(value) === 1);
  return {
    name: textOf(row.client),
    segment: textOrNull(row.segment),
    manager: textOrNull(row.tableManager),
    potential: null,
    penetrationBase: null,
    buysFromCompetitors: flag(row.fromCompetitors),
    recommends: flag(row.recommending),
    doNotContact: null,
    image: null,
    innovator: null,
    expert: null,
    lostReason: null,
    source: null,
    manualClass: null,
    taxNumber: null,
    phone: null,
    email: null,
    address: null,
    contactPerson: null,
    birthday: null,
    contractEnd: null,
    nextStep: null,
    invoiceUntil: null,
    eventDate: null,
    row: place,
    cells: [],
  };
}

function sumsOf(rows: readonly ListedRow[]): ClientPeriodSums {
  return {
    saleRows: Int32Array.from(rows, (row) => numberOf(row.rows)),
    turnover: floats(rows, "turnover"),
    margin: floats(rows, "periodMargin"),
    quantity: new Float64Array(rows.length).fill(NaN),
    purchases: floats(rows, "purchases"),
  };
}

function usesOf(rows: readonly ListedRow[], { products, productRanks }: AroundList, ledger: SalesLedger): PairAmounts {
  const start = new Int32Array(rows.length + 1);
  const partner: number[] = [];
  const amount: number[] = [];
  rows.forEach((row, client) => {
    for (const place of numbersOf(row.usedPlaces)) partner.push(ledger.products.find(products[place - 1]));
    amount.push(...numbersOf(row.usedAmounts));
    start[client + 1] = partner.length;
  });
  const totals = Float64Array.from(ledger.products.names, (name) => productRanks.get(name)?.total ?? NaN);
  return { start, partner: Int32Array.from(partner), amount: Float64Array.from(amount), totals };
}

function noPairs(clients: number): PairAmounts {
  const none = new Float64Array(0);
  return { start: new Int32Array(clients + 1), partner: new Int32Array(0), amount: none, totals: none };
}

function mediansOf({ userRanks }: AroundList, { segments }: ClientRegister, { names }: MatrixProducts): UserMedians {
  const width = names.length;
  const medians = new Float64Array(segments.names.length * width);
  const users = new Int32Array(medians.length);
  segments.names.forEach((segment, row) => {
    names.forEach((product, column) => {
      const rank = userRanks.get(`${segment}\0${product}`);
      if (rank === undefined) return;
      users[row * width + column] = rank.paying;
      medians[row * width + column] = rank.paying > 0 ? rank.median : 0;
    });
  });
  return { medians, users };
}

function statusesNow(rows: readonly ListedRow[], plan: RunPlan): ClientStatuses {
  const statuses = rows.map((row) => codesAt(row, plan.ends.length - 1).status ?? "Potential");
  const bought = Uint8Array.from(statuses, (status) => (status === "Potential" || status === "Lost" ? 0 : 1));
  return { statuses, bought, boughtBefore: Uint8Array.from(statuses, (status) => (status === "Regular" ? 1 : 0)) };
}

function codesAt(row: ListedRow, end: number) {
  const [status, abc, xyz] = textOf(row.codes).slice(end * 3, end * 3 + 3);
  return {
    status: statusOfCode[status],
    abc: "-ABCDEF".indexOf(abc),
    xyz: xyz === "-" ? null : (xyz as "X" | "Y" | "Z"),
  };
}

/** What every listed client was at each end. */
export function listedAtEnds(rows: readonly ListedRow[], plan: RunPlan): readonly ClassesAtEnd[] {
  return plan.ends.map((_, end) => {
    const codes = rows.map((row) => codesAt(row, end));
    return {
      statuses: codes.map(({ status }) => status),
      abc: codes.map(({ abc }) => (abc === 0 ? null : (abcLetter(abc) as "A"))),
      xyz: codes.map(({ xyz }) => xyz),
    };
  });
}

function abcLetter(place: number): string {
  return "ABCDEF"[place - 1];
}

function columnsOf(
  rows: readonly ListedRow[],
  { plan, settings, turnover, measuredBase, keyClients }: AroundList,
  passes: Omit<Evidence, "columns" | "idOfKey" | "idOfClient" | "lineOf">,
): FigureColumns {
  const { register, history, sums, productAmounts, products, medians, lifetimes, statuses } = passes;
  const measured = floats(rows, "measured");
  const variation = floats(rows, "variation").map((value) => (value < 0 ? Infinity : value));
  const last = plan.ends.length - 1;
  return {
    ids: Int32Array.from(rows.keys()),
    cumulativeShare: cumulativeSharesOf(measured, measuredBase),
    manager: shownManagers(register, history),
    status: statuses.statuses,
    turnover: sums.turnover,
    margin: sums.margin,
    measured,
    companyTurnover: turnover,
    abc: Uint8Array.from(rows, (row) => codesAt(row, last).abc),
    xyz: Array.from(variation, (value) => xyzClassOfClient(value, settings.xyz)),
    variation,
    // Without a potential only a loss gives a grade.
    grade: Array.from(sums.margin, (margin) => clientGrade(valueOrNull(margin), 0, null, settings.gradeTable)),
    ladder: rungsOf(register, history),
    developments: clientDevelopments(register, productAmounts, products, medians),
    overdue: rows.map((row) => (numberOf(row.overdue) < 0 ? null : numberOf(row.overdue) === 1)),
    lifetimes,
    keyReasons: Uint8Array.from(register.names, (name) => (keyClients.has(name) ? reasonBit("breadwinner") : 0)),
    groups: null,
    abcInGroup: null,
  };
}

function shownManagers(register: ClientRegister, history: PurchaseHistory): Int32Array {
  return register.manager.map((manager, client) => (manager === BLANK ? history.lastSaleManager[client] : manager));
}

function rungsOf({ records }: ClientRegister, { purchases }: PurchaseHistory): readonly (LadderRung | null)[] {
  return records.map((record, client) =>
    ladderRung({
      purchases: purchases[client],
      buysFromCompetitors: record?.buysFromCompetitors ?? null,
      penetration: null,
      recommends: record?.recommends ?? null,
    }),
  );
}
