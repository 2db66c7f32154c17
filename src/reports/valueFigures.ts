import type { Analysis } from "../analysis/analysis";
import type { BaseValueKey } from "../analysis/periods/figuresOfBaseValue";
import type { SpendFigureKey } from "../analysis/periods/figuresOfSpend";
import type { SpendFigures } from "../analysis/periods/spendFigures";
import { figureValue } from "../analysis/explanations/explainFigure";
import type { Figure } from "../analysis/figures/figure";
import { amountText, numberText, percentText, type TextParams } from "../locales";
import { figureRow, type FigureRow } from "./figureTable";
import type { ReportContext, ReportText } from "./reportContext";
import type { ReportId } from "./reports";

interface ValueFigure {
  readonly figure: Figure;
  readonly name: ReportText;
  readonly meaning: ReportText;
  readonly params?: TextParams;
  readonly provedBy: ReportId;
  /** What is missing where there is no value. */
  readonly needs: ReportText;
}

export interface ValueRow extends FigureRow {
  readonly provedBy: ReportId;
}

/** What the base is worth: the figures that the inputs allow, and in words what is missing for the others. */
export function valueFigures(
  analysis: Analysis,
  context: ReportContext,
): { readonly rows: readonly ValueRow[]; readonly leftOut: readonly string[] } {
  const { translate } = context;
  const { spend } = analysis.value;
  const rows: ValueRow[] = [];
  const leftOut: string[] = [];
  for (const { figure, name, meaning, params, provedBy, needs } of [
    ...figuresOfBase(analysis, context),
    ...(spend === null ? [] : figuresOfSpend(spend)),
  ]) {
    const missing = translate(`reports.${needs}`);
    if (figureValue(figure, analysis) !== null) {
      const sentence = translate(`reports.${meaning}`, params);
      rows.push({ ...figureRow(translate(`reports.${name}`), [figure], analysis), sentence, provedBy });
    } else if (!leftOut.includes(missing)) leftOut.push(missing);
  }
  if (spend === null) leftOut.push(translate("reports.needsSpend"));
  return { rows, leftOut };
}

function figuresOfBase(analysis: Analysis, { language }: ReportContext): readonly ValueFigure[] {
  const { ltv, value } = analysis;
  const { expectedLifetime, referral } = value;
  const share = (ratio: number | null): string => (ratio === null ? "" : percentText(ratio, language));
  const figure = (
    key: BaseValueKey,
    provedBy: ReportId,
    needs: ReportText,
    meaning: ReportText,
    params?: TextParams,
  ): ValueFigure => ({ figure: { family: "baseValue", key, of: null }, name: key, provedBy, needs, meaning, params });
  return [
    figure("companyLtv", "clients", "needsMargin", "meaningLtv", {
      check: amountText(ltv?.averageCheck ?? 0, language),
      purchases: numberText(ltv?.purchasesPerMonth ?? 0, language),
      margin: share(ltv?.marginShare ?? null),
      months: numberText(ltv?.lifetimeMonths ?? 0, language, 1),
    }),
    figure(
      "expectedLifetime",
      "dynamics",
      expectedLifetime.retention === null ? "needsWindows" : "needsNobodyLost",
      "meaningLifetime",
      { share: share(expectedLifetime.retention), window: expectedLifetime.windowMonths },
    ),
    figure("loyaltyIndex", "dynamics", "needsWindows", "meaningLoyalty"),
    figure("penetrationFigure", "clients", "needsPenetration", "meaningPenetration"),
    figure("referralClients", "clients", "needsSource", "meaningReferral", {
      turnover: amountText(referral?.turnover ?? 0, language),
      share: share(referral?.share ?? 0),
    }),
    figure("marketCapacity", "managers", "needsPotential", "meaningCapacity"),
  ];
}

function figuresOfSpend(spend: SpendFigures): readonly ValueFigure[] {
  const figure = (key: SpendFigureKey & ReportText, meaning: ReportText): ValueFigure => ({
    figure: { family: "spend", key, of: spend },
    name: key,
    meaning,
    provedBy: "dynamics",
    needs: "needsSpend",
  });
  return [figure("cac", "meaningCac"), figure("perKeptClient", "meaningPerKept"), figure("spendRatio", "meaningRatio")];
}
