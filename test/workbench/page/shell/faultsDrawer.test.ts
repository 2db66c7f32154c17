/** @jest-environment jsdom */
import { languages, translator } from "../../../../src/locales";
import { Faults } from "../../../../src/workbench/host/office/request/faults";
import type { ExcelHost } from "../../../../src/workbench/host/excelHost";
import type { UniverHandle } from "../../../../src/workbench/host/univer/univerHandle";
import { enableFaultsDrawer } from "../../../../src/workbench/page/shell/faultsDrawer";

jest.mock("../../../../src/workbench/page/shell/faults.css", () => ({}), { virtual: true });

test("the drawer of faults switches them on and off, and follows the language", () => {
  const faults = new Faults();
  const host = { faults } as unknown as ExcelHost;
  for (const language of languages) {
    const t = translator(language);
    enableFaultsDrawer(host, {} as UniverHandle, t);
    expect(document.querySelectorAll("#faults")).toHaveLength(1);
    expect(document.querySelector("summary")?.textContent).toBe(t("page.faults"));
  }
  const inputOf = (text: string) =>
    [...document.querySelectorAll("label")].find((label) => label.textContent === text)!.querySelector("input")!;
  const t = translator(languages.at(-1)!);
  inputOf(t("page.faultReadOnly")).click();
  inputOf(t("page.faultWorkbookProtected")).click();
  expect([faults.readOnly, faults.workbookProtected]).toEqual([true, true]);
  inputOf(t("page.faultReadOnly")).click();
  expect(faults.readOnly).toBe(false);

  faults.syncCount = 5;
  const failing = inputOf(t("page.faultFailAt"));
  failing.value = "9";
  failing.dispatchEvent(new Event("change"));
  expect(faults.failAtSync).toEqual({ n: 14, code: "GeneralException" });
});
