import type { TableCandidate } from "./tableDefinition";

/**
 * Whether some header of a table contains one of the words of these keys. Source: spec 1.
 *
 * @example hasHeader(candidate, ["stage"]) // true where a column is called "Deal stage"
 */
export function hasHeader({ headers, fit }: TableCandidate, keys: readonly string[]): boolean {
  return headers.some((_header, column) => keys.some((key) => fit(column, key) > 0));
}
