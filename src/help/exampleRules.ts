import { abcClassesInGroups } from "../analysis/classes/abcGroups";
import { abcClassAt, abcClassIndexes } from "../analysis/classes/abc";
import { defaultSettings } from "../analysis/settings/defaultSettings";
import type { SaleStage } from "../analysis/types";
import { dependenceText, statusText } from "../reports/words";
import type { ReportText } from "../reports/reportContext";
import type { ExampleBase } from "./exampleBase";
import type { HelpRule, Words } from "./helpRules";

const stageText: Readonly<Record<SaleStage, ReportText>> = {
  first: "firstSales",
  newDirection: "newDirectionSales",
  repeat: "repeatSales",
};

/** The rules whose examples need a whole client base: all of them look at the same few sales. */
export function exampleRules(words: Words, base: ExampleBase): readonly HelpRule[] {
  return [
    stagesRule(words, base),
    lostRule(words, base),
    managersRule(words, base),
    planRule(words, base),
    spendRule(words, base),
    segmentProductRule(words, base),
    whatElseRule(words, base),
    dependenceRule(words, base),
  ];
}

/** Groups have their own small example: they need no sales. */
export function abcGroupRule({ t, number }: Words): HelpRule {
  const turnover = [600, 300, 100, 60, 30, 10];
  const groups = Int32Array.of(0, 0, 0, 1, 1, 1);
  const { abc } = defaultSettings;
  const overall = abcClassIndexes(turnover, abc);
  const inGroup = abcClassesInGroups(turnover, groups, abc);
  return {
    id: "abcGroup",
    title: t("reports.abcInGroup"),
    sentences: [t("reports.footerAbcGroup", { by: t("reports.bySegment") })],
    example: {
      head: [t("reports.segment"), t("reports.turnover"), t("reports.abc"), t("reports.abcInGroup")],
      rows: turnover.map((value, place) => [
        String(groups[place] + 1),
        number(value),
        abcClassAt(overall[place]) ?? "",
        abcClassAt(inGroup[place]) ?? "",
      ]),
    },
  };
}

function stagesRule({ t, number, day }: Words, { sales, analysis }: ExampleBase): HelpRule {
  const { period, kpiPeriod, asOf } = analysis.settings;
  const [beforeFrom, beforeTo] = analysis.previousPeriod;
  return {
    id: "stages",
    title: t("helpPage.example"),
    sentences: [
      t("helpPage.exampleAbout"),
      t("reports.footerPeriod", { from: day(period[0]), to: day(period[1]), asOf: day(asOf) }),
      t("reports.footerKpiPeriod", {
        from: day(kpiPeriod[0]),
        to: day(kpiPeriod[1]),
        beforeFrom: day(beforeFrom),
        beforeTo: day(beforeTo),
      }),
      t("reports.footerStages"),
    ],
    example: {
      head: [
        t("problems.role.date"),
        t("reports.client"),
        t("reports.product"),
        t("reports.manager"),
        t("problems.role.amount"),
        t("helpPage.stage"),
      ],
      rows: sales.map((sale) => [
        day(sale.day),
        sale.client,
        sale.product,
        sale.manager,
        number(sale.amount),
        t(`reports.${stageText[sale.stage]}`),
      ]),
    },
  };
}

function lostRule({ t, number, day }: Words, { analysis }: ExampleBase): HelpRule {
  return {
    id: "lost",
    title: t("reports.lostClients"),
    sentences: [t("reports.footerLost"), t("reports.footerMainProduct")],
    example: {
      head: [
        t("reports.client"),
        t("reports.lastPurchase"),
        t("reports.daysSinceLast"),
        t("reports.lostTurnover"),
        t("reports.mainProduct"),
      ],
      rows: analysis.lost.clients.map((lost) => [
        lost.client,
        day(lost.lastPurchase),
        number(lost.daysSinceLast),
        number(lost.turnover),
        lost.mainProduct ?? "–",
      ]),
    },
  };
}

function managersRule({ t, number }: Words, { analysis }: ExampleBase): HelpRule {
  const figures = [
    "new",
    "regular",
    "lost",
    "firstSales",
    "repeatSales",
    "newDirectionSales",
    "turnover",
    "averageCheck",
  ] as const;
  return {
    id: "managers",
    title: t("reports.managersName"),
    sentences: [
      t("reports.footerManagerCounts"),
      t("reports.footerManagerLost"),
      t("reports.footerManagerSums"),
      t("reports.footerManagerClients"),
    ],
    example: {
      head: [t("reports.manager"), ...figures.map((figure) => t(`reports.${figure}`))],
      rows: analysis.managers.map((line) => [
        line.manager ?? t("reports.noGroup"),
        ...figures.map((figure) => blankOr(line[figure], number)),
      ]),
    },
  };
}

