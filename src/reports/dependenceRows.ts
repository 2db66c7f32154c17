import type { Analysis } from "../analysis/analysis";
import type { ColumnKey } from "./figureColumn";
import { figureRow, type FigureRow } from "./figureTable";
import { quoted } from "./problemText";
import type { ReportContext, ReportText } from "./reportContext";
import { dependenceText } from "./words";

/** A sentence for each range of a figure that runs from 0 to 1. */
interface Judgement {
  readonly middleFrom: number;
  readonly highFrom: number;
  readonly low: ReportText;
  readonly middle: ReportText;
  readonly high: ReportText;
}

const giniJudgement: Judgement = {
  middleFrom: 0.2,
  highFrom: 0.6,
  low: "giniLow",
  middle: "giniMiddle",
  high: "giniHigh",
};
const hhiJudgement: Judgement = {
  middleFrom: 0.15,
  highFrom: 0.25,
  low: "hhiLow",
  middle: "hhiMiddle",
  high: "hhiHigh",
};

/** How far the turnover hangs on few clients: each figure with one plain sentence; none without turnover. */
export function dependenceRows(analysis: Analysis, { translate }: ReportContext): readonly FigureRow[] {
  const { dependence } = analysis.keyClients;
  const { pareto80, paying, gini, hhi } = analysis.concentration;
  if (dependence.client === null || dependence.share === null) return [];
  const row = (key: ColumnKey<"dependence">, sentence: string): FigureRow => ({
    ...figureRow(translate(`reports.${key}`), [{ family: "dependence", key, of: null }], analysis),
    sentence,
  });
  const rows: FigureRow[] = [
    row(
      "largestShare",
      translate(`reports.${dependenceText[dependence.level]}`, { client: quoted(dependence.client) }),
    ),
    row("pareto", translate("reports.meaningPareto", { clients: pareto80, total: paying })),
  ];
  if (gini !== null) {
    rows.push(row("gini", translate(`reports.${judge(gini, giniJudgement)}`)));
  }
  if (hhi !== null) rows.push(row("hhi", translate(`reports.${judge(hhi, hhiJudgement)}`)));
  return rows;
}

function judge(figure: number, { middleFrom, highFrom, low, middle, high }: Judgement): ReportText {
  if (figure > highFrom) return high;
  return figure > middleFrom ? middle : low;
}
