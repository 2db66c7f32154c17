import { Sum } from "../sum";
import { abcClasses, xyzClasses, type XyzClass, type AbcClass } from "../types";

/** One cell of ABC × XYZ. Every cell exists, empty ones with 0; xyz null = the column of clients without an XYZ class. */
export interface AbcXyzCell {
  readonly abc: AbcClass;
  readonly xyz: XyzClass | null;
  readonly clients: number;
  readonly turnover: number;
  readonly share: number | null;
  /** Clients of AX that use at least three products; 0 in the other cells. */
  readonly stars: number;
}

const STAR_PRODUCTS = 3;

/** What the table needs of the clients: one place per client in each. */
export interface ClassedClients {
  /** As abcClassIndexes() numbers them: 0 = no class. */
  readonly abc: ArrayLike<number>;
  readonly xyz: readonly (XyzClass | null)[];
  readonly turnover: ArrayLike<number>;
  readonly productsUsed: ArrayLike<number>;
}

/**
 * The ABC × XYZ table: clients, turnover, share of turnover and stars per cell, row by row.
 *
 * Clients without an ABC class stand nowhere; those without an XYZ class in the column with xyz null. Stars are clients
 * of AX that use at least three products. Shares are of the company's turnover, null where that is not above 0.
 * Source: spec 3.4.
 *
 * @example abcXyzTable({ abc: [1], xyz: ["X"], turnover: [10], productsUsed: [3] }, 3)[0].stars // 1
 */
export function abcXyzTable(
  { abc, xyz, turnover, productsUsed }: ClassedClients,
  classCount: number,
): readonly AbcXyzCell[] {
  const columns: readonly (XyzClass | null)[] = [...xyzClasses, null];
  const counts = new Int32Array(classCount * columns.length);
  const stars = new Int32Array(counts.length);
  const sums = Array.from(counts, () => new Sum());
  const company = new Sum();
  for (let client = 0; client < abc.length; client++) {
    company.add(turnover[client]);
    if (abc[client] === 0) continue;
    const place = (abc[client] - 1) * columns.length + columns.indexOf(xyz[client]);
    counts[place]++;
    sums[place].add(turnover[client]);
    if (place === 0 && productsUsed[client] >= STAR_PRODUCTS) stars[place]++;
  }
  const total = company.value;
  return sums.map((sum, place) => ({
    abc: abcClasses[Math.floor(place / columns.length)],
    xyz: columns[place % columns.length],
    clients: counts[place],
    turnover: sum.value,
    share: total > 0 ? sum.value / total : null,
    stars: stars[place],
  }));
}
