import { LARGE_SHARE } from "../analysis/dependence/largeShare";
import {
  purchasesIn,
  activeMonthFields,
  knownSumIn,
  lostByProductText,
  lostTurnoverText,
  overdueText,
} from "./clientColumns";
import { classedClients, withFields, type ClassBounds } from "./judgedClients";
import { merged } from "./merged";
import { hasMargin, type RunPlan } from "./runPlan";
import { literal, number, numbers, PART, texts } from "./sqlText";
import { ownShareText } from "./totalCounters";

// Lists of clients: each shard answers with its first ones, and the first of these are the answer.

/** The lists of clients that a run asks for. */
export const engineLists = ["clients", "lost", "key"] as const;
export type EngineList = (typeof engineLists)[number];

const NUMBER = "0";
const TEXT = "''";
const all = engineLists;

/** Which lists say what of a client, and what stands in its place in the others: their answers stay short. */
const fieldsOfLists = {
  client: [all, TEXT],
  tableManager: [all, TEXT],
  saleManager: [all, TEXT],
  segment: [["clients", "lost"], TEXT],
  lastBought: [["clients", "lost"], NUMBER],
  saleRows: [["clients", "key"], NUMBER],
  turnover: [["clients", "key"], NUMBER],
  periodMargin: [["clients", "key"], NUMBER],
  usedPlaces: [["clients", "key"], "emptyArrayUInt32()"],
  usedAmounts: [["clients", "key"], "emptyArrayFloat64()"],
  inTable: [["clients"], NUMBER],
  fromCompetitors: [["clients"], NUMBER],
  recommending: [["clients"], NUMBER],
  firstSale: [["clients"], NUMBER],
  purchasesEver: [["clients"], NUMBER],
  firstBought: [["clients"], NUMBER],
  turnoverEver: [["clients"], NUMBER],
  ownShare: [["clients"], NUMBER],
  rows: [["clients"], NUMBER],
  purchases: [["clients"], NUMBER],
  measured: [["clients"], NUMBER],
  variation: [["clients"], NUMBER],
  overdue: [["clients"], NUMBER],
  codes: [["clients"], TEXT],
  lostTurnover: [["lost"], NUMBER],
  mainProduct: [["lost"], TEXT],
  reason: [["lost"], TEXT],
  isKey: [["key"], NUMBER],
  servedBy: [["key"], "emptyArrayString()"],
  servedAmounts: [["key"], "emptyArrayFloat64()"],
} as const satisfies Readonly<Record<string, readonly [readonly EngineList[], string]>>;

type AnyField = keyof typeof fieldsOfLists;
/** What a list says of each of its clients. */
export type FieldOf<List extends EngineList> = {
  [Field in AnyField]: List extends (typeof fieldsOfLists)[Field][0][number] ? Field : never;
}[AnyField];

/** The fields of the answer, in their order. */
export const listFields = ["list", ...(Object.keys(fieldsOfLists) as readonly AnyField[])] as const;

/** Where the lists begin and end. */
export interface ListLimits {
  /** What the last client of the list has of the ABC measure; 0 = the list holds all. */
  readonly measured: number;
  /** Day of the last purchase of the last lost client of the list; 0 = the list holds all. */
  readonly lostDay: number;
  /** Turnover of the company in the period. */
  readonly company: number;
  /** A turnover that few clients reach, 0 = nobody. */
  readonly most: number;
  /** The products and managers a large share of which makes a key client. */
  readonly products: readonly CountingLevel[];
  readonly managers: readonly CountingLevel[];
}

/** What brings a product or a manager in the period, where a large share of it makes a key client. */
export interface CountingLevel {
  readonly name: string;
  readonly turnover: number;
}

/**
 * The first clients of each list, with what is known of them; see fieldsOfLists.
 *
 * - clients: by the ABC measure, then by name. `codes` has one letter each for status, ABC and XYZ class at every end.
 * - lost: the latest last purchase first, then by turnover of its last twelve months, then by name.
 * - key: those with a large share of the company, a product or a manager that counts (`isKey` = 1), then those with the
 *   most turnover.
 *
 * Products are places in `products`, from 1. Source: spec 3.9, 3.12, 3.14.
 */
