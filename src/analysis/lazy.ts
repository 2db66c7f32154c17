/**
 * A value that is made when it is first asked for, and kept.
 *
 * For lists of objects over columns of figures: the objects take longer to make than the figures to compute, and not
 * everybody reads every list. Source: spec 3.
 *
 * @example
 * const list = lazy(() => [1, 2, 3]);
 * list() === list() // true
 */
export function lazy<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
