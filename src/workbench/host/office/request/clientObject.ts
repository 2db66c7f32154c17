import { ClientResult } from "./clientResult";
import { invalidArgument, NullObjectUsed, OfficeError } from "./errors";
import type { HostState } from "./hostState";
import { jsonBytes, wireBytes } from "./limits";
import { loadPaths, type LoadPath } from "./loadPaths";
import type { RequestContext } from "./requestContext";
import type { ExcelObjectName } from "./surface";
import { unknownMembers } from "./unknownMembers";

// The strictness of Office.js, once for all objects: nothing can be read that was not loaded and synced, nothing
// happens before sync, and what is not implemented says so by name.

/** Finds what a proxy stands for; null = there is no such thing. */
export type Place<Target> = () => Target | null;

/** A plain value of an object. */
export interface ValueProperty<Target> {
  readonly read: (target: Target, host: HostState) => unknown;
  /** Refuses a value at once, before it is sent. */
  readonly check?: (value: never) => void;
  readonly write?: (target: Target, value: never, host: HostState) => void;
}

/** An object behind a property; without `of` it stands for the same thing. */
export interface ObjectProperty<Target> {
  readonly object: ExcelObjectName;
  readonly of?: (target: Target, host: HostState) => object | null;
}

export type Properties<Target> = Readonly<Record<string, ValueProperty<Target> | ObjectProperty<Target>>>;

/** A proxy, whatever it stands for. */
export interface AnyObject {
  readonly _entity: string;
  readonly context: object;
  readonly _needsReference: boolean;
  load(options?: unknown): unknown;
  set(properties: object): void;
  toJSON(): Record<string, unknown>;
  _instantiate(member: string): unknown;
  _loadPaths(paths: readonly LoadPath[]): void;
  _resolveNow(): unknown;
  _use(): object;
  _release(): void;
}

/** Methods that find their object by what formulas show, or where they spill. */
const dependsOnValues = /Used|Spill|Special|Edge|Extended|Visible|^find|^removeDuplicates/;

export abstract class ClientObject<Target extends object> {
  /** Its name in Office.js, and its properties: of the class, as `excelObject` declares it. */
  declare readonly _entity: string;
  declare protected readonly _properties: Properties<Target>;

  private readonly _loaded: Map<string, unknown> = new Map();
  /** Most objects lead to no other. */
  private _objects: Map<string, AnyObject> | null = null;
  private _target: Target | null | undefined = undefined;
  /** Excel keeps no reference to it any more. */
  private _released = false;

  readonly context: RequestContext;
  private readonly _place: Place<Target>;

  // No parameter properties: they are assigned, not defined, and an assignment would meet the trap of unknown members.
  constructor(context: RequestContext, place: Place<Target>) {
    this.context = context;
    this._place = place;
  }

  protected get _host(): HostState {
    return this.context._host;
  }

  get isNullObject(): boolean {
    if (this._target === undefined)
      throw new OfficeError("PropertyNotLoaded", undefined, `${this._entity}.isNullObject`);
    return this._target === null;
  }

  /** Of objects that Excel finds again by a reference only, as ranges: it is given back when their batch has ended. */
  get _needsReference(): boolean {
    return false;
  }

  _release(): void {
    this._released = true;
  }

  load(options?: unknown): this {
    const paths = loadPaths(options);
    const bytes = wireBytes.action + jsonBytes(paths);
    this.context._enqueue({
      entity: this._entity,
      member: "load",
      reads: true,
      bytes,
      run: () => this._loadPaths(paths),
    });
    return this;
  }

  /** Sets several properties at once, those of inner objects too. */
  set(properties: object): void {
    const own = this as unknown as Record<string, unknown>;
    if (properties instanceof ClientObject) {
      // Of another object what was loaded and can be set.
      for (const [name, value] of properties._loaded) if (this._isWritable(name)) own[name] = value;
      return;
    }
    for (const [name, value] of Object.entries(properties)) {
      if (this._isObject(name)) this._object(name).set(value as object);
      else if (this._isWritable(name)) own[name] = value;
      else throw invalidArgument(`cannot be set: ${this._entity}.${name}`);
    }
  }

  toJSON(): Record<string, unknown> {
    return Object.fromEntries(this._loaded);
  }

  /** Excel looks an object up when its turn comes in the batch, and fails there if it is missing. */
  _instantiate(member: string): this {
    const reads = dependsOnValues.test(member);
    const bytes = this._needsReference ? wireBytes.object + wireBytes.reference : wireBytes.object;
    this.context._enqueue({ entity: this._entity, member, reads, bytes, run: () => void this._resolveNow() });
    if (this._needsReference) this.context.trackedObjects._addOfBatch(this);
    return this;
  }

