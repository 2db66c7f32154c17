import { abcClassAt } from "../classes/abc";
import type { Evidence } from "../evidence";
import { portionsOfRows } from "../ledger/portions";
import { MOST_GROUPS, type RhythmGroup, type RhythmKind } from "./rhythmTally";

/** The groups whose rhythm is counted, and how many more of each kind there are. */
export interface RhythmGroups {
  readonly groups: readonly RhythmGroup[];
  readonly left: Readonly<Record<Exclude<RhythmKind, "base">, number>>;
}

/**
 * The base, then the segments, ABC classes and products with the most turnover over the whole history, twenty of each.
 *
 * Equal ones stand in the order of their names. Source: spec 3.21.
 *
 * @example lastOf(rhythmGroups(evidence)).groups[0].kind // "base"
 */
export function* rhythmGroups(evidence: Evidence): Generator<undefined, RhythmGroups> {
  const { ledger, history, register, columns } = evidence;
  const bySegment = new Map<number, number>();
  const byClass = new Map<number, number>();
  const add = (sums: Map<number, number>, id: number, amount: number): void => {
    sums.set(id, (sums.get(id) ?? 0) + amount);
  };
  for (let client = 0; client < history.turnover.length; client++) {
    // Where classes serve as segments they stand below.
    if (register.segment[client] >= 0 && register.segmentsBy !== "abc")
      add(bySegment, register.segment[client], history.turnover[client]);
    if (abcClassAt(columns.abc[client]) !== null) add(byClass, columns.abc[client], history.turnover[client]);
  }
  const segments = largest("segment", bySegment, (id) => register.segments.names[id]);
  const classes = largest("class", byClass, (id) => abcClassAt(id) ?? "");
  const products = largest("product", yield* turnoverOfProducts(evidence), (id) => ledger.products.names[id]);
  const inOrder = classes.groups.slice().sort((one, other) => one.id - other.id);
  return {
    groups: [{ kind: "base", id: 0, name: null }, ...segments.groups, ...inOrder, ...products.groups],
    left: { segment: segments.left, class: classes.left, product: products.left },
  };
}

function* turnoverOfProducts({ ledger, history }: Evidence): Generator<undefined, Map<number, number>> {
  const { product, day, amount, rows } = ledger;
  const sums = new Float64Array(ledger.products.names.length);
  if (product === null) return new Map();
  for (const [from, to] of portionsOfRows(rows)) {
    for (let row = from; row < to; row++) {
      if (product[row] >= 0 && day[row] <= history.asOf) sums[product[row]] += amount[row];
    }
    yield;
  }
  return new Map(sums.entries());
}

function largest(
  kind: RhythmKind,
  sums: ReadonlyMap<number, number>,
  nameOf: (id: number) => string,
): { readonly groups: readonly RhythmGroup[]; readonly left: number } {
  const found = [...sums]
    .map(([id, sum]) => ({ id, sum, name: nameOf(id) }))
    .sort((one, other) => other.sum - one.sum || (one.name < other.name ? -1 : 1));
  const groups = found.slice(0, MOST_GROUPS).map(({ id, name }) => ({ kind, id, name }));
  return { groups, left: found.length - groups.length };
}
