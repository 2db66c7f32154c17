import { daySerial } from "../../src/analysis/time/calendar";
import { readPeriodCell } from "../../src/analysis/cells/periodCell";
import { planIndicator } from "../../src/analysis/tables/planIndicator";
import { readPlan } from "../../src/analysis/tables/planReader";
import { isReferral } from "../../src/analysis/cells/referral";
import { spendKind } from "../../src/analysis/tables/spendKind";
import { readSpend } from "../../src/analysis/tables/spendReader";
import { planIndicators, type PlanIndicator } from "../../src/analysis/managers/figuresOfManager";
import type { CellValue, Period } from "../../src/analysis/types";
import { languages, translator } from "../../src/locales";
import { isoFormat } from "./caseInput";

// Source of the rules: spec 1 (Plan, Spend, Clients), 3.8, 3.13.

const months = (year: number, from: number, to: number): Period => [
  daySerial(year, from, 1),
  daySerial(to === 12 ? year + 1 : year, (to % 12) + 1, 1) - 1,
];
const dotted = { decimal: ",", dateOrder: "dmy", date1904: false } as const;

describe("a period as users write it", () => {
  const may = months(2024, 5, 5);
  const second = months(2024, 4, 6);
  test.each<[CellValue, Period]>([
    ["2024-05", may],
    ["05.2024", may],
    ["5/2024", may],
    ["2024.05", may],
    ["May 2024", may],
    ["may-24", may],
    ["май 2024", may],
    ["Май 2024 г.", may],
    ["2024 май", may],
    ["мај 2024", may],
    ["mai 2024", may],
    ["Mayıs 2024", may],
    ["2024-05-17", may],
    ["17.05.2024", may],
    [daySerial(2024, 5, 1), may],
    ["Q2 2024", second],
    ["2024 Q2", second],
    ["2024-Q2", second],
    ["2Q2024", second],
    ["2 кв. 2024", second],
    ["2-й квартал 2024 года", second],
    ["II квартал 2024", second],
    ["К2 2024", second],
    ["T2 2024", second],
    ["trim. II 2024", second],
    ["2. çeyrek 2024", second],
    ["Ç2 2024", second],
    [2024, months(2024, 1, 12)],
    ["2024", months(2024, 1, 12)],
    ["2024 год", months(2024, 1, 12)],
    ["декабрь 2023", months(2023, 12, 12)],
  ])("%j", (value, period) => {
    expect(readPeriodCell(value, dotted)).toEqual(period);
  });

  test.each(["soon", "Q5 2024", "2024-13", "май", 5.2024, "1850", true])("%j is none", (value) => {
    expect(readPeriodCell(value, dotted)).toBe("unreadable");
  });

  test("a blank cell is missing and an error stays an error", () => {
    expect(readPeriodCell(" ", dotted)).toBe("missing");
    expect(readPeriodCell("#N/A", dotted)).toBe("error");
  });

  test("a workbook that counts days from 1904 means the same month", () => {
    expect(readPeriodCell(daySerial(2024, 5, 1) - 1462, { ...dotted, date1904: true })).toEqual(may);
  });
});

describe("the words of plan and spend", () => {
  const headerOf: Readonly<Record<PlanIndicator, `reports.${PlanIndicator}`>> = Object.fromEntries(
    planIndicators.map((indicator) => [indicator, `reports.${indicator}`]),
  ) as Record<PlanIndicator, `reports.${PlanIndicator}`>;

  test.each(languages)("every header of the managers report in %s names its indicator", (language) => {
    const translate = translator(language);
    for (const indicator of planIndicators) {
      expect([indicator, planIndicator(translate(headerOf[indicator]))]).toEqual([indicator, indicator]);
    }
  });

  test("spend on winning and on keeping clients is told apart in five languages", () => {
    const winning = ["acquisition", "Advertising", "Привлечение", "реклама", "привлекување", "atragere", "kazanma"];
    const keeping = ["retention", "Loyalty", "Удержание", "задржување", "păstrare", "elde tutma"];
    expect(winning.map(spendKind)).toEqual(winning.map(() => "acquisition"));
    expect(keeping.map(spendKind)).toEqual(keeping.map(() => "retention"));
    expect(["rent", "аренда", "acquisition and retention"].map(spendKind)).toEqual([null, null, null]);
  });

  test("a recommendation is known in five languages, another source is none", () => {
    for (const source of ["Referral", "По рекомендации", "препорака", "recomandare", "Tavsiye"]) {
      expect([source, isReferral(source)]).toEqual([source, true]);
    }
    for (const source of ["web site", "выставка", "cold call"]) expect(isReferral(source)).toBe(false);
  });
});

