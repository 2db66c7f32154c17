import { AbcRanking, type AbcCount } from "./abcRanking";
import { bucketSums } from "../ledger/bucketSums";
import { clientRegister } from "../register/clientRegister";
import { statusesOfClients } from "../lifecycle/clientStatuses";
import { clientVariations, steadyClients } from "./clientVariation";
import { windowPeriod } from "../time/calendar";
import type { SalesLedger } from "../ledger/ledger";
import { clientPeriodSums, type ClientPeriodSums } from "../ledger/clientPeriodSums";
import { purchaseHistory, saleDays, type PurchaseHistory } from "../ledger/purchaseHistory";
import { resolveSettings, type SettingsInForce } from "../settings/resolveSettings";
import type { Settings } from "../settings/settings";
import type { Measure, Period, XyzBucket, XyzDeviation } from "../types";
import { sortedVariations, xyzCounts, type XyzCounts } from "./xyzCounts";
import { xyzRule, type XyzRule } from "./xyzRule";
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
  private readonly variations = new Map<string, Float64Array>();

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
    const key = `${bucket} ${deviation}`;
    let sorted = this.variations.get(key);
    if (sorted === undefined) {
      const { period, asOf } = this.settings;
      const seen: Period = [period[0], Math.min(period[1], asOf)];
      const { saleRows } = this.sums;
      const rule = { period: seen, deviation, saleRows, steady: this.steady };
      sorted = sortedVariations(clientVariations(bucketSums(this.ledger, seen, bucket), this.history, rule));
      this.variations.set(key, sorted);
    }
    return xyzCounts(sorted, bounds, this.clients);
  }

  /** The rule that will be in force with such settings. */
  xyzRule(rule: Pick<Settings, "xyz" | "xyzBucket" | "xyzDeviation">): XyzRule {
    return xyzRule(rule, (bucket, bounds) => this.xyz(bucket, rule.xyzDeviation, bounds));
  }

  /** Every bucket and usual pair of bounds, and the one that is proposed in place of the rule asked for. */
  xyzProposals(rule: Pick<SettingsInForce, "xyz" | "xyzBucket" | "xyzDeviation">): XyzProposals {
    return xyzProposals(rule, (bucket, bounds) => this.xyz(bucket, rule.xyzDeviation, bounds));
  }
}
