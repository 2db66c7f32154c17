import { CommandType } from "@univerjs/core";
import type { UniverHandle } from "../../host/univer/univerHandle";

/** Changes that Univer makes by itself, to show what is there. */
const ofTheScreen: ReadonlySet<string> = new Set([
  "sheet.mutation.set-drawing-apply",
  "sheet.mutation.set-worksheet-row-auto-height",
  "sheet.mutation.set-worksheet-row-is-auto-height",
]);

/** Whether the open workbook has changes that are in no file. */
export class UnsavedWork {
  private changed = false;

  constructor(
    handle: UniverHandle,
    private readonly onChange: () => void,
  ) {
    handle.commands.onCommandExecuted(({ id, type }, options) => {
      // What formulas come to is not saved work either: it is calculated again.
      if (type !== CommandType.MUTATION || options?.onlyLocal || !id.startsWith("sheet.mutation.")) return;
      if (ofTheScreen.has(id)) return;
      this.some();
    });
    window.addEventListener("beforeunload", (event) => {
      if (this.changed) event.preventDefault();
    });
  }

  get exists(): boolean {
    return this.changed;
  }

  some(): void {
    this.changed = true;
    this.onChange();
  }

  /** The workbook has been opened or saved. */
  none(): void {
    this.changed = false;
  }
}
