import { explainFigure } from "../../src/analysis/explanations/explainFigure";
import { scanWorkbook } from "../../src/app/scanWorkbook";
import { readWorkbook } from "../../src/app/readWorkbook";
import { runAnalysis } from "../../src/app/runAnalysis";
import { selectedFigure } from "../../src/app/selectedFigure";
import type { SelectedCell } from "../../src/app/workbookPort";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import { translator, type Language } from "../../src/locales";
import { buildReports } from "../../src/reports/buildReports";
import type { ReportId } from "../../src/reports/reports";
import { closeHost, openHost, watch, type Host } from "./openHost";
import { caseSheets, workbookData } from "./workbook";

// A figure that the user selects on a report is found again, with all that the pane says of it.

afterEach(closeHost);

async function valuesOf(host: Host, sheetName: string): Promise<readonly unknown[][]> {
  return host.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheetName).getUsedRange();
    used.load("values");
    await context.sync();
    return used.values as unknown[][];
  });
}

async function afterRun() {
  const host = openHost(workbookData(caseSheets("tiny")));
  const port = officeWorkbook();
  const { session } = await scanWorkbook(port);
  await runAnalysis(port, session, watch());
  const { analysis } = await readWorkbook(port, session, watch());
  /** Selects a cell of a report, and answers with what the gateway tells of it. */
  const cellAt = async (sheetName: string, row: number, column: number): Promise<SelectedCell> => {
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      sheet.activate();
      sheet.getCell(row, column).select();
      await context.sync();
    });
    let selected: SelectedCell | null = null;
    const stop = await port.followSelection(
      (cell) => (selected = cell),
      (error) => {
        throw error;
      },
    );
    await stop();
    if (selected === null) throw new Error("nothing selected: null");
    return selected;
  };
  const figureIn = (cell: SelectedCell, id: ReportId, language: Language = "en") => {
    const context = { translate: translator(language), language, sources: { sales: "" }, ids: [id] };
    return selectedFigure(cell, buildReports(analysis, context)[0]);
  };
  return { host, analysis, cellAt, figureIn };
}

test("a selected figure of Summary is explained: its line, its header, its result", async () => {
  const { host, analysis, cellAt, figureIn } = await afterRun();
  const row = (await valuesOf(host, "Summary")).findIndex(([first]) => first === "Active clients");
  const found = figureIn(await cellAt("Summary", row, 1), "summary");
  expect(found).toMatchObject({ line: "Active clients", header: "Oct 2, 2024 – Jan 1, 2025", heading: "Main figures" });
  const { now } = analysis.summary.kpi;
  const why = explainFigure(analysis, found!.figure);
  expect(why).toMatchObject({ rule: "active", value: now.active });
  expect(why.equation?.terms.map(({ value }) => value)).toEqual([now.new, now.regular, now.restored]);
  expect(found?.shown).toBe(now.active);
  // The label beside it is no figure.
  expect(figureIn(await cellAt("Summary", row, 0), "summary")).toBeNull();
});

test("a selected figure of Dynamics is found in whatever language the report was written", async () => {
  const { host, analysis, cellAt, figureIn } = await afterRun();
  const values = await valuesOf(host, "Dynamics");
  // The windows stand below the months, under the same headers.
  const months = values.findIndex((line) => line.includes("Clients kept"));
  const header = values.findIndex((line, row) => row > months && line.includes("Clients kept"));
  const column = values[header].indexOf("Clients kept");
  const { windows } = analysis.dynamics;
  const place = windows.findIndex(({ setRate }) => setRate !== null);
  const cell = await cellAt("Dynamics", header + 1 + place, column);
  for (const language of ["en", "ru"] as const) {
    const found = figureIn(cell, "dynamics", language);
    const why = explainFigure(analysis, found!.figure);
    const { regular, lost, setRate } = windows[place];
    expect(why).toMatchObject({ rule: "setRate", value: (setRate ?? NaN) / 100, period: windows[place].period });
    expect(why.equation?.terms.map(({ value }) => value)).toEqual([regular, regular + lost]);
    expect(found?.shown).toBeCloseTo((setRate ?? NaN) / 100, 9);
  }
});

test("a list that the user has sorted is known by its labels, and an overwritten figure by its place", async () => {
  const { host, analysis, cellAt, figureIn } = await afterRun();
  const values = await valuesOf(host, "Clients");
  const header = values.findIndex((line) => line.includes("Turnover"));
  const column = values[header].indexOf("Turnover");
  const [first, second] = analysis.clients;
  const swapped = [values[header + 2], values[header + 1]];
  swapped[0][column] = 12_345;
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Clients");
    sheet.getRangeByIndexes(header + 1, 0, 2, values[0].length).values = swapped;
    await context.sync();
  });
  const upper = figureIn(await cellAt("Clients", header + 1, column), "clients");
  expect(upper).toMatchObject({ line: second.client, shown: 12_345, figure: { of: { client: second.client } } });
  // Of a line that has changed altogether the name is left.
  const changed = { ...(await cellAt("Clients", header + 2, column)), row: [second.client, "Elsewhere", "Elsewhere"] };
  expect(figureIn(changed, "clients")).toMatchObject({ line: second.client, shown: null });
  const lower = figureIn(await cellAt("Clients", header + 2, column), "clients");
  expect(lower).toMatchObject({ line: first.client, shown: first.turnover });
});

test("months are dates that read as months, and a line of a sorted list is known by its month", async () => {
  const { host, analysis, cellAt, figureIn } = await afterRun();
  const values = await valuesOf(host, "Dynamics");
  const header = values.findIndex((line) => line.includes("Clients kept"));
  const column = values[header].indexOf("Turnover");
  const [, second] = analysis.dynamics.months;
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Dynamics");
    const months = sheet.getRangeByIndexes(header + 1, 0, 2, 1);
    const last = sheet.getRangeByIndexes(header + analysis.dynamics.months.length, 0, 1, 1);
    months.load("values, text");
    last.load("text");
    await context.sync();
    expect(months.values).toEqual([[45323], [45352]]);
    // The last sale is of January 1.
    expect([months.text, last.text]).toEqual([[["2024-02"], ["2024-03"]], [["2025-01*"]]]);
    const swapped = [values[header + 2], values[header + 1]];
    sheet.getRangeByIndexes(header + 1, 0, 2, values[0].length).values = swapped;
    await context.sync();
  });
  const upper = await cellAt("Dynamics", header + 1, column);
  for (const [language, line] of [
    ["en", "2024-03"],
    ["ru", "03.2024"],
  ] as const) {
    expect(figureIn(upper, "dynamics", language)).toMatchObject({ line, figure: { of: second } });
  }
});
