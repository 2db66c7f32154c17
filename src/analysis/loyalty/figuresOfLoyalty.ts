import type { Analysis } from "../analysis";
import { defineFigure, type FigureOf } from "../figures/defineFigure";
import { quotient } from "../figures/equation";
import { amount, input, type FigureInput } from "../figures/figureExplanation";
import type { FigureRule } from "../figures/figureRules";
import { rowsBehind } from "../figures/rowsBehind";
import { clientLoyalty } from "./clientLoyalty";
import { costsOfGroup, rowsOfGroup } from "./behindLoyalty";
import type { Loyalty, LoyaltyClient } from "./loyalty";
import type { LoyaltyGroup, LoyaltyPoints } from "./loyaltyGroups";

const costRules = {
  none: "loyaltyCostFixed",
  fixed: "loyaltyCostFixed",
  purchase: "loyaltyCostSize",
  turnover: "loyaltyCostTier",
  bonus: "loyaltyCostBonus",
} as const;

/** What a programme costs with a group of clients, and what it must bring, in the order of the columns. */
export const figuresOfLoyaltyGroup = {
  loyaltyClients: counted("loyaltyClients", ({ clients }) => clients, false),
  loyaltyTouched: counted("loyaltyTouched", ({ touched }) => touched, true),
  purchases: defineFigure<LoyaltyGroup>({
    format: "integer",
    rule: "loyaltyPurchases",
    help: "loyalty",
    value: ({ purchases }) => purchases,
    behind: (group, analysis) =>
      withLoyalty(analysis, (loyalty) => ({
        period: loyalty.days,
        sales: rowsOfGroup(analysis, loyalty, group, (document) => document.amount > 0),
      })),
  }),
  turnover: defineFigure<LoyaltyGroup>({
    format: "amount",
    rule: "loyaltyTurnover",
    help: "loyalty",
    value: ({ turnover }) => turnover,
    behind: (group, analysis) =>
      withLoyalty(analysis, (loyalty) => ({ period: loyalty.days, sales: rowsOfGroup(analysis, loyalty, group) })),
  }),
  loyaltyCost: defineFigure<LoyaltyGroup>({
    format: "amount",
    rule: costRule(),
    help: "loyalty",
    value: ({ cost }) => cost,
    behind: (group, analysis) =>
      withLoyalty(analysis, (loyalty) => ({ period: loyalty.days, list: costsOfGroup(analysis, loyalty, group) })),
  }),
  costShare: defineFigure<LoyaltyGroup>({
    format: "percent",
    rule: "loyaltyCostShare",
    help: "loyalty",
    why: ({ cost, turnover }) => quotient(amount("loyaltyCost", cost), amount("turnover", turnover)),
  }),
  marginOfTurnover: defineFigure<LoyaltyGroup>({
    format: "percent",
    rule: "loyaltyMargin",
    help: "loyalty",
    why: ({ margin, marginBase }) => quotient(amount("margin", margin), amount("turnoverWithMargin", marginBase)),
  }),
  costOfMargin: defineFigure<LoyaltyGroup>({
    format: "percent",
    rule: "loyaltyCostOfMargin",
    help: "loyalty",
    // Of a margin that is none, no part can be given away.
    value: (group) => {
      const [cost, margin] = [costShareOf(group), marginShareOf(group)];
      return cost === null || margin === null || margin <= 0 ? null : cost / margin;
    },
    why: (group) => ((marginShareOf(group) ?? 0) > 0 ? quotient(shareOfCost(group), shareOfMargin(group)) : null),
  }),
  breakEven: defineFigure<LoyaltyGroup>({
    format: "percent",
    rule: "loyaltyBreakEven",
    help: "loyalty",
    why: (group) => ({ operation: "breakEven", terms: [shareOfCost(group), shareOfMargin(group)] }),
  }),
  extraTurnover: defineFigure<LoyaltyGroup>({
    format: "amount",
    rule: "loyaltyExtra",
    help: "loyalty",
    why: (group) => ({
      operation: "product",
      terms: [amount("turnover", group.turnover), input("growthNeeded", breakEvenOf(group), "percent")],
    }),
  }),
  resultAtGrowth: defineFigure<LoyaltyGroup>({
    format: "amount",
    rule: "loyaltyResult",
    help: "loyalty",
    why: (group, { settings }) => ({
      operation: "grownMargin",
      terms: [
        amount("turnover", group.turnover),
        input("expectedGrowth", settings.loyaltyGrowth, "percent"),
        shareOfMargin(group),
        shareOfCost(group),
      ],
    }),
  }),
  clientsAtEnd: defineFigure<LoyaltyGroup>({
    format: "integer",
    rule: "loyaltyAtEnd",
    help: "loyalty",
    value: ({ atEnd }) => atEnd,
    behind: ({ id }, analysis) =>
      withLoyalty(analysis, ({ days, clients }) => ({
        period: days,
        list: {
          kind: "clients",
          values: null,
          format: "integer",
          items: clients.filter(({ tier }) => tier === id).map(({ client }) => ({ name: client })),
        },
      })),
  }),
};
export type LoyaltyGroupKey = keyof typeof figuresOfLoyaltyGroup;

