import type { Analysis } from "../analysis";
import { defineFigure, type FigureOf } from "../figures/defineFigure";
import { quotient } from "../figures/equation";
import { amount, input, type Equation, type FigureInput } from "../figures/figureExplanation";
import { rowsBehind, type ExplainedRows } from "../figures/rowsBehind";
import { firstOfMonth, monthIndex } from "../time/calendar";
import type { Period } from "../types";
import type { ExpectedMonth, RhythmMonth } from "./rhythm";
import type { IndexParts } from "./monthIndexes";
import { rowsOfSlot } from "./rowsOfSlot";
import type { RhythmSlot } from "./rhythmSlots";

/** The figures of a part of the time, in the order of their columns. */
export const figuresOfSlot = {
  slotDays: defineFigure<RhythmSlot>({
    format: "integer",
    rule: "slotDays",
    help: "rhythm",
    value: ({ days }) => days,
    behind: (_slot, analysis) => ({ period: wholePeriod(analysis) }),
  }),
  slotMonths: defineFigure<RhythmSlot>({
    format: "integer",
    rule: "slotMonths",
    help: "rhythm",
    value: ({ days }) => days,
    behind: (_slot, analysis) => ({ period: wholePeriod(analysis) }),
  }),
  purchases: defineFigure<RhythmSlot>({
    format: "integer",
    rule: "slotPurchases",
    help: "rhythm",
    value: ({ purchases }) => purchases,
    behind: (slot, analysis) => ({ sales: rowsOfSlot(analysis, slot, "purchases"), period: wholePeriod(analysis) }),
  }),
  turnover: defineFigure<RhythmSlot>({
    format: "amount",
    rule: "slotTurnover",
    help: "rhythm",
    value: ({ turnover }) => turnover,
    behind: (slot, analysis) => ({ sales: rowsOfSlot(analysis, slot, "turnover"), period: wholePeriod(analysis) }),
  }),
  perDay: perSlot("perDay"),
  perMonth: perSlot("perMonth"),
  index: indexFigure(
    ({ parts }) => parts,
    ({ index }) => index,
  ),
  turnoverIndex: indexFigure(
    ({ turnoverParts }) => turnoverParts,
    ({ turnoverIndex }) => turnoverIndex,
  ),
};
export type SlotFigureKey = keyof typeof figuresOfSlot;

/** The figures of each whole month, beside the mean of the twelve months around it. */
export const figuresOfCourse = {
  purchases: defineFigure<RhythmMonth>({
    format: "integer",
    rule: "slotPurchases",
    help: "rhythm",
    value: ({ purchases }) => purchases,
    behind: ({ month }) => ({ period: daysOf(month) }),
  }),
  centredPurchases: centredMean("ratio", ({ meanPurchases }) => meanPurchases),
  purchasesRatio: defineFigure<RhythmMonth>({
    format: "ratio",
    rule: "monthRatio",
    help: "rhythm",
    why: ({ purchases, meanPurchases }) =>
      quotient(input("purchases", purchases), input("centredMean", meanPurchases, "ratio")),
  }),
  turnover: defineFigure<RhythmMonth>({
    format: "amount",
    rule: "slotTurnover",
    help: "rhythm",
    value: ({ turnover }) => turnover,
    behind: ({ month }, analysis) => ({ period: daysOf(month), sales: salesOf(analysis, month) }),
  }),
  centredTurnover: centredMean("amount", ({ meanTurnover }) => meanTurnover),
  turnoverRatio: defineFigure<RhythmMonth>({
    format: "ratio",
    rule: "monthRatio",
    help: "rhythm",
    why: ({ turnover, meanTurnover }) => quotient(amount("turnover", turnover), amount("centredMean", meanTurnover)),
  }),
};
export type CourseFigureKey = keyof typeof figuresOfCourse;

/** The figures of each month to come. */
export const figuresOfExpected = {
  meanOfYear: defineFigure<ExpectedMonth>({
    format: "amount",
    rule: "meanOfYear",
    help: "rhythm",
    value: ({ mean }) => mean,
  }),
  turnoverIndex: defineFigure<ExpectedMonth>({
    format: "ratio",
    rule: "monthIndex",
    help: "rhythm",
    value: ({ index }) => index,
  }),
  expectedTurnover: defineFigure<ExpectedMonth>({
    format: "amount",
    rule: "expectedOfMonth",
    help: "rhythm",
    why: ({ mean, index }) => ({
      operation: "product",
      terms: [amount("meanOfYear", mean), input("turnoverIndex", index, "ratio")],
    }),
  }),
};
export type ExpectedFigureKey = keyof typeof figuresOfExpected;

function perSlot(rule: "perDay" | "perMonth"): FigureOf<RhythmSlot> {
  return defineFigure<RhythmSlot>({
    format: "ratio",
    rule,
    help: "rhythm",
    why: ({ purchases, days }) =>
      quotient(input("purchases", purchases), input(rule === "perDay" ? "slotDays" : "slotMonths", days)),
  });
}

function indexFigure(
  partsOf: (slot: RhythmSlot) => IndexParts | null,
  value: (slot: RhythmSlot) => number | null,
): FigureOf<RhythmSlot> {
  return defineFigure<RhythmSlot>({
    format: "ratio",
    rule: {
      among: ["slotIndex", "monthIndex"],
      of: ({ kind }, { rhythm }) => (kind === "month" && rhythm?.monthRule === "twoYears" ? "monthIndex" : "slotIndex"),
    },
    help: "rhythm",
    value,
    why: (slot, { rhythm }) => {
      const parts = partsOf(slot);
      if (parts === null) return null;
      const names = slot.kind === "month" && rhythm?.monthRule === "twoYears" ? ratioNames : slotNames;
      return indexEquation(parts, names);
    },
    behind: (_slot, analysis) => ({ period: wholePeriod(analysis) }),
  });
}

const slotNames = ["perSlot", "meanOfSlots"] as const;
const ratioNames = ["meanRatio", "meanOfRatios"] as const;

function indexEquation(
  { above, below }: IndexParts,
  [over, under]: readonly [FigureInput["name"], FigureInput["name"]],
): Equation {
  return quotient(input(over, above, "ratio"), input(under, below, "ratio"));
}

function centredMean(format: "ratio" | "amount", value: (month: RhythmMonth) => number | null): FigureOf<RhythmMonth> {
  return defineFigure<RhythmMonth>({
    format,
    rule: "centredMean",
    help: "rhythm",
    value,
    behind: ({ month }) => ({
      period: [firstOfMonth(monthIndex(month) - 6), firstOfMonth(monthIndex(month) + 7) - 1],
    }),
  });
}

function wholePeriod({ rhythm }: Analysis): Period | null {
  return rhythm === null ? null : [rhythm.days.from, rhythm.days.to];
}

function daysOf(month: number): Period {
  return [month, firstOfMonth(monthIndex(month) + 1) - 1];
}

function salesOf(analysis: Analysis, month: number): ExplainedRows {
  return rowsBehind(analysis, { period: daysOf(month) });
}