  /** For objects that Excel hands out itself, as the items of a collection. */
  _resolveNow(): this {
    const target = this._resolve();
    const { id } = this._properties;
    // The id comes with the object, unasked.
    if (target !== null && id !== undefined && "read" in id) this._snapshot("id", id.read(target, this._host));
    return this;
  }

  protected _resolve(): Target | null {
    if (this._released) throw new OfficeError("InvalidObjectPath");
    const { serving } = this._host;
    // A batch can use the objects of its own context only.
    if (serving && serving !== this.context) throw new OfficeError("InvalidRequestContext");
    if (this._target === undefined) this._target = this._placeOrNull();
    return this._target;
  }

  /** What comes from an object that stands for nothing stands for nothing, too. */
  private _placeOrNull(): Target | null {
    try {
      return this._place();
    } catch (error) {
      if (error instanceof NullObjectUsed) return null;
      throw error;
    }
  }

  /** While a batch runs. */
  _use(): Target {
    const target = this._resolve();
    if (target === null) throw new NullObjectUsed();
    return target;
  }

  _read(name: string): unknown {
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
  _write<Value>(name: string, value: Value, apply: (target: Target, value: Value, host: HostState) => void): void {
    this._loaded.set(name, value);
    this._change(name, (target) => apply(target, value, this._host), jsonBytes(value));
  }

  /** A method that changes the workbook. */
  protected _act(member: string, apply: (target: Target) => void, ...args: unknown[]): void {
    this._change(member, apply, jsonBytes(args));
  }

  /** A method that changes the workbook by what formulas show. */
  protected _actByValues(member: string, apply: (target: Target) => void, ...args: unknown[]): void {
    this._change(member, apply, jsonBytes(args), true);
  }

  /** Done to an object that stands for nothing it is nothing. */
  private _change(member: string, apply: (target: Target) => void, argumentBytes: number, reads = false): void {
    const bytes = wireBytes.action + argumentBytes;
    const run = (): void => {
      const target = this._resolve();
      if (target !== null) apply(target);
    };
    this.context._enqueue({ entity: this._entity, member, bytes, writes: true, reads, run });
  }

  protected _result<Value>(member: string, compute: (target: Target) => Value): ClientResult<Value> {
    const result = new ClientResult<Value | null>();
    this.context._enqueue({
      entity: this._entity,
      member,
      reads: true,
      bytes: wireBytes.action,
      run: () => {
        const target = this._resolve();
        result._set(target === null ? null : compute(target));
      },
    });
    return result as ClientResult<Value>;
  }

  private _isObject(name: string): boolean {
    return Object.hasOwn(this._properties, name) && "object" in this._properties[name];
  }

  private _isWritable(name: string): boolean {
    const property = Object.hasOwn(this._properties, name) ? this._properties[name] : undefined;
    return property !== undefined && "write" in property;
  }

  /** The object behind a property is made once, and keeps what was loaded into it. */
  _object(name: string): AnyObject {
    const { object, of } = this._properties[name] as ObjectProperty<Target>;
    return this._objectOnce(name, object, () => (of ? of(this._use(), this._host) : this._use()));
  }

  protected _objectOnce(key: string, name: ExcelObjectName, place: Place<object>): AnyObject {
    this._objects ??= new Map();
    let made = this._objects.get(key);
    if (!made) this._objects.set(key, (made = this.context._object(name, place)));
    return made;
  }

  _loadPaths(paths: readonly LoadPath[]): void {
    const target = this._resolveNow()._target ?? null;
    if (target === null) return;
    for (const path of paths) this._loadPath(target, path);
  }

  /** Names that there are not are passed over. */
  protected _loadPath(target: Target, [given, ...rest]: LoadPath): void {
    const name = given.charAt(0).toLowerCase() + given.slice(1);
    const property = Object.hasOwn(this._properties, name) ? this._properties[name] : undefined;
    if (name === "*") {
      for (const each of Object.keys(this._properties)) if (!this._isObject(each)) this._loadPath(target, [each]);
    } else if (property && "object" in property) {
      this._object(name)._loadPaths([rest.length === 0 ? ["*"] : rest]);
    } else if (property && rest.length === 0) {
      this._snapshot(name, property.read(target, this._host));
    }
  }

  private _snapshot(name: string, value: unknown): void {
    this.context._countResponse(name.length + wireBytes.answered + jsonBytes(value));
    this._loaded.set(name, value);
  }
}
Object.setPrototypeOf(ClientObject.prototype, unknownMembers);
