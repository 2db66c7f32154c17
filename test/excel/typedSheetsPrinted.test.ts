import { readChecklistBook } from "../../src/app/checklists/checklistBook";
import { beginFill, keepEntry } from "../../src/app/checklists/keepFills";
import { printChecklist } from "../../src/app/checklists/printChecklist";
import { recordCampaign } from "../../src/app/campaigns/campaignLog";
import { clientsByManager } from "../../src/app/copies/clientsOfManagers";
import { makeCopies } from "../../src/app/copies/makeCopies";
import { updateDossiers, withoutDossier } from "../../src/app/dossiers/updateDossiers";
import { readWorkbook } from "../../src/app/readWorkbook";
import { updateRisks } from "../../src/app/risks/riskSheet";
import { scanWorkbook } from "../../src/app/scanWorkbook";
import { measuresSheet } from "../../src/app/tasks/measuresSheet";
import { updateTasks } from "../../src/app/tasks/updateTasks";
import { updateTypedSheet } from "../../src/app/typedSheets/updateTypedSheet";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import { languages, loadLateTranslator, type Language } from "../../src/locales";
import { classesOf } from "../../src/tasks/measures";
import { taskRules } from "../../src/tasks/taskRules";
import { pageFiles } from "../../src/workbooks/pages/pageFiles";
import { readXlsx } from "../../src/workbooks/xlsx/xlsxReader";
import type { DataSheet } from "../../src/workbooks/workbookData";
import { closeHost, openHost, watch } from "./openHost";
import { caseSheets, sheetNamed, workbookData } from "./workbook";

// The sheets on which people type, as they go onto paper: nobody pastes pages together at a client's office.

afterEach(closeHost);

const port = officeWorkbook();
const day = 46357;

async function analysisOf() {
  const { session } = await scanWorkbook(port);
  return (await readWorkbook(port, session, watch())).analysis;
}

/** A4 across less its margins, in points. */
const PAGE = 842 - 2 * 36;

/** As Excel has them: 7 pixels for each figure and 5 between cells. */
const pointsOf = ({ columnWidths, hiddenColumns }: DataSheet): number =>
  [...columnWidths].reduce(
    (sum, [column, width]) => (hiddenColumns.includes(column) ? sum : sum + (width * 7 + 5) * 0.75),
    0,
  );

test.each(languages)("go onto A4 one page wide, with letters that can be read, in %s", async (language: Language) => {
  const host = openHost(workbookData(caseSheets("northwind")));
  const before = host.save().sheets.map(({ name }) => name);
  const analysis = await analysisOf();
  const tasksText = await loadLateTranslator(language, "tasks");
  const copiesText = await loadLateTranslator(language, "copies");
  await updateTypedSheet(port, measuresSheet(classesOf(analysis.settings), tasksText, language));
  await updateTasks(port, analysis, taskRules, tasksText, language);
  await updateRisks(port, analysis, copiesText, language);
  const lines = [{ client: "Alfa", address: "a@x.ru", manager: "Anna" }];
  await recordCampaign(port, { name: "May", channel: "e-mail", day, lines }, tasksText, language);
  const { managers } = clientsByManager(analysis);
  const order = { managers: [managers[0].manager], rows: "own", day, blanks: true } as const;
  const copies = await makeCopies(port, analysis, order, pageFiles, copiesText, language);
  await beginFill({ port, translate: tasksText, language }, { form: "process", company: "Alfa", date: day, by: "Ana" });
  const data = host.save();
  const made = data.sheets.filter(({ name }) => !before.includes(name));
  expect(made).toHaveLength(7);
  for (const sheet of made) {
    expect([sheet.name, sheet.page.fit?.across]).toEqual([sheet.name, 1]);
    expect([sheet.name, pointsOf(sheet) * 0.6 <= PAGE]).toEqual([sheet.name, true]);
  }
  // A manager's tasks are a page that is printed as well.
  for (const sheet of (await readXlsx(copies.made[0].book.bytes)).sheets) {
    expect([sheet.name, sheet.page.fit?.across]).toEqual([sheet.name, 1]);
  }
});

test.each(languages)("dossiers keep their last column on the page, in %s", async (language: Language) => {
  const host = openHost(workbookData(caseSheets("northwind")));
  const analysis = await analysisOf();
  const t = await loadLateTranslator(language, "tasks");
  const [client] = withoutDossier(analysis, []);
  const { made } = await updateDossiers(port, analysis, [client], t, language);
  const sheet = sheetNamed(host.save(), made[0]);
  const scale = sheet.page.scale ?? 100;
  expect(scale).toBeGreaterThanOrEqual(60);
  // LibreOffice has columns that are 6 % wider.
  expect((pointsOf(sheet) * scale) / 100).toBeLessThanOrEqual(PAGE / 1.06);
  // A page names the client above, and no header of another table stands over its own.
  const name = withoutDossier(analysis, [])[0];
  expect(sheet.page.titleRows).toBeNull();
  expect(JSON.stringify(sheet.page)).toContain(t("dossiers.column.what", { client: name }));
});

test("a form whose notes are as long as they can be is printed, on as many pages as it needs", async () => {
  const host = openHost(workbookData(caseSheets("northwind")));
  const translate = await loadLateTranslator("en", "tasks");
  const writing = { port, translate, language: "en" } as const;
  const context = { translate, language: "en", proposals: null } as const;
  const number = await beginFill(writing, { form: "process", company: "Alfa", date: day, by: "Ana" });
  const print = async () => {
    const { fills } = await readChecklistBook(port);
    const { name } = await printChecklist(port, { kind: "form", fill: fills[0] }, context);
    return sheetNamed(host.save(), name);
  };
  expect((await print()).page.fit).toEqual({ across: 1, down: 2 });
  const note = `${"word ".repeat(300)}\n\n${"x".repeat(300)}`;
  for (const point of ["T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8"] as const) {
    await keepEntry(writing, await readChecklistBook(port), { form: "process", number }, point, { note });
  }
  const sheet = await print();
  expect(sheet.page.fit).toEqual({ across: 1, down: null });
  expect(Math.max(...sheet.rowHeights.values())).toBeLessThanOrEqual(409);
});
