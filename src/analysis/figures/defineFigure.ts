import type { Analysis } from "../analysis";
import { equationResult } from "./equation";
import {
  explained,
  type Equation,
  type FigureExplanation,
  type FigureFormat,
  type HelpPlace,
} from "./figureExplanation";
import type { FigureRule } from "./figureRules";
import type { FigureNeed } from "./figureNeeds";

interface Described<Of> {
  readonly format: FigureFormat;
  /** The sentence that tells the rule. */
  readonly rule: FigureRule | RuleChoice<Of>;
  /** Where the help tells it at length. */
  readonly help: HelpPlace;
  /** What was counted or added up. */
  readonly behind?: (of: Of, analysis: Analysis) => Behind;
  /** What the tables must have; absent or null = nothing but sales. */
  readonly needs?: FigureNeed | null;
}

/** The rule depends on what the figure is of. */
interface RuleChoice<Of> {
  readonly among: readonly FigureRule[];
  readonly of: (of: Of, analysis: Analysis) => FigureRule;
}

/** What is known beside the result: the period, the rows of the sales, what is listed, other inputs. */
export type Behind = Partial<Pick<FigureExplanation, "period" | "sales" | "list" | "inputs">>;

type FigureEquation<Of> = (of: Of, analysis: Analysis) => Equation | null;

/** A figure is the result of its equation, or it is counted and added up elsewhere, and then an equation may explain it. */
export type FigureDefinition<Of> = Described<Of> &
  (
    | { readonly why: FigureEquation<Of>; readonly value?: (of: Of, analysis: Analysis) => number | null }
    | { readonly value: (of: Of, analysis: Analysis) => number | null; readonly why?: undefined }
  );

/** A figure of a line of the analysis: its value, and how that came about. */
export interface FigureOf<Of> {
  readonly format: FigureFormat;
  readonly needs: FigureNeed | null;
  readonly rules: readonly FigureRule[];
  readonly help: HelpPlace;
  /** As its cell shows it; null = no value. */
  readonly value: (of: Of, analysis: Analysis) => number | null;
  readonly explain: (of: Of, analysis: Analysis) => FigureExplanation;
}

/**
 * One figure: the columns of the reports, their totals and the explanation of each cell come from it.
 *
 * Where no value is given the figure is the result of its equation. Source: spec 3.
 *
 * @example
 * const check = defineFigure<PeriodKpis>({
 *   format: "amount",
 *   rule: "averageCheck",
 *   help: "managers",
 *   why: ({ turnover, purchases }) => quotient(amount("turnover", turnover), input("purchases", purchases)),
 * });
 * check.value({ ...quarter, turnover: 900, purchases: 4 }, analysis) // 225
 */
export function defineFigure<Of>(definition: FigureDefinition<Of>): FigureOf<Of> {
  const { format, needs = null, rule, help, why, behind } = definition;
  const value = (of: Of, analysis: Analysis): number | null => {
    if (definition.value !== undefined) return definition.value(of, analysis);
    const equation = why?.(of, analysis) ?? null;
    return equation === null ? null : equationResult(equation);
  };
  const explain = (of: Of, analysis: Analysis): FigureExplanation =>
    explained(typeof rule === "string" ? rule : rule.of(of, analysis), help, value(of, analysis), {
      ...behind?.(of, analysis),
      equation: why?.(of, analysis) ?? null,
    });
  return { format, needs, rules: typeof rule === "string" ? [rule] : rule.among, help, value, explain };
}

/**
 * The same figure for lines that only say of what it is, such as by a client's name.
 *
 * Source: spec 3.
 *
 * @example figureFor(figuresOfClient.turnover, lineNamed).value({ client: "Anna" }, analysis) // 900
 */
export function figureFor<Line, Of>(
  figure: FigureOf<Of>,
  find: (line: Line, analysis: Analysis) => Of,
): FigureOf<Line> {
  return {
    ...figure,
    value: (line, analysis) => figure.value(find(line, analysis), analysis),
    explain: (line, analysis) => figure.explain(find(line, analysis), analysis),
  };
}
