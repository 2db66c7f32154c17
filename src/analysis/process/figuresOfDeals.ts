import type { Analysis } from "../analysis";
import { defineFigure, type FigureOf } from "../figures/defineFigure";
import { quotient } from "../figures/equation";
import { input, type Equation, type FigureFormat, type FigureList } from "../figures/figureExplanation";
import type { FigureRule } from "../figures/figureRules";
import { sumOver } from "../sum";
import { cellPlaceOf } from "../tables/tablePlace";
import type { Deal, DealState } from "./deal";
import type { DealGroup } from "./dealGroup";
import type { FunnelStage } from "./funnelStages";

/** A deal on a list of its own, with what the list adds to it. */
export interface ListedDeal {
  readonly deal: Deal;
  readonly bought?: number;
}

/** The figures of each stage of the funnel, in the order of their columns. */
export const figuresOfStage = {
  reached: ofStage(
    "integer",
    "dealsReached",
    (stage) => stage.reached,
    (deal, { place }) => deal.highest >= place,
  ),
  entered: defineFigure<FunnelStage>({
    format: "integer",
    rule: "dealsEntered",
    help: "funnel",
    why: ({ advanced, refused, open }): Equation => ({
      operation: "sum",
      terms: [input("advanced", advanced), input("refused", refused), input("openDeals", open)],
    }),
    behind: ({ place }, analysis) => ({
      list: dealList(
        analysis,
        counted(analysis).filter((deal) => deal.stage >= place),
      ),
    }),
  }),
  advanced: ofStage(
    "integer",
    "dealsAdvanced",
    (stage) => stage.advanced,
    (deal, { place }) => deal.stage > place,
  ),
  refused: ofStage("integer", "dealsRefused", (stage) => stage.refused, isAt("refused")),
  openDeals: ofStage("integer", "dealsOpen", (stage) => stage.open, isAt("open")),
  stageConversion: defineFigure<FunnelStage>({
    format: "percent",
    rule: "stageConversion",
    help: "funnel",
    why: ({ reached, reachedNext }) => quotient(input("reachedNext", reachedNext), input("reached", reached)),
  }),
  settledConversion: defineFigure<FunnelStage>({
    format: "percent",
    rule: "settledConversion",
    help: "funnel",
    why: ({ advanced, refused }) => share(input("advanced", advanced), input("refused", refused)),
  }),
  amountOpen: ofStage("amount", "dealAmounts", (stage) => stage.amountOpen, isAt("open")),
  amountRefused: ofStage("amount", "dealAmounts", (stage) => stage.amountRefused, isAt("refused")),
  medianDays: defineFigure<FunnelStage>({
    format: "ratio",
    rule: "medianDays",
    help: "funnel",
    value: ({ medianDays }) => medianDays,
  }),
  stuck: defineFigure<FunnelStage>({
    format: "integer",
    rule: "dealsStuck",
    help: "funnel",
    value: ({ stuck }) => stuck,
    behind: ({ place }, analysis) => ({
      list: dealList(
        analysis,
        (analysis.funnel?.stuck ?? []).filter(({ stage }) => stage === place),
      ),
    }),
  }),
};
export type StageFigureKey = keyof typeof figuresOfStage;

/** The figures of deals that have something in common, in the order of their columns. */
export const figuresOfDeals = {
  deals: defineFigure<DealGroup>({
    format: "integer",
    rule: "deals",
    help: "funnel",
    value: ({ count }) => count,
    behind: ({ deals }, analysis) => ({ list: dealList(analysis, deals) }),
  }),
  openDeals: ofGroup("integer", "dealsOpen", "open", (group) => group.open),
  won: ofGroup("integer", "dealsWon", "won", (group) => group.won),
  refused: ofGroup("integer", "dealsRefused", "refused", (group) => group.refused),
  amountOpen: ofGroup("amount", "dealAmounts", "open", (group) => group.amountOpen),
  amountWon: ofGroup("amount", "dealAmounts", "won", (group) => group.amountWon),
  amountRefused: ofGroup("amount", "dealAmounts", "refused", (group) => group.amountRefused),
  winRate: defineFigure<DealGroup>({
    format: "percent",
    rule: "winRate",
    help: "funnel",
    why: ({ won, refused }) => share(input("won", won), input("refused", refused)),
  }),
};
export type DealFigureKey = keyof typeof figuresOfDeals;

