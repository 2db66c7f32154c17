import { clientKey } from "../cells/clientKey";
import type { ClientAliases } from "../tables/clientAliases";
import type { ClientRegister } from "./clientRegister";

/**
 * The id of every client that exists, by the key of its name and of each spelling in the alias table.
 *
 * Source: spec 1 (client keys), 6 (aliases).
 *
 * @example clientIds(register, null).get(clientKey(" «anna» ")) // 0
 */
export function clientIds(
  { names, exists }: ClientRegister,
  aliases: ClientAliases | null | undefined,
): ReadonlyMap<string, number> {
  const ids = new Map<string, number>();
  for (let id = 0; id < names.length; id++) {
    if (exists[id] === 1) ids.set(clientKey(names[id]), id);
  }
  for (const [key, name] of aliases?.names ?? []) {
    const id = ids.get(clientKey(name));
    if (id !== undefined) ids.set(key, id);
  }
  return ids;
}
