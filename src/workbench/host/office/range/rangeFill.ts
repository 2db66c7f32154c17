import { excelObject } from "../request/properties";
import { cellStyle, patchStyle } from "./cellStyle";
import { colorOf } from "./colors";
import type { FormattedCells } from "./formattedCells";

const Properties = excelObject<FormattedCells>()("RangeFill", {
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
