import type { Problem, ProblemCode } from "./problem";
import type { CellPlace } from "./types";

/** Problems in the order of the sheet; `counts` is complete where the list was cut. */
export interface ProblemList {
  readonly items: readonly Problem[];
  readonly counts: Readonly<Partial<Record<Problem["code"], number>>>;
}

/** Nobody reads more of one kind; the counts go on. */
export const MOST_PROBLEMS_PER_CODE = 1000;

/** Collects problems as they are met: at most a thousand per code are kept, all are counted. */
export class ProblemLog {
  private readonly items: Problem[] = [];
  private readonly counts = new Map<ProblemCode, number>();

  add(code: ProblemCode, where: CellPlace | null, params: Problem["params"] = {}): void {
    const count = (this.counts.get(code) ?? 0) + 1;
    this.counts.set(code, count);
    if (count <= MOST_PROBLEMS_PER_CODE) this.items.push({ code, where, params });
  }

  count(code: ProblemCode): number {
    return this.counts.get(code) ?? 0;
  }

  list(): ProblemList {
    return { items: this.items.slice(), counts: Object.fromEntries(this.counts) };
  }
}

/**
 * Several lists as one: the tables in the order given, the problems of one sheet from top to bottom.
 *
 * Problems about a whole table stand before those of its cells. Source: spec 1.
 *
 * @example joinProblems([{ items: [], counts: { totalRow: 1 } }, { items: [], counts: { totalRow: 2 } }]).counts // { totalRow: 3 }
 */
export function joinProblems(lists: readonly ProblemList[]): ProblemList {
  const sheets: string[] = [];
  const items: Problem[] = [];
  const counts: Partial<Record<ProblemCode, number>> = {};
  for (const list of lists) {
    for (const problem of list.items) {
      items.push(problem);
      if (problem.where !== null && !sheets.includes(problem.where.sheet)) sheets.push(problem.where.sheet);
    }
    for (const [code, count] of Object.entries(list.counts) as [ProblemCode, number][]) {
      counts[code] = (counts[code] ?? 0) + count;
    }
  }
  // The sort is stable: problems of one cell keep the order in which they were found.
  items.sort((left, right) => comparePlaces(left.where, right.where, sheets));
  return { items, counts };
}

function comparePlaces(left: CellPlace | null, right: CellPlace | null, sheets: readonly string[]): number {
  if (left === null || right === null) return Number(left !== null) - Number(right !== null);
  const bySheet = sheets.indexOf(left.sheet) - sheets.indexOf(right.sheet);
  if (bySheet !== 0) return bySheet;
  return left.row !== right.row ? left.row - right.row : left.column - right.column;
}
