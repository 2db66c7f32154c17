import { ClientObject, type AnyObject, type Place } from "./clientObject";
import type { ClientResult } from "./clientResult";
import { itemNotFound, OfficeError } from "./errors";
import type { LoadPath } from "./loadPaths";
import type { ExcelObjectName } from "./surface";

/** What an object stands for. */
export type TargetOf<Item extends AnyObject> = ReturnType<Item["_use"]>;

export abstract class ClientCollection<Target extends object, Item extends AnyObject> extends ClientObject<Target> {
  /** The name of its items in Office.js. */
  declare protected readonly _item: ExcelObjectName;
  private _items: Item[] | null = null;

  /** What the items stand for, in order; they need not be there. */
  protected abstract _targets(target: Target): readonly TargetOf<Item>[];

  get items(): Item[] {
    if (!this._items) throw new OfficeError("PropertyNotLoaded", undefined, `${this._entity}.items`);
    return this._items;
  }

  getCount(): ClientResult<number> {
    return this._result("getCount", (target) => this._targets(target).length);
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), ...(this._items && { items: this._items.map((item) => item.toJSON()) }) };
  }

  /** An item that is looked for when its turn comes; null is a null object where the member's name says so. */
  protected _find(member: string, find: (target: Target) => TargetOf<Item> | null | undefined): Item {
    const item = this._itemAt(() => {
      const found = find(this._use()) ?? null;
      if (found === null && !member.endsWith("OrNullObject")) throw itemNotFound();
      return found;
    });
    item._instantiate(member);
    return item;
  }

  /** An item that is made when its turn comes. */
  protected _add(make: (target: Target) => TargetOf<Item>): Item {
    const item = this._itemAt(() => {
      this._host.beforeWrite();
      return make(this._use());
    });
    item._instantiate("add");
    return item;
  }

  private _itemAt(place: Place<TargetOf<Item>>): Item {
    return this.context._object(this._item, place) as Item;
  }

  override _loadPaths(paths: readonly LoadPath[]): void {
    const target = this._resolve();
    if (target === null) return;
    const ofItems: LoadPath[] = [];
    for (const path of paths) {
      const [name, ...rest] = path;
      if (name === "items") ofItems.push(rest.length === 0 ? ["*"] : rest);
      else if (Object.hasOwn(this._properties, name)) this._loadPath(target, path);
      else ofItems.push(path);
    }
    if (ofItems.length === 0) return;
    this._items = this._targets(target).map((each) => this._itemAt(() => each));
    for (const item of this._items) {
      item._resolveNow();
      item._loadPaths(ofItems);
    }
  }
}