/** What the programme is for a client, in the order of the columns. */
export const figuresOfLoyaltyClient = {
  turnover: defineFigure<LoyaltyClient>({
    format: "amount",
    rule: "loyaltyTurnover",
    help: "loyalty",
    value: ({ turnover }) => turnover,
    behind: ({ id }, analysis) =>
      withLoyalty(analysis, ({ run, days }) => {
        const own = new Set(clientLoyalty(run, id).documents.map(({ document }) => document));
        const { document } = analysis.evidence.ledger;
        const sales = rowsBehind(analysis, { clients: [id], period: days, counts: (row) => own.has(document[row]) });
        return { period: days, sales };
      }),
  }),
  loyaltyCost: defineFigure<LoyaltyClient>({
    format: "amount",
    rule: costRule(),
    help: "loyalty",
    value: ({ cost }) => cost,
    behind: (_client, analysis) => withLoyalty(analysis, ({ days }) => ({ period: days })),
  }),
  costShare: defineFigure<LoyaltyClient>({
    format: "percent",
    rule: "loyaltyCostShare",
    help: "loyalty",
    why: ({ cost, turnover }) => quotient(amount("loyaltyCost", cost), amount("turnover", turnover)),
  }),
  reachedSoFar: defineFigure<LoyaltyClient>({
    format: "amount",
    rule: { among: ["loyaltyReached", "loyaltyLargest"], of: (_client, analysis) => reachedRule(analysis) },
    help: "loyalty",
    value: ({ reached }) => reached,
  }),
  nextThreshold: defineFigure<LoyaltyClient>({
    format: "amount",
    rule: "loyaltyNext",
    help: "loyalty",
    value: ({ next }) => next,
  }),
  missingToNext: defineFigure<LoyaltyClient>({
    format: "amount",
    rule: "loyaltyMissing",
    help: "loyalty",
    why: ({ next, reached }) => ({
      operation: "difference",
      terms: [amount("nextThreshold", next), amount("reachedSoFar", reached)],
    }),
  }),
  missingOfTurnover: defineFigure<LoyaltyClient>({
    format: "percent",
    rule: "loyaltyMissingShare",
    help: "loyalty",
    why: ({ next, reached, turnover }) =>
      quotient(amount("missingToNext", next === null ? null : next - reached), amount("turnover", turnover)),
  }),
  pointsEarned: pointsOfClient("loyaltyEarned", ({ earned }) => earned),
  pointsRedeemed: pointsOfClient("loyaltyRedeemed", ({ redeemed }) => redeemed),
  pointsExpired: pointsOfClient("loyaltyExpired", ({ expired }) => expired),
  pointsOpen: pointsOfClient("loyaltyOpen", ({ open }) => open),
};
export type LoyaltyClientKey = keyof typeof figuresOfLoyaltyClient;

