import type { Worksheet as UniverSheet } from "@univerjs/core";
import { formLocale } from "./formLocale";
import { Slice } from "../../../slices";
import { CalculationWatch } from "../../univer/formulas/calculation";
import type { CellBlock } from "../../univer/cells/cellReading";
import type { UniverHandle } from "../../univer/univerHandle";
import { AddinRuntime } from "../addinRuntime";
import { accessDenied, itemNotFound, type OfficeError } from "./errors";
import { Faults } from "./faults";
import { HostEvents } from "./hostEvents";

export interface HostOptions {
  /** Of Excel's buttons; "en-US" unless told otherwise. */
  displayLanguage?: string;
  /** Of dates and numbers; "en-US" unless told otherwise. */
  contentLanguage?: string;
  platform?: "OfficeOnline" | "PC" | "Mac";
  /** The newest set of ExcelApi that is answered for. */
  excelApi?: string;
}

/** What all proxies of one host share. */
export class HostState {
  readonly faults = new Faults();
  readonly addin = new AddinRuntime();
  readonly calculation: CalculationWatch;
  readonly events: HostEvents;
  readonly workbookTarget = {};
  /** Asked for whenever the add-in makes a workbook of its own. */
  readonly newWorkbooks = new Set<(bytes: Uint8Array) => void>();
  /** Of all batches: many short ones in a row would keep a page busy as a long one does. */
  readonly slice = new Slice();
  displayLanguage: string;
  contentLanguage: string;
  readonly platform: "OfficeOnline" | "PC" | "Mac";
  readonly excelApi: string;
  sheetsMade = 0;
  namesMade = 0;
  tablesMade = 0;
  /** The context whose batch is carried out. */
  serving: object | null = null;
  private written = false;
  private turn: Promise<void> = Promise.resolve();

  constructor(
    readonly handle: UniverHandle,
    options: HostOptions,
  ) {
    this.displayLanguage = options.displayLanguage ?? "en-US";
    this.contentLanguage = options.contentLanguage ?? "en-US";
    this.platform = options.platform ?? "OfficeOnline";
    this.excelApi = options.excelApi ?? "1.16";
    this.calculation = new CalculationWatch(handle);
    this.events = new HostEvents(handle);
  }

  /** Whose forms dates and numbers have. */
  get formLocale(): string {
    return formLocale(this.contentLanguage);
  }

  /** One batch after the other, whoever asks. */
  async exchange(
    delayForCellEdit: boolean,
    run: (failure: { error: OfficeError; afterActions: number } | null) => Promise<void>,
  ): Promise<void> {
    const failure = await this.faults.enter(delayForCellEdit);
    const before = this.turn;
    let done: () => void = () => undefined;
    this.turn = new Promise((resolve) => (done = resolve));
    await before;
    this.written = false;
    try {
      await run(failure);
      await this.calculation.settle();
    } finally {
      this.serving = null;
      if (this.written) this.handle.forgetUndo();
      done();
    }
  }

  beforeWrite(): void {
    if (this.faults.readOnly) throw accessDenied();
    this.written = true;
  }

  requireStructure(): void {
    if (this.faults.workbookProtected) throw accessDenied();
  }

  requireSheet(sheetId: string): UniverSheet {
    const sheet = this.handle.sheet(sheetId);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  /** For changes of cells: Excel refuses them on a protected sheet. */
  requireEditable(block: CellBlock): void {
    this.requireSheet(block.sheetId);
    if (this.handle.extras.sheet(block.sheetId).protected) throw accessDenied();
  }

  dispose(): void {
    this.calculation.dispose();
    this.events.dispose();
  }
}
