import type { HeadlessHost } from "../../../src/workbench/headless";
import { EventRegister } from "./eventRegister";
import { HostIdentities } from "./hostIdentities";
import { contextOf, locatedAt, ServerError, tablesOf } from "./hostObjects";
import { RequestDecoder, type Server } from "./requestDecoder";
import { actionTypes, delayForCellEdit, type Action, type ActionResult, type AnswerBody } from "./requestMessages";
import type { Bridge, Request, RequestBody } from "./requestMessages";

// The half of Office.js that runs in Excel, over the objects of our own host.

/** One request and its answer, as they went over the wire. */
export interface WireExchange {
  readonly requestBytes: number;
  readonly answerBytes: number;
  readonly actions: number;
  /** What the client sends by itself after a batch, to give back references; nobody waits for it. */
  readonly isCleanUp: boolean;
}

export interface OfficeServer {
  readonly bridge: Bridge;
  readonly exchanges: readonly WireExchange[];
  /** References to ranges that the client holds. */
  readonly heldReferences: number;
  /** Events that the client waits for. */
  readonly heldEvents: number;
  dispose(): void;
}

interface Outcome {
  readonly body?: AnswerBody;
  /** The whole request was refused before its first action. */
  readonly refused?: ServerError;
}

export function createOfficeServer(host: HeadlessHost): OfficeServer {
  const context = contextOf(host);
  const state = context._host;
  const identities = new HostIdentities(state);
  const events = new EventRegister(() => tablesOf(context));
  const server: Server = { context, identities, events, createWorkbook: host.Excel.createWorkbook };
  const exchanges: WireExchange[] = [];

  const limitOf = (body: RequestBody): number => (isCleanUp(body) ? Infinity : host.faults.payloadLimit);

  async function execute(body: RequestBody, flags: number, requestBytes: number): Promise<Outcome> {
    const results: ActionResult[] = [];
    const traces: number[] = [];
    let index = -1;
    let hasBegun = false;

    async function run(failure: { readonly error: Error; readonly afterActions: number } | null): Promise<void> {
      if (requestBytes > limitOf(body)) throw new ServerError("RequestPayloadSizeLimitExceeded");
      hasBegun = true;
      const decoder = new RequestDecoder(server, body.ObjectPaths);
      let done = 0;
      for (const action of body.Actions) {
        index += 1;
        if (failure && done >= failure.afterActions) throw failure.error;
        results.push({ ActionId: action.Id, Value: await decoder.perform(action) });
        if (action.ActionType === actionTypes.trace) traces.push(action.Id);
        if (isOfAddin(action)) done += 1;
      }
      if (failure) throw failure.error;
    }

    try {
      // No fault strikes what the client sends by itself.
      if (isCleanUp(body)) await run(null);
      else await state.exchange((flags & delayForCellEdit) !== 0, run);
      return { body: { Results: results, TraceIds: traces } };
    } catch (thrown) {
      context._queue = [];
      const error = locatedAt(thrown, "");
      if (!hasBegun) return { refused: error };
      const { code: Code, message: Message, location: Location } = error;
      const Error = { Code, Message, Location, ActionIndex: index, HttpStatusCode: 400 };
      return { body: { Results: results, TraceIds: traces, Error } };
    }
  }

  async function answerTo({ message, flags }: Request): Promise<string> {
    const { body } = message;
    const requestBytes = Buffer.byteLength(JSON.stringify(body));
    let outcome = await execute(body, flags, requestBytes);
    let text = JSON.stringify(outcome.body ?? null);
    // What was written stays written.
    if (Buffer.byteLength(text) > limitOf(body))
      outcome = { refused: new ServerError("ResponsePayloadSizeLimitExceeded") };
    if (outcome.refused)
      text = JSON.stringify({ error: { code: outcome.refused.code, message: outcome.refused.message } });
    const answerBytes = Buffer.byteLength(text);
    exchanges.push({ requestBytes, answerBytes, actions: body.Actions.length, isCleanUp: isCleanUp(body) });
    return JSON.stringify({ statusCode: outcome.refused ? 400 : 200, headers: {}, body: text });
  }

  async function answer(text: string): Promise<void> {
    const request = JSON.parse(text) as Request;
    const message = await answerTo(request);
    bridge.onMessageFromHost(`{"id":${request.id},"message":${message}}`);
  }

  const bridge: Bridge = {
    onMessageFromHost: () => undefined,
    sendMessageToHost: (text) => void answer(text),
  };
  const stop = host.onEvent((event) => {
    const message = events.message(event);
    // After the batch that caused it, as in Excel.
    if (message !== null) setTimeout(() => bridge.onMessageFromHost(message), 0);
  });

  return {
    bridge,
    exchanges,
    get heldReferences() {
      return identities.count;
    },
    get heldEvents() {
      return events.count;
    },
    dispose: stop,
  };
}

const isCleanUp = ({ Actions }: RequestBody): boolean =>
  Actions.every(({ ActionType, Name }) => ActionType === actionTypes.instantiate || Name === "_RemoveReference");

/** The client also names every object on the way, and keeps references. */
const isOfAddin = ({ ActionType, Name }: Action): boolean =>
  ActionType !== actionTypes.instantiate && Name?.startsWith("_") !== true;
