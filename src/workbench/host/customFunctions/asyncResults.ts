import type { Implementation, Invocation } from "./customFunctionsApi";
import type { CallPlace } from "./resultValue";

type Settled = { readonly value: unknown } | { readonly error: unknown };

/**
 * A formula cannot wait: a promise is answered with `pending`, and its result is handed out when the cell is
 * calculated again. A call with other arguments from the same cell forgets the one before, as Excel cancels it.
 */
export class AsyncResults {
  static readonly pending = Symbol("pending");
  private readonly calls = new Map<string, { readonly args: string; settled: Settled | null }>();

  constructor(private readonly recalculate: (place: CallPlace) => void) {}

  call(implementation: Implementation, args: readonly unknown[], invocation: Invocation, place: CallPlace): unknown {
    const key = `${place.unitId} ${place.sheetId} ${place.row} ${place.column}`;
    const known = this.calls.get(key);
    if (known !== undefined && known.args === JSON.stringify(args)) {
      if (known.settled === null) return AsyncResults.pending;
      this.calls.delete(key);
      if ("error" in known.settled) throw known.settled.error;
      return known.settled.value;
    }
    this.calls.delete(key);
    const result = implementation(...args, invocation);
    if (!isPromise(result)) return result;
    const call: { readonly args: string; settled: Settled | null } = { args: JSON.stringify(args), settled: null };
    this.calls.set(key, call);
    const settle = (settled: Settled): void => {
      if (this.calls.get(key) !== call) return;
      call.settled = settled;
      this.recalculate(place);
    };
    result.then(
      (value: unknown) => settle({ value }),
      (error: unknown) => settle({ error }),
    );
    return AsyncResults.pending;
  }
}

// Not instanceof: the functions live in another window, with a Promise of its own.
function isPromise(result: unknown): result is PromiseLike<unknown> {
  return typeof (result as { then?: unknown } | null | undefined)?.then === "function";
}
