import {
  changeConditionalFormat,
  conditionalFormatsOf,
  removeConditionalFormat,
  type FormatRecord,
  type FormatRule,
} from "../../univer/sheets/conditionalFormats";
import { blockOf } from "../../univer/sheets/sheets";
import {
  CellValueConditionalFormat,
  ColorScaleConditionalFormat,
  CustomConditionalFormat,
  DataBarConditionalFormat,
  TextConditionalFormat,
} from "./conditionalRules";
import { itemNotFound, OfficeError } from "../request/errors";
import type { HostState } from "../request/hostState";
import { ChildCache, ClientObject, type Readers, type Surface } from "../request/loadTracking";
import { Range } from "../range/range";

export interface FormatTarget {
  readonly sheetId: string;
  readonly id: string;
}

const types: Readonly<Record<FormatRule["kind"], string>> = {
  colorScale: "ColorScale",
  dataBar: "DataBar",
  cellValue: "CellValue",
  containsText: "ContainsText",
  custom: "Custom",
};

export function formatRecord(host: HostState, { sheetId, id }: FormatTarget): FormatRecord {
  host.requireSheet(sheetId);
  const record = conditionalFormatsOf(host.handle, sheetId).find((format) => format.id === id);
  if (!record) throw itemNotFound();
  return record;
}

/** The rule of a format of one kind; a format of another kind refuses. */
export function ruleOfKind<Kind extends FormatRule["kind"]>(
  host: HostState,
  target: FormatTarget,
  kind: Kind,
): Extract<FormatRule, { kind: Kind }> {
  const { rule } = formatRecord(host, target);
  if (rule.kind !== kind) throw new OfficeError("InvalidOperation");
  return rule as Extract<FormatRule, { kind: Kind }>;
}

export function changeRule(host: HostState, target: FormatTarget, rule: FormatRule): void {
  const record = formatRecord(host, target);
  host.requireEditable(blockOf(record.sheetId, record.ranges[0]));
  changeConditionalFormat(host.handle, { ...record, rule });
}

type FormatSurface =
  | "cellValue"
  | "cellValueOrNullObject"
  | "colorScale"
  | "colorScaleOrNullObject"
  | "custom"
  | "customOrNullObject"
  | "dataBar"
  | "dataBarOrNullObject"
  | "delete"
  | "getRange"
  | "id"
  | "priority"
  | "textComparison"
  | "textComparisonOrNullObject"
  | "type";

export class ConditionalFormat
  extends ClientObject<FormatTarget>
  implements Surface<Excel.ConditionalFormat, FormatSurface>
{
  readonly _entity = "ConditionalFormat";
  private readonly _made = new ChildCache();

  protected _readers(): Readers<FormatTarget> {
    const host = this.context._host;
    return {
      id: (target) => formatRecord(host, target).id,
      priority: ({ sheetId, id }) => conditionalFormatsOf(host.handle, sheetId).findIndex((format) => format.id === id),
      type: (target) => types[formatRecord(host, target).rule.kind],
    };
  }

  protected override _children() {
    return {
      cellValue: () => this.cellValue,
      cellValueOrNullObject: () => this.cellValueOrNullObject,
      colorScale: () => this.colorScale,
      colorScaleOrNullObject: () => this.colorScaleOrNullObject,
      custom: () => this.custom,
      customOrNullObject: () => this.customOrNullObject,
      dataBar: () => this.dataBar,
      dataBarOrNullObject: () => this.dataBarOrNullObject,
      textComparison: () => this.textComparison,
      textComparisonOrNullObject: () => this.textComparisonOrNullObject,
    };
  }

  get id(): string {
    return this._read("id") as string;
  }
  get priority(): number {
    return this._read("priority") as number;
  }
  get type(): Excel.ConditionalFormat["type"] {
    return this._read("type") as Excel.ConditionalFormat["type"];
  }

  private _ofKind(kind: FormatRule["kind"]): FormatTarget | null {
    const target = this._use();
    return formatRecord(this.context._host, target).rule.kind === kind ? target : null;
  }

  get cellValue(): CellValueConditionalFormat {
    return this._made.of("cellValue", () => new CellValueConditionalFormat(this.context, () => this._use()));
  }
  get cellValueOrNullObject(): CellValueConditionalFormat {
    return this._made.of(
      "cellValueOrNullObject",
      () => new CellValueConditionalFormat(this.context, () => this._ofKind("cellValue")),
    );
  }
  get colorScale(): ColorScaleConditionalFormat {
    return this._made.of("colorScale", () => new ColorScaleConditionalFormat(this.context, () => this._use()));
  }
  get colorScaleOrNullObject(): ColorScaleConditionalFormat {
    return this._made.of(
      "colorScaleOrNullObject",
      () => new ColorScaleConditionalFormat(this.context, () => this._ofKind("colorScale")),
    );
  }
  get custom(): CustomConditionalFormat {
    return this._made.of("custom", () => new CustomConditionalFormat(this.context, () => this._use()));
  }
  get customOrNullObject(): CustomConditionalFormat {
    return this._made.of(
      "customOrNullObject",
      () => new CustomConditionalFormat(this.context, () => this._ofKind("custom")),
    );
  }
  get dataBar(): DataBarConditionalFormat {
    return this._made.of("dataBar", () => new DataBarConditionalFormat(this.context, () => this._use()));
  }
  get dataBarOrNullObject(): DataBarConditionalFormat {
    return this._made.of(
      "dataBarOrNullObject",
      () => new DataBarConditionalFormat(this.context, () => this._ofKind("dataBar")),
    );
  }
  get textComparison(): TextConditionalFormat {
    return this._made.of("textComparison", () => new TextConditionalFormat(this.context, () => this._use()));
  }
  get textComparisonOrNullObject(): TextConditionalFormat {
    return this._made.of(
      "textComparisonOrNullObject",
      () => new TextConditionalFormat(this.context, () => this._ofKind("containsText")),
    );
  }

  delete(): void {
    this._act("delete", (target) => {
      const record = formatRecord(this.context._host, target);
      this.context._host.requireEditable(blockOf(record.sheetId, record.ranges[0]));
      removeConditionalFormat(this.context._host.handle, target.sheetId, target.id);
    });
  }

  getRange(): Range {
    return new Range(this.context, () => {
      const { sheetId, ranges } = formatRecord(this.context._host, this._use());
      return blockOf(sheetId, ranges[0]);
    })._instantiate("getRange");
  }
}
