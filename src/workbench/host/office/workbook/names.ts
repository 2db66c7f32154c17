import type { CellBlock } from "../../univer/cells/cellReading";
import { namesOf, removeName, setName, type NameRecord } from "../../univer/formulas/names";
import { areaWithDollars } from "../range/absoluteAddress";
import { quotedSheetName } from "../range/address";
import { invalidArgument, itemNotFound, OfficeError } from "../request/errors";
import type { HostState } from "../request/hostState";
import { ClientCollection, ClientObject, type Readers, type Surface } from "../request/loadTracking";
import { referenceOfName, typeOfName } from "./nameReference";
import { Range } from "../range/range";
import { checkTableName } from "../table/tableNames";

interface NameTarget {
  readonly id: string;
}

type NamedItemSurface =
  "delete" | "formula" | "getRange" | "getRangeOrNullObject" | "name" | "scope" | "type" | "value" | "visible";

export class NamedItem extends ClientObject<NameTarget> implements Surface<Excel.NamedItem, NamedItemSurface> {
  readonly _entity = "NamedItem";

  protected _readers(): Readers<NameTarget> {
    const { handle } = this.context._host;
    return {
      formula: ({ id }) => this._record(id).formula,
      name: ({ id }) => this._record(id).name,
      scope: ({ id }) => (this._record(id).sheetId === null ? "Workbook" : "Worksheet"),
      type: ({ id }) => typeOfName(handle, this._record(id)),
      value: ({ id }) => this._record(id).formula.replace(/^=/, ""),
      visible: ({ id }) => this._record(id).visible,
    };
  }

  private _record(id: string): NameRecord {
    const record = namesOf(this.context._host.handle).find((name) => name.id === id);
    if (!record) throw itemNotFound();
    return record;
  }

  get name(): string {
    return this._read("name") as string;
  }
  get scope(): Excel.NamedItem["scope"] {
    return this._read("scope") as Excel.NamedItem["scope"];
  }
  get type(): Excel.NamedItem["type"] {
    return this._read("type") as Excel.NamedItem["type"];
  }
  get value(): unknown {
    return this._read("value");
  }

  get formula(): unknown {
    return this._read("formula");
  }
  set formula(formula: unknown) {
    this._write("formula", formula, ({ id }) =>
      setName(this.context._host.handle, { ...this._record(id), formula: String(formula) }),
    );
  }

  get visible(): boolean {
    return this._read("visible") as boolean;
  }
  set visible(visible: boolean) {
    this._write("visible", visible, ({ id }) => setName(this.context._host.handle, { ...this._record(id), visible }));
  }

  delete(): void {
    this._act("delete", ({ id }) => removeName(this.context._host.handle, this._record(id)));
  }

  getRange(): Range {
    return this._range("getRange", () => {
      throw itemNotFound();
    });
  }
  getRangeOrNullObject(): Range {
    return this._range("getRangeOrNullObject", () => null);
  }

  private _range(member: string, otherwise: () => null): Range {
    return new Range(
      this.context,
      () => referenceOfName(this.context._host.handle, this._record(this._use().id)) ?? otherwise(),
    )._instantiate(member);
  }
}

export interface NameScope {
  /** null = the workbook's own names. */
  readonly scope: string | null;
}

export class NamedItemCollection
  extends ClientCollection<NamedItem, NameScope>
  implements Surface<Excel.NamedItemCollection, "add" | "getItem" | "getItemOrNullObject">
{
  readonly _entity = "NamedItemCollection";

  private get _host(): HostState {
    return this.context._host;
  }

  private _records({ scope }: NameScope): NameRecord[] {
    return namesOf(this._host.handle).filter((name) => name.sheetId === scope);
  }

  protected _list(target: NameScope): NamedItem[] {
    return this._records(target).map(({ id }) => new NamedItem(this.context, () => ({ id })));
  }

  add(name: string, reference: Excel.Range | string): NamedItem {
    const item = new NamedItem(this.context, () => {
      this._host.beforeWrite();
      const { scope } = this._use();
      checkTableName(name);
      const formula =
        typeof reference === "string" ? reference : formulaOf(this._host, (reference as unknown as Range)._use());
      if (!formula.startsWith("=")) throw invalidArgument(`not a formula: ${formula}`);
      const wanted = name.toLowerCase();
      if (this._records({ scope }).some((record) => record.name.toLowerCase() === wanted)) {
        throw new OfficeError("ItemAlreadyExists");
      }
      this._host.namesMade += 1;
      const id = `madeName${this._host.namesMade}`;
      setName(this._host.handle, { id, name, formula, visible: true, sheetId: scope });
      return { id };
    });
    return item._instantiate("add");
  }

  getItem(name: string): NamedItem {
    return new NamedItem(this.context, () => {
      const found = this._find(name);
      if (!found) throw itemNotFound();
      return found;
    })._instantiate("getItem");
  }
  getItemOrNullObject(name: string): NamedItem {
    return new NamedItem(this.context, () => this._find(name))._instantiate("getItemOrNullObject");
  }

  private _find(name: string): NameTarget | null {
    const wanted = name.toLowerCase();
    return this._records(this._use()).find((record) => record.name.toLowerCase() === wanted) ?? null;
  }
}

const formulaOf = (host: HostState, block: CellBlock): string =>
  `=${quotedSheetName(host.requireSheet(block.sheetId).getName())}!${areaWithDollars(block)}`;
