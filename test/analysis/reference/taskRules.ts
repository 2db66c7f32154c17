import type { TaskRule } from "../../../src/tasks/taskRules";
import { slowClient, slowRung } from "./clientRules";
import { slowLost } from "./courseRules";
import { clientNames, lastSaleManager, recordOf, turnoverOf } from "./facts";
import type { SlowComplaint } from "./feedbackRules";
import { slowGaps, slowProducts } from "./productRules";
import type { World } from "./world";

// A second, slow reading of what is to be done (spec 3.22), from the tables themselves.

export interface SlowActivity {
  readonly client: string;
  /** "" = not said. */
  readonly manager: string;
  readonly kind: string;
  readonly due: number;
  /** null = still to be done. */
  readonly done: number | null;
}

export interface SlowInput {
  readonly complaints: readonly SlowComplaint[];
  readonly activities: readonly SlowActivity[];
  /** Days of the measure of a client; null = on request. */
  readonly every: (client: string) => number | null;
  /** By client. */
  readonly contacts: Readonly<Record<string, number>>;
}

export interface SlowReason {
  readonly client: string;
  readonly manager: string | null;
  readonly product: string | null;
  readonly period: string;
  readonly since: number | null;
  readonly due: number | null;
  readonly stake: number;
}

const DAYS_DUE = 7;

/** Each reason once, in any order. */
export function slowReasons(world: World, rule: TaskRule, input: SlowInput): readonly SlowReason[] {
  const all =
    rule === "complaint" || rule === "controlPoint" ? ofLists(world, rule, input) : ofClients(world, rule, input);
  const keyOf = ({ client, product, period }: SlowReason): string => JSON.stringify([client, product, period]);
  return all.filter((one, place) => all.findIndex((other) => keyOf(other) === keyOf(one)) === place);
}

function ofClients(world: World, rule: TaskRule, input: SlowInput): readonly SlowReason[] {
  return clientNames(world).flatMap((client): readonly SlowReason[] => {
    const { status, overdue, lastPurchase } = slowClient(world, client);
    const base = { ...whose(world, client), product: null, due: null, since: lastPurchase };
    const lastDay = { ...base, period: String(lastPurchase) };
    if (rule === "winBack") {
      if (status !== "Lost") return [];
      const { lastPurchase: left, turnover } = slowLost(world, client);
      return [{ ...base, period: isoText(left).slice(0, 7), since: left, stake: turnover }];
    }
    if (status === "Lost") return [];
    switch (rule) {
      case "callOverdue":
        return overdue === true ? [lastDay] : [];
      case "nextRung":
        return isOneStepAway(world, client) ? [lastDay] : [];
      case "targetGap":
        return slowGaps(world, client, slowProducts(world))
          .filter(({ users }) => users >= 3)
          .map(({ product, expectedTurnover }) => ({
            ...base,
            product,
            since: null,
            period: isoText(world.asOf).slice(0, 4),
            stake: expectedTurnover ?? 0,
          }));
      case "contact": {
        const every = input.every(client);
        const last = Math.max(input.contacts[client] ?? 0, lastPurchase ?? 0);
        if (every === null || world.asOf - last < every) return [];
        const intervals = (world.asOf - (world.asOf % every)) / every;
        return [{ ...base, since: last === 0 ? null : last, period: `${every} ${intervals}` }];
      }
      default:
        return [];
    }
  });
}

function ofLists(world: World, rule: TaskRule, { complaints, activities }: SlowInput): readonly SlowReason[] {
  const { asOf } = world;
  if (rule === "complaint") {
    return complaints
      .filter(({ client, day }) => client !== "" && day <= asOf)
      .filter(({ cause, repaired, mended }) => cause === "" || repaired !== "yes" || mended !== "yes")
      .map(({ client, day, product }) => ({
        ...whose(world, client),
        product: product === "" ? null : product,
        since: day,
        due: null,
        period: String(day),
      }));
  }
  return activities
    .filter(({ due, done }) => (done === null || done > asOf) && due - asOf <= DAYS_DUE)
    .map(({ client, manager, kind, due }) => {
      const base = whose(world, client);
      const period = ["activity", due, "", kind].join(" ");
      return { ...base, manager: manager === "" ? base.manager : manager, product: null, since: null, due, period };
    });
}

function whose(world: World, client: string): Pick<SlowReason, "client" | "manager" | "stake"> {
  if (!clientNames(world).includes(client)) return { client, manager: null, stake: 0 };
  const manager = recordOf(world, client)?.manager ?? lastSaleManager(world, client) ?? null;
  return { client, manager, stake: turnoverOf(world, client) / 100 };
}

/** Spec 3.6. */
function isOneStepAway(world: World, client: string): boolean {
  const rung = slowRung(world, client);
  if (rung !== "Regular client") return rung !== null && rung !== "Advocate";
  const { buysFromCompetitors = null, penetrationBase = null } = recordOf(world, client) ?? {};
  return buysFromCompetitors ?? (penetrationBase ?? 0) > 0;
}

/** How many of those that wait for a manager become tasks: 30 are open at most, the most at stake first. */
export function slowTaken(
  fresh: readonly SlowReason[],
  openOf: (manager: string | null) => number,
): readonly SlowReason[] {
  const managers = [...new Set(fresh.map(({ manager }) => manager))];
  return managers.flatMap((manager) =>
    fresh
      .filter((reason) => reason.manager === manager)
      .sort((one, other) => other.stake - one.stake)
      .slice(0, Math.max(0, 30 - openOf(manager))),
  );
}

const isoText = (day: number): string => new Date((day - 25569) * 86_400_000).toISOString();
