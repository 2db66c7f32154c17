import { drain, existing, itemsOf, readProperty, ServerError, settled } from "./hostObjects";
import type { HostContext, HostObject } from "./hostObjects";
import type { HostIdentities } from "./hostIdentities";
import type { EventRegister, EventSource } from "./eventRegister";
import { actionTypes, pathTypes, type Action, type ArgumentInfo, type QueryInfo } from "./requestMessages";
import type { ObjectPath, RequestBody } from "./requestMessages";

/** Properties that travel under another name than they have in the API. */
const travelsAs: Readonly<Record<string, string>> = { Gridlines: "showGridlines", Headings: "showHeadings" };

const inApi = (name: string): string => travelsAs[name] ?? name.charAt(0).toLowerCase() + name.slice(1);
const onWire = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

interface Result {
  readonly _known: boolean;
  readonly _value: unknown;
}

type Methods = Record<string, (...args: readonly unknown[]) => unknown>;

/** What all requests of one host share. */
export interface Server {
  readonly context: HostContext;
  readonly identities: HostIdentities;
  readonly events: EventRegister;
  /** What the wire calls Workbook.createAndOpenWorkbook, and the API no member of an object. */
  readonly createWorkbook: (base64?: string) => Promise<void>;
}

/**
 * Carries out the actions of one request on the objects of our host. It knows no class of Excel by its name: paths,
 * methods and properties bear the names of the API.
 */
export class RequestDecoder {
  private readonly objects = new Map<number, HostObject | null>();

  constructor(
    private readonly server: Server,
    private readonly paths: RequestBody["ObjectPaths"],
  ) {}

