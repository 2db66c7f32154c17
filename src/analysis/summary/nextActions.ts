import { type KeyClients, MOST_KEY_CLIENTS } from "../dependence/keyClientList";
import type { LostClients } from "../lifecycle/lostClients";
import { distinctClients, type ComplaintFigures, type SurveyFigures } from "../process/feedback";
import { linesOf } from "../register/clientOrder";
import { isWeak, type TargetGaps } from "../products/targetGaps";
import type { Evidence } from "../evidence";

/** Of clients and gaps at most ten are counted: params.all says of how many, params.rest how many more there are. */
export const actionCodes = [
  "callOverdue", // params.clients, params.client: overdue clients of class A, and the largest
  "winBack", // params.clients, params.client: lost clients, and the one with the most turnover
  "fillGaps", // params.gaps, params.client, params.product: missing target products, and the largest
  "reduceDependence", // params.client, params.share
  "relieveManager", // params.manager, params.clients: number of key clients
  "secondStep", // params.clients, params.client: customers one purchase from regular, and the largest
  "callDissatisfied", // params.clients, params.client: dissatisfied in a survey, and nothing was done
  "answerComplaints", // params.clients, params.client: with an overdue complaint
] as const;

export type ActionCode = (typeof actionCodes)[number];

export interface NextAction {
  readonly code: ActionCode;
  /** Turnover at stake, by which the actions are ordered. */
  readonly weight: number;
  readonly params: Readonly<Record<string, string | number>>;
  /** What it is about, the most turnover at stake first; the stakes add up to the weight. */
  readonly cases: readonly StakeCase[];
}

/** Something to attend to, and the turnover at stake with it. */
export interface StakeCase {
  readonly client: string;
  readonly product?: string;
  readonly stake: number;
}

const MOST_ACTIONS = 5;
/** Of what clients say of the company; beside the others, which sales tell. */
const OF_FEEDBACK: readonly ActionCode[] = ["callDissatisfied", "answerComplaints"];
/** As many as one can attend to before the next report. */
const MOST_CASES = 10;

/** The lists that actions are taken from. */
export interface ActionSources {
  readonly gaps: TargetGaps;
  readonly lost: LostClients;
  readonly keyClients: KeyClients;
  /** Absent = null = there is no such table. */
  readonly surveys?: SurveyFigures | null;
  readonly complaints?: ComplaintFigures | null;
}

/** The cases of an action, the largest first. */
interface CasesAtStake {
  readonly largest: readonly StakeCase[];
  /** The number of cases with something at stake, of which these are the largest. */
  readonly all: number;
}

/**
 * The five things to do next that sales tell, and at most two that clients tell, the most turnover at stake first.
 *
 * At stake, in money: overdue clients of class A that are not lost yet: their turnover in the analysis period; lost
 * clients: turnover of their last 12 active months; gaps of clients who buy: expected turnover, weak ones only where there
 * are no others; customers who are one
 * purchase from regular and not lost: their average check. Of these the ten largest cases are added up and counted in the
 * params, beside the number of all and of the rest; of equal cases the larger client comes first, of lost ones the one that
 * bought last. A large client on whom the company depends: its turnover; an overloaded manager (the first one): turnover
 * of the key clients beyond the three largest; dissatisfied clients with whom nobody has dealt and those with an overdue
 * complaint: their turnover in the analysis period. An action without anything at stake is left out; equal ones stand in the
 * order of actionCodes. Source: spec 3.6, 3.9, 3.11, 3.12, 3.14, 3.15.
 *
 * @example
 * nextActions(evidence, { gaps, lost, keyClients })[0].code // "winBack"
 * nextActions(evidence, { gaps, lost, keyClients })[0].cases // [{ client: "Anna", stake: 600 }, { client: "Boris", stake: 300 }]
 */
export function nextActions(evidence: Evidence, found: ActionSources): readonly NextAction[] {
  const actions: NextAction[] = [];
  for (const code of actionCodes) {
    const cases = casesAtStake(code, evidence, found);
    let weight = 0;
    for (const { stake } of cases.largest) weight += stake;
    if (weight <= 0) continue;
    actions.push({ code, weight, params: paramsOf(code, cases, found.keyClients), cases: cases.largest });
  }
  actions.sort(
    (left, right) => right.weight - left.weight || actionCodes.indexOf(left.code) - actionCodes.indexOf(right.code),
  );
  const isOfFeedback = ({ code }: NextAction): boolean => OF_FEEDBACK.includes(code);
  const ofSales = actions.filter((action) => !isOfFeedback(action)).slice(0, MOST_ACTIONS);
  return actions.filter((action) => isOfFeedback(action) || ofSales.includes(action));
}

