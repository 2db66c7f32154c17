import { scanWorkbook } from "../../src/app/scanWorkbook";
import { recogniseTables } from "../../src/app/recogniseTables";
import { runAnalysis } from "../../src/app/runAnalysis";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import { found } from "../app/tables";
import { isoDay } from "../setup/csvTables";
import { closeHost, openHost, watch } from "./openHost";
import { sheetData, sheetNamed, valueAt, workbookData } from "./workbook";

// A plan and the spend on clients, from the user's sheets to the reports. Expected figures are worked by hand.

afterEach(closeHost);

const salesRows = [
  ["Date", "Client", "Amount", "Manager"],
  [isoDay("2024-02-05"), "Old", 100, "Anna"],
  [isoDay("2024-04-10"), "Old", 300, "Anna"],
  [isoDay("2024-05-10"), "Fresh", 200, "Anna"],
  [isoDay("2024-06-30"), "Third", 400, "Boris"],
];
const planRows = [
  ["Manager", "Period", "Indicator", "Plan"],
  ["Anna", "Q2 2024", "Turnover", 400],
  ["Boris", "2024-06", "Turnover", 500],
  ["Boris", "soon", "Turnover", 500],
];
const spendRows = [
  ["Month", "Kind", "Amount"],
  ["April 2024", "Acquisition", 300],
];
const userSheets = [sheetData("Sales", salesRows), sheetData("Plan 2024", planRows), sheetData("Costs", spendRows)];

async function run() {
  const port = officeWorkbook();
  const { session } = await scanWorkbook(port);
  return { session, result: await runAnalysis(port, session, watch()) };
}

test("plan and spend are found, read, compared and remembered; a wrong cell is named", async () => {
  const host = openHost(workbookData(userSheets));
  const { session, result } = await run();
  expect([session.choices.plan?.table.name, session.choices.spend?.table.name]).toEqual(["Plan 2024", "Costs"]);
  expect(result.analysis.plan?.lines.map(({ manager, plan, fact }) => [manager, plan, fact])).toEqual([
    ["Anna", 400, 500],
    ["Boris", 500, 400],
  ]);
  expect(result.analysis.value.spend?.cac).toBe(150);
  expect(result.analysis.problems.items).toEqual([
    { code: "periodUnreadable", where: { sheet: "Plan 2024", row: 3, column: 1 }, params: { value: "soon" } },
  ]);
  const managers = sheetNamed(host.save(), "Managers");
  const headers = [...(managers.cells.get(2)?.values() ?? [])].map(({ value }) => value);
  expect(headers.slice(0, 4)).toEqual(["Manager", "Turnover", "Plan", "Plan %"]);
  const again = await scanWorkbook(officeWorkbook());
  expect([again.session.choices.plan?.table.name, again.session.choices.spend?.table.name]).toEqual([
    "Plan 2024",
    "Costs",
  ]);
});

test.each([
  ["Russian", ["Менеджер", "Месяц", "Показатель", "План"], "Выручка", ["Период", "Вид затрат", "Сумма"], "Привлечение"],
  ["Macedonian", ["Менаџер", "Месец", "Показател", "План"], "Промет", ["Период", "Вид", "Износ"], "Задржување"],
  ["Romanian", ["Manager", "Luna", "Indicator", "Plan"], "Cifra de afaceri", ["Perioada", "Tip", "Suma"], "Atragere"],
  ["Turkish", ["Temsilci", "Dönem", "Gösterge", "Plan"], "Ciro", ["Dönem", "Tür", "Tutar"], "Elde tutma"],
])("%s headers and words tell a plan and a spend table", (_language, planHeaders, indicator, spendHeaders, kind) => {
  const tables = [
    found("Sheet1", planHeaders, [["Anna", "2024-05", indicator, 100]]),
    found("Sheet2", spendHeaders, [["2024-05", kind, 100]]),
    found("Sheet3", ["Manager", "Month", "Hours"], [["Anna", "2024-05", 160]]),
  ];
  const { plan, spend } = recogniseTables(tables);
  expect([plan?.table.name, spend?.table.name]).toEqual(["Sheet1", "Sheet2"]);
});

test("a list by manager and month of something else is taken for no plan", () => {
  const tables = [
    found("Bonus", ["Manager", "Month", "Value"], [["Anna", "2024-05", 160]]),
    found("Costs", ["Month", "Type", "Amount"], [["2024-05", "rent", 160]]),
  ];
  expect(recogniseTables(tables)).toMatchObject({ plan: null, spend: null });
});

test("the summary's links lead to the sheets by their final names, also where the user owns one of those", async () => {
  const host = openHost(workbookData([...userSheets, sheetData("Dynamics", [["mine"]])]));
  await run();
  await run();
  const data = host.save();
  const summary = sheetNamed(data, "Summary");
  const linkOf = (text: string) => {
    const link = summary.hyperlinks.find(({ row, column }) => valueAt(summary, row, column) === text);
    return link?.address;
  };
  expect(linkOf("Turnover")).toBe("#'Dynamics - analysis'!A1");
  expect(linkOf("New clients")).toBe("#'Managers'!A1");
  expect(summary.hyperlinks.length).toBeGreaterThanOrEqual(12);
  const names = data.sheets.map((sheet) => sheet.name);
  for (const { address } of summary.hyperlinks) {
    expect(names).toContain(/^#'(.*)'!A\d+$/.exec(address)?.[1].replaceAll("''", "'"));
  }
});
