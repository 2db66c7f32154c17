import { excelObject } from "../request/properties";
import type { CellBlock } from "../../univer/cells/cellReading";
import { cellStyle, patchStyle } from "./cellStyle";
import { colorOf } from "./colors";

const Properties = excelObject<CellBlock>()("RangeFill", {
  // Excel answers white for no fill, and an empty text where cells differ.
  color: cellStyle(
    ({ bg }) => bg?.rgb ?? "#FFFFFF",
    "",
    (color) => ({ bg: { rgb: colorOf(color) } }),
  ),
});

export class RangeFill extends Properties {
  clear(): void {
    this._act("clear", (block) => patchStyle(this._host, block, () => ({ bg: null })));
  }
}
