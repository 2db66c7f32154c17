import type { AbcExplanation } from "../../analysis/explanations/explainAbc";
import type { GradeExplanation } from "../../analysis/explanations/explainGrade";
import type { LadderExplanation } from "../../analysis/explanations/explainLadder";
import type { LifetimeExplanation } from "../../analysis/explanations/explainLifetime";
import type { ProductsExplanation } from "../../analysis/explanations/explainProducts";
import type { StatusExplanation } from "../../analysis/explanations/explainStatus";
import type { XyzExplanation } from "../../analysis/classes/explainXyz";
import type { PotentialTier } from "../../analysis/tables/potential";
import { abcClasses, type Day, type Measure } from "../../analysis/types";
import {
  amountText,
  dayText,
  numberText,
  percentText,
  roundPercentText,
  type Language,
  type TextKey,
  type Translate,
} from "../../locales";
import { ladderStepText, ladderText } from "../../reports/words";

// Explanations as sentences: what the rule was given, and what came of it.

const measureText: Readonly<Record<Measure, TextKey>> = {
  turnover: "reports.measureTurnover",
  margin: "reports.measureMargin",
  quantity: "reports.measureQuantity",
  purchases: "reports.measurePurchases",
};

const potentialText: Readonly<Record<PotentialTier, TextKey>> = {
  max: "card.potentialMax",
  high: "card.potentialHigh",
  low: "card.potentialLow",
};

export function statusSentence(why: StatusExplanation, asOf: Day, t: Translate, language: Language): string {
  const day = (value: Day | null) => (value === null ? "" : dayText(value, language));
  return t(`card.status${why.status}`, {
    asOf: day(asOf),
    first: day(why.firstPurchase),
    last: day(why.lastPurchase),
    months: why.windowMonths,
    from: day(why.window[0]),
    to: day(why.window[1]),
    beforeFrom: day(why.windowBefore[0]),
    beforeTo: day(why.windowBefore[1]),
    now: why.inWindow,
    before: why.inWindowBefore,
  });
}

export function abcSentence(why: AbcExplanation, t: Translate, language: Language): string {
  const measure = t(measureText[why.measure]);
  if (why.rank === null || why.shareBefore === null) {
    if (why.value === null || why.value === 0) return t("card.abcNone", { measure });
    return t("card.abcNegative", { measure, value: amountText(why.value, language) });
  }
  const bounds = why.boundaries.map((boundary, place) =>
    t("reports.abcUpTo", { abc: abcClasses[place], bound: roundPercentText(boundary, language, 2) }),
  );
  bounds.push(t("reports.abcRest", { abc: abcClasses[why.boundaries.length] }));
  return t("card.abcRule", {
    rank: why.rank,
    ranked: why.ranked,
    measure,
    value: amountText(why.value ?? 0, language),
    base: amountText(why.base, language),
    before: roundPercentText(why.shareBefore, language, 2),
    bounds: bounds.join(", "),
  });
}

export function xyzSentence(why: XyzExplanation, t: Translate, language: Language): string {
  if (why.gap === "unsteady") return t("card.xyzUnsteady");
  if (why.gap === "tooFewBuckets") return t("card.xyzTooFewBuckets");
  if (why.gap === "noSales") return t("card.xyzNoSales");
  if (why.cv === null) return t("card.xyzMeanLow");
  const { series, bounds } = why;
  return t("card.xyzRule", {
    count: series.length,
    from: dayText(series[0].period[0], language),
    to: dayText(series[series.length - 1].period[1], language),
    x: roundPercentText(bounds[0], language, 2),
    y: roundPercentText(bounds[1], language, 2),
  });
}

export function gradeSentence(why: GradeExplanation, t: Translate, language: Language): string {
  if (why.margin !== null && why.margin < 0) {
    return t("card.gradeNegative", { margin: amountText(why.margin, language) });
  }
  if (why.margin === null || why.profitClass === null || why.potential === null) return t("card.gradeUnknown");
  return t("card.gradeRule", {
    margin: amountText(why.margin, language),
    class: why.profitClass,
    potential: t(potentialText[why.potential]),
  });
}

export function ladderSentence(why: LadderExplanation, t: Translate): string {
  const soFar = t("card.ladderRule", { purchases: why.purchases });
  if (why.next === null || why.step === null) return soFar;
  const rung = t(`reports.${ladderText[why.next]}`);
  const step = t(`reports.${ladderStepText[why.step]}`);
  return `${soFar} ${t("card.ladderNext", { rung, step })}`;
}

export function lifetimeSentence(why: LifetimeExplanation | null, t: Translate, language: Language): string {
  if (why === null) return t("card.noSalesYet");
  const parts = {
    check: amountText(why.averageCheck, language),
    perMonth: numberText(why.purchasesPerMonth, language),
    months: why.months,
  };
  if (why.marginShare === null || why.ltv === null) return t("card.ltvNoMargin", parts);
  const share = percentText(why.marginShare, language);
  const product = t("card.ltvRule", { ...parts, share, ltv: amountText(why.ltv, language) });
  return why.marginFromSettings ? `${product} ${t("card.ltvFromSettings")}` : product;
}

/** How far the client is from the ideal portrait of its segment. */
export function portraitSentence(why: ProductsExplanation, t: Translate, language: Language): string {
  const { segment, usedTargets: used, targetProducts: target, development } = why;
  if (segment === null || target === 0 || development === null) return t("card.productsNoPortrait");
  return t("card.productsPortrait", { used, target, segment, development: roundPercentText(development, language, 0) });
}

/** What to offer next and why; null = nothing is missing. */
export function nextSentence(why: ProductsExplanation, t: Translate, language: Language): string | null {
  const next = why.products.find(({ product, turnover }) => product === why.next && turnover === null);
  if (next === undefined) return null;
  const { product, expected, users } = next;
  if (expected === null) return t("card.nextUnknown", { product });
  return t("card.nextRule", { product, expected: amountText(expected, language), users });
}
