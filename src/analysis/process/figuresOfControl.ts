import type { Analysis } from "../analysis";
import { defineFigure, type FigureOf } from "../figures/defineFigure";
import type { FigureList } from "../figures/figureExplanation";
import type { Day } from "../types";
import { overdueDeals, type ControlGroup, type ControlPoint, type ControlState } from "./controlPoint";
import type { Deal } from "./deal";

/** How many control points there are in each state, in the order of the columns. */
export const figuresOfControl = {
  overdueState: ofState("overdue"),
  dueState: ofState("due"),
  laterState: ofState("later"),
  noNextStepState: ofState("noNextStep"),
  amountOverdue: defineFigure<ControlGroup>({
    format: "amount",
    rule: "amountOverdue",
    help: "controlPoints",
    value: ({ amountOverdue }) => amountOverdue,
    behind: ({ points }) => {
      const deals = new Map<Deal, ControlPoint>();
      for (const point of points) if (point.deal !== null) deals.set(point.deal, point);
      const items = overdueDeals(points).map((deal) => itemOf(deals.get(deal) as ControlPoint, deal.amount));
      return { list: { kind: "deals", values: null, format: "amount", items } };
    },
  }),
};
export type ControlFigureKey = keyof typeof figuresOfControl;

/** The figures of a single control point. */
export const figuresOfPoint = {
  dueOn: ofPoint("date", ({ due }) => due),
  daysLate: ofPoint("integer", ({ due }, day) => (due === null || due >= day ? null : day - due)),
  offerAmount: ofPoint("amount", ({ deal }) => deal?.amount ?? null),
};
export type PointFigureKey = keyof typeof figuresOfPoint;

function ofState(state: ControlState): FigureOf<ControlGroup> {
  return defineFigure<ControlGroup>({
    format: "integer",
    rule: state === "noNextStep" ? "withoutNextStep" : "controlPoints",
    help: "controlPoints",
    value: (group) => group[state],
    behind: ({ points }) => {
      const own = points.filter((point) => point.state === state);
      const list: FigureList = {
        kind: "points",
        values: null,
        format: "date",
        items: own.map((one) => itemOf(one, one.due)),
      };
      return { list };
    },
  });
}

function ofPoint(
  format: "date" | "integer" | "amount",
  value: (point: ControlPoint, day: Day) => number | null,
): FigureOf<ControlPoint> {
  return defineFigure<ControlPoint>({
    format,
    rule: format === "amount" ? "dealAmount" : format === "date" ? "dealDay" : "daysLate",
    help: "controlPoints",
    value: (point, analysis: Analysis) => value(point, analysis.controlPoints?.day ?? 0),
    behind: (point) => ({
      list: { kind: "points", values: null, format: "date", items: [itemOf(point, point.due)] },
    }),
  });
}

function itemOf({ client, manager, deal, where }: ControlPoint, value: number | null): FigureList["items"][number] {
  const name = [client ?? manager, deal?.offerNumber ?? null].filter((text) => text !== null).join(" · ");
  return { name: name === "" ? null : name, value, ...(where === null ? {} : { where }) };
}
