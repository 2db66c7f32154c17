import type { AbcXyzCell } from "./analysis";
import { Sum } from "./sum";
import { abcClasses, xyzClasses, type AbcClass, type XyzClass } from "./types";

const STAR_PRODUCTS = 3;

/** What the table needs of one client. */
export interface ClassedClient {
  readonly abc: AbcClass | null;
  readonly xyz: XyzClass | null;
  readonly turnover: number;
  readonly productsUsed: number;
}

/**
 * The ABC × XYZ table: clients, turnover, share of turnover and stars per cell, row by row.
 *
 * Clients without an ABC class stand nowhere; those without an XYZ class in the column with xyz null. Stars are clients
 * of AX that use at least three products. Shares are of the company's turnover, null where that is not above 0.
 * Source: spec 3.4.
 *
 * @example abcXyzTable([{ abc: "A", xyz: "X", turnover: 10, productsUsed: 3 }], 3)[0].stars // 1
 */
export function abcXyzTable(clients: readonly ClassedClient[], classCount: number): readonly AbcXyzCell[] {
  const columns: readonly (XyzClass | null)[] = [...xyzClasses, null];
  const counts = new Int32Array(classCount * columns.length);
  const stars = new Int32Array(counts.length);
  const sums = Array.from(counts, () => new Sum());
  const company = new Sum();
  for (const client of clients) {
    company.add(client.turnover);
    if (client.abc === null) continue;
    const place = abcClasses.indexOf(client.abc) * columns.length + columns.indexOf(client.xyz);
    counts[place]++;
    sums[place].add(client.turnover);
    if (client.abc === "A" && client.xyz === "X" && client.productsUsed >= STAR_PRODUCTS) stars[place]++;
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
