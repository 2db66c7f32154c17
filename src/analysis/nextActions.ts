import type { ClientFigures } from "./analysis";
import { actionCodes, type ActionCode, type NextAction } from "./analysisCourse";
import type { KeyClients, LostClients, TargetGap } from "./analysisLists";
import { MOST_KEY_CLIENTS } from "./keyClientList";

const MOST_ACTIONS = 5;
/** As many as one can attend to before the next report. */
const MOST_CASES = 10;

export interface NextActionsInput {
  readonly clients: readonly ClientFigures[];
  readonly lost: LostClients;
  readonly whatElse: readonly TargetGap[];
  readonly keyClients: KeyClients;
}

/** Something to attend to, and the turnover at stake with it. */
export interface StakeCase {
  readonly client: string;
  readonly product?: string;
  readonly stake: number;
}

/** The cases of an action, the largest first. */
export interface CasesAtStake {
  readonly largest: readonly StakeCase[];
  /** The number of cases with something at stake, of which these are the largest. */
  readonly all: number;
}

/**
 * The five things to do next, the most turnover at stake first.
 *
 * At stake, in money: overdue clients of class A that are not lost yet: their turnover in the analysis period; lost
 * clients: turnover of their last 12 active months; gaps of clients who buy: expected turnover; customers who are one
 * purchase from regular and not lost: their average check. Of these the ten largest cases are added up and counted in the
 * params, beside the number of all and of the rest. A large client on whom the company depends: its turnover; an overloaded manager (the first one): turnover of
 * the key clients beyond the three largest. An action without anything at stake is left out; equal ones stand in the
 * order of actionCodes. Source: spec 3.6, 3.9, 3.11, 3.12, 3.14.
 *
 * @example nextActions(input)[0] // { code: "winBack", weight: 900, params: { clients: 2, all: 2, rest: 0, client: "Anna" } }
 */
export function nextActions(input: NextActionsInput): readonly NextAction[] {
  const actions: NextAction[] = [];
  for (const code of actionCodes) {
    const cases = casesAtStake(code, input);
    let weight = 0;
    for (const { stake } of cases.largest) weight += stake;
    if (weight > 0) actions.push({ code, weight, params: paramsOf(code, cases, input.keyClients) });
  }
  actions.sort(
    (left, right) => right.weight - left.weight || actionCodes.indexOf(left.code) - actionCodes.indexOf(right.code),
  );
  return actions.slice(0, MOST_ACTIONS);
}

/**
 * What an action is about, case by case, the most turnover at stake first: the stakes add up to its weight.
 *
 * Empty where there is nothing to do. Source: spec 3.6, 3.9, 3.11, 3.12, 3.14.
 *
 * @example casesAtStake("winBack", input).largest[0] // { client: "Anna", stake: 600 }
 */
export function casesAtStake(code: ActionCode, input: NextActionsInput): CasesAtStake {
  const { clients, lost, whatElse, keyClients } = input;
  switch (code) {
    case "callOverdue":
      return largestCases(clients, ({ abc, overdue, status, turnover }) =>
        abc === "A" && overdue === true && status !== "Lost" ? turnover : 0,
      );
    case "winBack":
      return largestCases(lost.clients, ({ turnover }) => turnover);
    case "fillGaps":
      return largestCases(whatElse, ({ status, expectedTurnover }) =>
        status !== "Lost" && status !== "Potential" ? (expectedTurnover ?? 0) : 0,
      );
    case "reduceDependence": {
      const { level, client: largest } = keyClients.dependence;
      const own = level === "none" ? [] : clients.filter(({ client }) => client === largest);
      return allCases(own.map(({ client, turnover }) => ({ client, stake: turnover })));
    }
    case "relieveManager": {
      if (keyClients.overloaded.length === 0) return allCases([]);
      const own = keyClients.clients.filter(({ manager }) => manager === keyClients.overloaded[0].manager);
      return allCases(own.slice(MOST_KEY_CLIENTS).map(({ client, turnover }) => ({ client, stake: turnover })));
    }
    case "secondStep":
      return largestCases(clients, ({ ladder, status, averageCheck }) =>
        ladder === "Customer" && status !== "Lost" ? (averageCheck ?? 0) : 0,
      );
  }
}

/** Of the lines with something at stake; falling, of one client's equal cases the earlier first. */
function largestCases<Line extends Omit<StakeCase, "stake">>(
  lines: readonly Line[],
  stakeOf: (line: Line) => number,
): CasesAtStake {
  const largest: StakeCase[] = [];
  let all = 0;
  for (const line of lines) {
    const stake = stakeOf(line);
    if (!(stake > 0)) continue;
    all++;
    let place = largest.length;
    while (place > 0 && isLess(largest[place - 1], line.client, stake)) place--;
    if (place === MOST_CASES) continue;
    const { client, product } = line;
    largest.splice(place, 0, product === undefined ? { client, stake } : { client, product, stake });
    if (largest.length > MOST_CASES) largest.pop();
  }
  return { largest, all };
}

function isLess(one: StakeCase, client: string, stake: number): boolean {
  return one.stake < stake || (one.stake === stake && client < one.client);
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
