import { IUniverInstanceService } from "@univerjs/core";
import { LAST_RUN_KEY } from "../../app/lastRun";
import { languageMeta, loadWorkbenchTranslator, translator, type Language, type Translate } from "../../locales";
import { formatLocales } from "../../locales/language";
import { fileNoticeSentence } from "../../workbooks/fileNotices";
import { FileError } from "../../workbooks/fileError";
import {
  createCustomFunctionsRuntime,
  type CustomFunctionsRuntime,
} from "../host/customFunctions/customFunctionsRuntime";
import { createExcelHost, type ExcelHost } from "../host/excelHost";
import { openingSteps } from "../host/univer/workbook/openWorkbook";
import { savingSteps } from "../host/univer/workbook/saveWorkbook";
import type { UniverHandle } from "../host/univer/univerHandle";
import { inSlices } from "../slices";
import type { WorkbookData } from "../../workbooks/workbookData";
import { showCellErrors } from "./grid/cellErrors";
import { showCellNotes } from "./grid/cellNotes";
import { ChartLayer } from "./charts/chartLayer";
import { endBeginning } from "./shell/beginning";
import { element, showTexts } from "./shell/elements";
import { downloadName } from "./files/fileNames";
import { download, offer, readFile, readFunctionMetadata, readManifest, readSample } from "./files/files";
import { focusGrid } from "./grid/focusGrid";
import { calmTabOrder, createGrid } from "./grid/grid";
import { showGridMenus } from "./grid/gridMenus";
import { setGridNumbers, showGridNumbers } from "./grid/gridNumbers";
import { followScheme } from "./grid/gridScheme";
import { countHeaderIndents } from "./grid/headerIndents";
import { slowIdleFrames } from "./grid/idleFrames";
import { watchIdleness } from "./grid/idleness";
import { slowIdleTimers } from "./grid/idleTimers";
import { acceptLocalTyping } from "./grid/localTyping";
import { keepQuietRules } from "./grid/quietRules";
import { growTablesByPasting } from "./grid/growingTables";
import { hideNotice, showNotice, whileBusy } from "./shell/messages";
import { showPane } from "./shell/paneFrame";
import { enablePaneVisibility } from "./shell/paneVisibility";
import { ask } from "./shell/question";
import { Recovery } from "./keep/recovery";
import { enableRegionKeys, enableRegionKeysIn, type Region } from "./shell/regionKeys";
import { showActions, showRibbon } from "./shell/ribbon";
import { ribbonGroup, type RibbonButton } from "./shell/ribbonGroup";
import type { Sample } from "./files/samples";
import { keepSheetLook } from "./grid/sheetLook";
import { UnsavedWork } from "./keep/unsavedWork";

/** The open workbook, the grid that shows it and the pane that works on it. */
export class Workbench {
  private readonly handle: UniverHandle;
  private readonly charts: ChartLayer;
  private readonly host: ExcelHost;
  private readonly functions: CustomFunctionsRuntime;
  private translate: Translate;
  private bookName = "";
  /** The frame of the pane; null = none that has found its host. */
  private pane: HTMLIFrameElement | null = null;
  private readonly unsaved: UnsavedWork;
  /** From the first workbook on. */
  private recovery: Recovery | null = null;
  private readonly regions: readonly Region[] = [
    { element: element("bar", HTMLElement), focus: () => element("open-file", HTMLButtonElement).focus() },
    { element: element("grid", HTMLElement), focus: () => focusGrid(this.handle) },
    { element: element("pane", HTMLElement), focus: () => document.querySelector("iframe")?.contentWindow?.focus() },
  ];

  /** Without a way to answer the pane's office.js there is only the grid. */
  constructor(
    private language: Language,
    private readonly hasPane: boolean,
  ) {
    this.translate = translator(language);
    const idleness = watchIdleness(window);
    slowIdleFrames(window, idleness);
    slowIdleTimers(window, idleness);
    this.handle = createGrid(element("grid", HTMLElement), language);
    this.handle.commands.onCommandExecuted(idleness.wake);
    this.handle.commands.onCommandExecuted(() => this.followRun());
    followScheme(this.handle);
    showGridMenus(this.handle, language, this.translate);
    showGridNumbers(this.handle, () => this.language);
    keepSheetLook(this.handle);
    countHeaderIndents(this.handle);
    acceptLocalTyping(this.handle, () => this.language);
    keepQuietRules(this.handle);
    growTablesByPasting(this.handle);
    this.charts = new ChartLayer(this.handle, formatLocales(language));
    this.host = createExcelHost(this.handle, excelLanguages(language));
    let made = 0;
    // What Excel opens beside the open workbook is a file here.
    this.host.onNewWorkbook((bytes) => offer(new Uint8Array(bytes), `Book${++made}.xlsx`));
    this.functions = createCustomFunctionsRuntime(this.handle, this.host.faults);
    const { Office, Excel, OfficeExtension } = this.host;
    window.clienteleHost = { Office, Excel, OfficeExtension, CustomFunctions: this.functions.CustomFunctions };
    enableRegionKeys(this.regions);
    enablePaneVisibility(this.host.addin, () => focusGrid(this.handle));
    showCellErrors(this.handle, this.host, this.functions, () => this.translate);
    showCellNotes(this.handle, this.host);
    this.unsaved = new UnsavedWork(this.handle, () => this.recovery?.changed());
    this.showFaults().catch(reportError);
  }

