import { lastOf } from "./lastOf";

/** A value that is made in parts when somebody goes through them first, else at once when it is asked for. */
export interface LazySteps<Value> {
  readonly value: () => Value;
  /** Yields between the parts; nothing where the value is made already. */
  readonly steps: () => Generator<undefined, void>;
}

/**
 * A value that is made once, in parts or at once. Source: words of the product.
 *
 * @example
 * const sum = lazySteps(function* () { yield; return 4; });
 * sum.value() // 4
 */
export function lazySteps<Value>(make: () => Generator<undefined, Value>): LazySteps<Value> {
  let made: { readonly value: Value } | null = null;
  return {
    value: () => (made ??= { value: lastOf(make()) }).value,
    *steps() {
      if (made === null) made = { value: yield* make() };
    },
  };
}
