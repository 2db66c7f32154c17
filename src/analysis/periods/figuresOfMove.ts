import { clientNames } from "../figures/clientLists";
import { defineFigure, type FigureOf } from "../figures/defineFigure";
import type { HelpPlace } from "../figures/figureExplanation";
import { sumOver } from "../sum";
import type { ClassesAtEnd, ClassMove, StatusHistory } from "./statusHistory";

/** Clients that were and are in such classes at the ends of the last two windows; "all" = whatever class. */
export interface ClassesMoved {
  readonly from: string | null;
  readonly to: string | null;
}

/** The clients that moved from one status or class to another between the ends of the last two windows. */
export const figuresOfMove = {
  status: ofClasses("statuses", "status", ({ statusMoves }) => statusMoves),
  abc: ofClasses("abc", "abc", ({ abcMoves }) => abcMoves),
  xyz: ofClasses("xyz", "xyz", ({ xyzMoves }) => xyzMoves),
};

export type MoveFigureKey = keyof typeof figuresOfMove;

function ofClasses(
  classes: keyof ClassesAtEnd,
  help: HelpPlace,
  movesOf: (history: StatusHistory) => readonly ClassMove<string>[],
): FigureOf<ClassesMoved> {
  const isMeant = (wanted: string | null, actual: string | null): boolean => wanted === "all" || wanted === actual;
  return defineFigure<ClassesMoved>({
    format: "integer",
    rule: "moved",
    help,
    value: ({ from, to }, { dynamics }) => {
      const own = movesOf(dynamics.history).filter((move) => isMeant(from, move.from) && isMeant(to, move.to));
      return sumOver(own, ({ clients }) => clients) ?? 0;
    },
    behind: ({ from, to }, { clients, dynamics }) => {
      const { ends, atEnds } = dynamics.history;
      const [then, now] = atEnds.slice(-2).map((end) => end[classes]);
      const moved = clients.filter((_client, line) => isMeant(from, then[line]) && isMeant(to, now[line]));
      return { period: [ends[ends.length - 2], ends[ends.length - 1]], list: clientNames(moved) };
    },
  });
}
