import type { Day } from "../types";

export type DealState = "open" | "won" | "refused";

/** How long a deal stood at a stage before it moved on or ended. */
export interface DealStay {
  readonly stage: number;
  readonly days: number;
}

/** A deal as its events tell it; null = not said. */
export interface Deal {
  /** Its number, else its name. */
  readonly offerNumber: string | null;
  readonly client: string | null;
  /** Of its client in the register; null = neither the sales nor the Clients table know it. */
  readonly clientId: number | null;
  /** null = no product is named. */
  readonly product: string | null;
  /** Every product that its events name. */
  readonly products: readonly string[];
  /** The events name more than one product. */
  readonly hasSeveralProducts: boolean;
  readonly manager: string | null;
  readonly source: string | null;
  readonly first: Day | null;
  readonly last: Day | null;
  /** The last amount given, of each product where there are several. */
  readonly amount: number | null;
  readonly state: DealState;
  /** The stage where the deal is, or was refused; of one that was won the number of stages. */
  readonly stage: number;
  /** The highest stage reached; of a deal that was won the last one. */
  readonly highest: number;
  /** How often it moved back to an earlier stage. */
  readonly movesBack: number;
  /** Some event names a stage. */
  readonly isStaged: boolean;
  readonly stays: readonly DealStay[];
  /** Day on which it was won or refused. */
  readonly closed: Day | null;
  /** From the first event to that day. */
  readonly daysToClose: number | null;
  readonly reason: string | null;
  /** As the last event says. */
  readonly nextStep: Day | null;
  /** As the last event says that names one, here and below. */
  readonly validUntil: Day | null;
  readonly invoiceUntil: Day | null;
  readonly contractEnd: Day | null;
  readonly eventDay: Day | null;
  /** The row of its last event. */
  readonly row: number;
}
