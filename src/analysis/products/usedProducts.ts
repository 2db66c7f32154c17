import type { Analysis } from "../analysis";

/** A client, or a product, and the turnover of its use in the analysis period. */
export interface Use {
  readonly name: string;
  readonly value: number;
}

/**
 * The clients that use a product, of one segment (null = none) or of all (undefined).
 *
 * Source: spec 3.10.
 *
 * @example usersOfProduct(analysis, 0, "Shops") // [{ name: "Anna", value: 400 }]
 */
export function usersOfProduct(analysis: Analysis, product: number, segment?: string | null): readonly Use[] {
  const { groups, products } = analysis.clientProduct;
  const users: Use[] = [];
  for (const group of groups) {
    if (segment !== undefined && group.segment !== segment) continue;
    for (let place = 0; place < group.clients.length; place++) {
      const value = group.turnover[place * products.length + product];
      if (value > 0) users.push({ name: group.clients[place].client, value });
    }
  }
  return users;
}

/**
 * The products that a client uses, in the order of the matrix.
 *
 * Source: spec 3.10.
 *
 * @example productsOfClient(analysis, "Anna") // [{ name: "Ink", value: 400 }]
 */
export function productsOfClient(analysis: Analysis, client: string): readonly Use[] {
  const { groups, products } = analysis.clientProduct;
  for (const { clients, turnover } of groups) {
    const place = clients.findIndex((line) => line.client === client);
    if (place === -1) continue;
    const uses = products.map((name, product) => ({ name, value: turnover[place * products.length + product] }));
    return uses.filter(({ value }) => value > 0);
  }
  return [];
}
