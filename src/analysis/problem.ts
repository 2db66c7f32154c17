import type { CellPlace } from "./types";

/** What can be wrong with the user's data. A code, never a sentence: the sentences are in locales/. */
export const problemCodes = [
  // a row that cannot be used
  "dateUnreadable", // params.value
  "dateMissing",
  "clientMissing",
  "amountUnreadable", // params.value
  "amountMissing",
  "errorCell", // params.value, params.role: an error such as #N/A where a needed value should be
  "cellMissing", // params.role: a needed cell of a plan or spend row is blank
  "periodUnreadable", // params.value
  "indicatorUnknown", // params.value: in the plan only
  "spendKindUnknown", // params.value: in the spend table only
  "managerUnknown", // params.manager: in the plan only
  "planOverlap", // params.row: number of the sheet row that counts for these days
  // a row that is used or set aside, and worth a look
  "afterAsOf", // params.day
  "duplicateRow", // params.row: number of the sheet row that it repeats
  "totalRow", // params.value: the word that gives it away
  "valueUnreadable", // params.value, params.role: the row is used without this value
  "spendOverlap", // params.row: number of the sheet row whose period it overlaps; both count
  "duplicateClient", // params.client, params.row: number of the sheet row that counts
  // a whole table
  "tableEmpty", // params.table, a key of tables
  "roleMissing", // params.table, params.role
  "columnMissing", // params.table, params.role: in plan and spend, whose columns are known by their headers alone
  "ruleUnreadable", // params.value: a condition that cannot be read, or a column that the Clients table lacks
  "segmentUnknown", // params.segment: in the target matrix only
  "productUnknown", // params.product: in the target matrix only
  "segmentTwice", // params.segment, params.row: number of the sheet row of the target matrix that it is joined with
  "ruleNeverUsed", // params.segment, params.row: number of the sheet row of the rule that takes every client before it
  // the alias table
  "aliasIncomplete", // one of the two names is missing: the row is not used
  "aliasRepeated", // params.value, params.row: number of the sheet row that counts
  "aliasChain", // params.value, params.client: the client is a spelling itself, the end of the chain is taken
  "aliasCycle", // params.value: the chain comes back to itself, the row is not used
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
  // "new" cannot be told from "old": the history starts inside the last two windows; params.day, params.months
  "historyTooShort",
  "roleAbsent", // params.role: what depends on it is left out
  "xyzOneClass", // params.class, params.share: one class holds more than 90 % of the clients
  "xyzTooFewBuckets", // params.bucket, params.buckets: whole ones in the analysis period, fewer than three
  "abcGroupMissing", // params.group: no segments, no managers, or no such column of the Clients table
  "monoClient", // params.client: one client only
  "spellingsJoined", // params.spellings, params.clients: so many spellings count as so many clients by the alias table
  "planOutsidePeriod", // no row of the plan lies inside the KPI period
  "planCoversPart", // params.managers: the plan covers only a part of the KPI period for so many of them
  "spendOutsidePeriod", // no row of the spend table lies inside the KPI period
] as const;
export type NoticeCode = (typeof noticeCodes)[number];

export interface Notice {
  readonly code: NoticeCode;
  readonly params: Readonly<Record<string, string | number>>;
}
