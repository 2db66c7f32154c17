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
interface Case {
  readonly client: string;
  readonly product?: string;
  readonly stake: number;
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
  const { clients, lost, whatElse } = input;
  const actions: NextAction[] = [];

  const overdue = clients.filter(({ abc, overdue, status }) => abc === "A" && overdue === true && status !== "Lost");
  const toCall = largestCases(overdue.map(({ client, turnover }) => ({ client, stake: turnover })));
  addCases(actions, "callOverdue", "clients", toCall);

  const toWinBack = largestCases(lost.clients.map(({ client, turnover }) => ({ client, stake: turnover })));
  addCases(actions, "winBack", "clients", toWinBack);

  const buying = whatElse.filter(({ status }) => status !== "Lost" && status !== "Potential");
  const gaps = buying.map(({ client, product, expectedTurnover }) => ({
    client,
    product,
    stake: expectedTurnover ?? 0,
  }));
  addCases(actions, "fillGaps", "gaps", largestCases(gaps));

  addDependence(actions, input);
  addOverload(actions, input.keyClients);

  const customers = clients.filter(({ ladder, status }) => ladder === "Customer" && status !== "Lost");
  const toPromote = largestCases(customers.map(({ client, averageCheck }) => ({ client, stake: averageCheck ?? 0 })));
  addCases(actions, "secondStep", "clients", toPromote);

  actions.sort(
    (left, right) => right.weight - left.weight || actionCodes.indexOf(left.code) - actionCodes.indexOf(right.code),
  );
  return actions.slice(0, MOST_ACTIONS);
}

interface LargestCases {
  readonly largest: readonly Case[];
  /** The number of cases with something at stake, of which these are the largest. */
  readonly all: number;
}

/** Falling; of one client's equal cases the earlier first. */
function largestCases(cases: readonly Case[]): LargestCases {
  const largest: Case[] = [];
  let all = 0;
  for (const one of cases) {
    if (!(one.stake > 0)) continue;
    all++;
    let place = largest.length;
    while (place > 0 && isLarger(one, largest[place - 1])) place--;
    if (place === MOST_CASES) continue;
    largest.splice(place, 0, one);
    if (largest.length > MOST_CASES) largest.pop();
  }
  return { largest, all };
}

function isLarger(one: Case, other: Case): boolean {
  return one.stake > other.stake || (one.stake === other.stake && one.client < other.client);
}

function addCases(actions: NextAction[], code: ActionCode, counted: "clients" | "gaps", cases: LargestCases): void {
  const { largest, all } = cases;
  if (largest.length === 0) return;
  let weight = 0;
  for (const { stake } of largest) weight += stake;
  const [{ client, product }] = largest;
  const params = {
    [counted]: largest.length,
    all,
    rest: all - largest.length,
    client,
    ...(product === undefined ? {} : { product }),
  };
  actions.push({ code, weight, params });
}

function addDependence(actions: NextAction[], { clients, keyClients }: NextActionsInput): void {
  const { level, client, share } = keyClients.dependence;
  if (level === "none" || client === null || share === null) return;
  const weight = clients.find((figures) => figures.client === client)?.turnover ?? 0;
  actions.push({ code: "reduceDependence", weight, params: { client, share } });
}

function addOverload(actions: NextAction[], { clients, overloaded }: KeyClients): void {
  if (overloaded.length === 0) return;
  const { manager, keyClients } = overloaded[0];
  const own = clients.filter((client) => client.manager === manager);
  let weight = 0;
  for (const { turnover } of own.slice(MOST_KEY_CLIENTS)) weight += turnover;
  if (weight > 0) actions.push({ code: "relieveManager", weight, params: { manager, clients: keyClients } });
}
