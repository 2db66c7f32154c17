import { abcClassAt } from "../classes/abc";
import type { Evidence } from "../evidence";
import { lazySteps, type LazySteps } from "../lazySteps";
import { portionsOfClients } from "../ledger/portions";
import { clientStatuses, type Period } from "../types";
import { clientLoyalty, loyaltyRun, type ClientLoyalty, type LoyaltyRun } from "./clientLoyalty";
import { eligibleClients } from "./eligibleClients";
import { LoyaltyTallies, pointsOf, type LoyaltyGroup, type LoyaltyPoints } from "./loyaltyGroups";
import { hasTiers, lackOf, programmeOf, type Programme, type ProgrammeLack } from "./programme";
import { proposedTiers, valuesForTiers, type TierProposal } from "./tierProposals";

/** A client with a document in the programme. */
export interface LoyaltyClient {
  readonly id: number;
  readonly client: string;
  readonly turnover: number;
  readonly cost: number;
  /** What counts towards the next tier at the end: turnover, or the largest purchase. */
  readonly reached: number;
  /** Place of the tier; -1 = none. */
  readonly tier: number;
  /** The next threshold; null = there is none. */
  readonly next: number | null;
  /** Its points; null = the programme has none. */
  readonly points: LoyaltyPoints | null;
}

/** What a loyalty programme would have cost. */
export interface Loyalty {
  readonly programme: Programme;
  /** The days of the analysis period up to the as-of date. */
  readonly days: Period;
  /** What the programme lacks: it costs nothing then. */
  readonly lack: ProgrammeLack | null;
  /** Words of the settings that name nobody. */
  readonly unknown: readonly string[];
  readonly all: LoyaltyGroup;
  readonly byClass: readonly LoyaltyGroup[];
  readonly bySegment: readonly LoyaltyGroup[];
  readonly byStatus: readonly LoyaltyGroup[];
  readonly byManager: readonly LoyaltyGroup[];
  /** By the tier that a document had, from none up; empty where the programme has no tiers. */
  readonly byTier: readonly LoyaltyGroup[];
  /** Who gets the most first. */
  readonly clients: readonly LoyaltyClient[];
  /** Who lacks the least to the next tier, as a part of its own turnover, and no more than that; at most 20. */
  readonly nearMisses: readonly LoyaltyClient[];
  readonly points: LoyaltyPoints | null;
  /** null = the programme has no tiers. */
  readonly proposal: TierProposal | null;
  readonly run: LoyaltyRun;
  readonly isEligible: (client: number) => boolean;
}

const MOST_MISSES = 20;

/**
 * A loyalty programme on the sales of the analysis period, client by client; null = there is none in the settings.
 *
 * Class, segment and status of a client are those of the as-of date, the manager is that of the document. Cost: a pass
 * over the rows of the period. Source: spec 3.20.
 *
 * @example lastOf(loyaltySteps(evidence))?.all.cost // 50000: 5 % of a million
 */
