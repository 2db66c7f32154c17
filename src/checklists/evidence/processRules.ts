import { BLANK } from "../../analysis/cells/dictionary";
import { clientKey } from "../../analysis/cells/clientKey";
import { NEW_DIRECTION, stagesOfRows } from "../../analysis/lifecycle/stages";
import type { ControlKind } from "../../analysis/process/controlPoint";
import { addMonths } from "../../analysis/time/calendar";
import type { Day } from "../../analysis/types";
import { byShare, cannotTell, proposed, shareOf, type EvidenceSheet, type Proposal } from "./proposal";
import { hasActivity, hasNextStep, type Seen } from "./seen";
import { knowsSteps } from "./potentialRules";

const FILLED = { yes: 0.95, partly: 0.5 } as const;
const IN_TIME = { yes: 0.9, partly: 0.7 } as const;
const MOST = { yes: 0.8, partly: 0.3 } as const;
const TOLD = { yes: 0.8, partly: "any" } as const;
const FRESH_MONTHS = 3;

/** Sales name their product. */
export function productsNamed({ analysis }: Seen): Proposal {
  const { ledger } = analysis.evidence;
  if (ledger.product === null) return cannotTell("noRecord");
  if (ledger.rows === 0) return cannotTell("noSales");
  let count = 0;
  for (const id of ledger.product) if (id !== BLANK) count++;
  return shareOf("productsNamed", [count, ledger.rows], FILLED, "clientProduct");
}

/** Steps are done in time. */
export function stepsInTime(seen: Seen): Proposal {
  return inTime(seen, "overdue", () => true);
}

const documentKinds: readonly ControlKind[] = ["validUntil", "invoiceUntil", "contractEnd"];

/** Offers, invoices and contracts are seen to in time. */
export function documentsInTime(seen: Seen): Proposal {
  return inTime(seen, "overdueDocuments", (kind) => documentKinds.includes(kind));
}

function inTime(
  { analysis }: Seen,
  text: "overdue" | "overdueDocuments",
  belongs: (kind: ControlKind) => boolean,
): Proposal {
  const { controlPoints } = analysis;
  if (controlPoints === null) return cannotTell("noTable", "activities");
  const points = controlPoints.points.filter(({ kind, due }) => due !== null && belongs(kind));
  if (points.length === 0) return cannotTell("noPoints");
  const overdue = points.filter(({ state }) => state === "overdue").length;
  const state = byShare(points.length - overdue, points.length, IN_TIME);
  return proposed(state, text, { count: overdue, of: points.length }, "controlPoints");
}

/** What was done with potential and with the largest lost clients is recorded. */
export function contacts(seen: Seen): Proposal {
  if ((seen.analysis.evidence.input.activities ?? null) === null) return cannotTell("noTable", "activities");
  const since = [...seen.withStatus("Potential").map((id) => ({ id, lastPurchase: 0 })), ...seen.topLost()];
  if (since.length === 0) return cannotTell("noPotential");
  const count = since.filter(({ id, lastPurchase }) => hasActivity(seen, id, lastPurchase)).length;
  return shareOf("contacts", [count, since.length], MOST, "lostClients");
}

/** Sales name their document. */
export function documentsNamed({ analysis }: Seen): Proposal {
  const { evidence, present } = analysis;
  const { ledger } = evidence;
  if (!present.sales.includes("document")) return cannotTell("noRecord");
  if (ledger.rows === 0) return cannotTell("noSales");
  return shareOf(
    "documentsNamed",
    [ledger.rows - (evidence.input.sales.rows.withoutDocument ?? 0), ledger.rows],
    FILLED,
  );
}

/** Refusals say at which stage and why. */
export function refusalsTold({ analysis }: Seen): Proposal {
  const { funnel } = analysis;
  if (funnel === null) return cannotTell("noTable", "offers");
  const refused = funnel.all.deals.filter(({ state }) => state === "refused");
  if (refused.length === 0) return cannotTell("noRefusals");
  const told = refused.filter(({ reason, isStaged }) => reason !== null && isStaged).length;
  return shareOf("refusalsTold", [told, refused.length], MOST, "funnel");
}

/** Won deals say where the client came from. */
export function wonTold({ analysis }: Seen): Proposal {
  const { funnel } = analysis;
  if (funnel === null) return cannotTell("noTable", "offers");
  const won = funnel.all.deals.filter(({ state }) => state === "won");
  if (won.length === 0) return cannotTell("noWon");
  return shareOf("wonTold", [won.filter(({ source }) => source !== null).length, won.length], TOLD, "funnel");
}

/** What it costs to win clients is known. */
export function acquisitionSpend({ analysis }: Seen): Proposal {
  const { spend = null } = analysis.evidence.input;
  if (spend === null) return cannotTell("noTable", "spend");
  const [first, last] = analysis.settings.period;
  const acquisition = spend.entries.filter(({ kind }) => kind === "acquisition");
  if (acquisition.length === 0) return proposed("no", "noAcquisition");
  const inside = acquisition.filter(({ period }) => period[0] <= last && period[1] >= first).length;
  if (inside === 0) return proposed("partly", "spendOutside", { count: acquisition.length });
  return proposed("yes", "spendInPeriod", { count: inside }, "dynamics");
}

const COMPLAINT_STEPS = 4;

