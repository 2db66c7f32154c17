import { clientKey } from "../cells/clientKey";
import { ofCellWords } from "../words";

const segmentHeaders = ofCellWords((words) => new Set(words.flatMap(({ segmentHeaders }) => segmentHeaders)));

/**
 * The column of a rules or target table that names the segment: headed "segment" in one of the languages, else
 * the first.
 *
 * Source: spec 1.
 *
 * @example segmentColumn(["Priority", "Сегмент"]) // 1
 */
export function segmentColumn(headers: readonly string[]): number {
  const column = headers.findIndex((header) => segmentHeaders().has(clientKey(header)));
  return Math.max(column, 0);
}