export function listsQuery(
  plan: RunPlan,
  bounds: ClassBounds,
  limits: ListLimits,
  products: readonly string[],
): string {
  const { columns } = plan.source.sales;
  const has = { products: columns.product !== undefined, managers: columns.manager !== undefined };
  const facts = classedClients(plan, bounds, { ...has, productRows: has.products, lastManager: has.managers });
  const known = withFields(facts, {
    ...(has.products ? {} : { used: "emptyArrayString()", usedAmounts: "emptyArrayFloat64()" }),
    ...(has.managers ? {} : { servedBy: "emptyArrayString()", servedAmounts: "emptyArrayFloat64()", lastSale: "''" }),
    ...activeMonthFields(plan.settings.asOf),
  });
  const judged = withFields(known, { isKey: isKeyText(limits) });
  const chosen = `SELECT *, ${listsText(plan, limits)} AS lists FROM (${judged})`;
  const described = withFields(`SELECT * FROM (${chosen}) WHERE notEmpty(lists)`, {
    ...descriptionOf(plan, products),
    ...(has.products ? lostProductFields : { highest: "nan" }),
  });
  const reckoned = withFields(described, {
    meanGap: "arraySum(gaps) / length(gaps)",
    // Of equal ones the first by name.
    mainProduct: has.products
      ? "if(highest > 0, arrayReduce('min', arrayFilter((p, s) -> p != '' AND s = highest, byProduct, sumsByProduct)), '')"
      : TEXT,
  });
  const listed = withFields(reckoned, { overdue: overdueText(plan.settings.asOf), list: "arrayJoin(lists)" });
  const standing = {
    standing: `multiIf(list = 'clients', if(isNaN(measured), -inf, round(measured, 6)), list = 'lost', toFloat64(lastBought), toFloat64(isKey))`,
    standingThen: `multiIf(list = 'clients', 0., list = 'lost', round(lostTurnover, 6), round(turnover, 6))`,
  };
  const shown = Object.entries(fieldsOfLists).map(([field, [lists, blank]]) => shownText(field, lists, blank));
  const order = `ORDER BY shown_list, standing DESC, standingThen DESC, shown_client LIMIT ${plan.source.clientsListed} BY shown_list`;
  const inner = `SELECT list AS shown_list, standing, standingThen, ${shown.join(", ")} FROM (${withFields(listed, standing)}) ${order}`;
  const fields = listFields.map((field) => `shown_${field}`);
  return `SELECT ${fields.join(", ")} FROM ${merged(plan.source, inner)} ${order}`;
}

/** A field of a list, blank in the lists that do not say it. */
function shownText(field: string, lists: readonly EngineList[], blank: string): string {
  const isShown = `list IN (${lists.map(literal).join(", ")})`;
  return `${lists === all ? field : `if(${isShown}, ${field}, ${blank})`} AS shown_${field}`;
}

/** The lists that a client may be among the first of. */
function listsText(plan: RunPlan, { measured, lostDay, most }: ListLimits): string {
  const last = plan.ends.length - 1;
  const inList: Readonly<Record<EngineList, string>> = {
    clients: measured > 0 ? `value_${last} >= ${number(measured)}` : "1",
    lost: `status_${last} = 'Lost'${lostDay > 0 ? ` AND lastBought >= ${number(lostDay)}` : ""}`,
    key: `isKey = 1 OR ${most > 0 ? `turnover >= ${number(most)}` : "0"}`,
  };
  const lists = engineLists.map((list) => `if(${inList[list]}, ${literal(list)}, '')`);
  return `arrayFilter(l -> l != '', [${lists.join(", ")}])`;
}

function isKeyText({ company, products, managers }: ListLimits): string {
  const reasons = [
    company > 0 ? `turnover >= ${number(least(company))}` : "0",
    largeAmong("used", "usedAmounts", products),
    largeAmong("servedBy", "servedAmounts", managers),
  ];
  return `toUInt8(${reasons.join(" OR ")})`;
}

/** What is said of a client, from its facts. */
function descriptionOf(plan: RunPlan, products: readonly string[]): Readonly<Record<string, string>> {
  const last = plan.ends.length - 1;
  return {
    saleManager: `if(lastSale = '', '', splitByChar('${PART}', lastSale)[3])`,
    saleRows: "toUInt32(arraySum(counts))",
    ownShare: ownShareText(plan),
    periodMargin: hasMargin(plan.source) ? knownSumIn("margin", plan.seen) : "nan",
    purchases: purchasesIn(plan.seen),
    measured: `value_${last}`,
    // JSON has no number for infinity: the mean is not above 0.
    variation: `if(variation_${last} = inf, -1., variation_${last})`,
    codes: `concat(${plan.ends.map((_, end) => codeText(plan, end)).join(", ")}, '')`,
    gaps: gapsText,
    usedPlaces: `arrayMap(p -> toUInt32(indexOf(${texts(products)}, p)), used)`,
    lostTurnover: lostTurnoverText,
  };
}

/** What a client bought of each product before it was lost, and the most of these. */
const lostProductFields = {
  sumsByProduct: lostByProductText,
  highest: "arrayReduce('max', arrayFilter((s, p) -> p != '', sumsByProduct, byProduct))",
};

/** Days between different days of purchase. */
const gapsText =
  "arrayMap((later, sooner) -> toFloat64(later - sooner), " +
  "arrayPopFront(arraySort(arrayDistinct(bought))), arrayPopBack(arraySort(arrayDistinct(bought))))";

/** Potential, New, Regular, reStored, Lost or unknown; A to F or -; X, Y, Z or -. */
function codeText(plan: RunPlan, end: number): string {
  const isKnown = `inTable = 1 OR (firstSale > 0 AND firstSale <= ${plan.ends[end].end})`;
  const status = `if(${isKnown}, multiIf(status_${end} = 'Restored', 'S', substring(status_${end}, 1, 1)), '-')`;
  const abc = `substring('-ABCDEF', abc_${end} + 1, 1)`;
  return `${status}, ${abc}, if(xyz_${end} = '', '-', xyz_${end})`;
}

function least(total: number): number {
  return total * (LARGE_SHARE - 1e-9);
}

function largeAmong(names: string, amounts: string, levels: readonly CountingLevel[]): string {
  const counting = levels.filter(({ turnover }) => turnover > 0);
  if (counting.length === 0) return "0";
  const bounds = numbers(counting.map(({ turnover }) => least(turnover)));
  const bound = `transform(p, ${texts(counting.map(({ name }) => name))}, ${bounds}, inf)`;
  return `arrayExists((p, a) -> a >= ${bound}, ${names}, ${amounts})`;
}
