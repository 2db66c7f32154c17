import { itemsOf, readProperty, type HostObject } from "./hostObjects";
import type { HostState } from "../../../src/workbench/host/office/request/hostState";

/** What the client keeps of an object to find it again. */
export interface Identity {
  readonly _ReferenceId?: string;
  readonly Id?: unknown;
  readonly _Id?: unknown;
}

/** Objects that have no id in the API, and what they are found by in its place. */
const foundBy: Readonly<Record<string, string>> = { Setting: "key", NamedItem: "name" };

/** The ids of objects, and the references that the client holds to ranges. */
export class HostIdentities {
  private readonly held = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private made = 0;

  constructor(private readonly host: HostState) {}

  /** References that were taken and not given back. */
  get count(): number {
    return this.held.size;
  }

  hold(object: HostObject): void {
    let id = this.ids.get(object);
    if (id === undefined) this.ids.set(object, (id = `reference ${++this.made}`));
    this.held.set(id, object);
  }

  release(id: string): void {
    this.held.delete(id);
  }

  heldAs(id: string): HostObject | undefined {
    return this.held.get(id);
  }

  of(object: HostObject): Identity {
    const reference = this.ids.get(object);
    const isHeld = reference !== undefined && this.held.has(reference);
    const key = foundBy[object._entity];
    return {
      ...(isHeld && { _ReferenceId: reference }),
      ...("id" in object._properties && { Id: readProperty(object, "id", this.host) }),
      ...(key !== undefined && { _Id: readProperty(object, key, this.host) }),
    };
  }

  /** Items of a collection are asked for by the id that they were listed with. */
  item(collection: HostObject, id: unknown): HostObject | undefined {
    return itemsOf(collection)?.find((item) => {
      const { Id, _Id } = this.of(item);
      return id !== undefined && (Id ?? _Id) === id;
    });
  }
}
