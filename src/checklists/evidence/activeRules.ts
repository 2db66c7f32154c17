import { cellText, isBlank } from "../../analysis/cells/cells";
import { clientKey } from "../../analysis/cells/clientKey";
import { wordKey } from "../../analysis/cells/wordKey";
import { REPEAT, stagesOfRows } from "../../analysis/lifecycle/stages";
import { nameIn, type OfferColumns } from "../../analysis/tables/offerColumns";
import { byShare, cannotTell, proposed, shareOf, type Proposal } from "./proposal";
import { countOf, type Seen } from "./seen";

const LIST = { yes: 0.95, partly: "any" } as const;
const MOST = { yes: 0.9, partly: "any" } as const;
const MOST_OR_HALF = { yes: 0.9, partly: 0.5 } as const;
const FOUR_FIFTHS = { yes: 0.8, partly: "any" } as const;
const STAGES = { yes: 0.95, partly: "any" } as const;

const LEAST_CHANNELS = 2;
const LEAST_DETAILS = 4;
const FILLED_DETAIL = 0.8;
const LEAST_STAGES = 3;

/** Channels are named for the active clients. */
export function channels({ analysis, active, record }: Seen): Proposal {
  const { clients = null } = analysis.evidence.input;
  if (clients === null) return cannotTell("noTable", "clients");
  if (active().length === 0) return cannotTell("noActive");
  const { channel } = clients.columns;
  if (channel === undefined) return proposed("no", "noChannelColumn");
  const textOf = (id: number): string => cellText(record(id)?.cells[channel] ?? null);
  const [count, of] = countOf(active(), (id) => textOf(id) !== "");
  const different = new Set(active().map((id) => wordKey(textOf(id))));
  different.delete("");
  const share = byShare(count, of, MOST);
  // The column is there: less than enough is partly.
  const state = share === "yes" && different.size >= LEAST_CHANNELS ? "yes" : "partly";
  return proposed(state, "channels", { count, of, channels: different.size }, "clients");
}

/** The active clients are on a list with their details. */
export function workingList({ analysis, active, record }: Seen): Proposal {
  const { clients = null } = analysis.evidence.input;
  if (clients === null) return cannotTell("noTable", "clients");
  if (active().length === 0) return cannotTell("noActive");
  const listed = active().filter((id) => record(id) !== null);
  const details = clients.headers.filter((_header, column) => {
    if (column === clients.columns.client) return false;
    const filled = listed.filter((id) => !isBlank(record(id)?.cells[column] ?? null)).length;
    return listed.length > 0 && filled >= FILLED_DETAIL * listed.length;
  }).length;
  const share = byShare(listed.length, active().length, LIST);
  const state = share === "yes" && details < LEAST_DETAILS ? "partly" : share;
  return proposed(state, "workingList", { count: listed.length, of: active().length, columns: details }, "clients");
}

/** Clients are rated by what they bring and by what they could bring. */
export function profitAndPotential({ analysis, active, record, figures }: Seen): Proposal {
  const { clients = null } = analysis.evidence.input;
  if (active().length === 0) return cannotTell("noActive");
  if (clients === null) return cannotTell("noTable", "clients");
  const knowsMargin = active().some((id) => figures(id).margin !== null);
  const [count, of] = countOf(active(), (id) => (record(id)?.potential ?? null) !== null);
  const text = knowsMargin ? "potentialAndMargin" : "potentialWithoutMargin";
  const hasClasses = active().some((id) => figures(id).abc !== null);
  const isFull = knowsMargin && byShare(count, of, FOUR_FIFTHS) === "yes";
  return proposed(isFull ? "yes" : hasClasses ? "partly" : "no", text, { count, of }, "clients");
}

/** Segments in use have target products. */
export function targetsOfSegments({ analysis }: Seen): Proposal {
  const { segments, evidence } = analysis;
  if ((evidence.input.targets ?? null) === null) return cannotTell("noTable", "targets");
  const inUse = segments.rows.filter(({ segment, clients }) => segment !== null && clients > 0);
  if (inUse.length === 0) return cannotTell("noSegments");
  const marked = inUse.filter(({ cells }) => cells.some(({ target }) => target)).length;
  return shareOf("segmentsMarked", [marked, inUse.length], FOUR_FIFTHS, "segmentProduct");
}

/** Managers have a plan. */
export function plansOfManagers({ analysis }: Seen): Proposal {
  const { plan = null } = analysis.evidence.input;
  if (plan === null) return cannotTell("noTable", "plan");
  const managers = analysis.managers.flatMap(({ manager }) => (manager === null ? [] : [clientKey(manager)]));
  if (managers.length === 0) return cannotTell("noManagers");
  const [first, last] = analysis.settings.period;
  const inPeriod = plan.entries.filter(({ period }) => period[0] <= last && period[1] >= first);
  const planned = new Set(inPeriod.map(({ manager }) => clientKey(manager)));
  const count = managers.filter((manager) => planned.has(manager)).length;
  return shareOf("managersPlanned", [count, managers.length], MOST, "managers");
}

/** First sales and sales of a new product were offered before. */
export function salesOffered({ analysis, deals }: Seen): Proposal {
  const { input, ledger, history } = analysis.evidence;
  if ((input.offers ?? null) === null) return cannotTell("noTable", "offers");
  const { period, asOf } = analysis.settings;
  const stages = stagesOfRows(ledger, history, period);
  let of = 0;
  let count = 0;
  for (let client = 0; client + 1 < ledger.clientStart.length; client++) {
    const offered = (deals().get(client) ?? []).flatMap(({ first }) => first ?? []);
    const counted = new Set<number>();
    for (let row = ledger.clientStart[client]; row < ledger.clientStart[client + 1]; row++) {
      const day = ledger.day[row];
      const isInside = day >= period[0] && day <= Math.min(period[1], asOf);
      if (!isInside || stages[row] === REPEAT || counted.has(day)) continue;
      // What a client buys on one day is one sale.
      counted.add(day);
      of++;
      if (offered.some((first) => first <= day)) count++;
    }
  }
  return of === 0 ? cannotTell("noSales") : shareOf("salesOffered", [count, of], MOST_OR_HALF, "funnel");
}

/** The rows of the offers name stages. */
export function stagesNamed({ analysis }: Seen): Proposal {
  const { offers = null } = analysis.evidence.input;
  if (offers === null) return cannotTell("noTable", "offers");
  return stagesIn(offers.rows);
}

/** Stages of the offers, or of those at some places. */
export function stagesIn(offers: OfferColumns, isWanted: (place: number) => boolean = () => true): Proposal {
  const different = new Set<string>();
  let rows = 0;
  let named = 0;
  for (let place = 0; place < offers.count; place++) {
    if (!isWanted(place)) continue;
    const stage = nameIn(offers.stage, place);
    rows++;
    if (stage !== null) different.add(wordKey(stage));
    if (stage !== null || offers.outcome[place] !== 0) named++;
  }
  if (rows === 0) return cannotTell("noDeals");
  const stages = different.size;
  const share = byShare(named, rows, STAGES);
  const state = share === "yes" && stages < LEAST_STAGES ? "partly" : share;
  return proposed(state, "stagesNamed", { count: named, of: rows, stages }, "funnel");
}

/** A5: the sheet of measures as it is proposed is half of the answer. */
export function ownMeasures({ measures }: Seen): Proposal {
  if (measures === null) return cannotTell("noMeasures");
  const { count, of } = measures;
  return proposed(count === of ? "yes" : "partly", "ownMeasures", { count, of });
}
