import { namesOf, removeName, setName, type NameRecord } from "../../univer/formulas/names";
import { cellsOf } from "../range/areaOf";
import { absoluteReference } from "../range/absoluteReference";
import { invalidArgument, itemNotFound, OfficeError } from "../request/errors";
import type { HostState } from "../request/hostState";
import { excelCollection, excelObject } from "../request/properties";
import { referenceOfName, typeOfName } from "./nameReference";
import { Range } from "../range/range";
import { checkTableName } from "../table/tableNames";

interface NameTarget {
  readonly id: string;
}

function nameRecord(host: HostState, { id }: NameTarget): NameRecord {
  const record = namesOf(host.handle).find((name) => name.id === id);
  if (!record) throw itemNotFound();
  return record;
}

const Properties = excelObject<NameTarget>()("NamedItem", {
  formula: {
    read: (target, host) => nameRecord(host, target).formula,
    write: (target, formula: unknown, host) =>
      setName(host.handle, { ...nameRecord(host, target), formula: String(formula) }),
  },
  name: { read: (target, host) => nameRecord(host, target).name },
  scope: { read: (target, host) => (nameRecord(host, target).sheetId === null ? "Workbook" : "Worksheet") },
  type: { read: (target, host) => typeOfName(host.handle, nameRecord(host, target)) },
  value: { read: (target, host) => nameRecord(host, target).formula.replace(/^=/, "") },
  visible: {
    read: (target, host) => nameRecord(host, target).visible,
    write: (target, visible, host) => setName(host.handle, { ...nameRecord(host, target), visible }),
  },
});

export class NamedItem extends Properties {
  delete(): void {
    this._act("delete", (target) => removeName(this._host.handle, nameRecord(this._host, target)));
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
      () => referenceOfName(this._host.handle, nameRecord(this._host, this._use())) ?? otherwise(),
    )._instantiate(member);
  }
}

interface NameScope {
  /** null = the workbook's own names. */
  readonly scope: string | null;
}

const Collection = excelCollection<NameScope, NamedItem>()("NamedItemCollection", "NamedItem", {});

export class NamedItemCollection extends Collection {
  protected _targets({ scope }: NameScope): NameRecord[] {
    return namesOf(this._host.handle).filter((name) => name.sheetId === scope);
  }

  add(name: string, reference: Excel.Range | string): NamedItem {
    return this._add((target) => {
      checkTableName(name);
      const formula = typeof reference === "string" ? reference : absoluteReference(this._host, cellsOf(reference));
      if (!formula.startsWith("=")) throw invalidArgument(`not a formula: ${formula}`);
      if (this._named(target, name)) throw new OfficeError("ItemAlreadyExists");
      this._host.namesMade += 1;
      const id = `madeName${this._host.namesMade}`;
      setName(this._host.handle, { id, name, formula, visible: true, sheetId: target.scope });
      return { id };
    });
  }

  getItem(name: string): NamedItem {
    return this._find("getItem", (target) => this._named(target, name));
  }
  getItemOrNullObject(name: string): NamedItem {
    return this._find("getItemOrNullObject", (target) => this._named(target, name));
  }

  private _named(target: NameScope, name: string): NameRecord | undefined {
    const wanted = name.toLowerCase();
    return this._targets(target).find((record) => record.name.toLowerCase() === wanted);
  }
}
