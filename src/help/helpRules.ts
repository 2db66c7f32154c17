import { abcClassAt, abcClassIndexes, cumulativeShares } from "../analysis/classes/abc";
import { addMonths, daySerial, previousPeriod, windowPeriod } from "../analysis/time/calendar";
import { clientGrade } from "../analysis/classes/grade";
import { isLargeShare } from "../analysis/dependence/largeShare";
import { breakEvenOf } from "../analysis/loyalty/figuresOfLoyalty";
import { ladderRung } from "../analysis/lifecycle/ladder";
import { SILENT_PER_COMPLAINING } from "../analysis/process/feedback";
import { lifetimeValue } from "../analysis/lifecycle/lifetimeValue";
import { isOverdue } from "../analysis/lifecycle/purchaseGaps";
import { retentionRate } from "../analysis/lifecycle/retention";
import { clientStatus } from "../analysis/lifecycle/status";
import { targetShare } from "../analysis/products/targetShare";
import { defaultSettings } from "../analysis/settings/defaultSettings";
import { abcClasses, type Day } from "../analysis/types";
import { coefficientOfVariation, xyzClassOfVariation } from "../analysis/classes/xyz";
import { dayText, numberText, roundPercentText, type Language, type Translate } from "../locales";
import { ladderText, statusText } from "../reports/words";
import { exampleBase } from "./exampleBase";
import { abcGroupRule, exampleRules } from "./exampleRules";
import { usualXyz } from "../analysis/settings/usualValues";

/** A rule in plain words and an example whose figures the rule itself has computed. */
export interface HelpRule {
  /** The place that a setting can link to: "abc". */
  readonly id: string;
  readonly title: string;
  readonly sentences: readonly string[];
  readonly example?: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
}

export interface Words {
  readonly t: Translate;
  readonly number: (value: number) => string;
  readonly percent: (value: number) => string;
  readonly day: (day: Day) => string;
}

export async function helpRules(t: Translate, language: Language): Promise<readonly HelpRule[]> {
  const words: Words = {
    t,
    number: (value) => numberText(value, language),
    percent: (value) => roundPercentText(value, language, 1),
    day: (day) => dayText(day, language),
  };
  return [
    { id: "period", title: t("settings.field.period"), sentences: [t("settings.rulePeriod")] },
    statusRule(words),
    abcRule(words),
    abcGroupRule(words),
    xyzRule(words),
    gradeRule(words),
    ladderRule(words),
    overdueRule(words),
    developmentRule(words),
    keyClientRule(words),
    lifetimeRule(words),
    retentionRule(words),
    ...exampleRules(words, await exampleBase(t)),
    funnelRule(t),
    controlRule(words),
    rhythmRule(t),
    surveysRule(words),
    complaintsRule(words),
    loyaltyRule(words),
  ];
}

const asOf = daySerial(2024, 12, 31);

function statusRule({ t, day }: Words): HelpRule {
  const { windowMonths } = defaultSettings;
  const last = windowPeriod(asOf, windowMonths, 0);
  const before = previousPeriod(last);
  const purchases: readonly (readonly Day[])[] = [
    [daySerial(2024, 11, 10)],
    [daySerial(2024, 8, 5), daySerial(2024, 10, 20)],
    [daySerial(2024, 2, 1), daySerial(2024, 12, 3)],
    [addMonths(asOf, -5)],
    [],
  ];
  const statusOf = (days: readonly Day[]) =>
    clientStatus({
      firstPurchase: days[0] ?? null,
      boughtInWindow: days.some((each) => each >= last[0] && each <= last[1]),
      boughtInWindowBefore: days.some((each) => each >= before[0] && each <= before[1]),
      windowStart: last[0],
    });
  const window = t("reports.footerWindow", {
    months: windowMonths,
    from: day(last[0]),
    to: day(last[1]),
    beforeFrom: day(before[0]),
    beforeTo: day(before[1]),
  });
  return {
    id: "status",
    title: t("reports.status"),
    sentences: [t("reports.footerStatus"), window],
    example: {
      head: [t("reports.purchases"), t("reports.status")],
      rows: purchases.map((days) => [days.map(day).join("; ") || "–", t(`reports.${statusText[statusOf(days)]}`)]),
    },
  };
}

