import { clientKey } from "../../analysis/cells/clientKey";
import { proposed, cannotTell, shareOf, type Bounds, type EvidenceText, type Proposal } from "./proposal";
import { countOf, hasActivity, hasNextStep, type Seen } from "./seen";
import { stagesIn } from "./activeRules";

const MOST = { yes: 0.8, partly: 0.3 } as const;
const HALF = { yes: 0.5, partly: "any" } as const;
const CONTRACTS = { yes: 0.9, partly: 0.5 } as const;
const SEGMENTS: Bounds = { yes: 0.8, partly: "any" };

/** Potential clients are on a list, with a segment. */
export function potentialList({ analysis, withStatus, figures }: Seen): Proposal {
  if ((analysis.evidence.input.clients ?? null) === null) return cannotTell("noTable", "clients");
  const potential = withStatus("Potential");
  if (potential.length === 0) return proposed("no", "noPotential");
  const [count, of] = countOf(potential, (id) => figures(id).segment !== null);
  const { state } = shareOf("potentialSegments", [count, of], SEGMENTS);
  // The list itself is half of the answer.
  return proposed(state === "no" ? "partly" : state, "potentialSegments", { count, of }, "clients");
}

/** A next step is planned with them. */
export function potentialSteps(seen: Seen): Proposal {
  return ofPotential(seen, "potentialSteps", MOST, (id) => hasNextStep(seen, id), !knowsSteps(seen));
}

/** What was done with them is recorded. */
export function potentialContacts(seen: Seen): Proposal {
  const { offers = null, activities = null } = seen.analysis.evidence.input;
  const isInContact = (id: number): boolean => hasActivity(seen, id, 0) || (seen.deals().get(id) ?? []).length > 0;
  return ofPotential(seen, "potentialContacts", MOST, isInContact, offers === null && activities === null);
}

/** Deals are led with them. */
export function potentialDeals(seen: Seen): Proposal {
  const isMissing = (seen.analysis.evidence.input.offers ?? null) === null;
  return ofPotential(seen, "potentialDeals", HALF, (id) => (seen.deals().get(id) ?? []).length > 0, isMissing);
}

/** Deals with potential and new clients go through stages. */
export function stagesOfLeads({ analysis, withStatus }: Seen): Proposal {
  const { input, idOfKey } = analysis.evidence;
  const { offers = null } = input;
  if (offers === null) return cannotTell("noTable", "offers");
  const leads = new Set(withStatus("Potential", "New"));
  if (leads.size === 0) return cannotTell("noPotential");
  const { rows } = offers;
  const isLead = rows.client.names.map((client) => leads.has(idOfKey().get(clientKey(client)) ?? -1));
  const isOfLead = (place: number): boolean => rows.client.ids[place] >= 0 && isLead[rows.client.ids[place]];
  const hasRows = rows.client.ids.subarray(0, rows.count).some((_id, place) => isOfLead(place));
  return hasRows ? stagesIn(rows, isOfLead) : proposed("no", "noDeals", {}, "funnel");
}

/** New clients came through a contract. */
export function newContracts({ analysis, withStatus, deals }: Seen): Proposal {
  const { funnel } = analysis;
  if (funnel === null) return cannotTell("noTable", "offers");
  const contract = funnel.stageList.names.findIndex((name) => "usual" in name && name.usual === "contract");
  if (contract < 0) return cannotTell("noContractStage");
  const clients = withStatus("New");
  if (clients.length === 0) return cannotTell("noNew");
  const counted = countOf(clients, (id) => (deals().get(id) ?? []).some(({ highest }) => highest >= contract));
  return shareOf("newContracts", counted, CONTRACTS, "funnel");
}

/** Whether the workbook can know of steps that are still to come. */
export function knowsSteps({ analysis }: Seen): boolean {
  const { offers = null, activities = null } = analysis.evidence.input;
  return offers?.columns.nextStep !== undefined || activities?.columns.dueDate !== undefined;
}

function ofPotential(
  { analysis, withStatus }: Seen,
  text: EvidenceText,
  bounds: Bounds,
  passes: (id: number) => boolean,
  isMissing: boolean,
): Proposal {
  if ((analysis.evidence.input.clients ?? null) === null) return cannotTell("noTable", "clients");
  if (isMissing) return cannotTell("noTable", "offers");
  const potential = withStatus("Potential");
  if (potential.length === 0) return cannotTell("noPotential");
  return shareOf(text, countOf(potential, passes), bounds, text === "potentialSteps" ? "controlPoints" : "funnel");
}
