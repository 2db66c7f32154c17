import { compareFills } from "../../checklists/compareFills";
import { entryOf, type Fill } from "../../checklists/fill";
import { pointsOf, type PartId, type PointId } from "../../checklists/forms";
import { scoreOf } from "../../checklists/scoring";
import { dayText, languageMeta, numberText, percentText, type Language } from "../../locales";
import type { PageSheet, ReportBlock, ReportChart, ReportFormat, ReportValue } from "../reportSheet";
import { textBlock } from "../textBlock";
import { answerSign, headText, pointCount, uprightPage, type ChecklistContext } from "./checklistPage";
import { denominatorText } from "./formPage";

// A page holds no more of them, and nobody begins more at once.
const MOST_WEAK = 7;
const CHART_ROWS = 16;
const TABLE_ROW = 5;

const plainWidths = [5, 34, 11, 49];
const comparedWidths = [5, 32, 10, 10, 43];

interface PartLine {
  readonly part: PartId;
  readonly answered: string;
  readonly score: number | null;
  readonly before: number | null;
}

/** One page for the client: scores, a chart of the parts, the weakest points with their next steps. */
export function resultPage(fill: Fill, before: Fill | null, context: ChecklistContext): PageSheet {
  const { translate: t, language } = context;
  const score = scoreOf(fill);
  const comparison = before === null ? null : compareFills(before, fill);
  const lines = score.parts.map(({ part, points, answered, score: own }, place): PartLine => ({
    part,
    answered: t("checklists.progress", { answered, points }),
    score: own,
    before: comparison?.parts[place].before ?? null,
  }));
  // A part without a score has no place on the chart, where it would be 0.
  const scored = [...lines.filter((line) => line.score !== null), ...lines.filter((line) => line.score === null)];
  const totalText =
    score.total === null || score.reading === null
      ? t("checklists.noScore")
      : `${t("checklists.total", { total: percentText(score.total, language) })} · ${t(`checklists.reading.${score.reading}`)}`;
  const since =
    before === null || before.date === null || comparison === null || comparison.total.change === null
      ? null
      : t("checklists.change", {
          change: signedPoints(comparison.total.change, language),
          date: dayText(before.date, language),
        });
  const notes = [
    headText(fill, context),
    [totalText, ...(since === null ? [] : [since]), ...(score.isProvisional ? [t("checklists.provisional")] : [])].join(
      " · ",
    ),
    denominatorText(fill, context),
  ];
  const blocks: ReportBlock[] = [
    textBlock(0, 0, "title", [t(`checklists.form.${fill.form}`)]),
    textBlock(1, 0, "note", notes),
    ...partBlocks(scored, score.total, comparison?.total.before ?? null, comparison !== null, context),
  ];
  let row = TABLE_ROW + 1 + scored.length + 2;
  const charts = chartOf(scored, row, comparison !== null, fill, context);
  row += charts.length > 0 ? CHART_ROWS + 1 : 0;
  const weak = weakBlocks(fill, before, row, context);
  blocks.push(...weak);
  row += 1 + (weak.at(-1)?.values.length ?? 0) + 1;
  const footer = [t("checklists.footerScale"), t("checklists.footerReading")];
  blocks.push(textBlock(row, 0, "footer", footer));
  const name = t("checklists.reportSheet", { points: pointCount(fill.form) });
  const rows = row + footer.length;
  const widths = before === null ? plainWidths : comparedWidths;
  return uprightPage({ name, blocks, widths, rows, charts, pagesDown: 1 }, context, t(`checklists.form.${fill.form}`));
}

/** Percentage points with their sign. */
export function signedPoints(change: number, language: Language): string {
  const points = Math.round(change * 1000) / 10;
  const sign = points > 0 ? "+" : points < 0 ? "−" : "";
  return `${sign}${numberText(Math.abs(points), language, 1)} ${languageMeta(language).pointsSign}`;
}

