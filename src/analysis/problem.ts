import type { CellPlace } from "./types";

/** What can be wrong with the user's data. A code, never a sentence: the sentences are in locales/. */
export const problemCodes = [
  // a row that cannot be used
  "dateUnreadable",
  "dateMissing",
  "clientMissing",
  "amountUnreadable",
  "amountMissing",
  "errorCell",
  // a row that is used or set aside, and worth a look
  "afterAsOf",
  "duplicateRow",
  "totalRow",
  "valueUnreadable",
  "duplicateClient",
  // a whole table
  "tableEmpty",
  "roleMissing",
  "ruleUnreadable",
  "segmentUnknown",
  "productUnknown",
] as const;
export type ProblemCode = (typeof problemCodes)[number];

export interface Problem {
  readonly code: ProblemCode;
  /** The cell to look at; null where the problem is about a whole table. */
  readonly where: CellPlace | null;
  /** What the sentence names: the value found, a role, a count. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** Things a reader of the figures must know although no cell is wrong. */
export const noticeCodes = [
  "historyTooShort", // "new" cannot be told from "old": the history starts inside the last two windows
  "roleAbsent", // params.role: what depends on it is left out
  "xyzOneClass", // params.class, params.share: one class holds more than 90 % of the clients
  "monoClient", // one client only
] as const;
export type NoticeCode = (typeof noticeCodes)[number];

export interface Notice {
  readonly code: NoticeCode;
  readonly params: Readonly<Record<string, string | number>>;
}
