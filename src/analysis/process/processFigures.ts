import type { Evidence } from "../evidence";
import { clientKey } from "../cells/clientKey";
import type { Notice } from "../problem";
import { funnel, type Funnel } from "./funnel";
import { salesOfDeals, type SalesOfDeals } from "./salesOfDeals";

/** What the tables of the sales process come to; null = there is no such table. */
export interface ProcessFigures {
  readonly funnel: Funnel | null;
  readonly salesOfDeals: SalesOfDeals | null;
  readonly notices: readonly Notice[];
}

/**
 * The figures of the sales process. Source: spec 3.15.
 *
 * @example processFigures(evidence, false).funnel?.all.won // deals won
 */
export function processFigures(evidence: Evidence, isAsOfGiven: boolean): ProcessFigures {
  const { input, settings, ledger, history, register } = evidence;
  const { offers = null, sales } = input;
  if (offers === null) return { funnel: null, salesOfDeals: null, notices: [] };
  const idOfClient = (client: string): number | undefined => evidence.idOfKey().get(clientKey(client));
  const { asOf, period, controlDate, stuckDays, funnelStages } = settings;
  const found = funnel({
    offers,
    period,
    asOf,
    isAsOfGiven,
    controlDate,
    stuckDays,
    funnelStages,
    sourceOfClient: (client) => register.records[idOfClient(client) ?? -1]?.source ?? null,
  });
  const isSalesSheet =
    sales.place.sheet === offers.place.sheet &&
    sales.place.row === offers.place.row &&
    sales.place.column === offers.place.column;
  return {
    funnel: found,
    salesOfDeals: salesOfDeals(found.all.deals, ledger, history, idOfClient),
    notices: [
      ...offers.notices,
      ...(isSalesSheet ? [{ code: "wonDealsAreSales", params: { sheet: offers.place.sheet } } as const] : []),
    ],
  };
}
