import { BooleanNumber } from "@univerjs/core";
import type { CellBlock } from "../../univer/cells/cellReading";
import type { StylePatch } from "../../univer/cells/cellStyles";
import { patchCellStyles } from "../../univer/cells/cellWriting";
import { colorOf } from "./colors";
import { invalidArgument } from "../request/errors";
import { ClientObject, type Readers, type Surface } from "../request/loadTracking";
import { clipped } from "./rangeWriting";
import { commonStyle } from "./styleReading";

const flag = (on: boolean) => (on ? BooleanNumber.TRUE : null);

export class RangeFont
  extends ClientObject<CellBlock>
  implements Surface<Excel.RangeFont, "bold" | "color" | "italic" | "name" | "size" | "strikethrough" | "underline">
{
  readonly _entity = "RangeFont";

  protected _readers(): Readers<CellBlock> {
    const host = this.context._host;
    return {
      bold: (block) => commonStyle(host, block, ({ bl }) => bl === BooleanNumber.TRUE, null),
      color: (block) => commonStyle(host, block, ({ cl }) => cl?.rgb ?? "#000000", ""),
      italic: (block) => commonStyle(host, block, ({ it }) => it === BooleanNumber.TRUE, null),
      name: (block) => commonStyle(host, block, ({ ff }) => ff ?? "Calibri", null),
      size: (block) => commonStyle(host, block, ({ fs }) => fs ?? 11, null),
      strikethrough: (block) => commonStyle(host, block, ({ st }) => st?.s === BooleanNumber.TRUE, null),
      underline: (block) =>
        commonStyle(host, block, ({ ul }) => (ul?.s === BooleanNumber.TRUE ? "Single" : "None"), null),
    };
  }

  get bold(): boolean {
    return this._read("bold") as boolean;
  }
  set bold(bold: boolean) {
    this._writeStyle("bold", bold, () => ({ bl: flag(bold) }));
  }

  get italic(): boolean {
    return this._read("italic") as boolean;
  }
  set italic(italic: boolean) {
    this._writeStyle("italic", italic, () => ({ it: flag(italic) }));
  }

  get strikethrough(): boolean {
    return this._read("strikethrough") as boolean;
  }
  set strikethrough(struck: boolean) {
    this._writeStyle("strikethrough", struck, () => ({ st: struck ? { s: BooleanNumber.TRUE } : null }));
  }

  get underline(): Excel.RangeFont["underline"] {
    return this._read("underline") as Excel.RangeFont["underline"];
  }
  set underline(underline: Excel.RangeFont["underline"]) {
    this._writeStyle("underline", underline, () => {
      if (underline === "None") return { ul: null };
      if (underline !== "Single") throw invalidArgument(`not an underline of the workbench: ${underline}`);
      return { ul: { s: BooleanNumber.TRUE } };
    });
  }

  get color(): string {
    return this._read("color") as string;
  }
  set color(color: string) {
    this._writeStyle("color", color, () => ({ cl: { rgb: colorOf(color) } }));
  }

  get name(): string {
    return this._read("name") as string;
  }
  set name(name: string) {
    this._writeStyle("name", name, () => ({ ff: name }));
  }

  get size(): number {
    return this._read("size") as number;
  }
  set size(size: number) {
    this._writeStyle("size", size, () => {
      if (typeof size !== "number" || size < 1 || size > 409) throw invalidArgument(`not a font size: ${size}`);
      return { fs: size };
    });
  }

  private _writeStyle(name: string, value: unknown, patchOf: () => StylePatch): void {
    this._write(name, value, (block) => {
      const host = this.context._host;
      host.requireEditable(block);
      const patch = patchOf();
      patchCellStyles(host.handle, clipped(host, block), () => patch);
    });
  }
}