function abcRule({ t, number, percent }: Words): HelpRule {
  const { abc } = defaultSettings;
  const turnover = [450, 250, 150, 100, 50];
  const classes = abcClassIndexes(turnover, abc);
  const shares = cumulativeShares(turnover);
  const bounds = [
    ...abc.map((bound, index) => t("reports.abcUpTo", { abc: abcClasses[index], bound: percent(bound) })),
    t("reports.abcRest", { abc: abcClasses[abc.length] }),
  ];
  return {
    id: "abc",
    title: t("reports.abc"),
    sentences: [
      t("reports.footerAbc", { measure: t("reports.measureTurnover"), bounds: bounds.join(", ") }),
      t("reports.footerAbcEdges"),
    ],
    example: {
      head: [t("reports.client"), t("reports.turnover"), t("reports.cumulativeShare"), t("reports.abc")],
      rows: turnover.map((value, index) => [
        String(index + 1),
        number(value),
        percent(shares[index]),
        abcClassAt(classes[index]) ?? "",
      ]),
    },
  };
}

function xyzRule({ t, number, percent }: Words): HelpRule {
  const { xyzBucket: bucket, xyzDeviation: deviation } = defaultSettings;
  const series = [
    [100, 110, 90],
    [100, 140, 120],
    [60, 300, 0],
  ];
  const [x, y] = usualXyz.map(percent);
  return {
    id: "xyz",
    title: t("reports.xyz"),
    sentences: [t("reports.footerXyz", { x, y, bucket, deviation })],
    example: {
      head: [t("reports.turnover"), t("reports.cv"), t("reports.xyz")],
      rows: series.map((sums) => {
        const variation = coefficientOfVariation(sums);
        const shown = variation === null ? "–" : percent(variation);
        return [sums.map(number).join("; "), shown, xyzClassOfVariation(variation, usualXyz)];
      }),
    },
  };
}

function gradeRule({ t }: Words): HelpRule {
  const potentials = ["max", "high", "low"] as const;
  const names = [t("card.potentialMax"), t("card.potentialHigh"), t("card.potentialLow")];
  return {
    id: "grade",
    title: t("reports.grade"),
    sentences: [t("reports.footerGrade")],
    example: {
      head: [`${t("reports.margin")} \\ ${t("reports.potential")}`, ...names],
      rows: [1, 2, 3].map((profit) => [
        abcClassAt(profit) ?? "",
        ...potentials.map((potential) => clientGrade(1, profit, potential) ?? "–"),
      ]),
    },
  };
}

function ladderRule({ t, number }: Words): HelpRule {
  return {
    id: "ladder",
    title: t("reports.ladder"),
    sentences: [t("reports.footerLadder")],
    example: {
      head: [t("reports.purchases"), t("reports.ladder")],
      rows: [1, 2, 3].map((purchases) => {
        const rung = ladderRung({ purchases, buysFromCompetitors: null, penetration: null, recommends: null });
        return [number(purchases), rung === null ? "–" : t(`reports.${ladderText[rung]}`)];
      }),
    },
  };
}

function overdueRule({ t, day }: Words): HelpRule {
  const days = [daySerial(2024, 7, 1), daySerial(2024, 8, 2), daySerial(2024, 8, 30), daySerial(2024, 10, 1)];
  const seen = [daySerial(2024, 10, 25), daySerial(2024, 11, 20)];
  return {
    id: "overdue",
    title: t("reports.overdue"),
    sentences: [t("reports.footerOverdue"), `${t("reports.purchases")}: ${days.map(day).join("; ")}.`],
    example: {
      head: [t("settings.field.asOf"), t("reports.overdue")],
      rows: seen.map((each) => [day(each), isOverdue(days, each) === true ? "✓" : "–"]),
    },
  };
}

function developmentRule({ t, percent }: Words): HelpRule {
  const share = targetShare([500, 0, 200], [true, true, false]);
  return {
    id: "development",
    title: t("reports.development"),
    sentences: [t("reports.footerDevelopment"), t("reports.footerUse")],
    example: {
      head: [t("tables.title.targets"), t("reports.turnover"), t("reports.development")],
      rows: [["+; +; –", "500; 0; 200", share === null ? "–" : percent(share)]],
    },
  };
}

function keyClientRule({ t, number, percent }: Words): HelpRule {
  const total = 1000;
  return {
    id: "keyClient",
    title: t("reports.keyClient"),
    sentences: [t("reports.footerKeyClient")],
    example: {
      head: [t("reports.turnover"), t("reports.share"), t("reports.keyClient")],
      rows: [100, 99].map((amount) => [
        number(amount),
        percent(amount / total),
        isLargeShare(amount, total) ? "✓" : "–",
      ]),
    },
  };
}

