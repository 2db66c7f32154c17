import type { Analysis } from "../../src/analysis/analysis";

/** Figures that an analysis of a sheet and one of a database share. */
export function figuresOfAnalysis(analysis: Analysis): unknown {
  const figures = Object.keys(analysis).filter((name) => !notShared.includes(name));
  const { total, used, unreadable, afterAsOf } = analysis.rows;
  const shared = figures.map((name) => [name, analysis[name as keyof Analysis]]);
  return { ...Object.fromEntries(shared), rows: { total, used, unreadable, afterAsOf } };
}

// What looks at the rows of a sheet, and what is said beside the figures.
const notShared = ["evidence", "control", "notices", "problems", "rows", "rhythm"];

/** Where two figures differ, and how; relative 1e-6, classes and counts exactly. */
export interface Comparison {
  readonly figures: number;
  readonly differences: readonly string[];
}

const RELATIVE = 1e-6;
const NOTHING = 1e-7;

/** Compares every figure of two results, one by one. */
export function compareFigures(expected: unknown, actual: unknown): Comparison {
  const differences: string[] = [];
  let figures = 0;
  const compare = (left: unknown, right: unknown, path: string): void => {
    if (typeof left === "object" && left !== null && typeof right === "object" && right !== null) {
      const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
      for (const key of keys) {
        const of = (value: object): unknown => (value as Readonly<Record<string, unknown>>)[key];
        compare(of(left), of(right), path === "" ? key : `${path}.${key}`);
      }
      return;
    }
    figures++;
    if (!isSame(left, right))
      differences.push(`${path}: ${String(left)} in the sheet, ${String(right)} in the database`);
  };
  compare(expected, actual, "");
  return { figures, differences };
}

function isSame(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (typeof left !== "number" || typeof right !== "number") return false;
  if (Number.isInteger(left) && Number.isInteger(right) && Math.abs(left) < 2 ** 31) return left === right;
  return Math.abs(left - right) <= NOTHING + RELATIVE * Math.max(Math.abs(left), Math.abs(right));
}
