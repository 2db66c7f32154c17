import type { Figure } from "../analysis/figures/figure";
import type { DealFigureKey } from "../analysis/process/figuresOfDeals";
import type { DealGroup } from "../analysis/process/dealGroup";
import type { Funnel } from "../analysis/process/funnel";
import { gridTable, type GridTable } from "./gridTable";
import { lossFormats } from "./classFormats";
import type { ReportContext } from "./reportContext";
import type { PartPlace } from "./reportPart";
import type { ReportConditionalFormat, ReportFormat, ReportValue } from "./reportSheet";
import { stageText } from "./stageText";

/** Refusals by reason and stage, with what they come to; null = nothing was refused. */
export function refusalGrid(
  place: PartPlace,
  { refusals, stages, all, hasAmounts }: Funnel,
  { translate }: ReportContext,
): { readonly grid: GridTable; readonly conditionalFormats: readonly ReportConditionalFormat[] } | null {
  if (refusals.length === 0) return null;
  const of = (key: DealFigureKey, group: DealGroup): Figure => ({ family: "dealGroup", key, of: group });
  const withAmount = <Cell>(cell: Cell): readonly Cell[] => (hasAmounts ? [cell] : []);
  const formats: readonly ReportFormat[] = [
    "text",
    ...stages.map((): ReportFormat => "integer"),
    "integer",
    ...withAmount<ReportFormat>("amount"),
  ];
  const grid = gridTable({
    ...place,
    heading: translate("reports.refusalsByReason"),
    headers: [
      translate("reports.refusalReason"),
      ...stages.map(({ name }) => stageText(name, translate)),
      translate("reports.refused"),
      ...withAmount(translate("reports.amountRefused")),
    ],
    formats,
    rows: refusals.map((row): readonly ReportValue[] => [
      row.all.name ?? translate("reports.noReason"),
      ...row.byStage.map(({ refused }) => refused),
      row.all.refused,
      ...withAmount<ReportValue>(row.all.amountRefused),
    ]),
    figures: refusals.map((row) => [
      null,
      ...row.byStage.map((group) => of("refused", group)),
      of("refused", row.all),
      ...withAmount(of("amountRefused", row.all)),
    ]),
    total: [
      translate("reports.total"),
      ...stages.map(({ refused }) => refused),
      all.refused,
      ...withAmount<ReportValue>(all.amountRefused),
    ],
    totalFigures: [
      null,
      ...stages.map((stage): Figure => ({ family: "funnelStage", key: "refused", of: stage })),
      of("refused", all),
      ...withAmount(of("amountRefused", all)),
    ],
  });
  return { grid, conditionalFormats: lossFormats(grid.bodyOf(1, stages.length)) };
}
