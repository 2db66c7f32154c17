import type { DataCarried } from "../../../../workbooks/workbookData";
import { accessDenied, OfficeError } from "../request/errors";
import { excelObject } from "../request/properties";
import { sheetExtras, type SheetTarget } from "./sheetTarget";

const Properties = excelObject<SheetTarget>()("WorksheetProtection", {
  protected: { read: ({ sheetId }, host) => host.handle.extras.sheet(sheetId).protected },
});

export class WorksheetProtection extends Properties {
  protect(): void {
    this._act("protect", (target) => {
      const sheet = sheetExtras(this._host, target);
      // Excel refuses to protect a sheet twice.
      if (sheet.protected) throw new OfficeError("InvalidOperation");
      sheet.protected = true;
    });
  }

  unprotect(): void {
    this._act("unprotect", (target) => {
      const sheet = sheetExtras(this._host, target);
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

const OfWorkbook = excelObject<object>()("WorkbookProtection", {
  protected: { read: (_workbook, host) => host.faults.workbookProtected },
});

/** Of the structure: sheets stay as they are. */
export class WorkbookProtection extends OfWorkbook {
  protect(): void {
    this._act("protect", () => {
      if (this._host.faults.workbookProtected) throw new OfficeError("InvalidOperation");
      this._host.faults.workbookProtected = true;
    });
  }

  unprotect(): void {
    this._act("unprotect", () => {
      this._host.faults.workbookProtected = false;
    });
  }
}
