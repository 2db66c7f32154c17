import type { ClientFigures } from "./analysis";
import type { LadderFigures, LadderStep, NextRung, RungFigures } from "./analysisCourse";
import type { ClientRecord } from "./clientsReader";
import { Sum } from "./sum";
import { ladderRungs, type LadderRung } from "./types";

/**
 * Clients, share, turnover and conversion of every rung of the ladder, and who is one step from the next.
 *
 * `records` stand beside the lines of clientFigures(). Shares are of the clients that ever bought; conversion = clients
 * on this rung or above / clients on the rung below or above. One step away: a buyer or customer lacks one purchase, an
 * adherent a recommendation, a regular client must leave the competitors, if it is known that it buys from them (flag or
 * purchases from all suppliers). Source: spec 3.6.
 *
 * @example ladderFigures(clients, records).rungs[1].conversion // 0.5 where half of the clients bought twice
 */
export function ladderFigures(
  clients: readonly ClientFigures[],
  records: readonly (ClientRecord | null)[],
): LadderFigures {
  const counts = ladderRungs.map(() => 0);
  const sums = ladderRungs.map(() => new Sum());
  const oneStepAway: NextRung[] = [];
  for (let line = 0; line < clients.length; line++) {
    const { client, manager, status, ladder, turnover } = clients[line];
    if (ladder === null) continue;
    const place = ladderRungs.indexOf(ladder);
    counts[place]++;
    sums[place].add(turnover);
    const step = missingStep(ladder, records[line]);
    if (step === null) continue;
    oneStepAway.push({ client, manager, status, rung: ladder, next: ladderRungs[place + 1], step, turnover });
  }
  oneStepAway.sort(compareSteps);
  return { rungs: rungFigures(counts, sums), oneStepAway };
}

function missingStep(rung: LadderRung, record: ClientRecord | null): LadderStep | null {
  switch (rung) {
    case "Buyer":
    case "Customer":
      return "purchase";
    case "Regular client":
      return buysElsewhere(record) ? "leaveCompetitors" : null;
    case "Adherent":
      return "recommend";
    case "Advocate":
      return null;
  }
}

// A regular client whose purchases from all suppliers are known buys part of them elsewhere, else it were an adherent.
function buysElsewhere(record: ClientRecord | null): boolean {
  if (record === null) return false;
  return record.buysFromCompetitors ?? (record.penetrationBase !== null && record.penetrationBase > 0);
}

function compareSteps(left: NextRung, right: NextRung): number {
  if (left.rung !== right.rung) return ladderRungs.indexOf(right.rung) - ladderRungs.indexOf(left.rung);
  return right.turnover - left.turnover || (left.client < right.client ? -1 : 1);
}

function rungFigures(counts: readonly number[], sums: readonly Sum[]): readonly RungFigures[] {
  const reached = counts.slice();
  for (let place = reached.length - 2; place >= 0; place--) reached[place] += reached[place + 1];
  return ladderRungs.map((rung, place) => ({
    rung,
    clients: counts[place],
    share: reached[0] > 0 ? counts[place] / reached[0] : null,
    turnover: sums[place].value,
    conversion: place > 0 && reached[place - 1] > 0 ? reached[place] / reached[place - 1] : null,
  }));
}
