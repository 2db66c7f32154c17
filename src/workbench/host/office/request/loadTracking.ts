import { apiNotFound, asOfficeError, invalidArgument, itemNotFound, OfficeError } from "./errors";
import { jsonBytes } from "./limits";
import { loadPaths, type LoadPath } from "./loadPaths";
import type { RequestContext } from "./requestContext";

// The strictness of Office.js, once for all objects: nothing can be read that was not loaded and synced, nothing
// happens before sync, and what is not implemented says so by name.

/**
 * What a class promises to have of an object of Office.js: the same names and types, with our objects in the place
 * of those of the library.
 */
export type Surface<Real, Member extends keyof Real> = {
  [Name in Member]: Real[Name] extends (...args: infer Args) => infer Result
    ? Result extends OfficeExtension.ClientObject
      ? (...args: Args) => object
      : Real[Name]
    : Real[Name] extends OfficeExtension.ClientObject
      ? object
      : Real[Name];
};

/** Finds what a proxy stands for; null = there is no such thing. */
export type Place<Target> = () => Target | null;

export type Readers<Target> = Readonly<Record<string, (target: Target) => unknown>>;
/** A proxy, whatever it stands for. */
export interface AnyObject {
  readonly _entity: string;
  load(options?: unknown): unknown;
  set(properties: object): void;
  toJSON(): Record<string, unknown>;
  _loadPaths(paths: readonly LoadPath[]): void;
  _resolveNow(): unknown;
}

export type Children = Readonly<Record<string, () => AnyObject>>;

/** Names that the language or a debugger asks for. */
const askedByOthers = /^(then|constructor|asymmetricMatch|nodeType|tagName|toJSON|inspect)$|^[@$_]/;

const entityOf = (object: object): string => (object as { _entity?: string })._entity ?? "Excel";

// Whatever is found neither on an object nor on its classes ends here.
const unknownMembers = new Proxy(Object.prototype, {
  get(target, name, receiver: object) {
    if (typeof name === "symbol" || name in target || askedByOthers.test(name)) {
      return Reflect.get(target, name, receiver) as unknown;
    }
    throw apiNotFound(`${entityOf(receiver)}.${name}`);
  },
  set(_target, name, _value, receiver: object) {
    throw apiNotFound(`${entityOf(receiver)}.${String(name)}`);
  },
});

export abstract class ClientObject<Target extends object> {
  abstract readonly _entity: string;
  private readonly _loaded: Map<string, unknown> = new Map();
  private _target: Target | null | undefined = undefined;

  readonly context: RequestContext;
  private readonly _place: Place<Target>;

  // No parameter properties: they are assigned, not defined, and an assignment would meet the trap above.
  constructor(context: RequestContext, place: Place<Target>) {
    this.context = context;
    this._place = place;
  }

  /** The plain properties that can be loaded. */
  protected abstract _readers(): Readers<Target>;

  /** The objects behind properties. */
  protected _children(): Children {
    return {};
  }

  get isNullObject(): boolean {
    if (this._target === undefined)
      throw new OfficeError("PropertyNotLoaded", undefined, `${this._entity}.isNullObject`);
    return this._target === null;
  }

  load(options?: unknown): this {
    const paths = loadPaths(options);
    this.context._enqueue({ entity: this._entity, member: "load", reads: true, run: () => this._loadPaths(paths) });
    return this;
  }

  /** Sets several properties at once, those of inner objects too. */
  set(properties: object): void {
    for (const [name, value] of Object.entries(properties)) {
      const child = this._children()[name];
      if (child) child().set(value as object);
      else (this as unknown as Record<string, unknown>)[name] = value;
    }
  }

  toJSON(): Record<string, unknown> {
    return Object.fromEntries(this._loaded);
  }

  /** Excel looks an object up when its turn comes in the batch, and fails there if it is missing. */
  _instantiate(member: string): this {
    // Where the cells end may depend on what formulas spill.
    const reads = /Used|Spill/.test(member);
    this.context._enqueue({ entity: this._entity, member, reads, run: () => void this._resolve() });
    return this;
  }

  /** For objects that Excel hands out itself, as the items of a collection. */
  _resolveNow(): this {
    this._resolve();
    return this;
  }

  private _resolve(): Target | null {
    if (this._target === undefined) this._target = this._place();
    return this._target;
  }

  /** While a batch runs. */
  _use(): Target {
    const target = this._resolve();
    if (target === null) throw itemNotFound();
    return target;
  }

