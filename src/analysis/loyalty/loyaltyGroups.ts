import { Sum } from "../sum";
import type { ClientLoyalty, LoyaltyDocument } from "./clientLoyalty";

/** By what the cost of a programme is split. */
export const loyaltyGroupKinds = ["all", "class", "segment", "status", "manager", "tier"] as const;
export type LoyaltyGroupKind = (typeof loyaltyGroupKinds)[number];

/** What the programme costs with some clients, managers or tiers. */
export interface LoyaltyGroup {
  readonly kind: LoyaltyGroupKind;
  /** Number of the class, id of the segment, place of the status, id of the manager, place of the tier. */
  readonly id: number;
  /** null = without one. */
  readonly name: string | null;
  /** Clients with a document in the programme, and those of them that it gave something. */
  readonly clients: number;
  readonly touched: number;
  /** Documents above 0. */
  readonly purchases: number;
  readonly turnover: number;
  readonly cost: number;
  /** As far as it is known, and the turnover that it is known of. */
  readonly margin: number;
  readonly marginBase: number;
  /** Clients whose tier it is at the end; 0 of other kinds. */
  readonly atEnd: number;
}

/** Adds up a group, client by client. */
export class LoyaltyTally {
  atEnd = 0;
  private clients = 0;
  private touched = 0;
  private purchases = 0;
  private costCents = 0;
  private readonly turnover = new Sum();
  private readonly margin = new Sum();
  private readonly marginBase = new Sum();
  /** Of the client that is being read. */
  private isMet = false;
  private costOfClient = 0;

  add({ amount, margin, marginBase, cost }: LoyaltyDocument): void {
    this.isMet = true;
    this.costOfClient += cost;
    this.costCents += cost;
    if (amount > 0) this.purchases++;
    this.turnover.add(amount);
    this.margin.add(margin);
    this.marginBase.add(marginBase);
  }

  endClient(): void {
    if (this.isMet) this.clients++;
    if (this.costOfClient > 0) this.touched++;
    this.isMet = false;
    this.costOfClient = 0;
  }

  group(kind: LoyaltyGroupKind, id: number, name: string | null): LoyaltyGroup {
    return {
      kind,
      id,
      name,
      clients: this.clients,
      touched: this.touched,
      purchases: this.purchases,
      turnover: this.turnover.value,
      cost: this.costCents / 100,
      margin: this.margin.value,
      marginBase: this.marginBase.value,
      atEnd: this.atEnd,
    };
  }
}

/** The tallies of one kind, by the ids of its groups. */
export class LoyaltyTallies {
  readonly byId = new Map<number, LoyaltyTally>();
  private readonly met = new Set<LoyaltyTally>();

  of(id: number): LoyaltyTally {
    let tally = this.byId.get(id);
    if (tally === undefined) this.byId.set(id, (tally = new LoyaltyTally()));
    return tally;
  }

  add(id: number, document: LoyaltyDocument): void {
    const tally = this.of(id);
    tally.add(document);
    this.met.add(tally);
  }

  endClient(): void {
    for (const tally of this.met) tally.endClient();
    this.met.clear();
  }

  groups(kind: LoyaltyGroupKind, nameOf: (id: number) => string | null): readonly LoyaltyGroup[] {
    return [...this.byId].map(([id, tally]) => tally.group(kind, id, nameOf(id)));
  }
}

/** The points of all clients. */
export interface LoyaltyPoints {
  /** Less what returns took back. */
  readonly earned: number;
  readonly takenBack: number;
  /** Less what came back with returned goods. */
  readonly redeemed: number;
  readonly expired: number;
  readonly open: number;
  /** What returns should have taken back, and was used before. */
  readonly shortfall: number;
}

/**
 * The points of some clients added up, in the currency.
 *
 * Earned = redeemed + expired + open, always. Source: spec 3.20.
 *
 * @example pointsOf([clientLoyalty(run, 0)]).open // 12.5
 */
export function pointsOf(clients: Iterable<Pick<ClientLoyalty, "wallet">>): LoyaltyPoints {
  const cents = { earned: 0, takenBack: 0, redeemed: 0, expired: 0, open: 0, shortfall: 0 };
  for (const { wallet } of clients) {
    if (wallet === null) continue;
    cents.earned += wallet.earned - wallet.takenBack;
    cents.takenBack += wallet.takenBack;
    cents.redeemed += wallet.redeemed - wallet.givenBack;
    cents.expired += wallet.expired;
    cents.open += wallet.open;
    cents.shortfall += wallet.shortfall;
  }
  return {
    earned: cents.earned / 100,
    takenBack: cents.takenBack / 100,
    redeemed: cents.redeemed / 100,
    expired: cents.expired / 100,
    open: cents.open / 100,
    shortfall: cents.shortfall / 100,
  };
}
