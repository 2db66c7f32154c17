// The messages between Microsoft's client and Excel. Both sides send JSON text.

export interface Bridge {
  sendMessageToHost(text: string): void;
  /** Set by the client. */
  onMessageFromHost(text: string): void;
}

export interface Request {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: RequestBody };
}

/** Set in `flags` where the batch waits until the user has left a cell. */
export const delayForCellEdit = 64;

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<number, ObjectPath>>;
}

export const actionTypes = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5, update: 9 } as const;

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly QueryInfo?: QueryInfo;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument the path of the object that it stands for. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export const pathTypes = { global: 1, made: 2, method: 3, property: 4, indexer: 5, reference: 6, none: 7 } as const;

/** How the client came to an object. */
export interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface AnswerBody {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

/** The kind of message that tells of events, and the category of their entries. */
export const eventMessages = { type: 3, category: 65536 } as const;
