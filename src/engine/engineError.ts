/** Why the database did not answer as asked. A code; the sentences are in locales/. */
export const engineErrorCodes = [
  "unreachable", // params.address: nothing answers there
  "wrongPassword", // the name or the password is not accepted
  "noRight", // params.reason: no right to read
  "tableMissing", // params.reason
  "columnMissing", // params.reason
  "shardMissing", // params.reason: a part of the cluster does not answer
  "tooMuch", // params.reason: memory or time that the database allows is used up
  "notAnswered", // params.reason: any other refusal of the database
  "badAnswer", // what came back is no answer of a ClickHouse database
  "clientOnTwoShards", // params.clients: so many clients have rows on more than one shard
  "moved", // rows were added or taken away while the figures were read
  "spelledAlike", // params.role, params.name, params.other: names that are the same but for case, spaces or quotation marks
  "settingLeftOut", // params.setting: what it asks for cannot be had from a database
] as const;
export type EngineErrorCode = (typeof engineErrorCodes)[number];

/** The database cannot be asked, or refuses. */
export class EngineError extends Error {
  constructor(
    readonly code: EngineErrorCode,
    readonly params: Readonly<Record<string, string>> = {},
    options?: ErrorOptions,
  ) {
    super(`engine: ${code} ${params.reason ?? ""}`.trim(), options);
    this.name = "EngineError";
  }
}

/** One row of an answer: a value per field, as JSON has it. */
export type AnswerRow = readonly unknown[];

/** Asks the database; the rows of its answer. */
export type Ask = (sql: string) => Promise<readonly AnswerRow[]>;
