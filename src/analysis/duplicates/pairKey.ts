/** One text for two keys, in whatever order they are given. */
export function pairKey(pair: readonly [string, string]): string {
  return JSON.stringify([...pair].sort());
}
