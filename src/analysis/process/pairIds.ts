import { clientKey } from "../cells/clientKey";
import { remembered } from "../cells/remembered";

/**
 * An id for each pair of a client and a product, from 0 on. Each text is looked at once, the pairs are numbers.
 *
 * Source: spec 3.15.
 *
 * @example pairIds()("Anna", null) // 0
 */
export function pairIds(): (client: string | null, product: string | null) => number {
  const idOfName = new Map<string, number>();
  const idOf = remembered((text) => {
    const key = clientKey(text);
    const id = idOfName.get(key) ?? idOfName.size;
    idOfName.set(key, id);
    return id;
  });
  const ofPair = new Map<number, number>();
  return (client, product) => {
    const pair = idOf(client ?? "") * 2 ** 26 + idOf(product ?? "");
    const id = ofPair.get(pair) ?? ofPair.size;
    ofPair.set(pair, id);
    return id;
  };
}
