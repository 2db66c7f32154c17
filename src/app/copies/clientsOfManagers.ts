import type { Analysis } from "../../analysis/analysis";
import { BLANK } from "../../analysis/cells/dictionary";
import type { Evidence } from "../../analysis/evidence";
import { firstRowFrom, endOfRowsTo } from "../../analysis/ledger/clientRows";
import { NO_DAY } from "../../analysis/ledger/purchaseHistory";

/** The clients of one manager. */
export interface ManagerClients {
  /** null = nobody's. */
  readonly manager: string | null;
  /** Ids, in the order of the Clients report. */
  readonly clients: readonly number[];
}

/** A client that has bought from several managers, and the one to whom it goes. */
export interface SharedClient {
  readonly client: string;
  readonly manager: string | null;
}

export interface ClientsByManager {
  /** Every manager that is known, in the order of the table and the sales; nobody's clients last, if there are any. */
  readonly managers: readonly ManagerClients[];
  readonly shared: readonly SharedClient[];
}

/**
 * To whom each client goes: the manager in the Clients table, else that of the last sale up to the as-of date.
 *
 * Each client goes to one manager only. Source: spec 3.19.
 *
 * @example clientsByManager(analysis).managers[0].manager // "Ivanov"
 */
export function clientsByManager({ evidence }: Analysis): ClientsByManager {
  const { register, columns } = evidence;
  const clients: number[][] = register.managers.map(() => []);
  const nobodys: number[] = [];
  const shared: SharedClient[] = [];
  for (const id of columns.ids) {
    const manager = ownerOf(evidence, id);
    (manager === BLANK ? nobodys : clients[manager]).push(id);
    if (managersOfSales(evidence, id).size > 1) {
      shared.push({ client: register.names[id], manager: manager === BLANK ? null : register.managers[manager] });
    }
  }
  const managers: ManagerClients[] = clients.map((ids, place) => ({ manager: register.managers[place], clients: ids }));
  if (nobodys.length > 0) managers.push({ manager: null, clients: nobodys });
  return { managers, shared };
}

/** BLANK = nobody. */
function ownerOf({ register, history }: Evidence, client: number): number {
  if (register.manager[client] !== BLANK) return register.manager[client];
  return (history.saleRows[client] ?? 0) > 0 ? history.lastSaleManager[client] : BLANK;
}

function managersOfSales({ ledger, history }: Evidence, client: number): ReadonlySet<number> {
  const managers = new Set<number>();
  if (ledger.manager === null || (history.saleRows[client] ?? 0) === 0) return managers;
  const end = endOfRowsTo(ledger, client, history.asOf);
  for (let row = firstRowFrom(ledger, client, NO_DAY); row < end; row++) {
    if (ledger.day[row] <= history.asOf && ledger.manager[row] !== BLANK) managers.add(ledger.manager[row]);
  }
  return managers;
}
