import { invalidArgument } from "./errors";
import { ClientObject, type Readers, type Surface } from "./loadTracking";
import type { SheetTarget } from "./worksheet";

export class PageLayout extends ClientObject<SheetTarget> implements Surface<Excel.PageLayout, "orientation"> {
  readonly _entity = "PageLayout";

  protected _readers(): Readers<SheetTarget> {
    const { extras } = this.context._host.handle;
    return { orientation: ({ sheetId }) => (extras.sheet(sheetId).page.landscape ? "Landscape" : "Portrait") };
  }

  get orientation(): Excel.PageLayout["orientation"] {
    return this._read("orientation") as Excel.PageLayout["orientation"];
  }
  set orientation(orientation: Excel.PageLayout["orientation"]) {
    this._write("orientation", orientation, ({ sheetId }) => {
      this.context._host.requireSheet(sheetId);
      if (orientation !== "Landscape" && orientation !== "Portrait") {
        throw invalidArgument(`orientation: ${orientation}`);
      }
      const sheet = this.context._host.handle.extras.sheet(sheetId);
      sheet.page = { ...sheet.page, landscape: orientation === "Landscape" };
    });
  }
}