function planRule({ t, number, percent }: Words, { analysis }: ExampleBase): HelpRule {
  return {
    id: "plan",
    title: t("reports.plan"),
    sentences: [t("reports.footerPlan")],
    example: {
      head: [t("reports.manager"), t("reports.plan"), t("reports.fact"), t("reports.planShare")],
      rows: (analysis.plan?.lines ?? []).map((line) => [
        line.manager ?? t("reports.total"),
        number(line.plan),
        blankOr(line.fact, number),
        blankOr(line.share, percent),
      ]),
    },
  };
}

function spendRule({ t, number }: Words, { analysis }: ExampleBase): HelpRule {
  const { spend } = analysis.value;
  const figures = [
    "acquisitionSpend",
    "newClients",
    "cac",
    "retentionSpend",
    "keptClients",
    "perKeptClient",
    "spendRatio",
  ] as const;
  const values = [
    spend?.acquisition,
    spend?.newClients,
    spend?.cac,
    spend?.retention,
    spend?.keptClients,
    spend?.perKeptClient,
    spend?.ratio,
  ];
  return {
    id: "spend",
    title: t("reports.cac"),
    sentences: [t("reports.footerSpend"), t("reports.footerCac")],
    example: {
      head: figures.map((figure) => t(`reports.${figure}`)),
      rows: [values.map((value) => blankOr(value ?? null, number))],
    },
  };
}

function segmentProductRule({ t, number, percent }: Words, { analysis }: ExampleBase): HelpRule {
  const { products, rows } = analysis.segments;
  const lines: string[][] = [];
  for (const { segment, cells } of rows) {
    cells.forEach((cell, place) => {
      lines.push([
        segment ?? t("reports.noGroup"),
        products[place] + (cell.target ? " +" : ""),
        number(cell.users),
        blankOr(cell.penetration, percent),
        number(cell.turnover),
        blankOr(cell.gap, number),
      ]);
    });
  }
  return {
    id: "segmentProduct",
    title: t("reports.segmentProductName"),
    sentences: [t("reports.targetMarks"), t("reports.users"), t("reports.penetration"), t("reports.gap")].map(
      asSentence,
    ),
    example: {
      head: [
        t("reports.segment"),
        t("reports.product"),
        t("reports.usersCount"),
        beforeColon(t("reports.penetration")),
        t("reports.turnover"),
        beforeColon(t("reports.gap")),
      ],
      rows: lines,
    },
  };
}

function whatElseRule({ t, number }: Words, { analysis }: ExampleBase): HelpRule {
  return {
    id: "whatElse",
    title: t("reports.whatElseName"),
    sentences: [t("reports.footerExpected")],
    example: {
      head: [
        t("reports.manager"),
        t("reports.client"),
        t("reports.status"),
        t("reports.product"),
        t("reports.expectedTurnover"),
      ],
      rows: analysis.whatElse.map((gap) => [
        gap.manager ?? t("reports.noGroup"),
        gap.client,
        t(`reports.${statusText[gap.status]}`),
        gap.product,
        blankOr(gap.expectedTurnover, number),
      ]),
    },
  };
}

function dependenceRule({ t, number, percent }: Words, { analysis }: ExampleBase): HelpRule {
  const { level, client, share, turnoverLeft } = analysis.keyClients.dependence;
  return {
    id: "dependence",
    title: t("reports.dependence"),
    sentences: [t("reports.footerDependence"), t(`reports.${dependenceText[level]}`, { client: client ?? "–" })],
    example: {
      head: [t("reports.client"), t("reports.share"), t("reports.turnoverWithout")],
      rows: [[client ?? "–", blankOr(share, percent), number(turnoverLeft)]],
    },
  };
}

const blankOr = (value: number | null, shown: (value: number) => string): string =>
  value === null ? "–" : shown(value);
/** The captions of the sheet have no full stop: "Gap: clients of the segment …". */
const asSentence = (caption: string): string => `${caption}.`;
const beforeColon = (caption: string): string => caption.split(":")[0];
