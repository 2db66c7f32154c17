import { Rectangle } from "@univerjs/core";
import type { CellBlock } from "../../univer/cells/cellReading";
import {
  addConditionalFormat,
  conditionalFormatsOf,
  newFormatId,
  removeConditionalFormat,
  type FormatRecord,
  type FormatRule,
} from "../../univer/sheets/conditionalFormats";
import { rangeOf } from "../../univer/sheets/sheets";
import { ConditionalFormat, type FormatTarget } from "./conditionalFormat";
import { apiNotFound, itemNotFound } from "../request/errors";
import { ClientCollection, type Surface } from "../request/loadTracking";

const noHighlight = { fill: null, color: null, bold: false };

/** What Excel makes of a new format before anything is said about it. */
const newRules: Readonly<Record<string, FormatRule>> = {
  ColorScale: {
    kind: "colorScale",
    points: [
      { at: "lowest", color: "#F8696B" },
      { at: "middle", color: "#FFEB84" },
      { at: "highest", color: "#63BE7B" },
    ],
  },
  DataBar: { kind: "dataBar", color: "#638EC6", gradient: true, showsValue: true },
  CellValue: { kind: "cellValue", operator: "equal", formula: "=0", highlight: noHighlight },
  ContainsText: { kind: "containsText", text: "", highlight: noHighlight },
  Custom: { kind: "custom", formula: "=FALSE", highlight: noHighlight },
};

export class ConditionalFormatCollection
  extends ClientCollection<ConditionalFormat, CellBlock>
  implements
    Surface<Excel.ConditionalFormatCollection, "add" | "clearAll" | "getItem" | "getItemAt" | "getItemOrNullObject">
{
  readonly _entity = "ConditionalFormatCollection";

  private _records(block: CellBlock): FormatRecord[] {
    this.context._host.requireSheet(block.sheetId);
    const area = rangeOf(block);
    return conditionalFormatsOf(this.context._host.handle, block.sheetId).filter(({ ranges }) =>
      ranges.some((range) => Rectangle.intersects(range, area)),
    );
  }

  protected _list(block: CellBlock): ConditionalFormat[] {
    return this._records(block).map((record) => new ConditionalFormat(this.context, () => targetOf(record)));
  }

  add(type: string): ConditionalFormat {
    const rule = newRules[type];
    if (!rule) throw apiNotFound(`ConditionalFormatType.${type}`);
    const format = new ConditionalFormat(this.context, () => {
      const host = this.context._host;
      host.beforeWrite();
      const block = this._use();
      host.requireEditable(block);
      const { sheetId } = block;
      const id = newFormatId(host.handle, sheetId);
      addConditionalFormat(host.handle, { id, sheetId, ranges: [rangeOf(block)], rule });
      return { sheetId, id };
    });
    return format._instantiate("add");
  }

  clearAll(): void {
    this._act("clearAll", (block) => {
      this.context._host.requireEditable(block);
      for (const { id } of this._records(block)) {
        removeConditionalFormat(this.context._host.handle, block.sheetId, id);
      }
    });
  }

  getItem(id: string): ConditionalFormat {
    return this._item("getItem", (records) => {
      const found = records.find((record) => record.id === id);
      if (!found) throw itemNotFound();
      return found;
    });
  }
  getItemOrNullObject(id: string): ConditionalFormat {
    return this._item("getItemOrNullObject", (records) => records.find((record) => record.id === id) ?? null);
  }
  getItemAt(index: number): ConditionalFormat {
    return this._item("getItemAt", (records) => {
      const found = records[index];
      if (!found) throw itemNotFound();
      return found;
    });
  }

  private _item(member: string, find: (records: FormatRecord[]) => FormatRecord | null): ConditionalFormat {
    return new ConditionalFormat(this.context, () => {
      const found = find(this._records(this._use()));
      return found && targetOf(found);
    })._instantiate(member);
  }
}

const targetOf = ({ sheetId, id }: FormatRecord): FormatTarget => ({ sheetId, id });
