import type { Analysis } from "../analysis/analysis";
import type { SpendFigures } from "../analysis/periods/spendFigures";
import type { Figure } from "../analysis/figures/figure";
import { amountText, numberText, percentText, type TextParams } from "../locales";
import type { FigureRow } from "./figureTable";
import type { ReportContext, ReportText } from "./reportContext";
import type { ReportFormat } from "./reportSheet";
import type { ReportId } from "./reports";

interface ValueFigure {
  readonly name: ReportText;
  /** null = the input of the figure is missing. */
  readonly figure: Figure | null;
  readonly format: ReportFormat;
  readonly value: number | null;
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
  const rows: ValueRow[] = [];
  const leftOut: string[] = [];
  for (const figure of allFigures(analysis, context)) {
    const { name, figure: shown, format, value, meaning, params, provedBy, needs } = figure;
    if (value !== null) {
      const values = [translate(`reports.${name}`), value];
      const sentence = translate(`reports.${meaning}`, params);
      rows.push({ formats: ["text", format], values, figures: [null, shown], sentence, provedBy });
    } else if (!leftOut.includes(translate(`reports.${needs}`))) leftOut.push(translate(`reports.${needs}`));
  }
  return { rows, leftOut };
}

function allFigures(analysis: Analysis, { language }: ReportContext): readonly ValueFigure[] {
  const { ltv, retention, value } = analysis;
  const { expectedLifetime, penetration, referral, marketCapacity, spend } = value;
  const share = (ratio: number | null): string => (ratio === null ? "" : percentText(ratio, language));
  return [
    {
      name: "companyLtv",
      figure: { family: "baseValue", key: "ltv", of: null },
      format: "amount",
      value: ltv?.ltv ?? null,
      meaning: "meaningLtv",
      params: {
        check: amountText(ltv?.averageCheck ?? 0, language),
        purchases: numberText(ltv?.purchasesPerMonth ?? 0, language),
        margin: share(ltv?.marginShare ?? null),
        months: numberText(ltv?.lifetimeMonths ?? 0, language, 1),
      },
      provedBy: "clients",
      needs: "needsMargin",
    },
    {
      name: "expectedLifetime",
      figure: { family: "baseValue", key: "expectedLifetime", of: null },
      format: "ratio",
      value: expectedLifetime.months,
      meaning: "meaningLifetime",
      params: { share: share(expectedLifetime.retention), window: expectedLifetime.windowMonths },
      provedBy: "dynamics",
      needs: expectedLifetime.retention === null ? "needsWindows" : "needsNobodyLost",
    },
    {
      name: "loyaltyIndex",
      figure: { family: "baseValue", key: "loyaltyIndex", of: null },
      format: "percent",
      value: retention.loyaltyIndex,
      meaning: "meaningLoyalty",
      provedBy: "dynamics",
      needs: "needsWindows",
    },
    {
      name: "penetrationFigure",
      figure: { family: "baseValue", key: "penetration", of: null },
      format: "percent",
      value: penetration,
      meaning: "meaningPenetration",
      provedBy: "clients",
      needs: "needsPenetration",
    },
    {
      name: "referralClients",
      figure: { family: "baseValue", key: "referral", of: null },
      format: "integer",
      value: referral?.clients ?? null,
      meaning: "meaningReferral",
      params: { turnover: amountText(referral?.turnover ?? 0, language), share: share(referral?.share ?? 0) },
      provedBy: "clients",
      needs: "needsSource",
    },
    {
      name: "marketCapacity",
      figure: { family: "baseValue", key: "marketCapacity", of: null },
      format: "amount",
      value: marketCapacity,
      meaning: "meaningCapacity",
      provedBy: "managers",
      needs: "needsPotential",
    },
    ...spendFigures(spend),
  ];
}

function spendFigures(spend: SpendFigures | null): readonly ValueFigure[] {
  const figure = (
    key: "cac" | "perKeptClient" | "ratio",
    name: ReportText,
    format: ReportFormat,
    meaning: ReportText,
  ): ValueFigure => ({
    name,
    figure: spend === null ? null : { family: "spend", key, of: spend },
    format,
    value: spend?.[key] ?? null,
    meaning,
    provedBy: "dynamics",
    needs: "needsSpend",
  });
  return [
    figure("cac", "cac", "amount", "meaningCac"),
    figure("perKeptClient", "perKeptClient", "amount", "meaningPerKept"),
    figure("ratio", "spendRatio", "ratio", "meaningRatio"),
  ];
}
