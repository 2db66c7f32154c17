import type { Analysis } from "../../analysis/analysis";
import { Sum } from "../../analysis/sum";
import { lastTwelveMonths } from "../../analysis/time/calendar";
import type { Concerned } from "../../tasks/risks";
import { clientsByManager } from "../copies/clientsOfManagers";

/** What the workbook knows of the business that could be lost. */
export interface ConcernedSales {
  /** Margin where it is known of every sale, else turnover. */
  readonly isMargin: boolean;
  /** Of twelve months. */
  readonly amounts: Readonly<Record<Concerned, number>>;
  /** Whose clients bring most; null = no manager is known. */
  readonly largest: { readonly manager: string; readonly share: number | null } | null;
  /** Clients with one manager only, and neither phone nor e-mail in the Clients table. */
  readonly oneContact: number;
}

/**
 * The business of the last twelve months by what a threat concerns: the whole base, the clients of the largest manager,
 * the clients whom one employee alone knows. Source: spec 3.19.
 *
 * @example concernedSales(analysis).amounts.base // 120000
 */
export function concernedSales(analysis: Analysis): ConcernedSales {
  const { ledger, register } = analysis.evidence;
  const [from, to] = lastTwelveMonths(analysis.settings.asOf);
  const isMargin = ledger.margin !== null && !ledger.margin.some(Number.isNaN);
  const values = isMargin && ledger.margin !== null ? ledger.margin : ledger.amount;
  const turnoverOf = (client: number, of: Float64Array): number => {
    const sum = new Sum();
    for (let row = ledger.clientStart[client]; row < (ledger.clientStart[client + 1] ?? 0); row++) {
      if (ledger.day[row] >= from && ledger.day[row] <= to) sum.add(of[row]);
    }
    return sum.value;
  };
  const { managers, shared } = clientsByManager(analysis);
  const totalOf = (clients: readonly number[], of: Float64Array): number => {
    const sum = new Sum();
    for (const client of clients) sum.add(turnoverOf(client, of));
    return sum.value;
  };
  const all = managers.flatMap(({ clients }) => clients);
  const held = managers.flatMap(({ manager, clients }) =>
    manager === null ? [] : [{ manager, clients, turnover: totalOf(clients, ledger.amount) }],
  );
  const largest = held.reduce<(typeof held)[number] | null>(
    (most, each) => (most === null || each.turnover > most.turnover ? each : most),
    null,
  );
  const severalManagers = new Set(shared.map(({ client }) => client));
  const single = held
    .flatMap(({ clients }) => clients)
    .filter((id) => {
      const record = register.records[id];
      const isKnown = (record?.phone ?? null) !== null || (record?.email ?? null) !== null;
      return !isKnown && !severalManagers.has(register.names[id]);
    });
  const turnover = totalOf(all, ledger.amount);
  return {
    isMargin,
    amounts: {
      base: totalOf(all, values),
      largestManager: totalOf(largest?.clients ?? [], values),
      oneContact: totalOf(single, values),
    },
    largest:
      largest === null ? null : { manager: largest.manager, share: turnover > 0 ? largest.turnover / turnover : null },
    oneContact: single.length,
  };
}
