import type { Day } from "../../analysis/types";
import { addressesIn, addressKey, type CampaignChannel } from "./addresses";
import type { PhoneCountry } from "./phoneForm";

/** Why a client of a list is left out, in the order in which it is asked. */
export const exclusions = [
  "noAddress",
  "strangeAddress",
  "doNotContact",
  "unsubscribed",
  "contacted",
  "complaint",
  "sameAddress",
] as const;
export type Exclusion = (typeof exclusions)[number];

/** A client of the source list, with what the exclusions look at. */
export interface Candidate {
  readonly client: string;
  readonly manager: string | null;
  readonly product: string | null;
  readonly lastPurchase: Day | null;
  readonly amount: number | null;
  /** As the Clients table has them. */
  readonly email: string | null;
  readonly phone: string | null;
  /** The postal address with city, postal code and the like. */
  readonly post: string | null;
  /** To whom one writes or speaks there. */
  readonly contactPerson: string | null;
  /** Somebody has marked that the client wants no messages. */
  readonly doNotContact: boolean;
  /** The last day on which somebody was in touch; null = not known. */
  readonly lastContact: Day | null;
  readonly hasOpenComplaint: boolean;
}

export interface CampaignRule {
  readonly channel: CampaignChannel;
  readonly country: PhoneCountry;
  /** The day of the campaign. */
  readonly day: Day;
  /** Who was contacted so many days before the day or later, also after it, is left out; 0 = nobody is. */
  readonly quietDays: number;
  /** Addresses that must not be used, as addressKey() has them; for letters also names of clients. */
  readonly unsubscribed: ReadonlySet<string>;
  /** Exclusions that the user does not want. */
  readonly allowed: ReadonlySet<Exclusion>;
}

/** A client who is written to, at one address. */
export interface CampaignLine extends Candidate {
  readonly address: string;
  /** Other clients with this address, who are left out for it. */
  readonly others: readonly string[];
}

export interface LeftOut extends Candidate {
  readonly reason: Exclusion;
  /** What the reason goes by: the address, the day, the client who has it; "" = nothing more. */
  readonly detail: string | Day;
}

export interface CampaignList {
  readonly lines: readonly CampaignLine[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * The clients of a list who can be written to, and the others with the first reason that holds.
 *
 * One line = one address: the first of the client's that nobody before has and that is not unsubscribed. Candidates stand in
 * their order of importance: of two with one address the first keeps it. A client who stands there twice, such as for two
 * products, has one line, the first. Source: spec 3.22.
 *
 * @example campaignList([anna, boris], rule).leftOut[0].reason // "sameAddress"
 */
export function campaignList(candidates: readonly Candidate[], rule: CampaignRule): CampaignList {
  const lines: (CampaignLine & { others: string[] })[] = [];
  const leftOut: LeftOut[] = [];
  const taken = new Map<string, (typeof lines)[number]>();
  const seen = new Set<string>();
  for (const candidate of candidates) {
    if (seen.has(candidate.client)) continue;
    seen.add(candidate.client);
    const { usable, strange } = addressesIn(candidate[rule.channel] ?? "", rule.channel, rule.country);
    const found = exclusionOf(candidate, rule, usable, strange);
    if (found !== null) {
      leftOut.push({ ...candidate, ...found });
      continue;
    }
    const keyOf = (address: string): string => addressKey(address, rule.channel);
    const open = usable.filter((address) => !rule.unsubscribed.has(keyOf(address)) || rule.allowed.has("unsubscribed"));
    const free = open.find((address) => !taken.has(keyOf(address)));
    if (free === undefined && !rule.allowed.has("sameAddress")) {
      const first = taken.get(keyOf(open[0]));
      first?.others.push(candidate.client);
      leftOut.push({ ...candidate, reason: "sameAddress", detail: first?.client ?? "" });
      continue;
    }
    const line = { ...candidate, address: free ?? open[0], others: [] };
    lines.push(line);
    if (free !== undefined) taken.set(keyOf(free), line);
  }
  return { lines, leftOut };
}

/** The first reason but that of the same address; null = none. Without an address nobody can be reached, whatever is allowed. */
function exclusionOf(
  candidate: Candidate,
  { channel, allowed, unsubscribed, quietDays, day }: CampaignRule,
  usable: readonly string[],
  strange: readonly string[],
): Pick<LeftOut, "reason" | "detail"> | null {
  if (usable.length === 0) {
    return strange.length === 0
      ? { reason: "noAddress", detail: "" }
      : { reason: "strangeAddress", detail: strange.join(", ") };
  }
  if (candidate.doNotContact && !allowed.has("doNotContact")) return { reason: "doNotContact", detail: "" };
  const isOff = (text: string): boolean => unsubscribed.has(addressKey(text, channel));
  if (!allowed.has("unsubscribed") && (usable.every(isOff) || (channel === "post" && isOff(candidate.client)))) {
    return { reason: "unsubscribed", detail: usable.join(", ") };
  }
  const { lastContact } = candidate;
  const isRecent = lastContact !== null && quietDays > 0 && lastContact > day - quietDays;
  if (isRecent && !allowed.has("contacted")) return { reason: "contacted", detail: lastContact };
  if (candidate.hasOpenComplaint && !allowed.has("complaint")) return { reason: "complaint", detail: "" };
  return null;
}
