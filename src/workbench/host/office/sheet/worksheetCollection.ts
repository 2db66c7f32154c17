import type { Worksheet as UniverSheet } from "@univerjs/core";
import { insertSheet, sheetsInOrder } from "../../univer/sheets/sheets";
import type { ClientResult } from "../request/clientResult";
import { excelCollection } from "../request/properties";
import { sheetEvents } from "./sheetEvents";
import { checkSheetName, freeSheetName, freshSheetId } from "./sheetNames";
import { findSheet, type SheetTarget } from "./sheetTarget";
import type { Worksheet } from "./worksheet";

const Collection = excelCollection<object, Worksheet>()("WorksheetCollection", "Worksheet", {});

export class WorksheetCollection extends Collection {
  protected _targets(): SheetTarget[] {
    return sheetsInOrder(this._host.handle).map((sheet) => ({ sheetId: sheet.getSheetId() }));
  }

  /** Made when its turn comes, so that its name is checked against the sheets of that moment. */
  add(name?: string): Worksheet {
    const host = this._host;
    return this._add(() => {
      host.requireStructure();
      if (name !== undefined) checkSheetName(host, name, null);
      const sheetId = freshSheetId(host);
      insertSheet(host.handle, sheetId, name ?? freeSheetName(host));
      return { sheetId };
    });
  }

  getActiveWorksheet(): Worksheet {
    return this._find("getActiveWorksheet", () => ({
      sheetId: this._host.handle.workbook.getActiveSheet().getSheetId(),
    }));
  }

  getItem(key: string): Worksheet {
    return this._find("getItem", () => findSheet(this._host, key));
  }
  getItemOrNullObject(key: string): Worksheet {
    return this._find("getItemOrNullObject", () => findSheet(this._host, key));
  }
  getFirst(visibleOnly = false): Worksheet {
    return this._find("getFirst", () => targetOf(this._sheets(visibleOnly).at(0)));
  }
  getLast(visibleOnly = false): Worksheet {
    return this._find("getLast", () => targetOf(this._sheets(visibleOnly).at(-1)));
  }

  override getCount(visibleOnly = false): ClientResult<number> {
    return this._result("getCount", () => this._sheets(visibleOnly).length);
  }

  private _sheets(visibleOnly: boolean): UniverSheet[] {
    return sheetsInOrder(this._host.handle).filter((sheet) => !visibleOnly || !sheet.isSheetHidden());
  }

  get onAdded() {
    return sheetEvents.added(this.context);
  }
  get onDeleted() {
    return sheetEvents.deleted(this.context);
  }
  get onActivated() {
    return sheetEvents.activated(this.context);
  }
  get onDeactivated() {
    return sheetEvents.deactivated(this.context);
  }
  get onChanged() {
    return sheetEvents.changed(this.context);
  }
  get onNameChanged() {
    return sheetEvents.nameChanged(this.context);
  }
  get onSelectionChanged() {
    return sheetEvents.selectionChanged(this.context);
  }
}

const targetOf = (sheet: UniverSheet | undefined): SheetTarget | null =>
  sheet ? { sheetId: sheet.getSheetId() } : null;
