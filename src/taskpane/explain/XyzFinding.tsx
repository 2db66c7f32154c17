import type { XyzBucketAmount, XyzExplanation } from "../../analysis/classes/explainXyz";
import type { CellPlace, XyzBucket } from "../../analysis/types";
import { amountText, dayText, monthText, percentText, type Language } from "../../locales";
import { BarList } from "../result/BarList";
import { useTexts } from "../parts/texts";
import { xyzSentence } from "./explanationText";
import { FigureLines, type FigureLine } from "./FigureLines";
import { Finding } from "./Finding";
import { Fold } from "./Fold";
import { SaleRows } from "./SaleRows";

interface XyzFindingProps {
  readonly why: XyzExplanation;
  readonly onGo: (place: CellPlace) => void;
}

/** The XYZ class with the series that it is computed from. */
export function XyzFinding({ why, onGo }: XyzFindingProps) {
  const { t, language } = useTexts();
  const { xyz, series, bucket, mean, spread, cv, sales } = why;
  const figures: FigureLine[] = [];
  if (mean !== null) figures.push({ name: t("card.xyzMean"), value: amountText(mean, language) });
  if (spread !== null) figures.push({ name: t("card.xyzDeviation"), value: amountText(spread, language) });
  if (cv !== null) figures.push({ name: t("card.xyzVariation"), value: percentText(cv, language) });
  const largest = series.reduce((top, { amount }) => Math.max(top, amount), 0);
  return (
    <Finding name={t("reports.xyz")} value={xyz} why={xyzSentence(why, t, language)}>
      <FigureLines lines={figures} />
      {series.length > 0 && (
        <Fold label={t("card.xyzSeries", { count: series.length })}>
          <BarList
            items={series.map(({ period, amount }) => ({
              name: bucketText(period, bucket, language),
              value: amountText(amount, language),
              share: largest > 0 ? Math.max(amount, 0) / largest : 0,
            }))}
          />
        </Fold>
      )}
      <SaleRows sales={sales} onGo={onGo} />
    </Finding>
  );
}

function bucketText([from, to]: XyzBucketAmount["period"], bucket: XyzBucket, language: Language): string {
  return bucket === "month" ? monthText(from, language) : `${dayText(from, language)} – ${dayText(to, language)}`;
}
