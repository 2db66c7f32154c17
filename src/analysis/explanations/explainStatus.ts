import { windowPeriod } from "../time/calendar";
import type { ClientStatus, Day, Period } from "../types";
import { lineOfClient } from "../figures/clientOfText";
import { isWithin } from "../time/isWithin";
import { salesOfClient, type ExplainedSale } from "../figures/explainedSales";
import type { Analysis } from "../analysis";

/** Why a client has its status. */
export interface StatusExplanation {
  readonly status: ClientStatus;
  readonly window: Period;
  readonly windowBefore: Period;
  readonly windowMonths: number;
  readonly firstPurchase: Day | null;
  readonly lastPurchase: Day | null;
  /** Purchases in each window. */
  readonly inWindow: number;
  readonly inWindowBefore: number;
  /** Rows of the purchases in both windows; where there are none, those of the last purchase day. */
  readonly sales: readonly ExplainedSale[];
}

/**
 * The windows and purchases that decide a client's status.
 *
 * Source: spec 3.1.
 *
 * @example explainStatus(analysis, 0).inWindowBefore // 2
 */
export function explainStatus(analysis: Analysis, client: number): StatusExplanation {
  const { ledger, history } = analysis.evidence;
  const { asOf, windowMonths } = analysis.settings;
  const { status, firstPurchase, lastPurchase } = lineOfClient(analysis, client);
  const window = windowPeriod(asOf, windowMonths, 0);
  const windowBefore = windowPeriod(asOf, windowMonths, 1);
  const { documentStart, document } = ledger;
  const { documentDay, isPurchase } = history;
  let inWindow = 0;
  let inWindowBefore = 0;
  for (let id = documentStart[client]; id < documentStart[client + 1]; id++) {
    if (isPurchase[id] === 0) continue;
    if (isWithin(window, documentDay[id])) inWindow++;
    else if (isWithin(windowBefore, documentDay[id])) inWindowBefore++;
  }
  const from = inWindow + inWindowBefore > 0 ? windowBefore[0] : (lastPurchase ?? asOf);
  const sales = salesOfClient(analysis, client, (row) => {
    const id = document[row];
    return isPurchase[id] === 1 && documentDay[id] >= from;
  });
  return { status, window, windowBefore, windowMonths, firstPurchase, lastPurchase, inWindow, inWindowBefore, sales };
}
