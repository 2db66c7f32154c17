import { LARGE_SHARE } from "../analysis/dependence/largeShare";
import {
  purchasesIn,
  activeMonthFields,
  knownSumIn,
  lostByProductText,
  lostTurnoverText,
  overdueText,
} from "./clientColumns";
import { PART } from "./clientFacts";
import { classedClients, clientsAtEnds, withFields, type ClassBounds } from "./judgedClients";
import { merged } from "./merged";
import { hasMargin, type RunPlan } from "./runPlan";
import { number, numbers, texts } from "./sqlText";
import { ownShareText } from "./totalsQuery";

// Lists of clients: each shard answers with its first ones, and the first of these are the answer.

/** What the list of clients says of each, in the order of the fields. */
export const listFields = [
  "client",
  "inTable",
  "segment",
  "tableManager",
  "saleManager",
  "fromCompetitors",
  "recommending",
  "saleRows",
  "firstSale",
  "purchasesEver",
  "firstBought",
  "lastBought",
  "turnoverEver",
  "ownShare",
  "rows",
  "turnover",
  "periodMargin",
  "purchases",
  "measured",
  "variation",
  "overdue",
  "usedPlaces",
  "usedAmounts",
  "codes",
] as const;
export type ListField = (typeof listFields)[number];

/**
 * The first clients by the ABC measure, then by name, with what is known of each.
 *
 * `codes` has one letter each for status, ABC and XYZ class at every end. Products are places in `products`, from 1.
 * Source: spec 3.9, 3.14.
 */
export function listQuery(plan: RunPlan, bounds: ClassBounds, products: readonly string[]): string {
  const last = plan.ends.length - 1;
  const hasProducts = plan.source.sales.columns.product !== undefined;
  const known = withFields(classedClients(plan, bounds, { products: hasProducts, lastManager: true }), {
    saleManager: managerOfLastSale,
    saleRows: "toUInt32(arraySum(counts))",
    ownShare: ownShareText(plan),
    periodMargin: hasMargin(plan.source) ? knownSumIn("margin", plan.seen) : "nan",
    purchases: purchasesIn(plan.seen),
    measured: `value_${last}`,
    // JSON has no number for infinity: the mean is not above 0.
    variation: `if(variation_${last} = inf, -1., variation_${last})`,
    codes: `concat(${plan.ends.map((_, end) => codeText(plan, end)).join(", ")}, '')`,
    boughtDays: "arraySort(arrayDistinct(bought))",
    ...(hasProducts
      ? { usedPlaces: `arrayMap(p -> toUInt32(indexOf(${texts(products)}, p)), used)` }
      : { usedPlaces: "emptyArrayUInt32()", usedAmounts: "emptyArrayFloat64()" }),
  });
  const waited = withFields(known, { ...gapFields, meanGap: "arraySum(gaps) / length(gaps)" });
  const clients = withFields(waited, {
    overdue: overdueText(plan.settings.asOf),
    standing: "if(isNaN(measured), -inf, round(measured, 6))",
  });
  const order = `ORDER BY standing DESC, client LIMIT ${plan.source.clientsListed}`;
  const inner = `SELECT ${[...listFields, "standing"].join(", ")} FROM (${clients}) ${order}`;
  return `SELECT ${listFields.join(", ")} FROM ${merged(plan.source, inner)} ${order}`;
}

const managerOfLastSale = `if(lastSale = '', '', splitByChar('${PART}', lastSale)[3])`;

const gapFields = {
  gaps: "arrayMap((later, sooner) -> toFloat64(later - sooner), arrayPopFront(boughtDays), arrayPopBack(boughtDays))",
};

/** Potential, New, Regular, reStored, Lost or unknown; A to F or -; X, Y, Z or -. */
function codeText(plan: RunPlan, end: number): string {
  const isKnown = `inTable = 1 OR (firstSale > 0 AND firstSale <= ${plan.ends[end].end})`;
  const status = `if(${isKnown}, multiIf(status_${end} = 'Restored', 'S', substring(status_${end}, 1, 1)), '-')`;
  const abc = `substring('-ABCDEF', abc_${end} + 1, 1)`;
  return `${status}, ${abc}, if(xyz_${end} = '', '-', xyz_${end})`;
}

