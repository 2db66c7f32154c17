import type { Highlight } from "../../univer/sheets/conditionalFormats";
import { colorOf } from "../range/colors";
import { changeRule, formatRecord, type FormatTarget } from "./conditionalFormat";
import { OfficeError } from "../request/errors";
import type { HostState } from "../request/hostState";
import { ChildCache, ClientObject, type Readers, type Surface } from "../request/loadTracking";

function highlightOf(host: HostState, target: FormatTarget): Highlight {
  const { rule } = formatRecord(host, target);
  if (!("highlight" in rule)) throw new OfficeError("InvalidOperation");
  return rule.highlight;
}

function changeHighlight(host: HostState, target: FormatTarget, change: Partial<Highlight>): void {
  const { rule } = formatRecord(host, target);
  if (!("highlight" in rule)) throw new OfficeError("InvalidOperation");
  changeRule(host, target, { ...rule, highlight: { ...rule.highlight, ...change } });
}

export class ConditionalRangeFill
  extends ClientObject<FormatTarget>
  implements Surface<Excel.ConditionalRangeFill, "clear" | "color">
{
  readonly _entity = "ConditionalRangeFill";

  protected _readers(): Readers<FormatTarget> {
    return { color: (target) => highlightOf(this.context._host, target).fill ?? "" };
  }

  get color(): string {
    return this._read("color") as string;
  }
  set color(color: string) {
    this._write("color", color, (target) => changeHighlight(this.context._host, target, { fill: colorOf(color) }));
  }

  clear(): void {
    this._act("clear", (target) => changeHighlight(this.context._host, target, { fill: null }));
  }
}

export class ConditionalRangeFont
  extends ClientObject<FormatTarget>
  implements Surface<Excel.ConditionalRangeFont, "bold" | "color">
{
  readonly _entity = "ConditionalRangeFont";

  protected _readers(): Readers<FormatTarget> {
    return {
      bold: (target) => highlightOf(this.context._host, target).bold,
      color: (target) => highlightOf(this.context._host, target).color ?? "",
    };
  }

  get bold(): boolean {
    return this._read("bold") as boolean;
  }
  set bold(bold: boolean) {
    this._write("bold", bold, (target) => changeHighlight(this.context._host, target, { bold }));
  }

  get color(): string {
    return this._read("color") as string;
  }
  set color(color: string) {
    this._write("color", color, (target) => changeHighlight(this.context._host, target, { color: colorOf(color) }));
  }
}

export class ConditionalRangeFormat
  extends ClientObject<FormatTarget>
  implements Surface<Excel.ConditionalRangeFormat, "fill" | "font">
{
  readonly _entity = "ConditionalRangeFormat";
  private readonly _made = new ChildCache();

  protected _readers(): Readers<FormatTarget> {
    return {};
  }
  protected override _children() {
    return { fill: () => this.fill, font: () => this.font };
  }

  get fill(): ConditionalRangeFill {
    return this._made.of("fill", () => new ConditionalRangeFill(this.context, () => this._use()));
  }
  get font(): ConditionalRangeFont {
    return this._made.of("font", () => new ConditionalRangeFont(this.context, () => this._use()));
  }
}
