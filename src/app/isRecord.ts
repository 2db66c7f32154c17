/** Whether a stored value is an object with keys: a workbook keeps what any version, or anybody, has written. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
