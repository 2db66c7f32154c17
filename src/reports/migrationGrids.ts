import type { Analysis } from "../analysis/analysis";
import type { ClassMove } from "../analysis/periods/statusHistory";
import type { ClassesMoved, Figure } from "../analysis/explanations/figure";
import { dayText } from "../locales";
import { gridTable, type GridTable } from "./gridTable";
import type { ReportContext } from "./reportContext";
import type { ReportValue } from "./reportSheet";
import { statusText } from "./words";

/** How clients moved between the ends of the last two windows: by status, by ABC and by XYZ class; none with one end only. */
export function migrationGrids(row: number, analysis: Analysis, context: ReportContext): readonly GridTable[] {
  const { translate, language } = context;
  const { ends, statusMoves, abcMoves, xyzMoves } = analysis.dynamics.history;
  if (ends.length < 2) return [];
  const days = { from: dayText(ends[ends.length - 2], language), to: dayText(ends[ends.length - 1], language) };
  const statuses = movesGrid(
    row,
    translate("reports.statusMoves", days),
    { classes: "statuses", moves: statusMoves },
    (status) => translate(`reports.${status === null ? "notYet" : statusText[status]}`),
    context,
  );
  const classes = movesGrid(
    statuses.nextRow + 1,
    translate("reports.abcMoves", days),
    { classes: "abc", moves: abcMoves },
    (abc) => abc ?? translate("reports.noClass"),
    context,
  );
  const evenness = movesGrid(
    classes.nextRow + 1,
    translate("reports.xyzMoves", days),
    { classes: "xyz", moves: xyzMoves },
    (xyz) => xyz ?? translate("reports.noClass"),
    context,
  );
  return [statuses, classes, evenness];
}

/** Rows: the class then; columns: the class now; cells: number of clients. */
function movesGrid<Class extends string>(
  row: number,
  heading: string,
  { classes, moves }: { readonly classes: ClassesMoved["classes"]; readonly moves: readonly ClassMove<Class>[] },
  wordOf: (group: Class | null) => string,
  { translate }: ReportContext,
): GridTable {
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
  return gridTable({
    row,
    column: 0,
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
  });
}

function clientsOf<Class>(moves: readonly ClassMove<Class>[]): number {
  let clients = 0;
  for (const move of moves) clients += move.clients;
  return clients;
}
