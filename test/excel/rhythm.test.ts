import { explainFigure } from "../../src/analysis/explanations/explainFigure";
import { readWorkbook } from "../../src/app/readWorkbook";
import { runAnalysis } from "../../src/app/runAnalysis";
import { scanWorkbook } from "../../src/app/scanWorkbook";
import { selectedFigure } from "../../src/app/selectedFigure";
import type { CellValue } from "../../src/analysis/types";
import type { SelectedCell } from "../../src/app/workbookPort";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import { translator, type Language } from "../../src/locales";
import { buildReports } from "../../src/reports/buildReports";
import { isoDay } from "../setup/csvTables";
import { closeHost, openHost, watch } from "./openHost";
import { sheetData, sheetNamed, workbookData } from "./workbook";

// An owner with a till finds when the clients come: the time stands beside the date.

afterEach(closeHost);

const MONDAY = isoDay("2024-01-08");
const WEEKS = 20;

/** On weekdays and Saturdays a sale in the morning, on Mondays every second week, and on Fridays three in the evening. */
function tillRows(): readonly CellValue[][] {
  const rows: CellValue[][] = [];
  for (let week = 0; week < WEEKS; week++) {
    for (let weekday = 0; weekday < 6; weekday++) {
      const day = MONDAY + 7 * week + weekday;
      const isFriday = weekday === 4;
      const times = isFriday
        ? ["17:05", "17:20", "17:45"]
        : weekday === 0 && week % 2 === 1
          ? []
          : [`${9 + (day % 3)}:30`];
      times.forEach((time, place) => rows.push([day, time, `Client ${(week + weekday + place) % 9}`, 100]));
    }
  }
  return rows;
}

async function rhythmOfTill(headers: readonly string[], language: Language) {
  const host = openHost(workbookData([sheetData("Till", [headers, ...tillRows()])]));
  const port = officeWorkbook();
  const scanned = await scanWorkbook(port);
  const session = { ...scanned.session, language, reports: ["rhythm" as const] };
  const { sheets } = await runAnalysis(port, session, watch());
  const name = sheets.at(-1)!.name;
  const rows = [...sheetNamed(host.save(), name).cells].map(([row, cells]) => ({
    row,
    values: [...cells.values()].map(({ value }) => value),
  }));
  /** The line of the list under a heading that begins with a text. */
  const lineOf = (heading: string, first: string) => {
    const from = rows.find(({ values }) => values[0] === heading)!.row;
    return rows.find(({ row, values }) => row > from && values[0] === first)!;
  };
  return { host, port, session, name, texts: rows.map(({ values }) => values[0]), lineOf };
}

test("the peak on Friday evening and the quiet Monday are said, and a figure of them is explained by its purchases", async () => {
  const { host, port, session, name, texts, lineOf } = await rhythmOfTill(["Date", "Time", "Client", "Amount"], "en");
  expect(texts).toContain("150 of 150 purchases carry a time of day; the hours are counted over these.");
  expect(texts).toContain("Monday: quiet, 0.40 × the mean (10 purchases on 20 days).");
  expect(texts).toContain("Friday: peak, 2.40 × the mean (60 purchases on 20 days).");
  expect(texts).toContain("17:00–18:00: peak, 1.60 × the mean (60 purchases on 120 days).");
  const friday = lineOf("By weekday", "Friday");
  const column = friday.values.indexOf(60);
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.activate();
    sheet.getCell(friday.row, column).select();
    await context.sync();
  });
  let selected: SelectedCell | null = null;
  const fail = (error: unknown) => {
    throw error;
  };
  const stop = await port.followSelection((cell) => (selected = cell), fail);
  await stop();
  const { analysis } = await readWorkbook(port, session, watch());
  const context = { translate: translator("en"), language: "en" as const, sources: { sales: "" } };
  const sheet = buildReports(analysis, { ...context, ids: ["rhythm"] }).find(({ id }) => id === "rhythm")!;
  const found = selectedFigure(selected!, sheet);
  expect(found).toMatchObject({ line: "Friday", shown: 60 });
  expect(explainFigure(analysis, found!.figure)).toMatchObject({ value: 60, sales: { count: 60, sum: 6000 } });
});

test("the same is said in Russian of a sheet in Russian", async () => {
  const { texts } = await rhythmOfTill(["Дата", "Время чека", "Клиент", "Сумма"], "ru");
  const said = texts.filter((text) => typeof text === "string");
  expect(said.some((text) => /^Пятница: пик, 2,40/.test(text))).toBe(true);
  expect(said.some((text) => /^Понедельник: .*0,40/.test(text))).toBe(true);
  expect(said.some((text) => /^17:00–18:00: пик, 1,60/.test(text))).toBe(true);
});
