/**
 * Words as the alternatives of a regular expression, longer ones first. Source: spec 1.
 *
 * @example alternatives(["р", "р."]) // "р\\\\.|р"
 */
export function alternatives(words: readonly string[]): string {
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length);
  return longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
}
