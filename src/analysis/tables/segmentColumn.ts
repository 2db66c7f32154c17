import { clientKey } from "../cells/clientKey";

const segmentHeaders = new Set([
  "segment",
  "client segment",
  "сегмент",
  "сегмент клиента",
  "сегмент на клиент",
  "segmentul",
  "segmenti",
]);

/**
 * The column of a rules or target table that names the segment: headed "segment" in one of the five languages, else
 * the first.
 *
 * Source: spec 1.
 *
 * @example segmentColumn(["Priority", "Сегмент"]) // 1
 */
export function segmentColumn(headers: readonly string[]): number {
  const column = headers.findIndex((header) => segmentHeaders.has(clientKey(header)));
  return Math.max(column, 0);
}
