import type { ManagerFigures } from "./managerFigures";
import { type PlanFact, countedPlan } from "./planFacts";
import { clientKey } from "../cells/clientKey";
import type { Period } from "../types";
import type { Analysis } from "../analysis";
import { explained, input, type FigureFormat, type FigureList } from "../figures/figureExplanation";
import { defineFigure, type FigureOf } from "../figures/defineFigure";
import { plannedFigures, type PlanIndicator } from "./figuresOfManager";
import { quotient } from "../figures/equation";

const planRule = {
  among: ["plan", "planTotal"],
  of: ({ manager }: PlanFact) => (manager === null ? "planTotal" : "plan"),
} as const;

/** A plan, what was reached of it, the share and what is left; the total of all managers adds up theirs. */
export const figuresOfPlan = {
  plan: defineFigure<PlanFact>({
    format: "amount",
    rule: planRule,
    help: "plan",
    value: ({ plan }) => plan,
    behind: (line, analysis) => ({
      period: kpiPeriod(analysis),
      list: line.manager === null ? managersOf(analysis, line, "plan") : entriesOf(analysis, line),
    }),
  }),
  fact: factFigure(),
  planShare: defineFigure<PlanFact>({
    format: "percent",
    rule: "planShare",
    help: "plan",
    // A plan that is not above 0 has no share.
    value: (line) => line.share,
    why: ({ fact, plan, indicator }) =>
      quotient(input("fact", fact, formatOf(indicator)), input("plan", plan, formatOf(indicator))),
    behind: (_line, analysis) => ({ period: kpiPeriod(analysis) }),
  }),
  planLeft: defineFigure<PlanFact>({
    format: "amount",
    rule: "planLeft",
    help: "plan",
    why: ({ fact, plan, indicator }) => ({
      operation: "remainder",
      terms: [input("plan", plan, formatOf(indicator)), input("fact", fact, formatOf(indicator))],
    }),
    behind: (_line, analysis) => ({ period: kpiPeriod(analysis) }),
  }),
};

/** What was reached is the manager's own figure. */
function factFigure(): FigureOf<PlanFact> {
  const total = defineFigure<PlanFact>({
    format: "amount",
    rule: planRule,
    help: "plan",
    value: ({ fact }) => fact,
    behind: (line, analysis) => ({
      period: kpiPeriod(analysis),
      list: line.manager === null ? managersOf(analysis, line, "fact") : null,
    }),
  });
  return {
    ...total,
    explain: (line, analysis) => {
      const figures = analysis.managers.find(({ manager }) => manager === line.manager);
      const isOwn = line.manager !== null && line.fact !== null && figures !== undefined;
      return isOwn ? plannedFigures[line.indicator].explain(figures, analysis) : total.explain(line, analysis);
    },
  };
}

/** Plan and Plan % of the Managers report: the plan of turnover. */
export const turnoverPlanOfManager = {
  plan: ofTurnoverPlan(figuresOfPlan.plan),
  planShare: ofTurnoverPlan(figuresOfPlan.planShare),
};

function ofTurnoverPlan(figure: FigureOf<PlanFact>): FigureOf<ManagerFigures> {
  return {
    ...figure,
    needs: "turnoverPlan",
    value: (manager, analysis) => {
      const line = turnoverPlan(manager, analysis);
      return line === null ? null : figure.value(line, analysis);
    },
    explain: (manager, analysis) => {
      const line = turnoverPlan(manager, analysis);
      return line === null ? explained(figure.rules[0], figure.help, null, {}) : figure.explain(line, analysis);
    },
  };
}

function turnoverPlan(figures: ManagerFigures, { plan, managersTotal }: Analysis): PlanFact | null {
  const lines = figures === managersTotal ? plan?.totals : plan?.lines;
  return lines?.find(({ manager, indicator }) => indicator === "turnover" && manager === figures.manager) ?? null;
}

const kpiPeriod = ({ settings }: Analysis): Period => settings.kpiPeriod;

function formatOf(indicator: PlanIndicator): FigureFormat {
  return plannedFigures[indicator].format;
}

/** The rows of the plan table that count. */
function entriesOf({ evidence }: Analysis, line: PlanFact): FigureList {
  const { kpiPeriod } = evidence.settings;
  const own = (evidence.input.plan?.entries ?? []).filter(
    ({ manager, indicator, period }) =>
      indicator === line.indicator &&
      clientKey(manager) === clientKey(line.manager ?? "") &&
      period[0] >= kpiPeriod[0] &&
      period[1] <= kpiPeriod[1],
  );
  const items = countedPlan(own).map(({ manager, value, period, where }) => ({
    name: manager,
    value,
    row: { period, where },
  }));
  return { kind: "entries", values: null, format: formatOf(line.indicator), items };
}

/** The lines that a total adds up. */
function managersOf(analysis: Analysis, total: PlanFact, key: "plan" | "fact"): FigureList {
  const own = (analysis.plan?.lines ?? []).filter(({ indicator }) => indicator === total.indicator);
  const items = own.map((line) => ({ name: line.manager, value: line[key] }));
  return { kind: "managers", values: null, format: formatOf(total.indicator), items };
}
