import type { Analysis } from "../analysis/analysis";
import { numberText, percentText, type TextParams } from "../locales";
import type { FigureRow } from "./figureTable";
import type { ReportContext, ReportText } from "./reportContext";
import type { ReportFormat, ReportId } from "./reportSheet";

interface ValueFigure {
  readonly name: ReportText;
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
    const { name, format, value, meaning, params, provedBy, needs } = figure;
    if (value !== null) {
      const values = [translate(`reports.${name}`), value];
      rows.push({ formats: ["text", format], values, sentence: translate(`reports.${meaning}`, params), provedBy });
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
      format: "amount",
      value: ltv?.ltv ?? null,
      meaning: "meaningLtv",
      params: {
        check: numberText(ltv?.averageCheck ?? 0, language),
        purchases: numberText(ltv?.purchasesPerMonth ?? 0, language),
        margin: share(ltv?.marginShare ?? null),
        months: numberText(ltv?.lifetimeMonths ?? 0, language, 1),
      },
      provedBy: "clients",
      needs: "needsMargin",
    },
    {
      name: "expectedLifetime",
      format: "ratio",
      value: expectedLifetime.months,
      meaning: "meaningLifetime",
      params: { share: share(expectedLifetime.monthlyRetention) },
      provedBy: "dynamics",
      needs: expectedLifetime.monthlyRetention === null ? "needsMonths" : "needsNobodyLost",
    },
    {
      name: "loyaltyIndex",
      format: "percent",
      value: retention.loyaltyIndex,
      meaning: "meaningLoyalty",
      provedBy: "dynamics",
      needs: "needsMonths",
    },
    {
      name: "penetrationFigure",
      format: "percent",
      value: penetration,
      meaning: "meaningPenetration",
      provedBy: "clients",
      needs: "needsPenetration",
    },
    {
      name: "referralClients",
      format: "integer",
      value: referral?.clients ?? null,
      meaning: "meaningReferral",
      params: { turnover: numberText(referral?.turnover ?? 0, language), share: share(referral?.share ?? 0) },
      provedBy: "clients",
      needs: "needsSource",
    },
    {
      name: "marketCapacity",
      format: "amount",
      value: marketCapacity,
      meaning: "meaningCapacity",
      provedBy: "managers",
      needs: "needsPotential",
    },
    { name: "cac", format: "amount", value: spend?.cac ?? null, meaning: "meaningCac", ...spendProof },
    {
      name: "perKeptClient",
      format: "amount",
      value: spend?.perKeptClient ?? null,
      meaning: "meaningPerKept",
      ...spendProof,
    },
    { name: "spendRatio", format: "ratio", value: spend?.ratio ?? null, meaning: "meaningRatio", ...spendProof },
  ];
}

const spendProof = { provedBy: "dynamics", needs: "needsSpend" } as const;