/** Complaints are registered, their causes found, clients helped and processes mended. */
export function complaintSteps({ analysis }: Seen): Proposal {
  const { complaints = null } = analysis.evidence.input;
  if (complaints === null) return cannotTell("noTable", "complaints");
  const { rows } = complaints;
  if (rows.length === 0) return proposed("no", "noRows");
  const used = [
    true,
    rows.some(({ cause }) => cause !== null),
    rows.some(({ repaired }) => repaired.isDone),
    rows.some(({ processMended }) => processMended.isDone),
  ].filter(Boolean).length;
  const state = used === COMPLAINT_STEPS ? "yes" : "partly";
  return proposed(state, "complaintSteps", { count: used, of: COMPLAINT_STEPS }, "complaints");
}

/** Loyalty is measured, and a programme was calculated; measuring alone is half of the answer. */
export function loyalty({ analysis }: Seen): Proposal {
  const { loyaltyIndex } = analysis.retention;
  if (loyaltyIndex === null) return cannotTell("noSales");
  const isCalculated = analysis.loyalty !== null && analysis.loyalty.lack === null;
  const params = { share: { share: loyaltyIndex } };
  return isCalculated ? proposed("yes", "loyaltyProgramme", params) : proposed("partly", "loyaltyIndex", params);
}

/** Missing target products are offered. */
export function crossSales(seen: Seen): Proposal {
  const { analysis, deals } = seen;
  const { input, idOfKey } = analysis.evidence;
  if ((input.targets ?? null) === null) return cannotTell("noTable", "targets");
  if (!knowsSteps(seen) && analysis.funnel === null) return cannotTell("noTable", "offers");
  const clients = new Map<number, Set<string>>();
  for (const { client, product } of analysis.whatElse) {
    const id = idOfKey().get(clientKey(client));
    if (id === undefined) continue;
    const products = clients.get(id) ?? new Set<string>();
    clients.set(id, products.add(clientKey(product)));
  }
  if (clients.size === 0) return cannotTell("noGaps");
  const isOffered = (id: number, products: ReadonlySet<string>): boolean =>
    (deals().get(id) ?? []).some(({ product, state }) => {
      return state === "open" && product !== null && products.has(clientKey(product));
    });
  const worked = [...clients].filter(([id, products]) => hasNextStep(seen, id) || isOffered(id, products)).length;
  return shareOf("gapsWorked", [worked, clients.size], MOST, "whatElse");
}

/** Clients buy again what they once took as a new direction. */
export function followUps({ analysis }: Seen): Proposal {
  const { ledger, history } = analysis.evidence;
  if (ledger.product === null) return cannotTell("noRecord");
  if (ledger.rows === 0) return cannotTell("noSales");
  const stages = stagesOfRows(ledger, history);
  const { period, asOf } = analysis.settings;
  let count = 0;
  for (let client = 0; client + 1 < ledger.clientStart.length; client++) {
    const since = new Map<number, Day>();
    for (let row = ledger.clientStart[client]; row < ledger.clientStart[client + 1]; row++) {
      if (stages[row] === NEW_DIRECTION) since.set(ledger.product[row], ledger.day[row]);
    }
    for (let row = ledger.clientStart[client]; row < ledger.clientStart[client + 1]; row++) {
      const day = ledger.day[row];
      const first = since.get(ledger.product[row]);
      const isInside = day >= period[0] && day <= Math.min(period[1], asOf);
      if (isInside && first !== undefined && day > first && ledger.amount[row] > 0) count++;
    }
  }
  return proposed(count > 0 ? "yes" : "no", "followUps", { count }, "clientProduct");
}

/** The sales name products, and reach to the day. */
export function productFigures(seen: Seen): Proposal {
  const { product } = seen.analysis.evidence.ledger;
  return product === null ? cannotTell("noRecord") : salesFigures(seen, "clientProduct");
}

/** The sales reach to the day. */
export function salesFigures(seen: Seen, sheet: EvidenceSheet = "clients"): Proposal {
  const { lastPurchase } = seen.analysis.evidence.history;
  return freshness(seen, Array.from(lastPurchase), sheet);
}

/** The offers reach to the day. */
export function funnelFigures(seen: Seen): Proposal {
  const { funnel } = seen.analysis;
  if (funnel === null) return cannotTell("noTable", "offers");
  return freshness(
    seen,
    funnel.everyDeal.flatMap(({ last }) => last ?? []),
    "funnel",
  );
}

/** What is spent on winning clients is recorded to the day. */
export function marketingFigures(seen: Seen): Proposal {
  const { spend = null } = seen.analysis.evidence.input;
  if (spend === null) return cannotTell("noTable", "spend");
  const ends = spend.entries.filter(({ kind }) => kind === "acquisition").map(({ period }) => period[1]);
  return freshness(seen, ends, "dynamics");
}

/** Complaints are recorded to the day. */
export function complaintFigures(seen: Seen): Proposal {
  const { complaints = null } = seen.analysis.evidence.input;
  if (complaints === null) return cannotTell("noTable", "complaints");
  return freshness(
    seen,
    complaints.rows.map(({ day }) => day),
    "complaints",
  );
}

/** Tasks and contacts are recorded to the day. */
export function contactFigures(seen: Seen): Proposal {
  const { activities = null } = seen.analysis.evidence.input;
  if (activities === null) return cannotTell("noTable", "activities");
  const days = activities.entries.flatMap(({ due, done }) => done ?? due ?? []);
  return freshness(seen, days, "controlPoints");
}

/** Yes = the last entry is at most three months older than the day of judgement. */
function freshness({ day }: Seen, days: readonly Day[], sheet: EvidenceSheet): Proposal {
  const last = days.reduce((latest, each) => Math.max(latest, each), 0);
  if (last === 0) return proposed("no", "noRows");
  return proposed(last >= addMonths(day, -FRESH_MONTHS) ? "yes" : "partly", "lastEntry", { day: { day: last } }, sheet);
}
