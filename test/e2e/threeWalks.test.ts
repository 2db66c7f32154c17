import { loadFigureTranslator, loadWorkbenchTranslator, type Language, type Translate } from "../../src/locales";
import { exportedXlsx } from "./exportedSales";
import { useWorkbench } from "./started";
import type { WorkbenchPage } from "./workbenchPage";

// Three people's first ten minutes, each in their language and up to the sentence that they want to say.

const openWorkbench = useWorkbench();

async function begin(language: Language, locale: string): Promise<{ workbench: WorkbenchPage; t: Translate }> {
  await loadFigureTranslator(language);
  const t = await loadWorkbenchTranslator(language);
  const workbench = await openWorkbench({ locale }, { pane: false });
  await isReady(workbench, t);
  return { workbench, t };
}

async function isReady(workbench: WorkbenchPage, t: Translate): Promise<void> {
  await workbench.pane.getByRole("button", { name: t("pane.run"), exact: true }).waitFor();
  await workbench.page.locator("#busy").waitFor({ state: "hidden" });
}

async function run({ pane }: WorkbenchPage, t: Translate): Promise<void> {
  await pane.getByRole("button", { name: t("pane.run"), exact: true }).click();
  await pane.getByRole("heading", { name: t("pane.screen.result"), exact: true }).waitFor();
}

test("an accountant with an export in Russian: it agrees with my report", async () => {
  const { workbench, t } = await begin("ru", "ru-RU");
  const { page, pane } = workbench;
  // The page speaks the browser's language and offers where to begin; what repeats a run waits for one.
  await page.getByRole("button", { name: t("page.beginFile"), exact: true }).waitFor();
  expect(await page.locator("#ribbon [data-action]").isVisible()).toBe(false);
  await page
    .locator("#file-choice")
    .setInputFiles({ name: "Ведомость.xlsx", mimeType: "application/octet-stream", buffer: await exportedXlsx() });
  await pane.getByText("Продажи с 09.01.2024 по 11.06.2024", { exact: true }).waitFor();
  await isReady(workbench, t);
  expect(await page.locator("#begin").isVisible()).toBe(false);
  await run(workbench, t);

  const difference = pane.getByRole("row", { name: new RegExp(`^${t("control.difference")}`) });
  expect(await difference.locator("td").textContent()).toBe("0,00");
  await pane.getByText("321\u00a0850,50", { exact: true }).first().waitFor();
  expect(await page.locator("#ribbon [data-action]").isVisible()).toBe(true);
  expect(workbench.complaints).toEqual([]);
});

test("a consultant in Romanian: here are your rules, your gaps and your three figures", async () => {
  const { workbench, t } = await begin("ro", "ro-RO");
  const { page, pane } = workbench;
  await page.locator("#samples summary").click();
  await page.getByRole("button", { name: t("page.sampleChinook") }).click();
  await workbench.until(async () => (await workbench.sheetNames()).includes("Clients data"));
  await isReady(workbench, t);
  expect(await workbench.sheetNames()).toEqual(["Sales", "Clients data"]);

  await pane.getByRole("button", { name: t("segments.start"), exact: true }).click();
  await pane.getByRole("checkbox", { name: /^manager · 3 / }).click();
  await pane.getByRole("button", { name: t("segments.eachValue", { count: 3 }), exact: true }).click();
  await pane.getByRole("button", { name: /Jane Peacock$/ }).click();
  const targets = pane.getByRole("group", { name: "Jane Peacock" });
  await targets.getByRole("checkbox").first().waitFor();
  expect(await targets.getByRole("checkbox", { checked: true }).count()).toBeGreaterThan(0);
  await targets.getByRole("checkbox", { checked: false }).first().click();
  await pane.getByRole("button", { name: t("segments.write"), exact: true }).click();
  // They grow out of sight under other names.
  const written = [t("tables.title.rules"), t("tables.title.targets")];
  await workbench.until(async () => (await workbench.sheetNames()).slice(2).join() === written.join());
  await isReady(workbench, t);
  await run(workbench, t);

  const rules = await workbench.cells(t("tables.title.rules"));
  expect(rules.map((row) => row[0]?.value)).toEqual([
    t("problems.role.segment"),
    "Jane Peacock",
    "Margaret Park",
    "Steve Johnson",
  ]);
  const rows = await workbench.cells(t("reports.segmentProductName"));
  const gaps = rows.findIndex(([first]) => first?.value === t("reports.gap"));
  const ofJane = rows.slice(gaps).find(([first]) => first?.value === "Jane Peacock") ?? [];
  expect(ofJane.slice(2).some((cell) => Number(cell?.value) > 0)).toBe(true);
  for (const figure of ["reports.turnover", "pane.clientCount", "reports.averageCheck"] as const) {
    const value = pane
      .locator("dt", { hasText: t(figure) })
      .first()
      .locator("xpath=following-sibling::dd");
    expect(await value.textContent()).toMatch(/^\d/);
  }
  expect(workbench.complaints).toEqual([]);
});

const payment = (day: string, payer: string, amount: number, number: number) =>
  `${day};${payer};${amount}.00;Фактура ${number};${number}`;
const statement = [
  "Датум;Налогодавач;Износ;Цел на дознака;Број на документ",
  ...["2024-01-10", "2024-02-08", "2024-03-11", "2024-04-09", "2024-05-10", "2024-06-10"].flatMap((day, place) => [
    payment(day, "Пекара Зора ДОО", 12_000, place * 2 + 1),
    ...(place < 2 ? [payment(day, "Хотел Езеро ДОО", 30_000, place * 2 + 2)] : []),
  ]),
].join("\n");

test("an owner with only a bank statement in Macedonian: I know whom to call tomorrow", async () => {
  const { workbench, t } = await begin("mk", "mk-MK");
  const { page, pane } = workbench;
  // Chrome does not know the language.
  expect(await workbench.forms()).toEqual([",", expect.stringMatching(/^d/)]);
  await page.getByRole("button", { name: t("page.beginTemplate"), exact: true }).click();
  await workbench.until(async () => (await workbench.sheetNames()).length === 1);
  await isReady(workbench, t);
  await pane
    .locator("input[data-statements]")
    .setInputFiles({ name: "izvod.csv", mimeType: "text/csv", buffer: Buffer.from(statement) });
  await pane.getByRole("button", { name: t("imports.add", { count: 8 }), exact: true }).click();
  await workbench.until(async () => (await workbench.sheetNames()).length > 1);
  await isReady(workbench, t);
  await run(workbench, t);

  // Two payments of 30,000 by who has paid nothing since February.
  await pane
    .getByText(/Хотел Езеро ДОО/)
    .first()
    .waitFor();
  await pane
    .getByRole("button", { name: `${t("result.openList")} →`, exact: true })
    .first()
    .click();
  const list = await workbench.cells(t("reports.worklistsName"));
  const header = list.find((row) => row.some((cell) => cell?.value === t("reports.comment")));
  expect(header).toBeDefined();
  expect(list.some((row) => row.some((cell) => cell?.value === "Хотел Езеро ДОО"))).toBe(true);
  expect(workbench.complaints).toEqual([]);
});
