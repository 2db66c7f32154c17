import { colorOf } from "../range/colors";
import { apiNotFound } from "../request/errors";
import type { HostState } from "../request/hostState";
import { excelObject } from "../request/properties";
import { changeHighlight, highlightOf, type FormatTarget } from "./formatTarget";

const Fill = excelObject<FormatTarget>()("ConditionalRangeFill", {
  color: {
    read: (target, host) => highlightOf(host, target).fill ?? "",
    write: (target, color, host) => changeHighlight(host, target, { fill: colorOf(color) }),
  },
});

export class ConditionalRangeFill extends Fill {
  clear(): void {
    this._act("clear", (target) => changeHighlight(this._host, target, { fill: undefined }));
  }
}

const mark = (name: "bold" | "italic" | "strike") => ({
  read: (target: FormatTarget, host: HostState) => highlightOf(host, target)[name] === true,
  write: (target: FormatTarget, on: boolean, host: HostState) =>
    changeHighlight(host, target, { [name]: on ? true : undefined }),
});

const Font = excelObject<FormatTarget>()("ConditionalRangeFont", {
  bold: mark("bold"),
  color: {
    read: (target, host) => highlightOf(host, target).color ?? "",
    write: (target, color, host) => changeHighlight(host, target, { color: colorOf(color) }),
  },
  italic: mark("italic"),
  strikethrough: mark("strike"),
  underline: {
    read: (target, host) => (highlightOf(host, target).underline ? "Single" : "None"),
    write(target, underline, host) {
      if (underline !== "None" && underline !== "Single") {
        throw apiNotFound(`ConditionalRangeFontUnderlineStyle.${underline}`);
      }
      changeHighlight(host, target, { underline: underline === "Single" ? true : undefined });
    },
  },
});

export class ConditionalRangeFont extends Font {
  clear(): void {
    const plain = { bold: undefined, color: undefined, italic: undefined, strike: undefined, underline: undefined };
    this._act("clear", (target) => changeHighlight(this._host, target, plain));
  }
}

export const ConditionalRangeFormat = excelObject<FormatTarget>()("ConditionalRangeFormat", {
  fill: { object: "ConditionalRangeFill" },
  font: { object: "ConditionalRangeFont" },
});
