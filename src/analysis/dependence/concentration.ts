import { Sum } from "../sum";

export interface Concentration {
  /** The largest shares of turnover, falling. */
  readonly top: readonly { readonly client: string; readonly share: number }[];
  /** How many clients bring 80 % of the turnover. */
  readonly pareto80: number;
  /** How many clients have turnover above 0. */
  readonly paying: number;
  readonly hhi: number | null;
  /** 0 = all clients bring the same, near 1 = one brings nearly everything. */
  readonly gini: number | null;
}

const TOP_CLIENTS = 5;
/** Of the turnover: how many clients bring so much. */
export const PARETO_SHARE = 0.8;
const TOLERANCE = 1e-9;

/**
 * How far the turnover hangs on few clients: the largest shares, the clients that bring 80 %, the Herfindahl index and
 * the Gini coefficient.
 *
 * Shapes: one name and one turnover per client. Variant: shares of the whole net turnover, so that returns count; HHI is
 * the sum of the squared shares (1 = one client). Gini looks at the clients with turnover above 0 only: 0 = all bring
 * the same, near 1 = one brings nearly everything; the mean difference of two clients / twice the mean. Edges: without
 * turnover above 0 there are no shares, HHI and Gini are null; one client has the Gini 0. Source: spec 3.12.
 *
 * @example concentration(["Anna", "Boris"], [75, 25]) // { top: [Anna 0.75, Boris 0.25], pareto80: 2, paying: 2, hhi: 0.625, gini: 0.25 }
 */
export function concentration(names: readonly string[], turnover: ArrayLike<number>): Concentration {
  const sum = new Sum();
  for (let client = 0; client < turnover.length; client++) sum.add(turnover[client]);
  const total = sum.value;
  if (!(total > 0)) return { top: [], pareto80: 0, paying: 0, hhi: null, gini: null };

  const order = Array.from({ length: turnover.length }, (_, client) => client);
  order.sort((left, right) => turnover[right] - turnover[left] || (names[left] < names[right] ? -1 : 1));
  const top = [];
  for (const client of order.slice(0, TOP_CLIENTS)) {
    if (turnover[client] > 0) top.push({ client: names[client], share: turnover[client] / total });
  }
  let reached = 0;
  let pareto80 = 0;
  while (pareto80 < order.length && reached < total * (PARETO_SHARE - TOLERANCE))
    reached += turnover[order[pareto80++]];
  let hhi = 0;
  for (const client of order) hhi += (turnover[client] / total) ** 2;
  let paying = 0;
  while (paying < order.length && turnover[order[paying]] > 0) paying++;
  return { top, pareto80, paying, hhi, gini: gini(order.slice(0, paying), turnover) };
}

/** Over the clients with turnover above 0. */
function gini(falling: readonly number[], turnover: ArrayLike<number>): number {
  const paying = falling.length;
  let sum = 0;
  for (const client of falling) sum += turnover[client];
  let weighted = 0;
  for (let place = 0; place < paying; place++) weighted += (paying - 1 - 2 * place) * turnover[falling[place]];
  return weighted / (paying * sum);
}
