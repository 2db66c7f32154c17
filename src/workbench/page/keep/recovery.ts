import { savingSteps } from "../../host/univer/workbook/saveWorkbook";
import type { UniverHandle } from "../../host/univer/univerHandle";
import { inSlices } from "../../slices";
import { forgetKept, keep, recall } from "../files/fileWork";
import { forgetAtTheEnd, type KeptWorkbook } from "./keptWorkbook";

const quietMilliseconds = 2_000;
const flag = "clientele.unsaved";
const lock = "clientele.workbook";

/**
 * Keeps the unsaved workbook in the browser, quietly, and gives it back after a crash. One page at a time does so: a
 * second window would take the first one's workbook for a lost one.
 */
export class Recovery {
  private timer: ReturnType<typeof setTimeout> | null = null;
  /** Counts what happened to the workbook, so that nothing is kept that was saved meanwhile. */
  private changes = 0;

  private constructor(
    private readonly handle: UniverHandle,
    private readonly bookName: () => string,
    private readonly isOwner: boolean,
  ) {
    // The user leaves of his own will, and was asked.
    window.addEventListener("pagehide", () => {
      if (!isOwner) return;
      localStorage.removeItem(flag);
      forgetAtTheEnd();
    });
  }

  static async start(handle: UniverHandle, bookName: () => string): Promise<Recovery> {
    const isOwner = await becomesOwner();
    // Where the browser had no time for it at the end.
    if (isOwner && localStorage.getItem(flag) === null) forgetAtTheEnd();
    return new Recovery(handle, bookName, isOwner);
  }

  /** The workbook of a page that did not come to its end. */
  async lost(): Promise<KeptWorkbook | null> {
    if (!this.isOwner || localStorage.getItem(flag) === null) return null;
    return recall();
  }

  changed(): void {
    this.changes += 1;
    if (!this.isOwner) return;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => this.keep().catch(reportError), quietMilliseconds);
  }

  /** Nothing of the open workbook would be lost. */
  async none(): Promise<void> {
    this.changes += 1;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    if (!this.isOwner || localStorage.getItem(flag) === null) return;
    localStorage.removeItem(flag);
    await forgetKept();
  }

  private async keep(): Promise<void> {
    const before = this.changes;
    const workbook = await inSlices(savingSteps(this.handle));
    // Cells that changed while they were being read are kept with the next quiet moment.
    if (before !== this.changes) return;
    await keep({ name: this.bookName(), workbook });
    if (before === this.changes) localStorage.setItem(flag, "1");
  }
}

/** For as long as the page lives. */
function becomesOwner(): Promise<boolean> {
  return new Promise((resolve) => {
    void navigator.locks.request(lock, { ifAvailable: true }, (held) => {
      resolve(held !== null);
      return held === null ? null : new Promise<never>(() => undefined);
    });
  });
}
