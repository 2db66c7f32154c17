import { IUniverInstanceService } from "@univerjs/core";
import { translator, type Language, type Translate } from "../../locales";
import { localeTag } from "../../locales/localeTag";
import { FileError } from "../files/fileError";
import {
  createCustomFunctionsRuntime,
  type CustomFunctionsRuntime,
} from "../host/customFunctions/customFunctionsRuntime";
import { openWorkbook } from "../host/univer/openWorkbook";
import { saveWorkbook } from "../host/univer/saveWorkbook";
import type { UniverHandle } from "../host/univer/univerHandle";
import type { WorkbookData } from "../workbookData";
import { bookFace } from "./bookFace";
import { ChartLayer } from "./chartLayer";
import { element, showTexts } from "./elements";
import { download, downloadName, readFile, readSample } from "./files";
import { createGrid, gridLocale } from "./grid";
import { hideNotice, showNotice, whileBusy } from "./messages";
import { keepSheetLook } from "./sheetLook";
import { showPane } from "./paneFrame";
import type { Sample } from "./samples";

/** The open workbook, the grid that shows it and the pane that works on it. */
export class Workbench {
  private readonly handle: UniverHandle;
  private readonly charts: ChartLayer;
  private readonly functions: CustomFunctionsRuntime;
  private translate: Translate;
  private bookName = "";

  /** Without a way to answer the pane's office.js there is only the grid. */
  constructor(
    language: Language,
    private readonly hasPane: boolean,
  ) {
    this.translate = translator(language);
    this.handle = createGrid(element("grid", HTMLElement), language);
    keepSheetLook(this.handle);
    this.charts = new ChartLayer(this.handle, localeTag[language]);
    this.functions = createCustomFunctionsRuntime(this.handle);
    window.clienteleWorkbench = bookFace(this.handle);
  }

  async openSample(sample: Sample): Promise<void> {
    await this.open(sample.fileName(this.translate), () => readSample(sample));
  }

  async openFile(file: File): Promise<void> {
    await this.open(file.name, () => readFile(file));
  }

  async download(): Promise<void> {
    hideNotice();
    const busy = this.translate("workbench.saving", { name: downloadName(this.bookName) });
    try {
      await whileBusy(busy, () => download(saveWorkbook(this.handle), this.bookName));
    } catch {
      showNotice(this.translate("workbench.downloadFailed"));
    }
  }

  /** As when Excel's own language changes: the pane starts again and follows. */
  async setLanguage(language: Language): Promise<void> {
    this.translate = translator(language);
    showTexts(language, this.translate);
    this.handle.univer.setLocale(gridLocale(language));
    this.charts.setLocale(localeTag[language]);
    await this.startPane();
  }

  private async open(name: string, read: () => Promise<WorkbookData>): Promise<void> {
    hideNotice();
    try {
      await whileBusy(this.translate("workbench.opening", { name }), async () => {
        openWorkbook(this.handle, await read());
        // Else the keyboard types nowhere until the grid was clicked.
        this.handle.injector.get(IUniverInstanceService).focusUnit(this.handle.unitId);
        this.bookName = name;
        element("book-name", HTMLElement).textContent = name;
        await this.startPane();
      });
    } catch (error) {
      showNotice(this.refusal(error, name));
    }
  }

  private refusal(error: unknown, name: string): string {
    if (error instanceof FileError) return this.translate(`workbench.file.${error.code}`, { name });
    return this.translate("workbench.openFailed", { name });
  }

  private async startPane(): Promise<void> {
    if (!this.hasPane) return showNotice(this.translate("workbench.noServiceWorker"));
    const started = await showPane(element("pane", HTMLElement), this.translate("workbench.pane"));
    if (!started) showNotice(this.translate("workbench.paneFailed"));
  }
}