/** What the list of lost clients says of each. */
export const lostFields = [
  "client",
  "tableManager",
  "saleManager",
  "segment",
  "lastBought",
  "lostTurnover",
  "mainProduct",
  "reason",
] as const;
export type LostField = (typeof lostFields)[number];

/** The first lost clients: the latest last purchase first, then by turnover, then by name. Source: spec 3.14. */
export function lostQuery(plan: RunPlan): string {
  const last = plan.ends.length - 1;
  const hasProducts = plan.source.sales.columns.product !== undefined;
  const lost = `SELECT * FROM (${clientsAtEnds(plan, { lastManager: true, productRows: hasProducts })}) WHERE status_${last} = 'Lost'`;
  const months = withFields(lost, { saleManager: managerOfLastSale, ...activeMonthFields(plan.settings.asOf) });
  const clients = withFields(months, {
    lostTurnover: lostTurnoverText,
    sumsByProduct: hasProducts ? lostByProductText : "emptyArrayFloat64()",
    products: hasProducts ? "byProduct" : "emptyArrayString()",
    highest: "arrayReduce('max', arrayFilter((s, p) -> p != '', sumsByProduct, products))",
    // Of equal ones the first by name.
    mainProduct: `if(highest > 0, arrayReduce('min', arrayFilter((p, s) -> p != '' AND s = highest, products, sumsByProduct)), '')`,
    standing: "round(lostTurnover, 6)",
  });
  const order = `ORDER BY lastBought DESC, standing DESC, client LIMIT ${plan.source.clientsListed}`;
  const inner = `SELECT ${[...lostFields, "standing"].join(", ")} FROM (${clients}) ${order}`;
  return `SELECT ${lostFields.join(", ")} FROM ${merged(plan.source, inner)} ${order}`;
}

/** What brings a product or a manager in the period, where a large share of it makes a key client. */
export interface CountingLevel {
  readonly name: string;
  readonly turnover: number;
}

export const keyFields = [
  "client",
  "isKey",
  "tableManager",
  "saleManager",
  "saleRows",
  "turnover",
  "periodMargin",
  "used",
  "usedAmounts",
  "servedBy",
  "servedAmounts",
] as const;
export type KeyField = (typeof keyFields)[number];

/**
 * The clients with a large share of the company, a product or a manager that counts, and those with the most turnover.
 *
 * `isKey` = 1 for the first; `most` is a turnover that few clients reach, 0 = nobody. Source: spec 3.12.
 */
export function keyQuery(
  plan: RunPlan,
  company: number,
  most: number,
  products: readonly CountingLevel[],
  managers: readonly CountingLevel[],
): string {
  const { columns } = plan.source.sales;
  const has = { products: columns.product !== undefined, managers: columns.manager !== undefined };
  const known = withFields(clientsAtEnds(plan, { ...has, lastManager: true }), {
    saleManager: managerOfLastSale,
    saleRows: "toUInt32(arraySum(counts))",
    periodMargin: hasMargin(plan.source) ? knownSumIn("margin", plan.seen) : "nan",
    ...(has.products ? {} : { used: "emptyArrayString()", usedAmounts: "emptyArrayFloat64()" }),
    ...(has.managers ? {} : { servedBy: "emptyArrayString()", servedAmounts: "emptyArrayFloat64()" }),
  });
  const isKey = [
    company > 0 ? `turnover >= ${number(least(company))}` : "0",
    largeAmong("used", "usedAmounts", products),
    largeAmong("servedBy", "servedAmounts", managers),
  ].join(" OR ");
  const isLargest = most > 0 ? `turnover >= ${number(most)}` : "0";
  const clients = withFields(known, { isKey: `toUInt8(${isKey})`, standing: "round(turnover, 6)" });
  const order = `ORDER BY isKey DESC, standing DESC, client LIMIT ${plan.source.clientsListed}`;
  const inner = `SELECT ${[...keyFields, "standing"].join(", ")} FROM (${clients}) WHERE isKey = 1 OR ${isLargest} ${order}`;
  return `SELECT ${keyFields.join(", ")} FROM ${merged(plan.source, inner)} ${order}`;
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
