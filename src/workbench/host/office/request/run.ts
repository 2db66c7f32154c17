import { OfficeError } from "./errors";
import type { HostState } from "./hostState";
import { RequestContext } from "./requestContext";

type Batch = (context: RequestContext) => Promise<unknown>;

/** Excel.run in all its forms: a new context, a given one, or that of given objects. */
export function runOn(host: HostState) {
  return async function run(first: unknown, second?: Batch): Promise<unknown> {
    const batch = typeof first === "function" ? (first as Batch) : second;
    if (!batch) throw new OfficeError("InvalidArgument", undefined, "Excel.run");
    const context = contextOf(host, first);
    // Batches on one context run one after the other.
    const before = context._turn;
    let done: () => void = () => undefined;
    context._turn = new Promise((resolve) => (done = resolve));
    await before;
    context.trackedObjects._isBatch = true;
    try {
      return await outcomeOf(batch, context);
    } finally {
      context.trackedObjects._endBatch();
      done();
    }
  };
}

async function outcomeOf(batch: Batch, context: RequestContext): Promise<unknown> {
  const outcome = batch(context);
  if (typeof (outcome as Promise<unknown> | undefined)?.then !== "function") {
    throw new OfficeError(
      "RunMustReturnPromise",
      "The batch function passed to the run method didn't return a promise.",
    );
  }
  const value = await outcome;
  // What is still in the queue goes with the end of the batch.
  await context.sync();
  return value;
}

function contextOf(host: HostState, first: unknown): RequestContext {
  if (first instanceof RequestContext) return first;
  const owner = Array.isArray(first) ? (first[0] as unknown) : first;
  const given = (owner as { context?: unknown } | null)?.context;
  if (typeof owner === "object" && given instanceof RequestContext) return given;
  const context = new RequestContext(host);
  const options = typeof first === "object" ? (first as { delayForCellEdit?: boolean } | null) : null;
  context._delayForCellEdit = options?.delayForCellEdit === true;
  return context;
}
