import type { DataCarried } from "../../../workbookData";
import { accessDenied, OfficeError } from "../request/errors";
import { ClientObject, type Readers, type Surface } from "../request/loadTracking";
import type { SheetTarget } from "./worksheet";

export class WorksheetProtection
  extends ClientObject<SheetTarget>
  implements Surface<Excel.WorksheetProtection, "protect" | "protected" | "unprotect">
{
  readonly _entity = "WorksheetProtection";

  protected _readers(): Readers<SheetTarget> {
    const { extras } = this.context._host.handle;
    return { protected: ({ sheetId }) => extras.sheet(sheetId).protected };
  }

  get protected(): boolean {
    return this._read("protected") as boolean;
  }

  protect(): void {
    this._act("protect", ({ sheetId }) => {
      this.context._host.requireSheet(sheetId);
      const sheet = this.context._host.handle.extras.sheet(sheetId);
      // Excel refuses to protect a sheet twice.
      if (sheet.protected) throw new OfficeError("InvalidOperation");
      sheet.protected = true;
    });
  }

  unprotect(): void {
    this._act("unprotect", ({ sheetId }) => {
      this.context._host.requireSheet(sheetId);
      const sheet = this.context._host.handle.extras.sheet(sheetId);
      // Nobody here can tell whether a password is the right one.
      if (sheet.protected && isSealed(sheet.carried.protection)) throw accessDenied();
      sheet.protected = false;
      sheet.carried = { ...sheet.carried, protection: null };
    });
  }
}

function isSealed(protection: DataCarried["protection"]): boolean {
  return protection !== null && ("hashValue" in protection || "password" in protection);
}

export class WorkbookProtection extends ClientObject<object> implements Surface<Excel.WorkbookProtection, "protected"> {
  readonly _entity = "WorkbookProtection";

  protected _readers(): Readers<object> {
    return { protected: () => this.context._host.faults.workbookProtected };
  }

  get protected(): boolean {
    return this._read("protected") as boolean;
  }
}
