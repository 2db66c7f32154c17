import type { Analysis } from "../analysis/analysis";
import type { ClassMove } from "../analysis/periods/statusHistory";
import type { MoveFigureKey } from "../analysis/periods/figuresOfMove";
import type { Figure } from "../analysis/figures/figure";
import { dayText } from "../locales";
import { figureGrid, type FigureGrid, type FigureLine } from "./figureGrid";
import type { ReportContext } from "./reportContext";
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
      { key: "status", moves: statusMoves },
      (status) => translate(`reports.${status === null ? "notYet" : statusText[status]}`),
      analysis,
      context,
    ),
    movesGrid(translate("reports.abcMoves", days), { key: "abc", moves: abcMoves }, classWord, analysis, context),
    movesGrid(translate("reports.xyzMoves", days), { key: "xyz", moves: xyzMoves }, classWord, analysis, context),
  ];
}

/** Rows: the class then; columns: the class now; cells: number of clients. */
function movesGrid<Class extends string>(
  heading: string,
  { key, moves }: { readonly key: MoveFigureKey; readonly moves: readonly ClassMove<Class>[] },
  wordOf: (group: Class | null) => string,
  analysis: Analysis,
  { translate }: ReportContext,
): ReportPart {
  const froms = [...new Set(moves.map((move) => move.from))];
  const tos = [...new Set(moves.map((move) => move.to))];
  const line = (from: string | null, label: string): FigureLine => ({
    label,
    figures: [...tos, "all"].map((to): Figure => ({ family: "move", key, of: { from, to } })),
  });
  const grid: Omit<FigureGrid, "row" | "column"> = {
    heading,
    headers: [translate("reports.then"), ...tos.map(wordOf), translate("reports.total")],
    lines: froms.map((from) => line(from, wordOf(from))),
    total: line("all", translate("reports.total")),
  };
  return (place) => placedGrid(figureGrid({ ...place, ...grid }, analysis));
}