  async perform(action: Action): Promise<unknown> {
    if (action.ActionType === actionTypes.trace) return null;
    const object = await this.objectAt(action.ObjectPathId);
    // Whatever is done to a null object is nothing, and whatever is asked of it is null.
    if (object === null) return null;
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return this.server.identities.of(object);
      case actionTypes.query:
        return this.query(object, action.QueryInfo ?? {});
      case actionTypes.method:
        return this.method(object, action.Name ?? "", await this.argumentsOf(action.ArgumentInfo));
      case actionTypes.setProperty: {
        const [value] = await this.given(action.ArgumentInfo);
        await this.set(object, inApi(action.Name ?? ""), value);
        return null;
      }
      case actionTypes.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) await this.set(object, name, value);
        return null;
      default:
        throw new ServerError("ApiNotFound", `action of type ${action.ActionType}`);
    }
  }

  private async objectAt(id: number): Promise<HostObject | null> {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const object = await this.resolve(this.paths[id] as ObjectPath | undefined);
    this.objects.set(id, object);
    return object;
  }

  private async resolve(path: ObjectPath | undefined): Promise<HostObject | null> {
    if (path === undefined) throw new ServerError("InvalidObjectPath");
    switch (path.ObjectPathType) {
      case pathTypes.global:
        return this.server.context.workbook;
      case pathTypes.none:
        return null;
      case pathTypes.reference: {
        const held = this.server.identities.heldAs(path.Name);
        if (held === undefined) throw new ServerError("InvalidObjectPath", `not held: ${path.Name}`);
        return held;
      }
      case pathTypes.made:
        throw new ServerError("ApiNotFound", `new ${path.Name}`, path.Name);
    }
    const parent = await this.objectAt(path.ParentObjectPathId);
    if (parent === null) return null;
    if (path.ObjectPathType === pathTypes.property) {
      const name = inApi(path.Name);
      const location = `${parent._entity}.${name}`;
      if (!Object.hasOwn(parent._properties, name)) throw new ServerError("ApiNotFound", location, location);
      return existing(parent._object(name));
    }
    const args = await this.argumentsOf(path.ArgumentInfo);
    const isIndexer = path.ObjectPathType === pathTypes.indexer;
    const listed = isIndexer ? this.server.identities.item(parent, args[0]) : undefined;
    const found: unknown = listed ?? methodsOf(parent)[isIndexer ? "getItem" : inApi(path.Name)](...args);
    await drain(this.server.context);
    return existing(found as HostObject);
  }

  /** null stands for an argument that was left out. */
  private async argumentsOf(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const args = (await this.given(info)).map((value) => value ?? undefined);
    while (args.length > 0 && args.at(-1) === undefined) args.pop();
    return args;
  }

  private given({ Arguments, ReferencedObjectPathIds }: ArgumentInfo = {}): Promise<unknown[]> {
    return this.withObjects(Arguments ?? [], ReferencedObjectPathIds ?? []);
  }

  private async withObjects(values: readonly unknown[], ids: readonly unknown[]): Promise<unknown[]> {
    const args: unknown[] = [];
    for (const [place, value] of values.entries()) {
      const id = ids[place];
      if (Array.isArray(id)) args.push(await this.withObjects(value as unknown[], id));
      else if (typeof id === "number" && id !== 0) args.push(await this.objectAt(id));
      else args.push(await this.withInnerObjects(value));
    }
    return args;
  }

  /** Objects inside of plain values, as in the rule of a data validation. */
  private async withInnerObjects(value: unknown): Promise<unknown> {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const { _ObjectPathId: id, ...members } = value as Record<string, unknown>;
    if (typeof id === "number") return this.objectAt(id);
    for (const name of Object.keys(members)) members[name] = await this.withInnerObjects(members[name]);
    return members;
  }

  private async set(object: HostObject, name: string, value: unknown): Promise<void> {
    (object as unknown as Record<string, unknown>)[name] = value;
    await drain(this.server.context);
  }

  private async method(object: HostObject, name: string, args: readonly unknown[]): Promise<unknown> {
    if (name.startsWith("_")) return this.inner(object, name, args);
    if (name === "CreateAndOpenWorkbook") {
      await this.server.createWorkbook(args[0] as string | undefined);
      return null;
    }
    const result = methodsOf(object)[inApi(name)](...args) as Result | HostObject | undefined;
    await drain(this.server.context);
    return result !== undefined && "_known" in result ? result._value : null;
  }

  /** What the client calls behind the add-in's back. */
  private inner(object: HostObject, name: string, args: readonly unknown[]): null {
    const { identities, events } = this.server;
    if (name === "_KeepReference") identities.hold(object);
    else if (name === "_RemoveReference") identities.release(args[0] as string);
    else if (name === "_ValidateArraySize") {
      const { rows, columns } = object._use() as { readonly rows: number; readonly columns: number };
      if (rows !== args[0] || columns !== args[1]) throw new ServerError("InvalidArgument", "an array of another size");
    } else if (!events.take(name, this.sourceOf(object))) {
      throw new ServerError("ApiNotFound", `${object._entity}.${name}`);
    }
    return null;
  }

  private sourceOf(object: HostObject): EventSource {
    const { _entity: entity } = object;
    if (entity === "TableCollection") {
      return { isOfTables: true, id: (object._use() as { readonly sheetId: string | null }).sheetId };
    }
    const isOfTables = entity === "Table";
    const id = isOfTables || entity === "Worksheet" ? (this.server.identities.of(object).Id as string) : null;
    return { isOfTables, id };
  }

  private async query(object: HostObject, { Select, Expand, Top, Skip }: QueryInfo): Promise<unknown> {
    if (Top !== undefined || Skip !== undefined) throw new ServerError("InvalidArgument", "top and skip");
    await settled(this.server.context);
    const paths = [...(Select ?? []), ...(Expand ?? [])].map((path) => path.split(/[/.]/));
    return this.valuesOf(object, paths.length === 0 ? [["*"]] : paths);
  }

  /** What was asked of an object, with its identity; names that it has not are passed over. */
  private valuesOf(object: HostObject, paths: readonly (readonly string[])[]): Record<string, unknown> {
    const values: Record<string, unknown> = { ...this.server.identities.of(object) };
    const items = itemsOf(object);
    const ofItems: (readonly string[])[] = [];
    for (const [wireName, ...rest] of paths) {
      const name = wireName === "*" ? wireName : inApi(wireName);
      const property = Object.hasOwn(object._properties, name) ? object._properties[name] : undefined;
      if (property !== undefined && "object" in property) {
        const child = existing(object._object(name));
        const known = values[onWire(name)] as object | undefined;
        values[onWire(name)] = child && { ...known, ...this.valuesOf(child, [rest.length === 0 ? ["*"] : rest]) };
      } else if (property !== undefined) values[onWire(name)] = this.read(object, name);
      else if (items !== null) ofItems.push(name !== "items" ? [name, ...rest] : rest.length === 0 ? ["*"] : rest);
      else if (name === "*") {
        for (const each of Object.keys(object._properties)) {
          if ("read" in object._properties[each]) values[onWire(each)] = this.read(object, each);
        }
      }
    }
    if (items !== null && ofItems.length > 0) values._Items = items.map((item) => this.valuesOf(item, ofItems));
    return values;
  }

  private read(object: HostObject, name: string): unknown {
    return readProperty(object, name, this.server.context._host);
  }
}

const methodsOf = (object: HostObject): Methods => object as unknown as Methods;
