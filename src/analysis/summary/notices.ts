import type { PlanFacts } from "../managers/planFacts";
import type { SpendFigures } from "../periods/spendFigures";
import { wholeBuckets } from "../time/buckets";
import type { ClientRegister } from "../register/clientRegister";
import { windowPeriod } from "../time/calendar";
import { BLANK } from "../cells/dictionary";
import type { Notice } from "../problem";
import { NO_DAY } from "../ledger/purchaseHistory";
import { defaultSettings } from "../settings/defaultSettings";
import { xyzClasses, type Day, type Measure, type Period, type XyzBucket, type XyzClass } from "../types";
import type { SalesRole } from "../tables/salesRoles";
import { MINIMUM_PERIODS } from "../classes/xyz";
import { ONE_CLASS_SHARE } from "../classes/xyzProposals";

export interface NoticesInput {
  readonly asOf: Day;
  readonly windowMonths: number;
  readonly measure: Measure;
  readonly period: Period;
  readonly xyzBucket: XyzBucket;
  readonly abcGroup: string;
  /** Some client has a group. */
  readonly isGrouped: boolean;
  /** NO_DAY = no sales. */
  readonly firstSale: Day;
  readonly roles: readonly SalesRole[];
  readonly base: ClientRegister;
  /** By client of the base, as the turnover: XYZ class. */
  readonly xyz: readonly (XyzClass | null)[];
  readonly turnover: Float64Array;
}

/**
 * What a reader of the figures must know although no cell is wrong.
 *
 * Source: spec 1 (missing roles), 3.1 (short history), 3.2 (no groups), 3.3 (too few buckets, one class for nearly all), 3.12
 * (mono-client), 6 (aliases), 1.8 (names that do not meet).
 *
 * @example notices(input).map((notice) => notice.code) // ["roleAbsent"]
 */
export function notices(input: NoticesInput): readonly Notice[] {
  const found: Notice[] = [];
  const { asOf, windowMonths, firstSale, base, period, xyzBucket: bucket } = input;
  if (firstSale === NO_DAY) return found;
  if (firstSale >= windowPeriod(asOf, windowMonths, 1)[0]) {
    found.push({ code: "historyTooShort", params: { day: firstSale, months: windowMonths } });
  }
  for (const role of absentRoles(input)) found.push({ code: "roleAbsent", params: { role } });

  const buckets = wholeBuckets([period[0], Math.min(period[1], asOf)], bucket)?.ends.length ?? 0;
  if (buckets < MINIMUM_PERIODS) found.push({ code: "xyzTooFewBuckets", params: { bucket, buckets } });
  const { classed, paying } = countClients(input);
  found.push(...oneClassNotices(classed));
  const { spellings, clients: joinedClients } = base.joined;
  if (spellings > 0) found.push({ code: "spellingsJoined", params: { spellings, clients: joinedClients } });
  const { abcGroup: group } = input;
  if (group !== defaultSettings.abcGroup && !input.isGrouped)
    found.push({ code: "abcGroupMissing", params: { group } });
  const apart = keysApart(input);
  if (apart !== null) found.push(apart);
  if (paying.count === 1) found.push({ code: "monoClient", params: { client: base.names[paying.last] } });
  return found;
}

/**
 * That one class of XYZ holds nearly all clients that have one; none where none does.
 *
 * Source: spec 3.3.
 *
 * @example oneClassNotices({ X: 0, Y: 1, Z: 19 })[0].params.class // "Z"
 */
export function oneClassNotices(classed: Readonly<Record<XyzClass, number>>): readonly Notice[] {
  return xyzClasses.flatMap((xyz): readonly Notice[] => {
    const share = classed[xyz] / (classed.X + classed.Y + classed.Z);
    return share > ONE_CLASS_SHARE ? [{ code: "xyzOneClass", params: { class: xyz, share } }] : [];
  });
}

const NAMES_SHOWN = 3;

/** Fewer than half of the buyers, or of their turnover, are in the Clients table; null = it is met, or there is none. */
function keysApart({ base, turnover }: NoticesInput): Notice | null {
  const onlySales: string[] = [];
  const onlyTable: string[] = [];
  const buyers = { count: 0, met: 0, turnover: 0, turnoverMet: 0 };
  for (let client = 0; client < base.names.length; client++) {
    const isInTable = base.records[client] !== null;
    const sum = turnover[client] ?? 0;
    if (sum > 0) {
      buyers.count++;
      buyers.turnover += sum;
      if (isInTable) buyers.met++;
      if (isInTable) buyers.turnoverMet += sum;
      else if (onlySales.length < NAMES_SHOWN) onlySales.push(base.names[client]);
    } else if (isInTable && onlyTable.length < NAMES_SHOWN) onlyTable.push(base.names[client]);
  }
  const isMet = buyers.met * 2 >= buyers.count && buyers.turnoverMet * 2 >= buyers.turnover;
  if (isMet || onlyTable.length === 0) return null;
  const names = { sales: onlySales.join(", "), listed: onlyTable.join(", ") };
  return { code: "keysDoNotMeet", params: { met: buyers.met, buyers: buyers.count, ...names } };
}

function countClients({ xyz, turnover }: NoticesInput) {
  const classed = { X: 0, Y: 0, Z: 0 };
  const paying = { count: 0, last: BLANK };
  for (let client = 0; client < turnover.length; client++) {
    const xyzClass = xyz[client];
    if (xyzClass !== null) classed[xyzClass]++;
    if (turnover[client] <= 0) continue;
    paying.count++;
    paying.last = client;
  }
  return { classed, paying };
}

/**
 * What a reader of plan and spend must know: that the tables say nothing, or not all, of the KPI period.
 *
 * null = there is no such table. Source: spec 3.8, 3.13.
 *
 * @example planNotices({ lines: [], totals: [], managersInPart: 0 }, null)[0].code // "planOutsidePeriod"
 */
export function planNotices(plan: PlanFacts | null, spend: SpendFigures | null): readonly Notice[] {
  const found: Notice[] = [];
  if (plan !== null && plan.lines.length === 0) found.push({ code: "planOutsidePeriod", params: {} });
  if (plan !== null && plan.managersInPart > 0) {
    found.push({ code: "planCoversPart", params: { managers: plan.managersInPart } });
  }
  if (spend !== null && spend.acquisition === null && spend.retention === null) {
    found.push({ code: "spendOutsidePeriod", params: {} });
  }
  return found;
}

function absentRoles(input: NoticesInput): readonly SalesRole[] {
  const absent: SalesRole[] = [];
  for (const role of ["document", "product", "manager"] as const) if (!input.roles.includes(role)) absent.push(role);
  const marginRoles: readonly SalesRole[] = ["margin", "cost", "marginPercent"];
  if (!input.roles.some((role) => marginRoles.includes(role))) absent.push("margin");
  if (input.measure === "quantity" && !input.roles.includes("quantity")) absent.push("quantity");
  return absent;
}
