import type { Equation, FigureInput, Operation } from "./figureExplanation";

interface OperationRule {
  /** The terms as they stand on paper, left of the equals sign. */
  readonly written: (terms: readonly string[]) => string;
  readonly result: (terms: readonly number[]) => number;
}

const rules: Readonly<Record<Operation, OperationRule>> = {
  ratio: { written: ([a, b]) => `${a} / ${b}`, result: ([a, b]) => a / b },
  difference: { written: ([a, b]) => `${a} − ${b}`, result: ([a, b]) => a - b },
  sum: {
    written: (terms) => terms.join(" + "),
    result: (terms) => terms.reduce((sum, term) => sum + term, 0),
  },
  product: {
    written: (terms) => terms.join(" × "),
    result: (terms) => terms.reduce((product, term) => product * term, 1),
  },
  retention: { written: ([end, fresh, start]) => `(${end} − ${fresh}) / ${start}`, result: ([e, n, s]) => (e - n) / s },
  conversion: { written: ([fresh, rest]) => `${fresh} / (${fresh} + ${rest})`, result: ([a, b]) => a / (a + b) },
  relative: { written: ([now, before]) => `(${now} − ${before}) / ${before}`, result: ([a, b]) => (a - b) / b },
  points: { written: ([now, before]) => `${now} − ${before}`, result: ([now, before]) => (now - before) * 100 },
  remainder: { written: ([a, b]) => `${a} − ${b}`, result: ([a, b]) => Math.max(a - b, 0) },
  lifetime: {
    written: ([months, share]) => `${months} / (1 − ${share})`,
    result: ([months, share]) => months / (1 - share),
  },
  capacity: {
    written: ([check, purchases, active, potential]) =>
      `${check} × ${purchases} / ${active} × (${active} + ${potential})`,
    result: ([check, purchases, active, potential]) => check * (purchases / active) * (active + potential),
  },
  breakEven: {
    written: ([cost, margin]) => `${cost} / (${margin} − ${cost})`,
    // What is given away is more than is earned: no growth brings it back.
    result: ([cost, margin]) => (margin > cost ? cost / (margin - cost) : NaN),
  },
  grownMargin: {
    written: ([turnover, growth, margin, cost]) =>
      `${turnover} × (1 + ${growth}) × (${margin} − ${cost}) − ${turnover} × ${margin}`,
    result: ([turnover, growth, margin, cost]) => turnover * (1 + growth) * (margin - cost) - turnover * margin,
  },
};

/**
 * The left side of an equation with the terms as texts, in signs that every language reads.
 *
 * Source: spec 3.
 *
 * @example writtenEquation("retention", ["105", "15", "100"]) // "(105 − 15) / 100"
 */
export function writtenEquation(operation: Operation, terms: readonly string[]): string {
  return rules[operation].written(terms);
}

/**
 * The result of an equation; null where a term is not known or the result is no number, as after a division by 0.
 *
 * Source: spec 3.
 *
 * @example equationResult({ operation: "ratio", terms: [input("keptClients", 96), input("startClients", 120)] }) // 0.8
 */
export function equationResult({ operation, terms }: Equation): number | null {
  const values: number[] = [];
  for (const { value } of terms) {
    if (value === null) return null;
    values.push(value);
  }
  const result = rules[operation].result(values);
  return Number.isFinite(result) ? result : null;
}

/**
 * One thing per another. Source: spec 3.
 *
 * @example equationResult(quotient(amount("turnover", 900), input("purchases", 4))) // 225
 */
export function quotient(above: FigureInput, below: FigureInput): Equation {
  return { operation: "ratio", terms: [above, below] };
}
