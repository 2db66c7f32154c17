import type { ClientFigures } from "../../analysis/clients/clientFigures";
import type { XyzClass } from "../../analysis/types";
import { xyzClassOfVariation } from "../../analysis/classes/xyz";

export type XyzCounts = Readonly<Record<XyzClass, number>>;

/** How the clients that have an XYZ class would fall with other bounds. */
export function xyzCounts(clients: readonly ClientFigures[], bounds: readonly [number, number]): XyzCounts {
  const counts: Record<XyzClass, number> = { X: 0, Y: 0, Z: 0 };
  for (const { xyz, cv } of clients) {
    if (xyz !== null) counts[xyzClassOfVariation(cv, bounds)]++;
  }
  return counts;
}
