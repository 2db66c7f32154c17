/**
 * The result of work in steps, without giving way between them.
 *
 * Source: words of the product.
 *
 * @example lastOf((function* () { yield; return 4; })()) // 4
 */
export function lastOf<Result>(steps: Iterator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
