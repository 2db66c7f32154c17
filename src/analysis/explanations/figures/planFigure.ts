import type { ManagerFigures } from "../../managers/managerFigures";
import { type PlanFact, countedPlan } from "../../managers/planFacts";
import { clientKey } from "../../cells/clientKey";
import type { PlanIndicator } from "../../types";
import type { Analysis } from "../../analysis";
import type { FigureFamilies } from "../figure";
import { explained, input, type FigureExplanation, type FigureFormat, type FigureList } from "../figureExplanation";
import { explainManagerFigure } from "./managerFigure";

type PlanKey = FigureFamilies["plan"]["key"];

/**
 * How a plan, what was reached of it, or what is left came about.
 *
 * Source: spec 3.8.
 *
 * @example explainPlan(analysis, "share", analysis.plan.lines[0]).equation?.terms[1].name // "plan"
 */
export function explainPlan(analysis: Analysis, key: PlanKey, line: PlanFact): FigureExplanation {
  const { plan, fact, share } = line;
  const period = analysis.settings.kpiPeriod;
  const format = formatOf(line.indicator);
  const terms = { fact: input("fact", fact, format), plan: input("plan", plan, format) };
  switch (key) {
    case "plan":
      if (line.manager === null)
        return explained("planTotal", "plan", plan, { period, list: managersOf(analysis, line, "plan") });
      return explained("plan", "plan", plan, { period, list: entriesOf(analysis, line) });
    case "fact":
      return factOf(analysis, line);
    case "share":
      return explained("planShare", "plan", share, {
        period,
        equation: { operation: "ratio", terms: [terms.fact, terms.plan] },
      });
    case "left":
      return explained("planLeft", "plan", fact === null ? null : Math.max(plan - fact, 0), {
        period,
        equation: { operation: "remainder", terms: [terms.plan, terms.fact] },
      });
  }
}

/**
 * Plan and Plan % of the Managers report: the plan of turnover. Source: spec 3.8.
 *
 * @example explainManagerPlan(analysis, "planShare", analysis.managers[0]).rule // "planShare"
 */
export function explainManagerPlan(
  analysis: Analysis,
  key: "plan" | "planShare",
  figures: ManagerFigures,
): FigureExplanation {
  const { plan, managersTotal } = analysis;
  const lines = figures === managersTotal ? plan?.totals : plan?.lines;
  const line = lines?.find(({ manager, indicator }) => indicator === "turnover" && manager === figures.manager);
  if (line !== undefined) return explainPlan(analysis, key === "plan" ? "plan" : "share", line);
  return explained(key === "plan" ? "plan" : "planShare", "plan", null, {});
}

function formatOf(indicator: PlanIndicator): FigureFormat {
  return ["turnover", "margin"].includes(indicator) || indicator.endsWith("Amount") ? "amount" : "integer";
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

/** What was reached is the manager's own figure. */
function factOf(analysis: Analysis, line: PlanFact): FigureExplanation {
  const period = analysis.settings.kpiPeriod;
  if (line.manager === null) {
    return explained("planTotal", "plan", line.fact, { period, list: managersOf(analysis, line, "fact") });
  }
  const figures = analysis.managers.find(({ manager }) => manager === line.manager);
  if (figures === undefined || line.fact === null) return explained("plan", "plan", line.fact, { period });
  return explainManagerFigure(analysis, line.indicator, figures);
}
