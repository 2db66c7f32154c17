const PREFIX = /^([^:]{1,30}?)(?: - |: )(?=\S)/;
const LEAST_HEADERS = 3;

/**
 * Headers without what most of them begin with: "Deal - Stage" is "Stage" in an export of deals. What only some begin with
 * stays: "Person - Name" beside them is a person's.
 */
export function withoutSharedPrefix(headers: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  for (const header of headers) {
    const prefix = PREFIX.exec(header)?.[0];
    if (prefix !== undefined) times.set(prefix, (times.get(prefix) ?? 0) + 1);
  }
  for (const [prefix, count] of times) {
    if (count < LEAST_HEADERS || count * 2 <= headers.length) continue;
    return headers.map((header) => (header.startsWith(prefix) ? header.slice(prefix.length) : header));
  }
  return headers;
}
