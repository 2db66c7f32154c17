import { AbcRanking, type AbcCount } from "./abcRanking";
import { bucketSums } from "../ledger/bucketSums";
import { clientRegister } from "../register/clientRegister";
import { statusesOfClients } from "../lifecycle/clientStatuses";
import { steadyClients } from "./clientVariation";
import { windowPeriod } from "../time/calendar";
import type { SalesLedger } from "../ledger/ledger";
import { clientPeriodSums, type ClientPeriodSums } from "../ledger/clientPeriodSums";
import { purchaseHistory, saleDays, type PurchaseHistory } from "../ledger/purchaseHistory";
import { resolveSettings, type SettingsInForce } from "../settings/resolveSettings";
import type { Settings } from "../settings/settings";
import type { Measure, Period, XyzBucket, XyzDeviation } from "../types";
import type { XyzCounter, XyzCounts } from "./xyzCounts";
import { xyzCounter, xyzRule, type XyzRule } from "./xyzRule";
import { xyzProposals, type XyzProposals } from "./xyzProposals";

/**
 * How the clients would fall into classes, before anything is run: for the dates of the settings it is made with, and
 * any measure, boundaries, bucket and bounds.
 *
 * Clients that only the Clients table knows have no class and are not counted. Edges: settings that settingsErrors()
 * refuses throw. Cost: a few passes over the sales when it is made; the first question about a measure sorts the clients,
 * the first about a bucket goes over the sales once more; every other answer takes a search in halves per boundary, so
 * that it can follow a boundary while it is dragged. Source: spec 3.2, 3.3.
 *
 * @example new ClassPreview(ledger, defaultSettings).abc("turnover", [0.8, 0.95])[0].clients // 12
 */
export class ClassPreview {
  readonly settings: SettingsInForce;
  private readonly history: PurchaseHistory;
  private readonly sums: ClientPeriodSums;
  private readonly steady: Uint8Array;
  private readonly clients: number;
  private readonly rankings = new Map<Measure, AbcRanking>();
  private readonly counters = new Map<XyzDeviation, XyzCounter>();

  constructor(
    private readonly ledger: SalesLedger,
    settings: Settings,
  ) {
    this.settings = resolveSettings(settings, saleDays(ledger)[1]);
    const { asOf, period, windowMonths } = this.settings;
    this.history = purchaseHistory(ledger, asOf);
    this.sums = clientPeriodSums(ledger, this.history, period);
    const register = clientRegister(ledger, this.history, null, null, null);
    const window = windowPeriod(asOf, windowMonths, 0);
    const windowBefore = windowPeriod(asOf, windowMonths, 1);
    this.steady = steadyClients(statusesOfClients(ledger, this.history, register, window, windowBefore).statuses);
    this.clients = register.exists.reduce((count, exists) => count + exists, 0);
  }

  /** Clients, turnover and share of turnover of every ABC class. */
  abc(measure: Measure, boundaries: readonly number[]): readonly AbcCount[] {
    let ranking = this.rankings.get(measure);
    if (ranking === undefined) {
      ranking = new AbcRanking(this.sums[measure], this.sums.turnover);
      this.rankings.set(measure, ranking);
    }
    return ranking.counts(boundaries);
  }

  /** Clients of every XYZ class, and those without one. */
  xyz(bucket: XyzBucket, deviation: XyzDeviation, bounds: readonly [x: number, y: number]): XyzCounts {
    return this.counterOf(deviation)(bucket, bounds);
  }

  /** The rule that will be in force with such settings. */
  xyzRule(rule: Pick<Settings, "xyz" | "xyzBucket" | "xyzDeviation">): XyzRule {
    return xyzRule(rule, this.counterOf(rule.xyzDeviation));
  }

  /** Every bucket and usual pair of bounds, and the one that is proposed in place of the rule asked for. */
  xyzProposals(rule: Pick<SettingsInForce, "xyz" | "xyzBucket" | "xyzDeviation">): XyzProposals {
    return xyzProposals(rule, this.counterOf(rule.xyzDeviation));
  }

  private counterOf(deviation: XyzDeviation): XyzCounter {
    let counter = this.counters.get(deviation);
    if (counter === undefined) {
      const { period: whole, asOf } = this.settings;
      const period: Period = [whole[0], Math.min(whole[1], asOf)];
      const rule = { period, deviation, saleRows: this.sums.saleRows, steady: this.steady };
      counter = xyzCounter(this.history, rule, this.clients, (bucket) => bucketSums(this.ledger, period, bucket));
      this.counters.set(deviation, counter);
    }
    return counter;
  }
}
