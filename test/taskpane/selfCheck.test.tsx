/** @jest-environment jsdom */
import { fireEvent, screen } from "@testing-library/react";
import type { SelfCheckResult } from "../../src/app/selfCheck";
import { selfCheckFindings } from "../../src/app/selfCheck";
import type { WorkbookPort } from "../../src/app/workbookPort";
import { languages, loadFigureTranslator } from "../../src/locales";
import type { PaneEffects } from "../../src/taskpane/state/usePane";
import { reduce } from "../../src/taskpane/state/paneState";
import { northwindTables, scannedState } from "./paneFixtures";
import { axeFindings, renderPane } from "./renderPane";

function showSettings(results: readonly SelfCheckResult[]) {
  const port = {
    selfCheck: async (onResult: (result: SelfCheckResult) => void) => results.forEach(onResult),
  } as unknown as WorkbookPort;
  const withWorkbook = (async (during: string, work: (given: WorkbookPort) => Promise<unknown>) =>
    during === "check" ? work(port) : null) as unknown as PaneEffects["withWorkbook"];
  const state = reduce(scannedState(northwindTables()), { type: "screenChosen", screen: "settings" });
  return renderPane(state, { withWorkbook });
}

test("the report says in a line each what works, what does not and what is not supported, and can be copied", async () => {
  const written: string[] = [];
  Object.assign(navigator, { clipboard: { writeText: async (text: string) => void written.push(text) } });
  const { container } = showSettings([
    { finding: "texts.passed", params: {} },
    { finding: "functions.unsupported", params: { formula: "=CRR(90,10,100)", shown: "#NAME?" } },
    { refused: "large", code: "tooLarge", params: {} },
  ]);
  fireEvent.click(await screen.findByRole("button", { name: "Check Excel" }));
  await screen.findByText("1 check did not pass. Copy the report and send it with your question.");
  fireEvent.click(screen.getByRole("button", { name: "Copy the report" }));
  await screen.findByText("Copied.");
  const [texts, functions, large] = written[0].split("\n");
  expect(texts).toBe("Works – Texts such as =1+1, 007 and 2024-01-02 stay texts.");
  expect(functions).toMatch(/^Not supported here – Functions: in Turkish Excel/);
  expect(large).toMatch(/^Does not work – 5 MB of cells: \S.+\.$/);
  expect(await axeFindings(container)).toEqual([]);
});

test("it says that all works where nothing has failed", async () => {
  showSettings([{ finding: "sheet.passed", params: {} }]);
  fireEvent.click(await screen.findByRole("button", { name: "Check Excel" }));
  await screen.findByText("All that Clientele needs from Excel works here.");
});

const params = {
  ...{ version: "16", platform: "PC", displayLanguage: "tr-TR", contentLanguage: "tr-TR", newest: "ExcelApi 1.16" },
  ...{ missing: "ExcelApi 1.9", decimal: ",", date: "dd.MM.yyyy", shown: "1234,50", language: "tr-TR", day: "45292" },
  ...{ system: "1900", text: "007", value: "7", writing: 1.2, reading: 0.4, wrong: 3, wanted: "Hidden" },
  ...{ visibility: "Visible", formula: "=CRR(90,10,100)" },
};

test.each(languages)("every finding has a sentence that names what was found in %s", async (language) => {
  const t = await loadFigureTranslator(language);
  for (const finding of selfCheckFindings) expect(t(`selfCheck.${finding}`, params)).toMatch(/^\S.{10,}\.$/);
});
