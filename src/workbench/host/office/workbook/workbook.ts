import { selectedBlocks, selectedCells } from "../../univer/sheets/sheets";
import { Range } from "../range/range";
import type { RangeAreas } from "../range/rangeAreas";
import { excelObject } from "../request/properties";

const Properties = excelObject<object>()("Workbook", {
  application: { object: "Application" },
  functions: { object: "Functions" },
  name: { read: () => "Workbook.xlsx" },
  names: { object: "NamedItemCollection", of: () => ({ scope: null }) },
  protection: { object: "WorkbookProtection" },
  readOnly: { read: (_workbook, host) => host.faults.readOnly },
  settings: { object: "SettingCollection" },
  tables: { object: "TableCollection", of: () => ({ sheetId: null }) },
  worksheets: { object: "WorksheetCollection" },
});

export class Workbook extends Properties {
  getSelectedRange(): Range {
    return new Range(this.context, () => selectedCells(this._host.handle))._instantiate("getSelectedRange");
  }
  getSelectedRanges(): RangeAreas {
    const areas = this.context._object("RangeAreas", () => ({
      blocks: selectedBlocks(this._host.handle),
    })) as RangeAreas;
    return areas._instantiate("getSelectedRanges");
  }
  getActiveCell(): Range {
    const place = () => ({ ...selectedCells(this._host.handle), rows: 1, columns: 1 });
    return new Range(this.context, place)._instantiate("getActiveCell");
  }
}
