import type { Analysis } from "../analysis";
import { defineFigure, type Behind } from "../figures/defineFigure";
import { input, type Equation, type Operation } from "../figures/figureExplanation";
import { figuresOfPeriod, type PeriodFigureKey } from "./figuresOfPeriod";
import type { PeriodKpis } from "./periodKpis";
import { relativeChange } from "./relativeChange";

/** A figure of the KPI period beside the one of the period before. */
export interface ChangedFigure {
  readonly figure: PeriodFigureKey;
  readonly now: PeriodKpis;
  /** null = the period before is not known. */
  readonly before: PeriodKpis | null;
}

/** How a figure has changed from the period before, in itself and as a share. */
export const figuresOfChange = {
  // Rates change by percentage points.
  change: defineFigure<ChangedFigure>({
    format: "amount",
    rule: "change",
    help: "managers",
    why: (of, analysis) => changeBy(isRate(of) ? "points" : "difference", of, analysis),
    behind: rowsOfNow,
  }),
  changePercent: defineFigure<ChangedFigure>({
    format: "percent",
    rule: "relativeChange",
    help: "managers",
    value: (of, analysis) => {
      const [{ value: now }, { value: before }] = changeBy("relative", of, analysis).terms;
      return isRate(of) || now === null || before === null ? null : relativeChange(now - before, before);
    },
    why: (of, analysis) => changeBy("relative", of, analysis),
    behind: rowsOfNow,
  }),
};

function isRate({ figure }: ChangedFigure): boolean {
  return figuresOfPeriod[figure].format === "percent";
}

function changeBy(operation: Operation, { figure, now, before }: ChangedFigure, analysis: Analysis): Equation {
  const { format, value } = figuresOfPeriod[figure];
  const was = before === null ? null : value(before, analysis);
  return { operation, terms: [input("now", value(now, analysis), format), input("before", was, format)] };
}

function rowsOfNow({ figure, now }: ChangedFigure, analysis: Analysis): Behind {
  const { sales, list, period } = figuresOfPeriod[figure].explain(now, analysis);
  return { sales, list, period };
}
