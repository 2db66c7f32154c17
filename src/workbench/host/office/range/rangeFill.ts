import type { CellBlock } from "../../univer/cells/cellReading";
import { patchCellStyles } from "../../univer/cells/cellWriting";
import { colorOf } from "./colors";
import { ClientObject, type Readers, type Surface } from "../request/loadTracking";
import { clipped } from "./rangeWriting";
import { commonStyle } from "./styleReading";

export class RangeFill extends ClientObject<CellBlock> implements Surface<Excel.RangeFill, "color" | "clear"> {
  readonly _entity = "RangeFill";

  protected _readers(): Readers<CellBlock> {
    // Excel answers white for no fill, and an empty text where cells differ.
    return { color: (block) => commonStyle(this.context._host, block, ({ bg }) => bg?.rgb ?? "#FFFFFF", "") };
  }

  get color(): string {
    return this._read("color") as string;
  }
  set color(color: string) {
    this._write("color", color, (block) => this._paint(block, colorOf(color)));
  }

  clear(): void {
    this._act("clear", (block) => this._paint(block, null));
  }

  private _paint(block: CellBlock, color: string | null): void {
    const host = this.context._host;
    host.requireEditable(block);
    const patch = { bg: color === null ? null : { rgb: color } };
    patchCellStyles(host.handle, clipped(host, block), () => patch);
  }
}
