import type { Analysis } from "../analysis/analysis";
import type { ClassMove } from "../analysis/periods/statusHistory";
import type { ClassesMoved, Figure } from "../analysis/figures/figure";
import { dayText } from "../locales";
import { gridTable, type Grid } from "./gridTable";
import type { ReportContext } from "./reportContext";
import type { ReportValue } from "./reportSheet";
import { statusText } from "./words";
import { type ReportPart, placedGrid } from "./reportPart";

/** How clients moved between the ends of the last two windows: by status, by ABC and by XYZ class; none with one end only. */
export function migrationGrids(analysis: Analysis, context: ReportContext): readonly ReportPart[] {
  const { translate, language } = context;
  const { ends, statusMoves, abcMoves, xyzMoves } = analysis.dynamics.history;
  if (ends.length < 2) return [];
  const days = { from: dayText(ends[ends.length - 2], language), to: dayText(ends[ends.length - 1], language) };
  const classWord = (group: string | null): string => group ?? translate("reports.noClass");
  return [
    movesGrid(
      translate("reports.statusMoves", days),
      { classes: "statuses", moves: statusMoves },
      (status) => translate(`reports.${status === null ? "notYet" : statusText[status]}`),
      context,
    ),
    movesGrid(translate("reports.abcMoves", days), { classes: "abc", moves: abcMoves }, classWord, context),
    movesGrid(translate("reports.xyzMoves", days), { classes: "xyz", moves: xyzMoves }, classWord, context),
  ];
}

/** Rows: the class then; columns: the class now; cells: number of clients. */
function movesGrid<Class extends string>(
  heading: string,
  { classes, moves }: { readonly classes: ClassesMoved["classes"]; readonly moves: readonly ClassMove<Class>[] },
  wordOf: (group: Class | null) => string,
  { translate }: ReportContext,
): ReportPart {
  const froms = [...new Set(moves.map((move) => move.from))];
  const tos = [...new Set(moves.map((move) => move.to))];
  const line = (label: string, lineMoves: readonly ClassMove<Class>[]): readonly ReportValue[] => [
    label,
    ...tos.map((to) => clientsOf(lineMoves.filter((move) => move.to === to))),
    clientsOf(lineMoves),
  ];
  const figuresOf = (from: string | null): readonly (Figure | null)[] => [
    null,
    ...[...tos, "all"].map((to): Figure => ({ family: "move", key: "clients", of: { classes, from, to } })),
  ];
  const grid: Omit<Grid, "row" | "column"> = {
    figures: froms.map(figuresOf),
    totalFigures: figuresOf("all"),
    heading,
    headers: [translate("reports.then"), ...tos.map(wordOf), translate("reports.total")],
    formats: ["text", ...tos.map(() => "integer" as const), "integer"],
    rows: froms.map((from) =>
      line(
        wordOf(from),
        moves.filter((move) => move.from === from),
      ),
    ),
    total: line(translate("reports.total"), moves),
  };
  return (place) => placedGrid(gridTable({ ...place, ...grid }));
}

function clientsOf<Class>(moves: readonly ClassMove<Class>[]): number {
  let clients = 0;
  for (const move of moves) clients += move.clients;
  return clients;
}
