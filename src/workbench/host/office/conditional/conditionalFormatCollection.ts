import { Rectangle } from "@univerjs/core";
import type { FormatRule } from "../../../../workbooks/formatRules";
import type { CellBlock } from "../../univer/cells/cellReading";
import {
  addConditionalFormat,
  conditionalFormatsOf,
  newFormatId,
  removeConditionalFormat,
  type FormatRecord,
} from "../../univer/sheets/conditionalFormats";
import { rangeOf } from "../../univer/sheets/sheets";
import { apiNotFound } from "../request/errors";
import { excelCollection } from "../request/properties";
import type { ConditionalFormat } from "./conditionalFormat";
import { usualSteps } from "./iconSets";

/** What Excel makes of a new format before anything is said about it. */
const newRules: Readonly<Record<string, FormatRule>> = {
  ColorScale: {
    kind: "colorScale",
    colors: ["#F8696B", "#FFEB84", "#63BE7B"],
  },
  DataBar: { kind: "dataBar", color: "#638EC6", gradient: true },
  CellValue: { kind: "cellValue", operator: "equal", formula: "=0" },
  ContainsText: { kind: "text", operator: "contains", text: "" },
  Custom: { kind: "custom", formula: "=FALSE" },
  TopBottom: { kind: "topBottom", rank: 10 },
  PresetCriteria: { kind: "preset", criterion: "aboveAverage" },
  IconSet: { kind: "iconSet", icons: "3TrafficLights1", steps: usualSteps("3TrafficLights1") },
};

const Collection = excelCollection<CellBlock, ConditionalFormat>()(
  "ConditionalFormatCollection",
  "ConditionalFormat",
  {},
);

export class ConditionalFormatCollection extends Collection {
  protected _targets(block: CellBlock): FormatRecord[] {
    this._host.requireSheet(block.sheetId);
    const area = rangeOf(block);
    return conditionalFormatsOf(this._host.handle, block.sheetId).filter(({ ranges }) =>
      ranges.some((range) => Rectangle.intersects(range, area)),
    );
  }

  add(type: string): ConditionalFormat {
    const rule = newRules[type];
    if (!rule) throw apiNotFound(`ConditionalFormatType.${type}`);
    return this._add((block) => {
      const { handle } = this._host;
      this._host.requireEditable(block);
      const { sheetId } = block;
      const id = newFormatId(handle, sheetId);
      addConditionalFormat(handle, { id, sheetId, ranges: [rangeOf(block)], rule, stopIfTrue: false });
      return { sheetId, id };
    });
  }

  clearAll(): void {
    this._act("clearAll", (block) => {
      this._host.requireEditable(block);
      for (const { id } of this._targets(block)) removeConditionalFormat(this._host.handle, block.sheetId, id);
    });
  }

  getItem(id: string): ConditionalFormat {
    return this._find("getItem", (block) => this._targets(block).find((record) => record.id === id));
  }
  getItemOrNullObject(id: string): ConditionalFormat {
    return this._find("getItemOrNullObject", (block) => this._targets(block).find((record) => record.id === id));
  }
  getItemAt(index: number): ConditionalFormat {
    return this._find("getItemAt", (block) => this._targets(block)[index]);
  }
}