  protected _read(name: string): unknown {
    if (this._loaded.has(name)) return this._loaded.get(name);
    if (this._target === null) return undefined;
    throw new OfficeError(
      "PropertyNotLoaded",
      `The property '${name}' is not available. Before reading the property's value, call the load method on the ` +
        "containing object and call context.sync() on the associated request context.",
      `${this._entity}.${name}`,
    );
  }

  /** As in Office.js, what was set can be read back at once. */
  protected _write(name: string, value: unknown, apply: (target: Target) => void): void {
    this._loaded.set(name, value);
    this.context._enqueue({
      entity: this._entity,
      member: name,
      bytes: jsonBytes(value),
      writes: true,
      run: () => apply(this._use()),
    });
  }

  /** A method that changes the workbook. */
  protected _act(member: string, apply: (target: Target) => void, ...args: unknown[]): void {
    this.context._enqueue({
      entity: this._entity,
      member,
      bytes: jsonBytes(args),
      writes: true,
      run: () => apply(this._use()),
    });
  }

  protected _result<Value>(member: string, compute: (target: Target) => Value): ClientResult<Value> {
    const result = new ClientResult<Value>();
    this.context._enqueue({
      entity: this._entity,
      member,
      reads: true,
      run: () => result._set(compute(this._use())),
    });
    return result;
  }

  _loadPaths(paths: readonly LoadPath[]): void {
    const target = this._resolve();
    if (target === null) return;
    for (const path of paths) this._loadPath(target, path);
  }

  protected _loadPath(target: Target, [name, ...rest]: LoadPath): void {
    const readers = this._readers();
    if (name === "*") {
      for (const each of Object.keys(readers)) this._snapshot(each, readers[each](target));
    } else if (rest.length === 0 && Object.hasOwn(readers, name)) {
      this._snapshot(name, readers[name](target));
    } else {
      const children = this._children();
      if (!Object.hasOwn(children, name)) throw invalidArgument(`no such property: ${this._entity}.${name}`);
      // The same proxy is handed out by the property, so that it finds what was loaded.
      children[name]()._loadPaths([rest.length === 0 ? ["*"] : rest]);
    }
  }

  protected _snapshot(name: string, value: unknown): void {
    this.context._countResponse(jsonBytes(value));
    this._loaded.set(name, value);
  }
}
Object.setPrototypeOf(ClientObject.prototype, unknownMembers);

/** Children are made once, and keep what was loaded into them. */
export class ChildCache {
  private readonly made = new Map<string, AnyObject>();

  of<Child extends AnyObject>(name: string, make: () => Child): Child {
    let child = this.made.get(name);
    if (!child) this.made.set(name, (child = make()));
    return child as Child;
  }
}

export class ClientResult<Value> {
  private _known = false;
  private _value: Value | undefined = undefined;

  get value(): Value {
    if (!this._known) throw new OfficeError("ValueNotLoaded", undefined, "clientResult.value");
    return this._value as Value;
  }

  _set(value: Value): void {
    this._known = true;
    this._value = value;
  }
}

export abstract class ClientCollection<Item extends AnyObject, Target extends object> extends ClientObject<Target> {
  private _items: Item[] | null = null;

  /** One proxy for each item, in order; they need not be resolved. */
  protected abstract _list(target: Target): Item[];

  protected override _readers(): Readers<Target> {
    return {};
  }

  get items(): Item[] {
    if (!this._items) throw new OfficeError("PropertyNotLoaded", undefined, `${this._entity}.items`);
    return this._items;
  }

  getCount(): ClientResult<number> {
    return this._result("getCount", (target) => this._list(target).length);
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), ...(this._items && { items: this._items.map((item) => item.toJSON()) }) };
  }

  override _loadPaths(paths: readonly LoadPath[]): void {
    const target = this._use();
    const ofItems: LoadPath[] = [];
    for (const path of paths) {
      const [name, ...rest] = path;
      if (name === "items") ofItems.push(rest.length === 0 ? ["*"] : rest);
      else if (Object.hasOwn(this._readers(), name)) this._loadPath(target, path);
      else ofItems.push(path);
    }
    if (ofItems.length === 0) return;
    this._items = this._list(target);
    for (const item of this._items) {
      item._resolveNow();
      item._loadPaths(ofItems);
    }
  }
}

/** Runs one action of a batch and says where it failed. */
export function runAction(action: { entity: string; member: string; run: () => void }): void {
  try {
    action.run();
  } catch (thrown) {
    throw asOfficeError(thrown, `${action.entity}.${action.member}`);
  }
}
