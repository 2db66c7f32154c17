import fc from "fast-check";
import { analyze } from "../../src/analysis/analyze";
import { figureRegistry } from "../../src/analysis/explanations/figureRegistry";
import type { FigureFamily } from "../../src/analysis/figures/figure";
import { explainFigure } from "../../src/analysis/explanations/explainFigure";
import { type FigureExplanation } from "../../src/analysis/figures/figureExplanation";
import { figureRules, type FigureRule } from "../../src/analysis/figures/figureRules";
import { equationResult } from "../../src/analysis/figures/equation";
import type { Settings } from "../../src/analysis/settings/settings";
import { languages, translator } from "../../src/locales";
import { reportIds } from "../../src/reports/reportIds";
import { equationText, inputLines } from "../../src/taskpane/explain/figureText";
import { clientTable, targetTable } from "../analysis/analysisOfRows";
import { salesOnly } from "../analysis/caseInput";
import { cellsOf, columns, sales, settings } from "../analysis/randomSales";
import { isoDay } from "../setup/csvTables";
import { explainedSample, figureCells, sheetsOf, type FigureCell } from "./explainedSheets";
import type { Analysis } from "../../src/analysis/analysis";

// Every figure of every report says how it came about: the result is that of the cell, and so is what the terms of the
// equation come to, what the rows of the sales add up to, and what the list counts or adds up.

/** Rules whose figure is the sum of the rows behind it. */
const sumsOfRows: readonly FigureRule[] = [
  "turnover",
  "margin",
  "quantity",
  "firstSalesAmount",
  "repeatSalesAmount",
  "newDirectionAmount",
  "productTurnover",
  "levelTurnover",
  "lostTurnover",
  "rungTurnover",
  "slotTurnover",
  "loyaltyTurnover",
];
/** Rules whose figure is the number of what is listed. */
const countsOfList: readonly FigureRule[] = [
  "statusCount",
  "potential",
  "new",
  "regular",
  "restored",
  "lost",
  "lostAll",
  "served",
  "keyClients",
  "classClients",
  "segmentClients",
  "users",
  "perspectiveCount",
  "riskCount",
  "noProductCount",
  "pareto",
  "lostInMonth",
  "active",
  "cohortClients",
  "moved",
  "rungClients",
  "referral",
  "productsUsed",
  "targetProducts",
  "deals",
  "dealsReached",
  "dealsEntered",
  "dealsAdvanced",
  "dealsRefused",
  "dealsOpen",
  "dealsWon",
  "dealsStuck",
  "controlPoints",
  "withoutNextStep",
  "surveysAsked",
  "surveyAnswers",
  "openDissatisfied",
  "hiddenDissatisfied",
  "complaintCount",
  "complainingClients",
  "complaintsWithCause",
  "complaintsRepaired",
  "complaintsMended",
  "complaintsUnmended",
  "complaintsOpen",
  "complaintsOverdue",
  "complaintRepeats",
  "complaintsClosedEarly",
  "loyaltyClients",
  "loyaltyTouched",
  "loyaltyAtEnd",
];
/** Rules whose figure is the sum of what is listed. */
const sumsOfList: readonly FigureRule[] = [
  "plan",
  "planTotal",
  "acquisitionSpend",
  "retentionSpend",
  "expectedTotal",
  "callOverdue",
  "winBack",
  "fillGaps",
  "reduceDependence",
  "relieveManager",
  "secondStep",
  "dealAmounts",
  "amountOverdue",
  "dissatisfiedStake",
  "complaintStake",
  "feedbackStake",
  "callDissatisfied",
  "answerComplaints",
];

const place = ({ sheet, row, column, figure }: FigureCell) =>
  `${sheet.id} row ${row + 1} column ${column + 1}: ${figure?.family} ${figure?.key}`;

const isNear = (one: number | null | undefined, other: number) =>
  typeof one === "number" && Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));

function faultOf(why: FigureExplanation, value: number | null): string | null {
  if (value === null) return why.value === null ? null : `says ${why.value}, the cell is blank`;
  if (!isNear(why.value, value)) return `says ${why.value}, the cell ${value}`;
  if (why.equation !== null && !isNear(equationResult(why.equation), value)) {
    return `comes to ${equationResult(why.equation)} by ${JSON.stringify(why.equation)}, the cell ${value}`;
  }
  const listed = why.list?.items ?? [];
  if (sumsOfRows.includes(why.rule) && !isNear(why.sales?.sum, value)) return `rows ${why.sales?.sum}, cell ${value}`;
  if (countsOfList.includes(why.rule) && listed.length !== value) return `lists ${listed.length}, the cell ${value}`;
  if (!sumsOfList.includes(why.rule)) return null;
  const sum = listed.reduce((total, item) => total + (item.value ?? 0), 0);
  return isNear(sum, value) ? null : `lists ${sum}, the cell ${value}`;
}

