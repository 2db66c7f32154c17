import type { ClientRegister } from "../register/clientRegister";
import type { PurchaseHistory } from "../ledger/purchaseHistory";

/**
 * Id of the manager for whom a key client counts: that of the last sale, of the Clients table where there is no sale.
 *
 * BLANK where there is none. Source: spec 3.8.
 *
 * @example keyClientManager(register, history, 0) // 2
 */
export function keyClientManager(register: ClientRegister, history: PurchaseHistory, client: number): number {
  return history.saleRows[client] > 0 ? history.lastSaleManager[client] : register.manager[client];
}
