import { analyze } from "../../src/analysis/analyze";
import { explainFigure } from "../../src/analysis/explanations/explainFigure";
import { equationResult } from "../../src/analysis/figures/equation";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import { figuresAt } from "../../src/help/figureHelp";
import { translator } from "../../src/locales";
import { figureTexts } from "../../src/locales/en/figures";
import { buildReports } from "../../src/reports/buildReports";
import { caseInput } from "../analysis/caseInput";
import { loadCase } from "../setup/csvTables";
import { figureCells } from "./explainedSheets";

// A figure costs one declaration: its column, its total, its value and the explanation of each cell follow from it.

jest.mock("../../src/analysis/managers/figuresOfManager", () => {
  type Managers = typeof import("../../src/analysis/managers/figuresOfManager");
  type Define = typeof import("../../src/analysis/figures/defineFigure");
  type Equations = typeof import("../../src/analysis/figures/equation");
  type Terms = typeof import("../../src/analysis/figures/figureExplanation");
  type Figures = import("../../src/analysis/managers/managerFigures").ManagerFigures;
  const actual = jest.requireActual<Managers>("../../src/analysis/managers/figuresOfManager");
  const { defineFigure } = jest.requireActual<Define>("../../src/analysis/figures/defineFigure");
  const { quotient } = jest.requireActual<Equations>("../../src/analysis/figures/equation");
  const { amount, input } = jest.requireActual<Terms>("../../src/analysis/figures/figureExplanation");
  const planted = defineFigure<Figures>({
    format: "amount",
    rule: "turnoverPerClient",
    help: "managers",
    why: ({ turnover, clientsServed }) => quotient(amount("turnover", turnover), input("clients", clientsServed)),
  });
  return { ...actual, figuresOfManager: { ...actual.figuresOfManager, planted } };
});

const analysis = analyze(caseInput(loadCase("northwind")), defaultSettings);

function plantedCells() {
  Object.assign(figureTexts.reports, { planted: "Planted" });
  const context = { translate: translator("en"), language: "en" as const, sources: { sales: "Sales" } };
  const sheets = buildReports(analysis, { ...context, ids: ["managers"] });
  const headers = sheets[0].blocks.filter(({ style }) => style === "header").flatMap(({ values }) => values[0]);
  return { headers, cells: figureCells(sheets).filter(({ figure }) => String(figure?.key) === "planted") };
}

test("it has a column of the Managers report, with a total", () => {
  const { headers, cells } = plantedCells();
  expect(headers).toContain("Planted");
  expect(cells).toHaveLength(analysis.managers.length + 1);
  const { turnover, clientsServed } = analysis.managersTotal;
  expect(cells.at(-1)?.value).toBeCloseTo(turnover / clientsServed, 9);
  expect(cells.at(-1)?.format).toBe("amount");
});

test("the help says under its rule what it means", () => {
  Object.assign(figureTexts.reports, { planted: "Planted" });
  const t = translator("en");
  const entries = figuresAt("managers", t).filter(({ name }) => name === "Planted");
  expect(entries).toEqual([{ name: "Planted", sentences: [t("figures.rule.turnoverPerClient")] }]);
});

test("the equation that explains a cell comes to what the cell says", () => {
  for (const { figure, value } of plantedCells().cells) {
    const why = explainFigure(analysis, figure!);
    expect(why.value).toBe(value);
    expect(why.equation && equationResult(why.equation)).toBe(value);
    expect(why.rule).toBe("turnoverPerClient");
    expect(why.help).toBe("managers");
  }
});