const place = { sheet: "Plan", row: 2, column: 1 };
const planColumns = { manager: 0, period: 1, indicator: 2, planValue: 3 };

test("every unreadable cell of a plan is reported with its place, and the row left out", () => {
  const { entries, problems } = readPlan({
    place,
    columns: planColumns,
    format: isoFormat,
    rows: [
      ["Anna", "2024-05", "Turnover", 100],
      ["", "2024-05", "Turnover", 100],
      ["Anna", "soon", "Turnover", 100],
      ["Anna", "2024-05", "smiles", 100],
      ["Anna", "2024-05", "Turnover", "many"],
      ["#N/A", "2024-05", "Turnover", 100],
      ["", "", "", ""],
      ["Total", "", "", 500],
    ],
  });
  expect(entries).toEqual([
    {
      manager: "Anna",
      period: months(2024, 5, 5),
      indicator: "turnover",
      value: 100,
      where: { sheet: "Plan", row: 3, column: 2 },
      managerWhere: { sheet: "Plan", row: 3, column: 1 },
    },
  ]);
  expect(problems.items.map(({ code, where, params }) => [code, where?.row, where?.column, params])).toEqual([
    ["cellMissing", 4, 1, { role: "manager" }],
    ["periodUnreadable", 5, 2, { value: "soon" }],
    ["indicatorUnknown", 6, 3, { value: "smiles" }],
    ["amountUnreadable", 7, 4, { value: "many" }],
    ["errorCell", 8, 1, { value: "#N/A", role: "manager" }],
    ["totalRow", 10, 1, { value: "Total" }],
  ]);
});

test("a plan without an indicator column is one of turnover, one without a period column none", () => {
  const rows = [["Anna", "2024-05", 100]];
  const plan = readPlan({ place, rows, columns: { manager: 0, period: 1, planValue: 2 }, format: isoFormat });
  expect(plan.entries).toMatchObject([{ indicator: "turnover", value: 100 }]);
  const without = readPlan({ place, rows, columns: { manager: 0, planValue: 2 }, format: isoFormat });
  expect(without.entries).toEqual([]);
  expect(without.problems.items).toEqual([
    { code: "columnMissing", where: null, params: { table: "plan", role: "period" } },
  ]);
  expect(readPlan({ place, rows: [], columns: planColumns, format: isoFormat }).problems.counts).toEqual({
    tableEmpty: 1,
  });
});

test("spend rows of one period add up silently; other overlapping ones are reported and count", () => {
  const { entries, problems } = readSpend({
    place: { ...place, sheet: "Spend" },
    columns: { period: 0, spendKind: 1, amount: 2 },
    format: isoFormat,
    rows: [
      ["2024-05", "acquisition", 300],
      ["2024-05", "advertising", 100],
      ["2024", "retention", 50],
      ["Q2 2024", "acquisition", 70],
      ["2024-05", "cakes", 10],
    ],
  });
  expect(entries.map(({ kind, amount }) => [kind, amount])).toEqual([
    ["acquisition", 300],
    ["acquisition", 100],
    ["retention", 50],
    ["acquisition", 70],
  ]);
  expect(problems.items.map(({ code, where, params }) => [code, where?.row, params])).toEqual([
    ["spendOverlap", 6, { row: 4 }],
    ["spendKindUnknown", 7, { value: "cakes" }],
  ]);
});
