import type { Surface } from "./surface";
import type { HostEvent, HostEventKind } from "./hostEvents";
import type { RequestContext } from "./requestContext";

type Handler<Args> = (args: Args) => Promise<unknown> | void;

/** Finds the sheet whose events are meant, null = all of them; fails where it is gone. */
export type SheetOfEvents = () => string | null;

/** What add() answers; remove() takes effect with the next sync of its context. */
export class EventHandlerResult implements Surface<OfficeExtension.EventHandlerResult<unknown>, "context" | "remove"> {
  readonly context: never;
  private _stop: (() => void) | null = null;

  constructor(
    private readonly _context: RequestContext,
    private readonly _sheet: SheetOfEvents | null,
  ) {
    this.context = _context as never;
  }

  /** Of a sheet that was deleted it fails, and with it what comes behind it in its batch. */
  remove(): void {
    const run = (): void => {
      if (this._stop === null) return;
      this._sheet?.();
      this._stop();
      this._stop = null;
    };
    this._context._enqueue({ entity: "EventHandlerResult", member: "remove", run });
  }

  _started(stop: () => void): void {
    this._stop = stop;
  }
}

/** One event of one object; handlers are called after the batch that caused it. */
export class EventHandlers<Args> {
  readonly _entity = "EventHandlers";

  private readonly _started = new Map<Handler<Args>, EventHandlerResult>();

  constructor(
    private readonly _context: RequestContext,
    private readonly _kind: HostEventKind,
    /** What the handlers get; nothing for an event that is not theirs. */
    private readonly _describe: (event: HostEvent) => readonly Args[],
    private readonly _sheet: SheetOfEvents | null = null,
  ) {}

  add(handler: Handler<Args>): EventHandlerResult {
    const result = new EventHandlerResult(this._context, this._sheet);
    this._started.set(handler, result);
    this._context._enqueue({
      entity: "EventHandlers",
      member: "add",
      run: () => {
        const worksheetId = this._sheet?.() ?? null;
        const stop = this._context._host.events.listen((event) => {
          if (event.kind !== this._kind || (worksheetId !== null && event.worksheetId !== worksheetId)) return;
          for (const args of this._describe(event)) setTimeout(() => void callSwallowing(handler, args), 0);
        });
        result._started(stop);
      },
    });
    return result;
  }

  remove(handler: Handler<Args>): void {
    this._started.get(handler)?.remove();
    this._started.delete(handler);
  }
}

/** As in Office.js nobody hears of what a handler throws: an add-in has to catch it in the handler. */
async function callSwallowing<Args>(handler: Handler<Args>, args: Args): Promise<void> {
  try {
    await handler(args);
  } catch {
    return;
  }
}
