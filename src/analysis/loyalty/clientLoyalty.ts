import type { Evidence } from "../evidence";
import { Sum } from "../sum";
import { addMonths, dayParts, daySerial } from "../time/calendar";
import type { Day, LoyaltyTier, Period } from "../types";
import { inCents } from "./cents";
import { eventsOfClient, type LoyaltyEvent } from "./loyaltyEvents";
import { BELOW, discountBySize, risingTiers, tierAt, type Programme } from "./programme";
import { Wallet } from "./wallet";

/** A document as the programme sees it; amounts of the days of the programme, less what came back in them. */
export interface LoyaltyDocument {
  readonly document: number;
  readonly amount: number;
  readonly margin: number;
  readonly marginBase: number;
  /** What the programme gave, in cents. */
  cost: number;
  /** Place of the tier that the document had; BELOW = none. */
  tier: number;
}

/** What the programme was for one client. */
export interface ClientLoyalty {
  readonly documents: readonly LoyaltyDocument[];
  /** What counts towards a tier at the end: the turnover, or the largest purchase. */
  readonly reached: number;
  /** The tier at the end, by turnover; that of the largest purchase. */
  readonly tier: number;
  readonly wallet: Wallet | null;
}

export interface LoyaltyRun {
  readonly evidence: Pick<Evidence, "ledger" | "history" | "settings">;
  readonly programme: Programme;
  /** The first and the last day of the programme. */
  readonly days: Period;
  /** The programme's, rising. */
  readonly tiers: readonly LoyaltyTier[];
}

/**
 * A programme over some days. Source: spec 3.20.
 *
 * @example loyaltyRun(evidence, programme, [45292, 45657]).tiers // rising
 */
export function loyaltyRun(evidence: LoyaltyRun["evidence"], programme: Programme, days: Period): LoyaltyRun {
  return { evidence, programme, days, tiers: risingTiers(programme.loyaltyTiers) };
}

/** A document with the amounts of each of its days. */
interface OpenDocument extends LoyaltyDocument {
  /** Amount on its own day. */
  readonly sale: number;
  /** What was earned and used with it, in cents, and what returns have changed of that. */
  earned: number;
  used: number;
  returned: number;
  tookBack: number;
  gaveBack: number;
}

/**
 * What a programme would have given a client for what it bought anyway.
 *
 * A document is the programme's where its day lies in the programme's days and its amount, less what came back in them, is
 * not below the least one. Each discount is rounded to cents, halves away from 0. Source: spec 3.20.
 *
 * @example clientLoyalty(loyaltyRun(evidence, { ...programme, loyaltyMode: "fixed", loyaltyRate: 0.05 }, days), 0).documents[0].cost // 500: 5 % of 100
 */
export function clientLoyalty(run: LoyaltyRun, client: number): ClientLoyalty {
  const { evidence, programme, days } = run;
  const [from, to] = days;
  const seesHistory = programme.loyaltyMode === "turnover" && programme.loyaltyHistory === "counts";
  const events = eventsOfClient(evidence, client, [seesHistory ? -Infinity : from, to]);
  const documents = documentsOf(run, events, seesHistory ? -Infinity : from);
  const own = [...documents.values()].filter(({ document }) => evidence.ledger.documentDay[document] >= from);
  switch (programme.loyaltyMode) {
    case "none":
      return { documents: own, reached: 0, tier: BELOW, wallet: null };
    case "fixed":
      for (const document of own) document.cost = inCents(document.amount * (programme.loyaltyRate ?? 0));
      return { documents: own, reached: 0, tier: BELOW, wallet: null };
    case "purchase":
      return { documents: own, ...bySize(run, own), wallet: null };
    case "turnover":
      return { documents: own, ...byTurnover(run, events, documents), wallet: null };
    case "bonus":
      return { documents: own, reached: 0, tier: BELOW, wallet: byPoints(run, events, documents) };
  }
}

function documentsOf(
  { evidence: { ledger }, programme: { loyaltyLeast: least } }: LoyaltyRun,
  events: readonly LoyaltyEvent[],
  from: Day,
): ReadonlyMap<number, OpenDocument> {
  const sums = new Map<number, { amount: Sum; sale: number; margin: number; marginBase: number }>();
  for (const { document, day, amount, margin, marginBase } of events) {
    const on = ledger.documentDay[document];
    if (on < from) continue;
    let sum = sums.get(document);
    if (sum === undefined) sums.set(document, (sum = { amount: new Sum(), sale: 0, margin: 0, marginBase: 0 }));
    sum.amount.add(amount);
    sum.margin += margin;
    sum.marginBase += marginBase;
    if (day === on) sum.sale = amount;
  }
  const documents = new Map<number, OpenDocument>();
  for (const [document, { amount: sum, sale, margin, marginBase }] of sums) {
    const amount = sum.value;
    if (least > 0 && amount < least) continue;
    const none = { cost: 0, tier: BELOW, earned: 0, used: 0, returned: 0, tookBack: 0, gaveBack: 0 };
    documents.set(document, { document, amount, sale, margin, marginBase, ...none });
  }
  return documents;
}

