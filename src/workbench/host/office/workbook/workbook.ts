import { selectedCells } from "../../univer/sheets/sheets";
import { Application } from "./application";
import { ChildCache, ClientObject, type Readers, type Surface } from "../request/loadTracking";
import { Functions } from "./functions";
import { NamedItemCollection } from "./names";
import { Range } from "../range/range";
import { SettingCollection } from "./settings";
import { TableCollection } from "../table/tableCollection";
import { WorkbookProtection } from "../sheet/worksheetProtection";
import { WorksheetCollection } from "../sheet/worksheetCollection";

type WorkbookSurface =
  | "application"
  | "functions"
  | "getActiveCell"
  | "getSelectedRange"
  | "name"
  | "names"
  | "protection"
  | "readOnly"
  | "settings"
  | "tables"
  | "worksheets";

export class Workbook extends ClientObject<object> implements Surface<Excel.Workbook, WorkbookSurface> {
  readonly _entity = "Workbook";
  private readonly _made = new ChildCache();

  protected _readers(): Readers<object> {
    const host = this.context._host;
    return {
      name: () => "Workbook.xlsx",
      readOnly: () => host.faults.readOnly,
    };
  }

  protected override _children() {
    return {
      application: () => this.application,
      functions: () => this.functions,
      names: () => this.names,
      protection: () => this.protection,
      settings: () => this.settings,
      tables: () => this.tables,
      worksheets: () => this.worksheets,
    };
  }

  get application(): Application {
    return this._made.of("application", () => new Application(this.context, () => this._use()));
  }
  get functions(): Functions {
    return this._made.of("functions", () => new Functions(this.context, () => this._use()));
  }
  get names(): NamedItemCollection {
    return this._made.of("names", () => new NamedItemCollection(this.context, () => ({ scope: null })));
  }
  get protection(): WorkbookProtection {
    return this._made.of("protection", () => new WorkbookProtection(this.context, () => this._use()));
  }
  get settings(): SettingCollection {
    return this._made.of("settings", () => new SettingCollection(this.context, () => this._use()));
  }
  get tables(): TableCollection {
    return this._made.of("tables", () => new TableCollection(this.context, () => ({ sheetId: null })));
  }
  get worksheets(): WorksheetCollection {
    return this._made.of("worksheets", () => new WorksheetCollection(this.context, () => this._use()));
  }

  get name(): string {
    return this._read("name") as string;
  }
  get readOnly(): boolean {
    return this._read("readOnly") as boolean;
  }
  getSelectedRange(): Range {
    return new Range(this.context, () => selectedCells(this.context._host.handle))._instantiate("getSelectedRange");
  }
  getActiveCell(): Range {
    return new Range(this.context, () => ({
      ...selectedCells(this.context._host.handle),
      rows: 1,
      columns: 1,
    }))._instantiate("getActiveCell");
  }
}