function partBlocks(
  lines: readonly PartLine[],
  total: number | null,
  totalBefore: number | null,
  isCompared: boolean,
  { translate: t, language }: ChecklistContext,
): readonly ReportBlock[] {
  const compared: readonly ReportFormat[] = isCompared ? ["percent"] : [];
  const formats: readonly ReportFormat[] = ["text", "text", "percent", ...compared, "text"];
  const alignments = ["left", "left", "center", ...compared.map(() => "center" as const), "left"] as const;
  const row = (name: string, now: number | null, then: number | null, answered: string): ReportValue[] => {
    const change = now === null || then === null ? "" : signedPoints(now - then, language);
    const said = [answered, change].filter((text) => text !== "").join(" · ");
    return ["", name, now, ...(isCompared ? [then] : []), said];
  };
  const header = [
    "",
    t("checklists.part"),
    t("checklists.scoreColumn"),
    ...(isCompared ? [t("checklists.before")] : []),
    isCompared ? t("checklists.answeredAndChange") : t("checklists.answeredColumn"),
  ];
  const block = (at: number, style: ReportBlock["style"], values: ReportBlock["values"]): ReportBlock => ({
    row: at,
    column: 0,
    style,
    formats: style === "header" ? formats.map(() => "text" as const) : formats,
    alignments,
    values,
  });
  const body = lines.map(({ part, score, before, answered }) =>
    row(t(`checklists.part.${part}`), score, before, answered),
  );
  return [
    block(TABLE_ROW, "header", [header]),
    block(TABLE_ROW + 1, "body", body),
    block(TABLE_ROW + 1 + lines.length, "total", [row(t("checklists.totalRow"), total, totalBefore, "")]),
  ];
}

/** A radar where there are enough parts for an outline, else columns. */
function chartOf(
  lines: readonly PartLine[],
  row: number,
  isCompared: boolean,
  fill: Fill,
  { translate: t }: ChecklistContext,
): readonly ReportChart[] {
  const shown = lines.filter(({ score }) => score !== null).length;
  if (shown === 0) return [];
  const kind = fill.form === "process" && shown > 2 ? "radar" : "column";
  const column = (at: number) => ({ row: TABLE_ROW + 1, column: at, rows: shown, columns: 1 });
  const series = (name: string, at: number) => ({ name, values: column(at), kind, axis: "primary" }) as const;
  const hasBefore = isCompared && lines.slice(0, shown).every(({ before }) => before !== null);
  const now = series(hasBefore ? t("checklists.chartNow") : t("checklists.scoreColumn"), 2);
  return [
    {
      title: t(`checklists.${kind === "radar" ? "radar" : "score"}`),
      categories: column(1),
      series: hasBefore ? [now, series(t("checklists.chartBefore"), 3)] : [now],
      place: { row, column: 1, rows: CHART_ROWS, columns: isCompared ? 4 : 3 },
    },
  ];
}

function weakBlocks(
  fill: Fill,
  before: Fill | null,
  row: number,
  { translate: t }: ChecklistContext,
): readonly ReportBlock[] {
  const { weakest } = scoreOf(fill);
  if (weakest.length === 0) return [textBlock(row, 0, "note", [t("checklists.noneWeak")])];
  const points = pointsOf(fill.form);
  const signOf = (of: Fill, point: PointId): string => {
    const { answer } = entryOf(of, point);
    return answer === null ? "" : answerSign(answer, fill.form, t);
  };
  const earlier = before === null ? [] : [before];
  const texts: readonly ReportFormat[] = ["text", "text", ...earlier.map(() => "text" as const), "text"];
  const alignments = ["center", "left", "center", ...earlier.map(() => "center" as const), "left"] as const;
  const header = [
    t("checklists.column.number"),
    t("checklists.pointColumn"),
    t("checklists.column.answer"),
    ...earlier.map(() => t("checklists.before")),
    t("checklists.nextStep"),
  ];
  const values = weakest
    .slice(0, MOST_WEAK)
    .map(({ point }) => [
      points.indexOf(point) + 1,
      t(`checklists.point.${point}`),
      signOf(fill, point),
      ...earlier.map((of) => signOf(of, point)),
      t(`checklists.next.${point}`),
    ]);
  return [
    { row, column: 0, style: "header", formats: ["text", ...texts], alignments, values: [header] },
    { row: row + 1, column: 0, style: "wrapped", formats: ["integer", ...texts], alignments, values },
  ];
}
