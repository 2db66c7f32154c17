import { freeze } from "../../univer/sheets/sheets";
import { areaOf } from "../range/areaOf";
import { invalidArgument } from "../request/errors";
import { sheetColumns, sheetRows } from "../request/limits";
import { excelObject } from "../request/properties";
import { Range } from "../range/range";
import type { SheetTarget } from "./sheetTarget";

export class WorksheetFreezePanes extends excelObject<SheetTarget>()("WorksheetFreezePanes", {}) {
  freezeRows(count = 1): void {
    this._freeze("freezeRows", count, 0);
  }
  freezeColumns(count = 1): void {
    this._freeze("freezeColumns", 0, count);
  }
  unfreeze(): void {
    this._freeze("unfreeze", 0, 0);
  }

  freezeAt(frozenRange: Excel.Range | string): void {
    this._act("freezeAt", ({ sheetId }) => {
      this._host.requireSheet(sheetId);
      const area = areaOf(frozenRange);
      freeze(this._host.handle, sheetId, area.row + area.rows, area.column + area.columns);
    });
  }

  private _freeze(member: string, rows: number, columns: number): void {
    this._act(member, ({ sheetId }) => {
      this._host.requireSheet(sheetId);
      if (![rows, columns].every((count) => Number.isInteger(count) && count >= 0)) {
        throw invalidArgument(`not a number of rows or columns: ${rows}, ${columns}`);
      }
      freeze(this._host.handle, sheetId, rows, columns);
    });
  }

  getLocationOrNullObject(): Range {
    return new Range(this.context, () => {
      const { sheetId } = this._use();
      const sheet = this._host.requireSheet(sheetId);
      const { xSplit: columns, ySplit: rows } = sheet.getFreeze();
      if (rows === 0 && columns === 0) return null;
      return { sheetId, row: 0, column: 0, rows: rows || sheetRows, columns: columns || sheetColumns };
    })._instantiate("getLocationOrNullObject");
  }
}
