import type { Day } from "../analysis/types";
import { fieldsOf, numberOf, textOf } from "./answers";
import { assertOneShardEach } from "./engineAnalysis";
import type { Ask } from "./engineError";
import type { EngineSource } from "./engineSource";
import { lookFields, lookQuery } from "./lookQuery";
import { merged } from "./merged";
import { identifier } from "./sqlText";

/** What a try of the connection finds. */
export interface DatabaseLook {
  readonly version: string;
  /** By which moments become days. */
  readonly timeZone: string;
  /** How far the clock of the database is ahead of this machine's, in whole minutes. */
  readonly clockMinutes: number;
  readonly rows: number;
  /** Rows without client, day or amount. */
  readonly unusable: number;
  readonly span: readonly [first: Day, last: Day] | null;
}

const MS_PER_MINUTE = 60_000;

/**
 * Whether the database answers, may be read, and what it holds. Refused with an EngineError that says what to mend.
 *
 * Source: spec 7.
 *
 * @example (await lookAtDatabase(source, ask)).rows // 1000000
 */
export async function lookAtDatabase(source: EngineSource, ask: Ask): Promise<DatabaseLook> {
  const [[version, timeZone, seconds]] = await ask("SELECT version(), timezone(), toUInt32(now())");
  const clockMinutes = Math.trunc((numberOf(seconds) * 1000 - Date.now()) / MS_PER_MINUTE);
  const [row] = await ask(lookQuery(source));
  const look = fieldsOf(lookFields, row);
  assertOneShardEach(look);
  if (source.clients !== null) await ask(clientsQuery(source, source.clients));
  const used = numberOf(look.used);
  return {
    version: textOf(version),
    timeZone: textOf(timeZone),
    clockMinutes,
    rows: numberOf(look.rows),
    unusable: numberOf(look.rows) - used,
    span: used === 0 ? null : [numberOf(look.firstDay), numberOf(look.lastDay)],
  };
}

/** Whether the columns of the clients table may be read. */
function clientsQuery(source: EngineSource, { table, columns }: NonNullable<EngineSource["clients"]>): string {
  const named = Object.values(columns).map((column, place) => `count(${identifier(column)}) AS n${place}`);
  const inner = `SELECT ${named.join(", ")} FROM ${identifier(source.database)}.${identifier(table)}`;
  return `SELECT sum(n0) FROM ${merged(source, inner)}`;
}
