import type { EngineSource } from "./engineSource";
import { identifier } from "./sqlText";

/**
 * What a selection answers on every shard, as one selection: the caller adds up what belongs together.
 *
 * Where the sales are spread by client, the selection runs on each shard over its own tables, and only its answer
 * travels. Else it runs once, over tables that answer for the whole cluster. Source: spec 7.
 */
export function merged(source: EngineSource, selection: string): string {
  if (source.spread === "any") return `(${selection})`;
  const everywhere = `${identifier(source.database)}.${identifier(source.everywhere)}`;
  return `(SELECT * FROM ${everywhere} ALL INNER JOIN (SELECT toUInt8(0) AS dummy, * FROM (${selection})) USING dummy)`;
}
