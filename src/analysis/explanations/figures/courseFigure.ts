import { firstOfMonth, monthIndex } from "../../time/calendar";
import { ladderRungs, type Period } from "../../types";
import { isWithin } from "../../time/isWithin";
import type { Analysis } from "../../analysis";
import type { ClassesMoved, CohortMonth, FigureFamilies } from "../../figures/figure";
import { explained, input, type FigureExplanation } from "../../figures/figureExplanation";
import { purchaseRows } from "../../figures/rowsBehind";
import { rowsOfClients } from "./classFigure";
import { clientList, clientNames, clientsBought } from "../../figures/clientLists";
import { sumOver } from "../../sum";

type RungKey = FigureFamilies["rung"]["key"];

/**
 * The clients of a cohort, or the share of them that bought so many months later.
 *
 * Source: spec 3.13.
 *
 * @example explainCohort(analysis, "share", { cohort, later: 1 }).equation?.terms[0].name // "cohortActive"
 */
export function explainCohort(
  analysis: Analysis,
  key: FigureFamilies["cohort"]["key"],
  { cohort, later }: CohortMonth,
): FigureExplanation {
  const { documentStart } = analysis.evidence.ledger;
  const { firstPurchase, isPurchase, documentDay } = analysis.evidence.history;
  const month = monthIndex(cohort.month);
  const born: Period = [cohort.month, firstOfMonth(month + 1) - 1];
  const seen: Period = [firstOfMonth(month + later), firstOfMonth(month + later + 1) - 1];
  const ids: number[] = [];
  for (let client = 0; client < firstPurchase.length; client++) {
    if (!isWithin(born, firstPurchase[client])) continue;
    let bought = false;
    for (let id = documentStart[client]; id < documentStart[client + 1]; id++) {
      bought ||= isPurchase[id] === 1 && isWithin(seen, documentDay[id]);
    }
    if (bought) ids.push(client);
  }
  const known = { period: seen, list: clientsBought(analysis, ids, seen), sales: purchaseRows(analysis, seen, ids) };
  if (key === "clients") return explained("cohortClients", "crr", cohort.clients, known);
  const active = later < cohort.active.length && cohort.clients > 0 ? cohort.active[later] : null;
  return explained("cohortShare", "crr", active === null ? null : active / cohort.clients, {
    ...known,
    equation: {
      operation: "ratio",
      terms: [input("cohortActive", active), input("cohortClients", cohort.clients)],
    },
  });
}

/**
 * The clients that moved from one status or class to another between the ends of the last two windows.
 *
 * Source: spec 3.14.
 *
 * @example explainMove(analysis, { classes: "statuses", from: "Regular", to: "Lost" }).list?.items.length // as the cell says
 */
export function explainMove(analysis: Analysis, { classes, from, to }: ClassesMoved): FigureExplanation {
  const { ends, atEnds } = analysis.dynamics.history;
  const last = ends.length - 1;
  const [then, now] = [atEnds[last - 1][classes], atEnds[last][classes]];
  const moved = analysis.clients.filter(
    (_client, line) => (from === "all" || then[line] === from) && (to === "all" || now[line] === to),
  );
  return explained("moved", classes === "statuses" ? "status" : classes, moved.length, {
    period: [ends[last - 1], ends[last]],
    list: clientNames(moved),
  });
}

/**
 * Clients, turnover, share or conversion of a rung of the ladder; null = the total of all rungs.
 *
 * Source: spec 3.6.
 *
 * @example explainRung(analysis, "conversion", analysis.ladder.rungs[1]).equation?.terms[1].name // "reachedBelow"
 */
export function explainRung(analysis: Analysis, key: RungKey, rung: FigureFamilies["rung"]["of"]): FigureExplanation {
  const { ladder, clients, settings } = analysis;
  const own = clients.filter((client) => client.ladder !== null && (rung === null || client.ladder === rung.rung));
  const list = clientNames(own);
  const value = rung === null ? sumOver(ladder.rungs, (each) => each[key]) : rung[key];
  if (key === "clients") return explained("rungClients", "ladder", value, { list });
  if (key === "turnover") {
    return explained("rungTurnover", "ladder", value, {
      period: settings.period,
      list: clientList(own),
      sales: rowsOfClients(analysis, own),
    });
  }
  /** Clients on this rung or above it. */
  const reached = (place: number): number => {
    let count = 0;
    for (const each of ladder.rungs.slice(place)) count += each.clients;
    return count;
  };
  const place = rung === null ? 0 : ladderRungs.indexOf(rung.rung);
  if (key === "share") {
    const terms = [input("clients", rung === null ? reached(0) : rung.clients), input("buyers", reached(0))];
    return explained("rungShare", "ladder", value, { list, equation: { operation: "ratio", terms } });
  }
  const below = place > 0 ? reached(place - 1) : null;
  const terms = [input("reachedRung", reached(place)), input("reachedBelow", below)];
  return explained("rungConversion", "ladder", value, { list, equation: { operation: "ratio", terms } });
}
