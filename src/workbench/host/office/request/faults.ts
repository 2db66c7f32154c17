import { OfficeError } from "./errors";
import { cellsPerRead, payloadBytes } from "./limits";

/** What can go wrong in Excel, to be switched on by whoever tries the add-in. */
export class Faults {
  /** Fails the n-th exchange from now with Excel (see `syncCount`), after so many of its actions were done. */
  failAtSync: { n: number; code: string; afterActions?: number } | null = null;
  latencyMs = 0;
  /** The workbook is open for reading only. */
  readOnly = false;
  /** The structure is protected: sheets cannot be added, removed, renamed, moved or hidden. */
  workbookProtected = false;
  payloadLimit = payloadBytes;
  /** Reading more cells at once gives null. */
  cellLimit = cellsPerRead;
  /** Called before the n-th exchange; may use Excel itself, as a co-author would. */
  beforeSync: ((n: number) => void | Promise<void>) | null = null;
  /** Exchanges so far; may be set to 0. */
  syncCount = 0;
  /** Bytes asked and answered in them; may be set to 0. */
  byteCount = 0;
  private editing = false;
  private readonly waiting = new Set<() => void>();
  private insideHook = false;

  /** The user is typing into a cell. */
  get editMode(): boolean {
    return this.editing;
  }

  set editMode(editing: boolean) {
    this.editing = editing;
    if (editing) return;
    for (const resume of this.waiting) resume();
    this.waiting.clear();
  }

  /** Answers after how many actions the exchange is to fail, if it is to fail at all. */
  async enter(delayForCellEdit: boolean): Promise<{ error: OfficeError; afterActions: number } | null> {
    if (this.insideHook) return null;
    this.syncCount += 1;
    const n = this.syncCount;
    if (this.beforeSync) {
      this.insideHook = true;
      try {
        await this.beforeSync(n);
      } finally {
        this.insideHook = false;
      }
    }
    if (this.latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, this.latencyMs));
    if (this.editing) {
      if (!delayForCellEdit) throw new OfficeError("InvalidOperationInCellEditMode");
      await new Promise<void>((resolve) => this.waiting.add(resolve));
    }
    if (this.failAtSync?.n !== n) return null;
    const { code, afterActions = 0 } = this.failAtSync;
    return { error: new OfficeError(code), afterActions };
  }
}
