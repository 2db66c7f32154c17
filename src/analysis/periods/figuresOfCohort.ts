import type { Analysis } from "../analysis";
import { clientsBought } from "../figures/clientLists";
import { defineFigure, type Behind } from "../figures/defineFigure";
import { quotient } from "../figures/equation";
import { input } from "../figures/figureExplanation";
import { purchaseRows } from "../figures/rowsBehind";
import { firstOfMonth, monthIndex } from "../time/calendar";
import { isWithin } from "../time/isWithin";
import type { Period } from "../types";
import type { Cohort } from "./cohorts";

export interface CohortMonth {
  readonly cohort: Cohort;
  /** Months after that of the first purchase. */
  readonly later: number;
}

/** The clients of a cohort, and the share of them that bought so many months later. */
export const figuresOfCohort = {
  clients: defineFigure<CohortMonth>({
    format: "integer",
    rule: "cohortClients",
    help: "crr",
    value: ({ cohort }) => cohort.clients,
    behind: buyersOf,
  }),
  share: defineFigure<CohortMonth>({
    format: "percent",
    rule: "cohortShare",
    help: "crr",
    why: ({ cohort: { clients, active }, later }) =>
      quotient(input("cohortActive", active[later] ?? null), input("cohortClients", clients)),
    behind: buyersOf,
  }),
};

/** The clients of the cohort that bought so many months later. */
function buyersOf({ cohort, later }: CohortMonth, analysis: Analysis): Behind {
  const { documentStart } = analysis.evidence.ledger;
  const { firstPurchase, isPurchase, documentDay } = analysis.evidence.history;
  const month = monthIndex(cohort.month);
  const born: Period = [cohort.month, firstOfMonth(month + 1) - 1];
  const seen: Period = [firstOfMonth(month + later), firstOfMonth(month + later + 1) - 1];
  const ids: number[] = [];
  for (let client = 0; client < firstPurchase.length; client++) {
    if (!isWithin(born, firstPurchase[client])) continue;
    let bought = false;
    for (let id = documentStart[client]; id < documentStart[client + 1]; id++) {
      bought ||= isPurchase[id] === 1 && isWithin(seen, documentDay[id]);
    }
    if (bought) ids.push(client);
  }
  return { period: seen, list: clientsBought(analysis, ids, seen), sales: purchaseRows(analysis, seen, ids) };
}
