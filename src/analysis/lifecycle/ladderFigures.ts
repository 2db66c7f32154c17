import type { ClientRecord } from "../tables/clientsReader";
import { nameOrNull } from "../cells/dictionary";
import { lazy } from "../lazy";
import { Sum } from "../sum";
import { ladderRungs, type LadderRung, type ClientStatus } from "../types";
import type { Evidence } from "../evidence";

/** Analysis.ladder. */
export interface LadderFigures {
  /** All rungs from Buyer to Advocate. */
  readonly rungs: readonly RungFigures[];
  /** From the highest rung down, then by turnover falling, then by name. */
  readonly oneStepAway: readonly NextRung[];
}

export interface RungFigures {
  readonly rung: LadderRung;
  readonly clients: number;
  /** Share of the clients that ever bought. */
  readonly share: number | null;
  /** Of the analysis period. */
  readonly turnover: number;
  /** Clients on this rung or above / clients on the rung below or above; null for the lowest rung. */
  readonly conversion: number | null;
}

export const ladderSteps = ["purchase", "leaveCompetitors", "recommend"] as const;

export type LadderStep = (typeof ladderSteps)[number];

export interface NextRung {
  readonly client: string;
  readonly manager: string | null;
  readonly status: ClientStatus;
  readonly rung: LadderRung;
  readonly next: LadderRung;
  /** What is missing: one more purchase, no purchases from competitors, a recommendation. */
  readonly step: LadderStep;
  readonly turnover: number;
}

/** What leads from a rung to the next. */
const stepFrom: Readonly<Record<LadderRung, LadderStep | null>> = {
  Buyer: "purchase",
  Customer: "purchase",
  "Regular client": "leaveCompetitors",
  Adherent: "recommend",
  Advocate: null,
};

/**
 * Clients, share, turnover and conversion of every rung of the ladder, and who is one step from the next.
 *
 * Shares are of the clients that ever bought; conversion = clients on this rung or above / clients on the rung below or
 * above. One step away: a buyer or customer lacks one purchase, an adherent a recommendation, a regular client must leave
 * the competitors, if it is known that it buys from them (flag or purchases from all suppliers). They stand by rung, the
 * highest first, then by turnover falling, then by name. Source: spec 3.6.
 *
 * @example ladderFigures(evidence).rungs[1].conversion // 0.5 where half of the clients bought twice
 */
export function ladderFigures({ columns, register }: Evidence): LadderFigures {
  const { ids, ladder, turnover, manager, status } = columns;
  const { names, records, managers } = register;
  const sums = ladderRungs.map(() => new Sum());
  const stepping = ladderRungs.map((): number[] => []);
  for (let line = 0; line < ids.length; line++) {
    const client = ids[line];
    const rung = ladder[client];
    if (rung === null) continue;
    const place = ladderRungs.indexOf(rung);
    sums[place].add(turnover[client]);
    if (isOneStepAway(rung, records[client])) stepping[place].push(client);
  }
  for (const clients of stepping) {
    clients.sort((left, right) => turnover[right] - turnover[left] || (names[left] < names[right] ? -1 : 1));
  }
  const stepsFrom = (rung: LadderRung, place: number): readonly NextRung[] => {
    const step = stepFrom[rung];
    if (step === null) return [];
    return stepping[place].map((client) => ({
      client: names[client],
      manager: nameOrNull(managers, manager[client]),
      status: status[client],
      rung,
      next: ladderRungs[place + 1],
      step,
      turnover: turnover[client],
    }));
  };
  const oneStepAway = lazy(() => ladderRungs.map(stepsFrom).reverse().flat());
  return {
    rungs: rungFigures(
      sums.map((sum) => sum.count),
      sums.map((sum) => sum.value),
    ),
    get oneStepAway() {
      return oneStepAway();
    },
  };
}

function isOneStepAway(rung: LadderRung, record: ClientRecord | null): boolean {
  return rung === "Regular client" ? buysElsewhere(record) : stepFrom[rung] !== null;
}

// A regular client whose purchases from all suppliers are known buys part of them elsewhere, else it were an adherent.
function buysElsewhere(record: ClientRecord | null): boolean {
  if (record === null) return false;
  return record.buysFromCompetitors ?? (record.penetrationBase !== null && record.penetrationBase > 0);
}

/**
 * The rungs from how many clients stand on each and what they brought, in the order of ladderRungs. Source: spec 3.6.
 *
 * @example rungFigures([2, 1, 1, 0, 0], [10, 20, 30, 0, 0])[1].conversion // 0.5
 */
export function rungFigures(counts: readonly number[], turnovers: readonly number[]): readonly RungFigures[] {
  const reached = counts.slice();
  for (let place = reached.length - 2; place >= 0; place--) reached[place] += reached[place + 1];
  return ladderRungs.map((rung, place) => ({
    rung,
    clients: counts[place],
    share: reached[0] > 0 ? counts[place] / reached[0] : null,
    turnover: turnovers[place],
    conversion: place > 0 && reached[place - 1] > 0 ? reached[place] / reached[place - 1] : null,
  }));
}
