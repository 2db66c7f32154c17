import { colorOf } from "../range/colors";
import { excelObject } from "../request/properties";
import { changeHighlight, highlightOf, type FormatTarget } from "./formatTarget";

const Properties = excelObject<FormatTarget>()("ConditionalRangeFill", {
  color: {
    read: (target, host) => highlightOf(host, target).fill ?? "",
    write: (target, color, host) => changeHighlight(host, target, { fill: colorOf(color) }),
  },
});

export class ConditionalRangeFill extends Properties {
  clear(): void {
    this._act("clear", (target) => changeHighlight(this._host, target, { fill: null }));
  }
}

export const ConditionalRangeFont = excelObject<FormatTarget>()("ConditionalRangeFont", {
  bold: {
    read: (target, host) => highlightOf(host, target).bold,
    write: (target, bold, host) => changeHighlight(host, target, { bold }),
  },
  color: {
    read: (target, host) => highlightOf(host, target).color ?? "",
    write: (target, color, host) => changeHighlight(host, target, { color: colorOf(color) }),
  },
});

export const ConditionalRangeFormat = excelObject<FormatTarget>()("ConditionalRangeFormat", {
  fill: { object: "ConditionalRangeFill" },
  font: { object: "ConditionalRangeFont" },
});
