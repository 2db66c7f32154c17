import { BooleanNumber } from "@univerjs/core";
import { invalidArgument } from "../request/errors";
import { excelObject } from "../request/properties";
import { cellStyle } from "./cellStyle";
import { colorOf } from "./colors";
import type { FormattedCells } from "./formattedCells";

const isOn = (flag: BooleanNumber | undefined): boolean => flag === BooleanNumber.TRUE;
const flag = (on: boolean) => (on ? BooleanNumber.TRUE : null);

export const RangeFont = excelObject<FormattedCells>()("RangeFont", {
  bold: cellStyle(
    ({ bl }) => isOn(bl),
    null,
    (bold) => ({ bl: flag(bold) }),
  ),
  color: cellStyle(
    ({ cl }) => cl?.rgb ?? "#000000",
    "",
    (color) => ({ cl: { rgb: colorOf(color) } }),
  ),
  italic: cellStyle(
    ({ it }) => isOn(it),
    null,
    (italic) => ({ it: flag(italic) }),
  ),
  name: cellStyle(
    ({ ff }) => ff ?? "Calibri",
    null,
    (name) => ({ ff: name }),
  ),
  size: cellStyle(
    ({ fs }) => fs ?? 11,
    null,
    (size) => {
      if (typeof size !== "number" || size < 1 || size > 409) throw invalidArgument(`not a font size: ${String(size)}`);
      return { fs: size };
    },
  ),
  strikethrough: cellStyle(
    ({ st }) => isOn(st?.s),
    null,
    (struck) => ({ st: struck ? { s: BooleanNumber.TRUE } : null }),
  ),
  underline: cellStyle(
    ({ ul }) => (isOn(ul?.s) ? "Single" : "None"),
    null,
    (underline) => {
      if (underline === "None") return { ul: null };
      if (underline !== "Single") throw invalidArgument(`not an underline of the workbench: ${underline}`);
      return { ul: { s: BooleanNumber.TRUE } };
    },
  ),
});
