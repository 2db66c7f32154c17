import type { ManagerFigures } from "./managerFigures";
import { FIRST, NEW_DIRECTION, REPEAT } from "../lifecycle/stages";
import { Sum } from "../sum";
import { saleStages, type ClientStatus } from "../types";
import { equationResult } from "../figures/equation";
import { averageCheckOf, conversionOf } from "./figuresOfManager";

/** Counts and sums of one manager while the clients go by, one client after the other. */
export class ManagerTally {
  lost = 0;
  lostAll = 0;
  keyClients = 0;
  readonly stageSales = saleStages.map(() => 0);
  private readonly statuses = { Potential: 0, New: 0, Regular: 0, Restored: 0 };
  private readonly stageAmounts = saleStages.map(() => new Sum());
  private readonly margin = new Sum();
  private purchases = 0;
  private clientsServed = 0;
  private lastServed = -1;

  constructor(private readonly manager: string | null) {}

  countStatus(status: Exclude<ClientStatus, "Lost">): void {
    this.statuses[status]++;
  }

  addRow(stage: number, amount: number, margin: number): void {
    this.stageAmounts[stage].add(amount);
    if (!Number.isNaN(margin)) this.margin.add(margin);
  }

  countPurchase(client: number): void {
    this.purchases++;
    // Purchases of one client come together.
    if (client !== this.lastServed) this.clientsServed++;
    this.lastServed = client;
  }

  /** Adds the rows of another tally; clients and purchases are counted one by one. */
  addRowsOf(other: ManagerTally): void {
    for (let stage = 0; stage < saleStages.length; stage++) {
      this.stageSales[stage] += other.stageSales[stage];
      this.stageAmounts[stage].include(other.stageAmounts[stage]);
    }
    this.margin.include(other.margin);
  }

  isEmpty(): boolean {
    const { Potential, New, Regular, Restored } = this.statuses;
    const clients = Potential + New + Regular + Restored + this.lostAll + this.keyClients;
    return clients === 0 && this.stageAmounts.every((sum) => sum.count === 0);
  }

  figures(): ManagerFigures {
    const { Potential, New, Regular, Restored } = this.statuses;
    const allStages = new Sum();
    for (const sum of this.stageAmounts) allStages.include(sum);
    const counted = {
      manager: this.manager,
      potential: Potential,
      new: New,
      regular: Regular,
      restored: Restored,
      lost: this.lost,
      lostAll: this.lostAll,
      firstSales: this.stageSales[FIRST],
      firstSalesAmount: this.stageAmounts[FIRST].value,
      repeatSales: this.stageSales[REPEAT],
      repeatSalesAmount: this.stageAmounts[REPEAT].value,
      newDirectionSales: this.stageSales[NEW_DIRECTION],
      newDirectionAmount: this.stageAmounts[NEW_DIRECTION].value,
      turnover: allStages.value,
      margin: this.margin.count > 0 ? this.margin.value : null,
      purchases: this.purchases,
      clientsServed: this.clientsServed,
      keyClients: this.keyClients,
    };
    return withRatios(counted);
  }
}

/**
 * The figures of a manager with those that are made of others. Source: spec 3.8.
 *
 * @example withRatios(counted).averageCheck // turnover / purchases
 */
export function withRatios(counted: Omit<ManagerFigures, "averageCheck" | "conversion">): ManagerFigures {
  return {
    ...counted,
    averageCheck: equationResult(averageCheckOf(counted)),
    conversion: equationResult(conversionOf(counted)),
  };
}
