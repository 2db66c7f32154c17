import { excelObjects } from "../excelObjects";
import type { AnyObject, Place } from "./clientObject";
import { apiNotFound, asOfficeError, OfficeError } from "./errors";
import type { HostState } from "./hostState";
import { wireBytes } from "./limits";
import type { ExcelObjectName, Surface } from "./surface";
import type { Workbook } from "../workbook/workbook";

export interface QueuedAction {
  readonly entity: string;
  readonly member: string;
  readonly run: () => void;
  /** Sent to Excel. */
  readonly bytes?: number;
  readonly writes?: boolean;
  /** Needs what formulas have come to. */
  readonly reads?: boolean;
}

/** The objects to which Excel keeps a reference: those of a batch until it has ended, others until they are given up. */
export class TrackedObjects implements Surface<OfficeExtension.TrackedObjects, "add" | "remove"> {
  private _ofBatch = new Set<AnyObject>();
  private readonly _given = new Set<AnyObject>();
  private _givenUp: AnyObject[] = [];
  _isBatch = false;

  add(objects: unknown): void {
    for (const object of objectsOf(objects)) {
      this._ofBatch.delete(object);
      this._given.add(object);
    }
  }

  /** They can be used until the request ends that is being gathered. */
  remove(objects: unknown): void {
    for (const object of objectsOf(objects)) {
      this._ofBatch.delete(object);
      if (this._given.delete(object) || object._needsReference) this._givenUp.push(object);
    }
  }

  _addOfBatch(object: AnyObject): void {
    if (this._isBatch) this._ofBatch.add(object);
  }

  _takeGivenUp(): readonly AnyObject[] {
    const taken = this._givenUp;
    this._givenUp = [];
    return taken;
  }

  _endBatch(): void {
    this._isBatch = false;
    for (const object of this._ofBatch) object._release();
    this._ofBatch = new Set();
  }
}

const objectsOf = (given: unknown): AnyObject[] => (Array.isArray(given) ? given : [given]) as AnyObject[];

export class RequestContext implements Surface<
  Excel.RequestContext,
  "workbook" | "application" | "trackedObjects" | "trace" | "sync"
> {
  readonly trackedObjects = new TrackedObjects();
  readonly workbook: Workbook;
  readonly application: object;
  private _queue: QueuedAction[] = [];
  private _responseBytes = 0;
  _delayForCellEdit = false;
  /** Ends when the last batch on this context has ended. */
  _turn: Promise<void> = Promise.resolve();

  constructor(readonly _host: HostState) {
    this.workbook = new excelObjects.Workbook(this, () => this._host.workbookTarget);
    this.application = this.workbook.application;
  }

  /** An object by its name in Office.js: objects that lead to each other need not know each other's files. */
  _object(name: ExcelObjectName, place: Place<object>): AnyObject {
    const classes: Partial<Record<ExcelObjectName, unknown>> = excelObjects;
    const Class = classes[name] as (new (context: RequestContext, place: Place<object>) => AnyObject) | undefined;
    if (!Class) throw apiNotFound(name);
    return new Class(this, place);
  }

  load(object: AnyObject, options?: unknown): void {
    if (object.context !== this) throw new OfficeError("InvalidRequestContext");
    object.load(options);
  }

  /** A remark for whoever reads the trace of a failed batch; nothing is done with it here. */
  trace(): void {}

  async sync<Value>(passThrough?: Value): Promise<Value> {
    const actions = this._queue;
    this._queue = [];
    const givenUp = this.trackedObjects._takeGivenUp();
    try {
      // Nothing to ask is not sent.
      if (actions.length > 0) {
        await this._host.exchange(this._delayForCellEdit, (failure) => this._run(actions, failure));
      }
    } finally {
      for (const object of givenUp) object._release();
    }
    return passThrough as Value;
  }

  _enqueue(action: QueuedAction): void {
    this._queue.push(action);
  }

  _countResponse(bytes: number): void {
    this._responseBytes += bytes;
    this._host.faults.byteCount += bytes;
    if (this._responseBytes > this._host.faults.payloadLimit) throw new OfficeError("ResponsePayloadSizeLimitExceeded");
  }

  /** What was done before the failing action stays done, as in Excel. */
  private async _run(
    actions: readonly QueuedAction[],
    failure: { error: OfficeError; afterActions: number } | null,
  ): Promise<void> {
    this._responseBytes = 0;
    let requestBytes = 0;
    for (const action of actions) requestBytes += action.bytes ?? wireBytes.action;
    this._host.faults.byteCount += requestBytes;
    if (requestBytes > this._host.faults.payloadLimit) throw new OfficeError("RequestPayloadSizeLimitExceeded");
    const { slice } = this._host;
    this._host.serving = this;
    for (const [index, action] of actions.entries()) {
      if (slice.isOver) await slice.giveWay();
      if (failure && index >= failure.afterActions) throw failure.error;
      if (action.writes) this._host.beforeWrite();
      if (action.reads && this._host.calculation.pending) await this._host.calculation.settle();
      runAction(action);
    }
    if (failure) throw failure.error;
  }
}

/** Runs one action of a batch and says where it failed. */
function runAction(action: QueuedAction): void {
  try {
    action.run();
  } catch (thrown) {
    throw asOfficeError(thrown, `${action.entity}.${action.member}`);
  }
}
