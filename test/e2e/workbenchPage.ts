import { buffer } from "node:stream/consumers";
import type { BrowserContextOptions, Browser, FrameLocator, Locator, Page } from "playwright-core";
import { testLimit } from "../setup/testLimit.cjs";
import { readCells, readChartTitles, readForms, readSheetNames, type ShownCell } from "./openWorkbook";

export type { ShownCell };

/** The workbench in a browser window of its own, and what went wrong in it. */
export class WorkbenchPage {
  /** Console errors, uncaught errors, failed requests. */
  readonly complaints: string[] = [];
  readonly addresses = new Set<string>();

  private constructor(
    readonly page: Page,
    readonly siteAddress: string,
  ) {
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") this.complaints.push(message.text());
    });
    page.on("pageerror", (error) => this.complaints.push(String(error.stack ?? error)));
    page.on("requestfailed", (request) => {
      const reason = request.failure()?.errorText;
      // A page that is left, as when the language changes, needs no more of what it was loading.
      if (reason !== "net::ERR_ABORTED") this.complaints.push(`${request.url()} ${reason}`);
    });
    page.context().on("request", (request) => this.addresses.add(request.url()));
  }

  /** `pane` = whether to wait for the pane; `page` = the page of the site, the workbench itself if none is named. */
  static async open(
    browser: Browser,
    siteAddress: string,
    options: BrowserContextOptions = {},
    { pane = true, page = "" } = {},
  ) {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: "en-US",
      // What is looked at stands still: no colour or place is caught on its way to another one.
      reducedMotion: "reduce",
      ...options,
    });
    context.setDefaultTimeout(testLimit);
    const workbench = new WorkbenchPage(await context.newPage(), siteAddress);
    await workbench.page.goto(`${siteAddress}${page}`);
    if (pane) await workbench.ready();
    return workbench;
  }

  /** The same browser, with what it has kept, in a page of its own. */
  async reopen(): Promise<WorkbenchPage> {
    const again = new WorkbenchPage(await this.page.context().newPage(), this.siteAddress);
    await again.page.goto(this.siteAddress);
    return again;
  }

  get pane(): FrameLocator {
    return this.page.frameLocator("iframe");
  }

  /** Until the workbook is open and the pane has found its tables. */
  async ready(): Promise<void> {
    // A workbook that has reports offers to run again.
    await this.pane.getByRole("button", { name: /^Run( again)?$/ }).waitFor();
    // The pane starts while the page is still opening the workbook; until then the bar answers nobody.
    await this.page.locator("#busy").waitFor({ state: "hidden" });
  }

  /** Every cell from A1 to the last one used, as the add-in's Excel has them; null = blank. */
  cells(sheet: string): Promise<(ShownCell | null)[][]> {
    return this.page.evaluate(readCells, sheet);
  }

  /** All but the very hidden ones, which nobody sees. */
  sheetNames(): Promise<string[]> {
    return this.page.evaluate(readSheetNames);
  }

  chartTitles(sheet: string): Promise<string[]> {
    return this.page.evaluate(readChartTitles, sheet);
  }

  forms(): Promise<[decimal: string, days: string]> {
    return this.page.evaluate(readForms);
  }

  private get nameBox(): Locator {
    return this.page.locator("#grid input").first();
  }

  /** Goes to a cell of the shown sheet by the name box, as a person does, until the grid takes what is typed. */
  async select(address: string): Promise<void> {
    const { nameBox } = this;
    await nameBox.click();
    await nameBox.fill(address);
    await nameBox.press("Enter");
    await this.until(() => nameBox.evaluate((box) => box !== document.activeElement));
  }

  /** Until the grid has taken it and stands on the cell below. */
  async type(address: string, text: string): Promise<void> {
    await this.select(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
    await this.until(async () => (await this.nameBox.inputValue()) !== address);
  }

  /** Presses Run and waits for the result. */
  async run(): Promise<void> {
    await this.pane.getByRole("button", { name: /^Run( again)?$/ }).click();
    await this.pane.getByRole("button", { name: "Cancel" }).waitFor({ state: "detached" });
    await this.pane.getByRole("heading", { name: "Result", exact: true }).waitFor();
  }

  /** The rules of test/golden/northwind.json, apart from its margin share. */
  async goldenSettings(): Promise<void> {
    await this.allSettings();
    await this.pane.getByLabel("Analysis period", { exact: true }).selectOption({ label: "Own dates" });
    await this.setting("Period from", "1997-05-07");
    await this.setting("Period to", "1998-05-06");
    await this.setting("XYZ bounds, %", "10 / 25");
  }

  private async allSettings(): Promise<void> {
    await this.pane.getByRole("tab", { name: "Settings" }).click();
    const closed = this.pane.locator("[role=tabpanel] h3 button[aria-expanded=false]");
    while ((await closed.count()) > 0) await closed.first().click();
  }

  async setting(label: string, text: string): Promise<void> {
    await this.allSettings();
    await this.pane.getByLabel(label, { exact: true }).fill(text);
  }

  async openSample(name: string): Promise<void> {
    await this.page.getByText("Samples", { exact: true }).click();
    const opened = this.nextOpened();
    await this.page.getByRole("button", { name }).click();
    await this.replaceIfAsked(opened);
  }

  async openFile(name: string, bytes: Buffer): Promise<void> {
    const opened = this.nextOpened();
    await this.page
      .locator("#file-choice")
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer: bytes });
    await this.replaceIfAsked(opened);
    await this.ready();
  }

  /** The workbench asks where there are changes that were not downloaded. */
  private async replaceIfAsked(opened: Promise<void>): Promise<void> {
    const replace = this.page.getByRole("button", { name: "Open without downloading" });
    const unasked = opened.then(() => false);
    const asked = replace.waitFor().then(
      () => true,
      () => false,
    );
    if (await Promise.race([unasked, asked])) await replace.click();
    await opened;
  }

  /** Until the sentence of the next work is gone again. */
  private nextOpened(): Promise<void> {
    return this.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const busy = document.getElementById("busy")!;
          new MutationObserver((_, observer) => {
            if (!busy.hidden) return;
            observer.disconnect();
            resolve();
          }).observe(busy, { attributeFilter: ["hidden"] });
        }),
    );
  }

  /** Formulas are calculated a moment after they were typed. */
  async until(condition: () => Promise<boolean>): Promise<void> {
    const end = Date.now() + testLimit;
    while (!(await condition())) {
      if (Date.now() > end) throw new Error("waited in vain");
      await this.page.waitForTimeout(100);
    }
  }

  /** Downloads the workbook, and answers what then lies on the disk. */
  async download(): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const waiting = this.page.waitForEvent("download");
    await this.page.getByRole("button", { name: "Download workbook" }).click();
    const download = await waiting;
    return { name: download.suggestedFilename(), bytes: await buffer(await download.createReadStream()) };
  }

  async showSheet(name: string): Promise<void> {
    await this.page.locator("#grid").getByText(name, { exact: true }).click();
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}