function faultsOf(analysis: Analysis, cells: readonly FigureCell[]): readonly string[] {
  const faults: string[] = [];
  for (const cell of cells) {
    if (cell.figure === null) faults.push(`${place(cell)}: no explanation`);
    else {
      const fault = faultOf(explainFigure(analysis, cell.figure), cell.value);
      if (fault !== null) faults.push(`${place(cell)}: ${fault}`);
    }
  }
  return faults;
}

/** What is random, and after it the steps to the smallest sales that fail: without a bound they may take minutes. */
const randomRuns = 40;
const shrinkingRuns = 1000;

const analysis = explainedSample();
const cells = figureCells(sheetsOf(analysis));

// The sheet Rules is all words.
test.each(reportIds.filter((id) => id !== "rules"))(
  "every figure of %s is explained, and the explanation comes to what the cell says",
  (id) => {
    const own = cells.filter(({ sheet }) => sheet.id === id);
    expect(own.length).toBeGreaterThan(10);
    expect(faultsOf(analysis, own)).toEqual([]);
  },
);

test.each<Partial<Settings>>([
  { measure: "quantity", abc: [0.2, 0.4, 0.6, 0.8, 0.9], windowMonths: 1, kpiPeriod: null, loyaltyMode: "fixed" },
  {
    measure: "purchases",
    xyzBucket: "quarter",
    kpiPeriod: "lastYear",
    period: "thisYear",
    loyaltyMode: "purchase",
    loyaltyTiers: [
      [1000, 0.03],
      [3000, 0.05],
    ],
  },
  {
    measure: "margin",
    abcGroup: "segment",
    xyzDeviation: "sample",
    historyWindows: 2,
    asOf: isoDay("1997-10-15"),
    loyaltyMode: "turnover",
    loyaltyTiers: [
      [1000, 0.03],
      [3000, 0.05],
    ],
  },
])("so is every figure under the settings %j", (changes) => {
  const other = explainedSample(changes);
  expect(faultsOf(other, figureCells(sheetsOf(other)))).toEqual([]);
});

test("so is every figure of any sales", () => {
  let runs = 0;
  fc.assert(
    fc.property(sales, (rows) => {
      runs++;
      if (runs > randomRuns + shrinkingRuns) return;
      const clients = clientTable(
        ["client", "segment", "manager", "potential", "source"],
        [
          ["Anna", "Shops", "Petrov", "max", "referral"],
          ["Boris", "Shops", "Ivanov", "low", "fair"],
          ["Nobody", "Offices", "Ivanov", "high", ""],
        ],
      );
      const targets = targetTable(["segment", "Paper", "Ink", "Foil"], [["Shops", "+", "+", "+"]]);
      const input = { ...salesOnly(cellsOf(rows), columns), clients, targets };
      const random = analyze(input, settings);
      expect(faultsOf(random, figureCells(sheetsOf(random)))).toEqual([]);
    }),
    { numRuns: randomRuns },
  );
});

test.each(languages)("every rule and everything that goes into a figure has its words in %s", (language) => {
  const t = translator(language);
  for (const rule of figureRules) expect(t(`figures.rule.${rule}`)).toMatch(/\S.+\.$/u);
  for (const cell of cells) {
    if (cell.figure === null) continue;
    const why = explainFigure(analysis, cell.figure);
    const lines = inputLines(why, t, language);
    const written = why.equation === null ? "" : equationText(why.equation, language);
    expect(`${lines.map(({ name, value }) => `${name} ${value}`).join()} ${written}`).not.toMatch(/undefined|NaN|[{}]/);
  }
});

test("the figures of all families stand on some sheet", () => {
  const families = new Set(cells.map(({ figure }) => figure?.family));
  const missing = Object.keys(figureRegistry).filter((family) => !families.has(family as FigureFamily));
  // Sales of two years and more have them: test/reports/rhythmReport.test.ts explains those.
  expect(missing).toEqual(["rhythmMonth", "expectedMonth"]);
});
