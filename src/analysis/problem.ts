import type { CellPlace } from "./types";

/** What can be wrong with the user's data. A code, never a sentence: the sentences are in locales/. */
export const problemCodes = [
  // a row that cannot be used
  "dateUnreadable", // params.value
  "dateMissing",
  "clientMissing",
  "amountUnreadable", // params.value
  "amountMissing",
  "dayFarAway", // params.day: far from all other days, the row is left out
  "otherCurrency", // params.currency: there is no exchange rate for it
  "rateNotPositive", // params.value: in the exchange rates only
  "errorCell", // params.value, params.role: an error such as #N/A where a needed value should be
  "cellMissing", // params.role: a needed cell of a plan or spend row is blank
  "periodUnreadable", // params.value
  "indicatorUnknown", // params.value: in the plan only
  "spendKindUnknown", // params.value: in the spend table only
  "managerUnknown", // params.manager: in the plan only
  "planOverlap", // params.row: number of the sheet row that counts for these days
  // a row that is used or set aside, and worth a look
  "afterAsOf", // params.day
  "duplicateRow", // params.row: number of the sheet row that it repeats; params.sheet: where that lies on another sheet
  "totalRow", // params.value: the word that gives it away
  "valueUnreadable", // params.value, params.role: the row is used without this value
  "spendOverlap", // params.row: number of the sheet row whose period it overlaps; both count
  "duplicateClient", // params.client, params.row: number of the sheet row that counts
  // a whole table
  "tableEmpty", // params.table, a key of tables
  "roleMissing", // params.table, params.role
  "columnMissing", // params.table, params.role: in plan and spend, whose columns are known by their headers alone
  "ruleUnreadable", // params.value: a condition that cannot be read, or a column that the Clients table lacks
  // in the offers only
  "closedBeforeOpened", // params.day, params.opened: the two days are taken in their order
  "stageUnknown", // params.value: the event counts for dates and amounts only
  "offerCurrency", // params.currency: the deal counts without its amount
  "offerAfterDay", // params.day: after the day on which the offers are judged
  // in the surveys and complaints only
  "scoreAboveFive", // params.value: the row is left out
  "surveyAfterDay", // params.day: after the day of judgement
  "complaintAfterDay", // params.day
  "complaintClosedBefore", // params.day, params.opened: it counts as closed, not in the days to close
  "rulesNotChosen", // params.segments: of the target matrix, none of which any client can have
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
  "keysDoNotMeet", // params.met, params.buyers: so many of the buyers are in the Clients table; params.sales, params.listed: three each
  "monoClient", // params.client: one client only
  "spellingsJoined", // params.spellings, params.clients: so many spellings count as so many clients by the alias table
  // about figures from a database
  "clientsLeftOut", // params.listed, params.clients, params.share: so many more clients are in the totals only
  "spelledApart", // params.spellings: so many names differ from another only as clientKey() does not tell apart
  "databaseFigures", // what cannot be had from a database
  "planOutsidePeriod", // no row of the plan lies inside the KPI period
  "planCoversPart", // params.managers: the plan covers only a part of the KPI period for so many of them
  // about the reading of a column, named by its header: params.column
  "dateOrderUndecided", // params.value: a text whose day and month could be either
  "decimalUndecided", // params.value: an amount whose mark could be either
  "datesTurnedBack", // params.rows: real dates whose day and month a spreadsheet had changed over
  "digitDates", // params.value, params.day: whole numbers that were read as dates
  "monthsOnly", // params.rows: only the month is known of so many rows, the last day of it is taken
  "creditAdds", // most amounts are credits: they add, debits take away
  "creditLessDebit", // params.column, params.other: the amount is the one column less the other
  "returnsBeside", // params.column, params.other, params.rows: so many returns beside the amounts are not taken away from them
  "statesBeside", // params.column, params.value, params.rows: so many rows say there that they are no sales or returns, and count
  "filledDown", // params.rows: so many rows take the value above them
  "groupRows", // params.rows: so many rows hold only the name of a group
  "listBeside", // params.sheet, params.cell: another list of sales begins there beside the one that is read, and is not read
  "rowsHidden", // params.sheet, params.rows: so many rows are hidden or filtered out, and count like the others
  "lettersLost", // params.cell, params.rows: letters of so many cells of a file, that one first, could not be read
  "fileMarkUndecided", // params.cell, params.rows, params.value: nothing shows what the mark of so many numbers of a file means
  "sheetNameAs", // params.role: the name of its sheet is this of each row
  "periodsAcross", // params.sheet, params.periods: so many periods stand across, each filled cell is a sale on the last day of its period
  "clientsAboveDays", // params.sheet: clients and days stand in one column
  "namesAboveRows", // params.sheet: names stand alone in a row above their rows
  "formRows", // params.rows: so many rows belong to the form, not to the data
  "kindsLeftOut", // params.rows, params.value: words and counts that are no sale
  "kindsTakenAway", // params.rows, params.value: words and counts of returns whose positive amounts are taken away
  "collectiveSales", // params.client, params.rows: so many rows are of buyers whom nobody named, who are called so
  "unnamedBuyers", // params.client, params.rows: probably many buyers under one name, which count as one client
  "documentSums", // params.rows: so many rows hold the sum of the other rows of their document and are left out
  "documentTotals", // params.rows: the total of a document stands on each of its lines and counts once
  "totalCounts", // params.rows, params.value: rows that are called a total but add up nothing above them count as sales
  "currencyOf", // params.currency: all amounts are in it
  "currenciesConverted", // params.currency, params.value: sums in others, converted into it
  "currenciesLeftOut", // params.currency, params.value: sums in others without a rate
  "dealsWithoutDay", // params.rows: open deals without any day
  "dealsWithoutClient", // params.rows: they have a number
  "dealsByRow", // params.rows: they have no number, and each is taken for a deal of its own
  "doubtfulEvents", // params.rows: of the client, product and stage of others, taken for events of one deal, amounts differ
  "productsOfDeals", // params.rows: alike to another row but for product and amount, they are further products of its deal
  "dealTotals", // params.rows: the amount of a deal stands on each of its lines and counts once
  "refusedByReason", // params.rows: no stage or result says that they were refused
  "refusedByClosing", // params.rows, params.column: not won, and the column says that they were closed
  "notWonIsOpen", // params.rows, params.column: a flag says not won, and nothing whether they were closed
  "surveyScaleAsked", // params.above, params.scores: so many of the scores lie above five, none counts
  "complaintsWithoutClient", // params.rows
  "feedbackClientsUnknown", // params.clients, params.value: in neither sales nor clients; the first three
  "wonDealsAreSales", // one sheet is read both as offers and as sales
  "spendOutsidePeriod", // no row of the spend table lies inside the KPI period
] as const;
export type NoticeCode = (typeof noticeCodes)[number];

export interface Notice {
  readonly code: NoticeCode;
  readonly params: Readonly<Record<string, string | number>>;
}