/** The figures of single deals. */
export const figuresOfDeal = {
  offerAmount: ofDeal("amount", "dealAmount", ({ deal }) => deal.amount),
  lastEvent: ofDeal("date", "dealDay", ({ deal }) => deal.last),
  wonOn: ofDeal("date", "dealDay", ({ deal }) => deal.closed),
  boughtOn: ofDeal("date", "dealDay", ({ bought }) => bought ?? null),
  daysQuiet: ofDeal("integer", "daysQuiet", ({ deal }, analysis) =>
    deal.last === null || analysis.funnel === null ? null : analysis.funnel.day - deal.last,
  ),
};
export type SingleDealKey = keyof typeof figuresOfDeal;

/** The amounts of a list of deals, added up. */
export const figuresOfDealTotal = {
  offerAmount: defineFigure<readonly Deal[]>({
    format: "amount",
    rule: "dealAmounts",
    help: "funnel",
    value: (deals) => sumOver(deals, ({ amount }) => amount),
    behind: (deals, analysis) => ({ list: dealList(analysis, deals) }),
  }),
};

const counted = ({ funnel }: Analysis): readonly Deal[] => funnel?.all.deals ?? [];

function isAt(state: DealState): (deal: Deal, stage: FunnelStage) => boolean {
  return (deal, { place }) => deal.state === state && deal.stage === place;
}

/** One part of both: no deal that is won or refused gives no value. */
function share(part: ReturnType<typeof input>, rest: ReturnType<typeof input>): Equation {
  return { operation: "conversion", terms: [part, rest] };
}

function ofStage(
  format: FigureFormat,
  rule: FigureRule,
  value: (stage: FunnelStage) => number | null,
  belongs: (deal: Deal, stage: FunnelStage) => boolean,
): FigureOf<FunnelStage> {
  return defineFigure<FunnelStage>({
    format,
    rule,
    help: "funnel",
    value,
    behind: (stage, analysis) => ({
      list: dealList(
        analysis,
        counted(analysis).filter((deal) => belongs(deal, stage)),
      ),
    }),
  });
}

function ofGroup(
  format: FigureFormat,
  rule: FigureRule,
  state: DealState,
  value: (group: DealGroup) => number | null,
): FigureOf<DealGroup> {
  return defineFigure<DealGroup>({
    format,
    rule,
    help: "funnel",
    value,
    behind: ({ deals }, analysis) => ({
      list: dealList(
        analysis,
        deals.filter((deal) => deal.state === state),
      ),
    }),
  });
}

function ofDeal(
  format: FigureFormat,
  rule: FigureRule,
  value: (listed: ListedDeal, analysis: Analysis) => number | null,
): FigureOf<ListedDeal> {
  return defineFigure<ListedDeal>({
    format,
    rule,
    help: "funnel",
    value,
    behind: ({ deal }, analysis) => ({ list: dealList(analysis, [deal]) }),
  });
}

/** Deals by their client and number; each leads to the row of its last event. */
function dealList({ evidence }: Analysis, deals: readonly Deal[]): FigureList {
  const { offers } = evidence.input;
  const items = deals.map(({ client, offerNumber, amount, row }) => ({
    name: [client, offerNumber].filter((text) => text !== null).join(" · ") || null,
    value: amount,
    ...(offers ? { where: cellPlaceOf(offers.place, row, offers.columns.client ?? 0) } : {}),
  }));
  return { kind: "deals", values: null, format: "amount", items };
}
