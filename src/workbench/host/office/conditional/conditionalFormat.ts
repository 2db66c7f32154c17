import type { FormatRule } from "../../../../workbooks/formatRules";
import {
  changeConditionalFormat,
  conditionalFormatsOf,
  moveConditionalFormat,
  removeConditionalFormat,
} from "../../univer/sheets/conditionalFormats";
import { blockOf } from "../../univer/sheets/sheets";
import { Range } from "../range/range";
import { invalidArgument } from "../request/errors";
import type { HostState } from "../request/hostState";
import { excelObject } from "../request/properties";
import { editableFormat, formatRecord, type FormatTarget } from "./formatTarget";

const types: Readonly<Record<FormatRule["kind"], string>> = {
  colorScale: "ColorScale",
  dataBar: "DataBar",
  cellValue: "CellValue",
  text: "ContainsText",
  custom: "Custom",
  topBottom: "TopBottom",
  preset: "PresetCriteria",
  iconSet: "IconSet",
};

const ofKind = (kind: FormatRule["kind"]) => (target: FormatTarget, host: HostState) =>
  formatRecord(host, target).rule.kind === kind ? target : null;

const Properties = excelObject<FormatTarget>()("ConditionalFormat", {
  cellValue: { object: "CellValueConditionalFormat" },
  cellValueOrNullObject: { object: "CellValueConditionalFormat", of: ofKind("cellValue") },
  colorScale: { object: "ColorScaleConditionalFormat" },
  colorScaleOrNullObject: { object: "ColorScaleConditionalFormat", of: ofKind("colorScale") },
  custom: { object: "CustomConditionalFormat" },
  customOrNullObject: { object: "CustomConditionalFormat", of: ofKind("custom") },
  dataBar: { object: "DataBarConditionalFormat" },
  dataBarOrNullObject: { object: "DataBarConditionalFormat", of: ofKind("dataBar") },
  id: { read: (target, host) => formatRecord(host, target).id },
  iconSet: { object: "IconSetConditionalFormat" },
  iconSetOrNullObject: { object: "IconSetConditionalFormat", of: ofKind("iconSet") },
  preset: { object: "PresetCriteriaConditionalFormat" },
  presetOrNullObject: { object: "PresetCriteriaConditionalFormat", of: ofKind("preset") },
  priority: {
    read: ({ sheetId, id }, host) => conditionalFormatsOf(host.handle, sheetId).findIndex((format) => format.id === id),
    /** A negative one counts from the last. */
    write(target, priority, host) {
      if (!Number.isInteger(priority)) throw invalidArgument(`not a priority: ${priority}`);
      moveConditionalFormat(host.handle, editableFormat(host, target), priority);
    },
  },
  stopIfTrue: {
    read: (target, host) => formatRecord(host, target).stopIfTrue,
    write: (target, stopIfTrue, host) =>
      changeConditionalFormat(host.handle, { ...editableFormat(host, target), stopIfTrue }),
  },
  textComparison: { object: "TextConditionalFormat" },
  textComparisonOrNullObject: { object: "TextConditionalFormat", of: ofKind("text") },
  topBottom: { object: "TopBottomConditionalFormat" },
  topBottomOrNullObject: { object: "TopBottomConditionalFormat", of: ofKind("topBottom") },
  type: { read: (target, host) => types[formatRecord(host, target).rule.kind] },
});

export class ConditionalFormat extends Properties {
  delete(): void {
    this._act("delete", (target) => {
      editableFormat(this._host, target);
      removeConditionalFormat(this._host.handle, target.sheetId, target.id);
    });
  }

  getRange(): Range {
    return new Range(this.context, () => {
      const { sheetId, ranges } = formatRecord(this._host, this._use());
      return blockOf(sheetId, ranges[0]);
    })._instantiate("getRange");
  }
}
