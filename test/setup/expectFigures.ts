/** Numbers to a tolerance (absolute, relative above 1), everything else exactly; the path is that of the first difference. */
export function expectFigures(actual: unknown, expected: unknown, tolerance = 1e-6, path = ""): void {
  if (typeof expected === "number" && typeof actual === "number") {
    const difference = Math.abs(actual - expected) / Math.max(1, Math.abs(expected));
    if (!(difference <= tolerance)) throw new Error(`${path}: ${actual} is not ${expected}`);
  } else if (typeof expected === "object" && expected !== null && typeof actual === "object" && actual !== null) {
    expect({ path, keys: Object.keys(actual).sort() }).toEqual({ path, keys: Object.keys(expected).sort() });
    for (const [key, value] of Object.entries(expected)) {
      expectFigures((actual as Record<string, unknown>)[key], value, tolerance, `${path}/${key}`);
    }
  } else expect({ path, value: actual }).toEqual({ path, value: expected });
}
