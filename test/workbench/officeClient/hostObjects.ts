import type { HeadlessHost } from "../../../src/workbench/headless";
import type { CellBlock } from "../../../src/workbench/host/univer/cells/cellReading";
import type { TableRecord } from "../../../src/workbench/host/univer/sheets/tables";
import type { HostState } from "../../../src/workbench/host/office/request/hostState";
import type { QueuedAction } from "../../../src/workbench/host/office/request/requestContext";

// The objects of our host below its own client half: what the server half asks of them.

type Property = { readonly read: (target: object, host: HostState) => unknown } | { readonly object: string };

export interface HostObject {
  readonly _entity: string;
  readonly _properties: Readonly<Record<string, Property>>;
  readonly isNullObject: boolean;
  _resolveNow(): unknown;
  _use(): object;
  _object(name: string): HostObject;
  /** Of collections only. */
  readonly _targets?: (target: object) => readonly object[];
  readonly _itemAt?: (place: () => object) => HostObject;
}

export interface HostContext {
  readonly workbook: HostObject;
  readonly _host: HostState;
  _queue: QueuedAction[];
}

export const contextOf = (host: HeadlessHost): HostContext => new host.Excel.RequestContext() as unknown as HostContext;

/** The object itself, or null where there is no such thing. */
export function existing(object: HostObject): HostObject | null {
  object._resolveNow();
  return object.isNullObject ? null : object;
}

/** The items of a collection, null where the object is none. */
export function itemsOf(object: HostObject): readonly HostObject[] | null {
  const { _targets: targets, _itemAt: itemAt } = object;
  if (targets === undefined || itemAt === undefined) return null;
  return targets.call(object, object._use()).map((target) => {
    const item = itemAt.call(object, () => target);
    item._resolveNow();
    return item;
  });
}

/** The tables of the workbook, as they are now. */
export function tablesOf({ workbook, _host: host }: HostContext): TableRecord[] {
  return (itemsOf(workbook._object("tables")) ?? []).map((table) => ({
    id: readProperty(table, "id", host) as string,
    name: readProperty(table, "name", host) as string,
    block: (table as unknown as { getRange(): HostObject }).getRange()._use() as CellBlock,
  }));
}

export function readProperty(object: HostObject, name: string, host: HostState): unknown {
  const property = object._properties[name];
  return "read" in property ? property.read(object._use(), host) : undefined;
}

/** Carries out what was called on our objects: that lies in the queue of their context. */
export async function drain(context: HostContext): Promise<void> {
  while (context._queue.length > 0) {
    const queue = context._queue;
    context._queue = [];
    for (const action of queue) {
      if (action.writes) context._host.beforeWrite();
      if (action.reads) await settled(context);
      try {
        action.run();
      } catch (error) {
        throw locatedAt(error, `${action.entity}.${action.member}`);
      }
    }
  }
}

export async function settled({ _host: { calculation } }: HostContext): Promise<void> {
  if (calculation.pending) await calculation.settle();
}

/** An error of Excel. */
export class ServerError extends Error {
  constructor(
    readonly code: string,
    message: string = code,
    readonly location = "",
    cause?: unknown,
  ) {
    super(message, { cause });
  }
}

interface Coded extends Error {
  readonly code: string;
  readonly location?: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** As an error of Excel; one that is none is a fault of our host, and says where it comes from. */
export function locatedAt(thrown: unknown, location: string): ServerError {
  if (thrown instanceof ServerError && thrown.location !== "") return thrown;
  const { code, message, stack, debugInfo } = thrown as Coded;
  if (typeof code !== "string") return new ServerError("GeneralException", stack ?? String(thrown), location, thrown);
  return new ServerError(code, message, debugInfo?.errorLocation ?? location, thrown);
}