export function* loyaltySteps(evidence: Evidence): Generator<undefined, Loyalty | null> {
  const { ledger, history, register, columns, settings } = evidence;
  const programme = programmeOf(settings);
  if (programme.loyaltyMode === "none") return null;
  const days: Period = [settings.period[0], Math.min(settings.period[1], history.asOf)];
  const run = loyaltyRun(evidence, programme, days);
  const { isEligible, unknown } = eligibleClients(evidence, programme);
  const [all, classes, segments, statuses, managers, tiers] = Array.from({ length: 6 }, () => new LoyaltyTallies());
  const kinds = [all, classes, segments, statuses, managers, tiers];
  const withTiers = hasTiers(programme.loyaltyMode);
  const clients: LoyaltyClient[] = [];
  all.of(0);
  for (const [from, to] of portionsOfClients(ledger.clientStart)) {
    for (let client = from; client < to; client++) {
      if (!isEligible(client)) continue;
      const found = clientLoyalty(run, client);
      if (found.documents.length === 0) continue;
      const status = clientStatuses.indexOf(columns.status[client]);
      for (const document of found.documents) {
        all.add(0, document);
        classes.add(columns.abc[client], document);
        segments.add(register.segment[client], document);
        statuses.add(status, document);
        managers.add(history.documentManager[document.document], document);
        if (withTiers) tiers.add(document.tier, document);
      }
      for (const kind of kinds) kind.endClient();
      if (withTiers) tiers.of(found.tier).atEnd++;
      clients.push(clientOf(run, client, register.names[client], found));
    }
    yield;
  }
  const isAscending = (one: LoyaltyGroup, other: LoyaltyGroup): number => one.id - other.id;
  const isFalling = (one: LoyaltyGroup, other: LoyaltyGroup): number =>
    other.turnover - one.turnover || ((one.name ?? "") < (other.name ?? "") ? -1 : 1);
  clients.sort(
    (one, other) => other.cost - one.cost || other.turnover - one.turnover || (one.client < other.client ? -1 : 1),
  );
  return {
    programme,
    days,
    lack: lackOf(programme),
    unknown,
    all: all.of(0).group("all", 0, null),
    // Without a class is the last one.
    byClass: [...classes.groups("class", abcClassAt)].sort((one, other) => (one.id || 99) - (other.id || 99)),
    bySegment: [...segments.groups("segment", (id) => register.segments.names[id] ?? null)].sort(isFalling),
    byStatus: [...statuses.groups("status", (place) => clientStatuses[place])].sort(isAscending),
    byManager: [...managers.groups("manager", (id) => ledger.managers.names[id] ?? null)].sort(isFalling),
    byTier: [...tiers.groups("tier", () => null)].sort(isAscending),
    clients,
    nearMisses: nearMisses(clients),
    points: programme.loyaltyMode === "bonus" ? totalPoints(clients) : null,
    proposal: withTiers ? proposedTiers(valuesForTiers(evidence, programme.loyaltyMode)) : null,
    run,
    isEligible,
  };
}

function clientOf(run: LoyaltyRun, id: number, client: string, found: ClientLoyalty): LoyaltyClient {
  const { documents, reached, tier, wallet } = found;
  return {
    id,
    client,
    turnover: documents.reduce((sum, { amount }) => sum + amount, 0),
    cost: documents.reduce((sum, { cost }) => sum + cost, 0) / 100,
    reached,
    tier,
    next: run.tiers[tier + 1]?.[0] ?? null,
    points: wallet === null ? null : pointsOf([{ wallet }]),
  };
}

/** What a client lacks to the next tier, as a part of its own turnover; null = there is no next one, or no turnover. */
export function missingShare({ next, reached, turnover }: LoyaltyClient): number | null {
  return next === null || turnover <= 0 ? null : (next - reached) / turnover;
}

function nearMisses(clients: readonly LoyaltyClient[]): readonly LoyaltyClient[] {
  const shares = new Map(clients.map((each) => [each, missingShare(each)]));
  return (
    clients
      // Who must more than double its turnover is not near.
      .filter((each) => (shares.get(each) ?? 0) > 0 && (shares.get(each) ?? 0) <= 1)
      .sort((one, other) => (shares.get(one) ?? 0) - (shares.get(other) ?? 0) || (one.client < other.client ? -1 : 1))
      .slice(0, MOST_MISSES)
  );
}

function totalPoints(clients: readonly LoyaltyClient[]): LoyaltyPoints {
  const total = { earned: 0, takenBack: 0, redeemed: 0, expired: 0, open: 0, shortfall: 0 };
  for (const { points } of clients) {
    if (points === null) continue;
    for (const key of Object.keys(total) as (keyof LoyaltyPoints)[]) total[key] += Math.round(points[key] * 100);
  }
  for (const key of Object.keys(total) as (keyof LoyaltyPoints)[]) total[key] /= 100;
  return total;
}

const known = new WeakMap<Evidence, LazySteps<Loyalty | null>>();

/**
 * The loyalty programme of a run, made once: at once when it is read, or in parts before that.
 *
 * Source: spec 3.20.
 *
 * @example loyaltyOf(evidence).value()?.all.touched // 12
 */
export function loyaltyOf(evidence: Evidence): LazySteps<Loyalty | null> {
  const found = known.get(evidence) ?? lazySteps(() => loyaltySteps(evidence));
  known.set(evidence, found);
  return found;
}