  /** What a page that broke off has left, else the sample. */
  async begin(first: Sample): Promise<void> {
    this.recovery = await Recovery.start(this.handle, () => this.bookName);
    const lost = await this.recovery.lost();
    if (lost !== null && (await this.wantsBack(lost.name))) {
      await this.open(lost.name, async () => lost.workbook);
      // It is in no file yet.
      return this.unsaved.some();
    }
    await this.open(first.fileName(this.translate), () => readSample(first));
  }

  /** Asks where something would be lost. */
  private async mayReplace(): Promise<boolean> {
    if (!this.unsaved.exists) return true;
    const question = this.translate("page.replaceUnsaved", { name: this.bookName });
    return ask(question, this.translate("page.replace"), this.translate("page.keepWorking"));
  }

  /** Asks where the saved file will lack what the opened one holds. */
  private async maySave(): Promise<boolean> {
    const { leftOut } = this.handle.extras;
    if (leftOut.length === 0) return true;
    const items = leftOut.map((kind) => this.translate(`command.leftOut.${kind}`)).join(", ");
    const question = this.translate("workbench.leftOut", { name: this.bookName, items });
    return ask(question, this.translate("workbench.saveAnyway"), this.translate("workbench.cancel"));
  }

  private wantsBack(name: string): Promise<boolean> {
    const question = this.translate("page.restoreOffer", { name });
    return ask(question, this.translate("page.restore"), this.translate("page.forget"));
  }

  /** Of a build for development only: what is published can refuse nothing. */
  private async showFaults(): Promise<void> {
    if (process.env.NODE_ENV === "development") {
      const { enableFaultsDrawer } = await import("./shell/faultsDrawer");
      enableFaultsDrawer(this.host, this.handle, this.translate);
    }
  }

  async openSample(sample: Sample): Promise<void> {
    if (!(await this.mayReplace())) return;
    await this.open(sample.fileName(this.translate), () => readSample(sample));
  }

  async openFile(file: File): Promise<void> {
    if (!(await this.mayReplace())) return;
    await this.open(file.name, () => readFile(file));
  }

  async download(): Promise<void> {
    hideNotice();
    if (!(await this.maySave())) return;
    const busy = this.translate("workbench.saving", { name: downloadName(this.bookName) });
    try {
      await whileBusy(busy, async () => download(await inSlices(savingSteps(this.handle)), this.bookName));
      this.unsaved.none();
      await this.recovery?.none();
    } catch (error) {
      showNotice(this.translate("workbench.downloadFailed"));
      throw error;
    }
  }

  /** As when Excel's own language changes: the pane starts again, where it was left, and follows. */
  async setLanguage(language: Language): Promise<void> {
    this.language = language;
    this.translate = await loadWorkbenchTranslator(language);
    showTexts(language, this.translate);
    showGridMenus(this.handle, language, this.translate);
    setGridNumbers(this.handle, language);
    await this.showFaults();
    this.charts.setLocales(formatLocales(language));
    this.host.setDisplayLanguage(languageMeta(language).tag);
    this.host.setContentLanguage(languageMeta(language).tag);
    await this.startPane(this.pane);
  }

  private async open(name: string, read: () => Promise<WorkbookData>): Promise<void> {
    hideNotice();
    try {
      await whileBusy(this.translate("workbench.opening", { name }), async () => {
        const workbook = await read();
        await inSlices(openingSteps(this.handle, workbook));
        calmTabOrder(element("grid", HTMLElement));
        // Else the keyboard types nowhere until the grid was clicked.
        this.handle.injector.get(IUniverInstanceService).focusUnit(this.handle.unitId);
        this.bookName = name;
        element("book-name", HTMLElement).textContent = name;
        await this.startPane(null);
        const notices = (workbook.notices ?? []).map((notice) => fileNoticeSentence(notice, name, this.translate));
        if (notices.length > 0) showNotice(notices.join(" "));
      });
      this.unsaved.none();
      await this.recovery?.none();
    } catch (error) {
      if (error instanceof FileError)
        return showNotice(this.translate(`workbench.file.${error.code}`, { name, ...error.params }));
      showNotice(this.translate("workbench.openFailed", { name }));
      throw error;
    }
  }

  /** Another one, or the `shown` one again. */
  private async startPane(shown: HTMLIFrameElement | null): Promise<void> {
    if (!this.hasPane) return showNotice(this.translate("workbench.noServiceWorker"));
    this.functions.registerMetadata(await readFunctionMetadata(this.language));
    const { addin } = this.host;
    addin.restart();
    addin.paneVisible = true;
    this.pane = await showPane(element("pane-frame", HTMLElement), this.translate("workbench.pane"), shown);
    if (this.pane === null) return showNotice(this.translate("workbench.paneFailed"));
    enableRegionKeysIn(this.pane, this.regions);
    const group = ribbonGroup(await readManifest(), languageMeta(this.language).tag);
    showRibbon(group, this.hasRun, (button) => this.press(button));
  }

  private get hasRun(): boolean {
    return this.handle.extras.settings.has(LAST_RUN_KEY);
  }

  private followRun(): void {
    showActions(this.hasRun);
    if (this.hasRun) endBeginning();
  }

  private press({ id, action }: RibbonButton): void {
    const { addin } = this.host;
    if (action === null) addin.paneVisible = true;
    else addin.run(action, id).catch(reportError);
  }
}

/** Here the language of Excel and that of its figures are one. */
function excelLanguages(language: Language) {
  return { displayLanguage: languageMeta(language).tag, contentLanguage: languageMeta(language).tag };
}