function lifetimeRule({ t, number, percent }: Words): HelpRule {
  const [check, perMonth, share, months] = [1000, 2, 0.2, 12];
  return {
    id: "ltv",
    title: t("reports.ltv"),
    sentences: [
      t("reports.footerLtv"),
      t("card.ltvRule", {
        check: number(check),
        perMonth: number(perMonth),
        share: percent(share),
        months,
        ltv: number(lifetimeValue(check, perMonth, share, months)),
      }),
    ],
  };
}

function retentionRule({ t, number }: Words): HelpRule {
  const [end, fresh, start] = [105, 15, 100];
  return {
    id: "crr",
    title: t("reports.crr"),
    sentences: [
      `(${number(end)} − ${number(fresh)}) / ${number(start)} = ${number(retentionRate(end, fresh, start) ?? 0)} %`,
    ],
  };
}

function funnelRule(t: Translate): HelpRule {
  const sentences = [
    "footerFunnelEntered",
    "footerFunnelConversion",
    "footerFunnelReason",
    "footerFunnelSales",
  ] as const;
  return {
    id: "funnel",
    title: t("reports.funnelName"),
    sentences: [
      ...sentences.map((sentence) => t(`reports.${sentence}`)),
      t("settings.about.funnelStages"),
      t("settings.about.stuckDays", { usual: defaultSettings.stuckDays }),
      t("settings.about.controlDate"),
    ],
  };
}

function controlRule({ t, day }: Words): HelpRule {
  return {
    id: "controlPoints",
    title: t("reports.controlPointsName"),
    sentences: [
      t("reports.footerControlStates", { day: day(asOf) }),
      t("reports.footerControlDone"),
      t("reports.footerControlSilence"),
    ],
  };
}

function rhythmRule(t: Translate): HelpRule {
  return {
    id: "rhythm",
    title: t("reports.rhythmName"),
    sentences: [
      t("reports.footerRhythm"),
      t("reports.footerRhythmIndex"),
      t("reports.footerRhythmFew"),
      t("reports.footerRhythmClosed", { weekdays: "", closed: 0 }),
      t("reports.footerRhythmMonths"),
      t("reports.footerRhythmMonthIndex", { rule: "twoYears" }),
      t("reports.footerRhythmPeaks"),
      t("reports.footerRhythmOften"),
      t("reports.footerRhythmHours"),
      t("reports.footerRhythmOpenHours"),
      t("reports.footerRhythmExpected"),
    ],
  };
}

function surveysRule({ t, day }: Words): HelpRule {
  return {
    id: "surveys",
    title: t("reports.surveysName"),
    sentences: [
      t("reports.footerSurveyScore", { best: 5 }),
      t("reports.footerSurveyRates"),
      t("reports.footerSurveyHandled", { complaints: "true" }),
      t("reports.footerSurveyDue", { day: day(asOf) }),
      t("reports.footerSurveyOnce"),
      t("settings.about.surveyScale"),
    ],
  };
}

function loyaltyRule({ t, percent }: Words): HelpRule {
  const shares = [
    [0.05, 0.25],
    [0.1, 0.25],
    [0.05, 0.05],
  ] as const;
  const head = [t("reports.costShare"), t("reports.marginOfTurnover"), t("reports.breakEven")];
  const rows = shares.map(([cost, margin]) => {
    const group = { turnover: 1, cost, margin, marginBase: 1 };
    const growth = breakEvenOf(group);
    return [percent(cost), percent(margin), growth === null ? t("reports.verdictNever") : percent(growth)];
  });
  return {
    id: "loyalty",
    title: t("settings.section.loyalty"),
    sentences: [
      t("reports.footerLoyaltyDocuments"),
      t("reports.footerLoyaltyCost", { mode: "fixed" }),
      t("reports.footerLoyaltyReturns"),
      t("reports.footerLoyaltyPoints"),
      t("reports.footerLoyaltyPointsBack"),
      t("reports.footerLoyaltyMargin"),
      t("reports.footerLoyaltyBreakEven"),
      t("reports.loyaltyGift", { bonus: "true" }),
    ],
    example: { head, rows },
  };
}

function complaintsRule({ t, day }: Words): HelpRule {
  return {
    id: "complaints",
    title: t("reports.complaintsName"),
    sentences: [
      t("reports.footerComplaintSteps"),
      t("reports.footerComplaintOverdue", { day: day(asOf), days: defaultSettings.complaintDays }),
      t("reports.footerComplaintRepeats"),
      t("reports.footerComplaintStake"),
      t("reports.footerSilent", { complaining: 3, others: 20, estimate: Math.min(3 * SILENT_PER_COMPLAINING, 20) }),
    ],
  };
}
