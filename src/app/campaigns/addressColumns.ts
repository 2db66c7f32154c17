import type { Analysis } from "../../analysis/analysis";
import { areParts } from "../columnDecisions";

/**
 * The columns of the clients table that make a postal address, in their order: the address itself and the city, postal code
 * and the like beside it. Empty = the table has no address.
 */
export function addressColumns({ evidence }: Analysis): readonly number[] {
  const { clients } = evidence.input;
  const address = clients?.columns.address;
  if (!clients || address === undefined) return [];
  const isPart = areParts(clients.headers);
  const isNamed = new Set(Object.values(clients.columns));
  return clients.headers
    .map((_header, column) => column)
    .filter((column) => column === address || (isPart[column] && !isNamed.has(column)));
}
