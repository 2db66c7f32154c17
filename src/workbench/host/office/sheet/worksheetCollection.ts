import { insertSheet, sheetsInOrder } from "../../univer/sheets/sheets";
import { EventHandlers } from "../request/eventHandlers";
import type { HostEvent } from "../request/hostEvents";
import { ClientCollection, type ClientResult, type Surface } from "../request/loadTracking";
import { checkSheetName, freeSheetName, freshSheetId } from "./sheetNames";
import { changedArgs, findSheet, requireSheetKey, Worksheet } from "./worksheet";

type CollectionSurface =
  | "add"
  | "getActiveWorksheet"
  | "getItem"
  | "getItemOrNullObject"
  | "getFirst"
  | "getLast"
  | "onActivated"
  | "onAdded"
  | "onChanged"
  | "onDeactivated"
  | "onDeleted"
  | "onSelectionChanged";

export class WorksheetCollection
  extends ClientCollection<Worksheet, object>
  implements Surface<Excel.WorksheetCollection, CollectionSurface>
{
  readonly _entity = "WorksheetCollection";

  protected _list(): Worksheet[] {
    return sheetsInOrder(this.context._host.handle).map((sheet) => {
      const sheetId = sheet.getSheetId();
      return new Worksheet(this.context, () => ({ sheetId }));
    });
  }

  /** Made when its turn comes, so that its name is checked against the sheets of that moment. */
  add(name?: string): Worksheet {
    const host = this.context._host;
    const sheet = new Worksheet(this.context, () => {
      host.beforeWrite();
      host.requireStructure();
      if (name !== undefined) checkSheetName(host, name, null);
      const sheetId = freshSheetId(host);
      insertSheet(host.handle, sheetId, name ?? freeSheetName(host));
      return { sheetId };
    });
    return sheet._instantiate("add");
  }

  getActiveWorksheet(): Worksheet {
    const { handle } = this.context._host;
    return new Worksheet(this.context, () => ({
      sheetId: handle.workbook.getActiveSheet().getSheetId(),
    }))._instantiate("getActiveWorksheet");
  }

  getItem(key: string): Worksheet {
    return new Worksheet(this.context, () => requireSheetKey(this.context._host, key))._instantiate("getItem");
  }
  getItemOrNullObject(key: string): Worksheet {
    return new Worksheet(this.context, () => findSheet(this.context._host, key))._instantiate("getItemOrNullObject");
  }
  getFirst(visibleOnly = false): Worksheet {
    return this._atEnd("getFirst", visibleOnly, 0);
  }
  getLast(visibleOnly = false): Worksheet {
    return this._atEnd("getLast", visibleOnly, -1);
  }

  private _atEnd(member: string, visibleOnly: boolean, index: 0 | -1): Worksheet {
    return new Worksheet(this.context, () => {
      const sheets = sheetsInOrder(this.context._host.handle).filter((sheet) => !visibleOnly || !sheet.isSheetHidden());
      const sheet = sheets.at(index);
      return sheet ? { sheetId: sheet.getSheetId() } : null;
    })._instantiate(member);
  }

  override getCount(visibleOnly = false): ClientResult<number> {
    return this._result(
      "getCount",
      () => sheetsInOrder(this.context._host.handle).filter((sheet) => !visibleOnly || !sheet.isSheetHidden()).length,
    );
  }

  get onAdded(): EventHandlers<Excel.WorksheetAddedEventArgs> {
    return new EventHandlers<Excel.WorksheetAddedEventArgs>(this.context, "sheetAdded", ({ worksheetId }) =>
      localArgs("WorksheetAdded", worksheetId),
    );
  }
  get onDeleted(): EventHandlers<Excel.WorksheetDeletedEventArgs> {
    return new EventHandlers<Excel.WorksheetDeletedEventArgs>(this.context, "sheetDeleted", ({ worksheetId }) =>
      localArgs("WorksheetDeleted", worksheetId),
    );
  }
  get onActivated(): EventHandlers<Excel.WorksheetActivatedEventArgs> {
    return new EventHandlers(this.context, "sheetActivated", ({ worksheetId }) => ({
      type: "WorksheetActivated",
      worksheetId,
    }));
  }
  get onDeactivated(): EventHandlers<Excel.WorksheetDeactivatedEventArgs> {
    return new EventHandlers(this.context, "sheetDeactivated", ({ worksheetId }) => ({
      type: "WorksheetDeactivated",
      worksheetId,
    }));
  }
  get onChanged(): EventHandlers<Excel.WorksheetChangedEventArgs> {
    return new EventHandlers(this.context, "cellsChanged", changedArgs);
  }
  get onSelectionChanged(): EventHandlers<Excel.WorksheetSelectionChangedEventArgs> {
    return new EventHandlers(this.context, "selectionChanged", ({ worksheetId, address }: HostEvent) => ({
      type: "WorksheetSelectionChanged",
      worksheetId,
      address,
    }));
  }
}

const localArgs = <Type extends string>(type: Type, worksheetId: string) => ({
  type,
  source: "Local" as const,
  worksheetId,
});