/** The points of all clients, in the order of the columns. */
export const figuresOfLoyaltyPoints = {
  pointsEarned: pointsFigure("loyaltyEarned", ({ earned }) => earned, true),
  pointsRedeemed: pointsFigure("loyaltyRedeemed", ({ redeemed }) => redeemed),
  pointsExpired: pointsFigure("loyaltyExpired", ({ expired }) => expired),
  pointsOpen: pointsFigure("loyaltyOpen", ({ open }) => open),
  pointsExpiredShare: defineFigure<LoyaltyPoints>({
    format: "percent",
    rule: "loyaltyExpiredShare",
    help: "loyalty",
    why: ({ expired, earned }) => quotient(amount("pointsExpired", expired), amount("pointsEarned", earned)),
  }),
  pointsTakenBack: pointsFigure("loyaltyTakenBack", ({ takenBack }) => takenBack),
  pointsShortfall: pointsFigure("loyaltyShortfall", ({ shortfall }) => shortfall),
};
export type LoyaltyPointsKey = keyof typeof figuresOfLoyaltyPoints;

function costRule<Of>(): {
  readonly among: readonly FigureRule[];
  readonly of: (of: Of, analysis: Analysis) => FigureRule;
} {
  return {
    among: [...new Set(Object.values(costRules))],
    of: (_of, { settings }) => costRules[settings.loyaltyMode],
  };
}

const reachedRule = ({ settings }: Analysis): FigureRule =>
  settings.loyaltyMode === "purchase" ? "loyaltyLargest" : "loyaltyReached";

function withLoyalty<Said extends object>({ loyalty }: Analysis, say: (loyalty: Loyalty) => Said): Said | object {
  return loyalty === null ? {} : say(loyalty);
}

function counted(
  rule: "loyaltyClients" | "loyaltyTouched",
  value: (group: LoyaltyGroup) => number,
  onlyTouched: boolean,
): FigureOf<LoyaltyGroup> {
  return defineFigure<LoyaltyGroup>({
    format: "integer",
    rule,
    help: "loyalty",
    value,
    behind: (group, analysis) =>
      withLoyalty(analysis, (loyalty) => {
        const list = costsOfGroup(analysis, loyalty, group);
        const items = onlyTouched ? list.items.filter((item) => (item.value ?? 0) > 0) : list.items;
        return { period: loyalty.days, list: { ...list, values: "loyaltyCost", items } };
      }),
  });
}

function pointsFigure(
  rule: FigureRule,
  value: (points: LoyaltyPoints) => number,
  isSum = false,
): FigureOf<LoyaltyPoints> {
  return defineFigure<LoyaltyPoints>({
    format: "amount",
    rule,
    help: "loyalty",
    value,
    ...(isSum && {
      why: ({ redeemed, expired, open }: LoyaltyPoints) => ({
        operation: "sum" as const,
        terms: [amount("pointsRedeemed", redeemed), amount("pointsExpired", expired), amount("pointsOpen", open)],
      }),
    }),
    behind: (_points, analysis) => withLoyalty(analysis, ({ days }) => ({ period: days })),
  });
}

function pointsOfClient(rule: FigureRule, value: (points: LoyaltyPoints) => number): FigureOf<LoyaltyClient> {
  return defineFigure<LoyaltyClient>({
    format: "amount",
    rule,
    help: "loyalty",
    value: ({ points }) => (points === null ? null : value(points)),
  });
}

type GroupSums = Pick<LoyaltyGroup, "turnover" | "cost" | "margin" | "marginBase">;

/** What part of the turnover is given away; null = there is no turnover. */
export function costShareOf({ cost, turnover }: GroupSums): number | null {
  return turnover > 0 ? cost / turnover : null;
}

/** What part of the turnover is margin, as far as it is known; null = it is not. */
export function marginShareOf({ margin, marginBase }: GroupSums): number | null {
  return marginBase > 0 ? margin / marginBase : null;
}

/** By how much the turnover must grow to bring the margin back that is given away; null = never, or not known. */
export function breakEvenOf(group: GroupSums): number | null {
  const [cost, margin] = [costShareOf(group), marginShareOf(group)];
  return cost === null || margin === null || margin <= cost ? null : cost / (margin - cost);
}

const shareOfCost = (group: LoyaltyGroup): FigureInput => input("costShare", costShareOf(group), "percent");
const shareOfMargin = (group: LoyaltyGroup): FigureInput => input("marginShare", marginShareOf(group), "percent");