function bySize(
  { programme, tiers }: LoyaltyRun,
  own: readonly OpenDocument[],
): Pick<ClientLoyalty, "reached" | "tier"> {
  let reached = 0;
  for (const document of own) {
    if (document.amount <= 0) continue;
    document.cost = inCents(discountBySize(tiers, programme.loyaltyShare, document.amount));
    document.tier = tierAt(tiers, document.amount);
    reached = Math.max(reached, document.amount);
  }
  return { reached, tier: tierAt(tiers, reached) };
}

function byTurnover(
  run: LoyaltyRun,
  events: readonly LoyaltyEvent[],
  documents: ReadonlyMap<number, OpenDocument>,
): Pick<ClientLoyalty, "reached" | "tier"> {
  const { evidence, programme, days, tiers } = run;
  const { documentDay } = evidence.ledger;
  const counted = events.filter(({ document }) => documents.has(document));
  const sum = new Sum();
  let first = 0;
  let highest = BELOW;
  /** Leaves out what the window of a day has left behind. */
  const moveTo = (day: Day): void => {
    const start = startOfWindow(programme.loyaltyWindow, day);
    while (first < counted.length && counted[first].day < start) {
      sum.add(-counted[first].amount);
      first++;
    }
  };
  const tierNow = (): number => {
    const tier = tierAt(tiers, sum.value);
    highest = Math.max(highest, tier);
    return programme.loyaltyFall === "stays" ? highest : tier;
  };
  for (const { document: id, day, amount } of counted) {
    moveTo(day);
    const before = tierNow();
    sum.add(amount);
    const after = tierNow();
    const document = documents.get(id);
    if (document === undefined || day !== documentDay[id] || day < days[0] || document.amount <= 0) continue;
    document.tier = programme.loyaltyCrossing === "after" ? after : before;
    document.cost = document.tier === BELOW ? 0 : inCents(document.amount * tiers[document.tier][1]);
  }
  moveTo(days[1]);
  return { reached: sum.value, tier: tierNow() };
}

function startOfWindow(window: Programme["loyaltyWindow"], day: Day): Day {
  if (window === "months12") return addMonths(day, -12) + 1;
  return window === "year" ? daySerial(dayParts(day).year, 1, 1) : -Infinity;
}

function byPoints(
  { evidence, programme, days }: LoyaltyRun,
  events: readonly LoyaltyEvent[],
  documents: ReadonlyMap<number, OpenDocument>,
): Wallet {
  const { documentDay } = evidence.ledger;
  const { loyaltyCap: cap, loyaltyUse: use, loyaltyExpiry: months } = programme;
  const rate = programme.loyaltyRate ?? 0;
  const wallet = new Wallet(months);
  let purchases = 0;
  for (const { document: id, day, amount } of events) {
    const document = documents.get(id);
    if (document === undefined || amount === 0) continue;
    wallet.expire(day);
    if (amount > 0 && day === documentDay[id]) {
      purchases++;
      // Of every ten purchases, seven with a share of 0.7: the second, third, fifth ...
      const uses = Math.floor(purchases * use + 1e-9) > Math.floor((purchases - 1) * use + 1e-9);
      const most = Math.min(inCents(amount * cap), Math.floor(amount * 100 + 1e-6));
      document.used = uses ? wallet.redeem(most) : 0;
      document.earned = inCents((amount - document.used / 100) * rate);
      // Usable from the next document on.
      wallet.earn(day, document.earned);
    } else if (document.sale > 0) {
      document.returned -= amount;
      const share = Math.min(Math.max(document.returned / document.sale, 0), 1);
      const give = Math.round(document.used * share) - document.gaveBack;
      const take = Math.round(document.earned * share) - document.tookBack;
      if (give > 0) wallet.giveBack(day, give);
      if (take > 0) wallet.takeBack(take);
      document.gaveBack += Math.max(give, 0);
      document.tookBack += Math.max(take, 0);
    } else if (amount < 0) {
      wallet.takeBack(inCents(-amount * rate));
    }
    document.cost = document.used - document.gaveBack;
  }
  wallet.expire(days[1]);
  return wallet;
}
