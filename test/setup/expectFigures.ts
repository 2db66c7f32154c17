/** Numbers to a tolerance (absolute, relative above 1), everything else exactly; the path is that of the first difference. */
export function expectFigures(actual: unknown, expected: unknown, tolerance = 1e-6, path = ""): void {
  if (typeof expected === "number" && typeof actual === "number") {
    const difference = Math.abs(actual - expected) / Math.max(1, Math.abs(expected));
    if (!(difference <= tolerance)) throw new Error(`${path}: ${actual} is not ${expected}`);
  } else if (typeof expected === "object" && expected !== null && typeof actual === "object" && actual !== null) {
    // Most are the same: only what differs is worth an expectation.
    if (!sameKeys(actual, expected))
      expect({ path, keys: Object.keys(actual).sort() }).toEqual({ path, keys: Object.keys(expected).sort() });
    for (const [key, value] of Object.entries(expected)) {
      expectFigures((actual as Record<string, unknown>)[key], value, tolerance, `${path}/${key}`);
    }
  } else if (actual !== expected) expect({ path, value: actual }).toEqual({ path, value: expected });
}

function sameKeys(one: object, other: object): boolean {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => Object.hasOwn(other, key));
}
