import type { Analysis } from "../../analysis/analysis";
import { BLANK } from "../../analysis/cells/dictionary";
import { managerId } from "../../analysis/managers/managerClients";
import type { Day } from "../../analysis/types";
import type { ManagerClients } from "./clientsOfManagers";

/** own = only what this manager has sold; all = whatever these clients have bought. */
export const copiedRows = ["own", "all"] as const;
export type CopiedRows = (typeof copiedRows)[number];

/** The sales of a copy: rows of the ledger in the order of the sheet. */
export interface CopiedSales {
  readonly rows: readonly number[];
  /** null = there are none. */
  readonly days: readonly [first: Day, last: Day] | null;
  /** Sales of this manager to clients of others. */
  readonly foreign: number;
}

/**
 * The sales up to the as-of date that go into the copy of a manager; a row without a manager is the client's manager's.
 *
 * Source: spec 3.19.
 *
 * @example copiedSales(analysis, { manager: "Ivanov", clients: [0] }, "own").rows.length // 12
 */
export function copiedSales(analysis: Analysis, { manager, clients }: ManagerClients, which: CopiedRows): CopiedSales {
  const { ledger, history } = analysis.evidence;
  const id = managerId(analysis, manager);
  const isCopied = new Set(clients);
  const rows: number[] = [];
  let foreign = 0;
  let first = Infinity;
  let last = -Infinity;
  for (let client = 0; client + 1 < ledger.clientStart.length; client++) {
    for (let row = ledger.clientStart[client]; row < ledger.clientStart[client + 1]; row++) {
      const day = ledger.day[row];
      if (day > history.asOf) continue;
      const seller = ledger.manager?.[row] ?? BLANK;
      if (!isCopied.has(client)) {
        if (seller === id && id !== BLANK) foreign++;
      } else if (which === "all" || seller === id || seller === BLANK) {
        rows.push(row);
        first = Math.min(first, day);
        last = Math.max(last, day);
      }
    }
  }
  rows.sort((one, other) => ledger.sourceRow[one] - ledger.sourceRow[other]);
  return { rows, days: rows.length === 0 ? null : [first, last], foreign };
}