function casesAtStake(code: ActionCode, evidence: Evidence, found: ActionSources): CasesAtStake {
  const { gaps, lost, keyClients, surveys, complaints } = found;
  const { columns, register, products } = evidence;
  const { ids, status, turnover } = columns;
  switch (code) {
    case "callOverdue":
      return largestOfClients(evidence, (client) =>
        columns.abc[client] === 1 && columns.overdue[client] === true && status[client] !== "Lost"
          ? turnover[client]
          : 0,
      );
    case "winBack":
      return largestCases(
        lost.clients.map((line) => line.turnover),
        (line) => ({ client: lost.clients[line].client }),
      );
    case "fillGaps": {
      const lineOf = linesOf(ids, register.names.length);
      const caseOf = (gap: number): Omit<StakeCase, "stake"> => ({
        client: register.names[gaps.client[gap]],
        product: products.names[gaps.cell[gap] % products.names.length],
      });
      return largestCases(stakesOfGaps(gaps, evidence), caseOf, (gap) => lineOf[gaps.client[gap]]);
    }
    case "reduceDependence": {
      const { level, client } = keyClients.dependence;
      const own = level === "none" ? [] : Array.from(ids).filter((id) => register.names[id] === client);
      return allCases(own.map((id) => ({ client: register.names[id], stake: turnover[id] })));
    }
    case "relieveManager": {
      if (keyClients.overloaded.length === 0) return allCases([]);
      const own = keyClients.clients.filter(({ manager }) => manager === keyClients.overloaded[0].manager);
      return allCases(own.slice(MOST_KEY_CLIENTS).map(({ client, turnover: stake }) => ({ client, stake })));
    }
    case "secondStep":
      return largestOfClients(evidence, (client) =>
        columns.ladder[client] === "Customer" && status[client] !== "Lost" ? columns.lifetimes.averageCheck[client] : 0,
      );
    case "callDissatisfied":
      return casesOfClients(
        evidence,
        (surveys?.unhandled ?? []).map(({ client }) => client),
      );
    case "answerComplaints":
      return casesOfClients(
        evidence,
        (complaints?.toDo ?? []).filter(({ isOverdue }) => isOverdue).map(({ client }) => client),
      );
  }
}

/** Expected turnover of the gaps of clients who buy; of weak ones only where there are no others. */
function stakesOfGaps(
  { client, cell, expected }: TargetGaps,
  { columns: { status }, medians: { users } }: Evidence,
): Float64Array {
  const stakes = new Float64Array(client.length);
  const weak = new Float64Array(client.length);
  for (let gap = 0; gap < stakes.length; gap++) {
    if (status[client[gap]] === "Potential") continue;
    const stakesOfKind = isWeak(users[cell[gap]]) ? weak : stakes;
    stakesOfKind[gap] = expected[cell[gap]] ?? 0;
  }
  return stakes.some((stake) => stake > 0) ? stakes : weak;
}

function largestOfClients({ columns: { ids }, register }: Evidence, stakeOf: (client: number) => number): CasesAtStake {
  const stakes = new Float64Array(ids.length);
  for (let line = 0; line < ids.length; line++) stakes[line] = stakeOf(ids[line]);
  return largestCases(stakes, (line) => ({ client: register.names[ids[line]] }));
}

/** Each of some clients once, with its turnover. */
function casesOfClients(evidence: Evidence, clients: readonly (string | null)[]): CasesAtStake {
  const { columns, register } = evidence;
  const ids = distinctClients(evidence, clients);
  return largestCases(
    ids.map((id) => columns.turnover[id]),
    (line) => ({ client: register.names[ids[line]] }),
    (line) => columns.ids.indexOf(ids[line]),
  );
}

/** Of the lines with something at stake, falling; of equal stakes the lower rank first, then the earlier line. */
function largestCases(
  stakes: ArrayLike<number>,
  caseOf: (line: number) => Omit<StakeCase, "stake">,
  rankOf: (line: number) => number = (line) => line,
): CasesAtStake {
  const largest: number[] = [];
  let all = 0;
  for (let line = 0; line < stakes.length; line++) {
    const stake = stakes[line];
    if (!(stake > 0)) continue;
    all++;
    let place = largest.length;
    while (place > 0) {
      const above = largest[place - 1];
      if (stakes[above] > stake || (stakes[above] === stake && rankOf(above) <= rankOf(line))) break;
      place--;
    }
    if (place === MOST_CASES) continue;
    largest.splice(place, 0, line);
    if (largest.length > MOST_CASES) largest.pop();
  }
  return { largest: largest.map((line) => ({ ...caseOf(line), stake: stakes[line] })), all };
}

function allCases(cases: readonly StakeCase[]): CasesAtStake {
  return { largest: cases, all: cases.length };
}

/** What the sentence of an action names. */
function paramsOf(
  code: ActionCode,
  { largest, all }: CasesAtStake,
  { dependence, overloaded }: KeyClients,
): NextAction["params"] {
  const [{ client, product }] = largest;
  if (code === "reduceDependence") return { client, share: dependence.share ?? 0 };
  if (code === "relieveManager") {
    const [{ manager, keyClients }] = overloaded;
    return { manager, clients: keyClients };
  }
  const counts = { all, rest: all - largest.length };
  if (product !== undefined) return { gaps: largest.length, ...counts, client, product };
  return { clients: largest.length, ...counts, client };
}
