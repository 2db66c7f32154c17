import type { TableKey } from "../../analysis/tables/tables";
import { defaultSettings } from "../../analysis/settings/defaultSettings";
import type { SalesReadingChoice } from "../../analysis/tables/salesReading";
import type { ReadingFormat } from "../../analysis/types";
import { findTable } from "../../app/findTable";
import type { Alias } from "../../app/joinSpellings";
import type { DatabaseChoice } from "../../app/database/databaseChoice";
import { nothingIgnored, type IgnoredProblems } from "../../app/ignoredProblems";
import type { Reading } from "../../app/readWorkbook";
import type { Discovery, RunResult, Session, TableChoice, TableChoices } from "../../app/session";
import type { SegmentDraft } from "../../app/segments/segmentDraft";
import type { LastRun } from "../../app/lastRun";
import { readingOf } from "../../app/readingChoice";
import { noChoices } from "../../app/tableChoices";
import { isSame, sessionChange, type ReportsChange } from "../../app/sourceChange";
import type { FoundTable, Progress, TableEvent, WrittenReports } from "../../app/workbookPort";
import type { Language } from "../../locales";
import type { ReportId } from "../../reports/reports";
import { databaseInUse } from "./databaseInUse";
import { afterScan, afterUnaskedLook } from "./afterScan";
import type { Failure } from "./failures";
import type { TimedProgress } from "../parts/timeLeft";
import { draftOf, settingsOf, type DraftField, type SettingsDraft } from "./settingsDraft";

export const screens = [
  "data",
  "settings",
  "result",
  "explain",
  "functions",
  "checklists",
  "tasks",
  "loyalty",
  "campaigns",
] as const;
export type Screen = (typeof screens)[number];

export type Work =
  | { readonly kind: "idle" }
  | { readonly kind: "scanning" }
  | { readonly kind: "restoring" }
  | {
      readonly kind: "running";
      /** The first and the latest progress of the step; null = nothing known yet. */
      readonly stepStart: TimedProgress | null;
      readonly latest: TimedProgress | null;
      readonly cancelling: boolean;
    };

export type ReadingState =
  | { readonly kind: "none" }
  | { readonly kind: "busy" }
  | { readonly kind: "failed" }
  | { readonly kind: "done"; readonly reading: Reading };

export interface PaneState {
  readonly screen: Screen;
  /** The part of the screen that the user was led to; null = its top. */
  readonly reached: "duplicates" | null;
  /** The spellings joined last, which can be undone. */
  readonly joined: readonly Alias[];
  /** The segments that are being built; null = none are. */
  readonly segments: SegmentDraft | null;
  /** null = the workbook has not been looked through yet. */
  readonly tables: readonly FoundTable[] | null;
  /** How often Excel has said that one of them has changed. */
  readonly tableChanges: number;
  /** Up to which of these changes they were looked at. */
  readonly tableChangesSeen: number;
  /** How the workbook writes numbers and dates. */
  readonly format: ReadingFormat;
  readonly choices: TableChoices;
  /** Choices whose table or column is gone: they come back with it. */
  readonly lost: TableChoices;
  /** The company's database, in a build that knows one; absent = nothing was chosen there. */
  readonly database?: DatabaseChoice;
  /** How often the user has chosen a table or a column: each time the choices are kept in the workbook. */
  readonly choicesMade: number;
  /** Problems that the user does not want to see in this workbook. */
  readonly ignored: IgnoredProblems;
  readonly draft: SettingsDraft;
  /** The reports that a run is to write; null = all. */
  readonly wantedReports: readonly ReportId[] | null;
  /** The language in force. */
  readonly language: Language;
  /** null = as Excel. */
  readonly chosenLanguage: Language | null;
  readonly work: Work;
  readonly result: RunResult | null;
  /** What the pane has read without a run, so that figures can be explained. */
  readonly reading: ReadingState;
  /** A table has changed since. */
  readonly isReadingOld: boolean;
  /** The result before it, which Restore brings back. */
  readonly resultBefore: RunResult | null;
  /** What the workbook says about its reports; null = it has none, or has not been asked yet. */
  readonly reports: ReportsInBook | null;
  /** The last run was this pane's: its tables need not be read again to know what they were. */
  readonly hasJustRun: boolean;
  /** The session of the last run, or the one kept in the workbook. */
  readonly kept: Session | null;
  readonly failure: Failure | null;
}

/** The reports that stand in the workbook and whether they are still right. */
export interface ReportsInBook {
  readonly lastRun: LastRun;
  readonly written: WrittenReports;
  /** What has happened to their tables since; null = nothing that is known. */
  readonly change: ReportsChange | null;
}

/** What the workbook remembers of a database, and what the user chooses of it. */
export interface DatabaseAction {
  readonly type: "databaseFound" | "databaseChosen";
  readonly database: DatabaseChoice;
}

export type PaneAction =
  | { readonly type: "scanStarted" }
  | { readonly type: "scanned"; readonly discovery: Discovery; readonly format: ReadingFormat }
  | { readonly type: "tableChanged"; readonly event: TableEvent }
  | { readonly type: "lookedAgain"; readonly discovery: Discovery; readonly format: ReadingFormat }
  | { readonly type: "tableChosen"; readonly table: TableKey; readonly choice: TableChoice | null }
  | { readonly type: "columnChosen"; readonly table: TableKey; readonly role: string; readonly column: number | null }
  | DatabaseAction
  | { readonly type: "readingChosen"; readonly reading: Partial<SalesReadingChoice> }
  | { readonly type: "problemsIgnored"; readonly ignored: IgnoredProblems }
  | { readonly type: "drafted"; readonly field: DraftField; readonly text: string }
  | { readonly type: "reportsWanted"; readonly reports: readonly ReportId[] | null }
  | { readonly type: "defaultsRestored" }
  | { readonly type: "sessionKept"; readonly session: Session }
  | { readonly type: "languageChosen"; readonly chosen: Language | null; readonly inForce: Language }
  | { readonly type: "screenChosen"; readonly screen: Screen }
  | { readonly type: "duplicatesWanted" }
  | { readonly type: "joined"; readonly aliases: readonly Alias[] }
  | { readonly type: "segmentsDrafted"; readonly draft: SegmentDraft | null }
  | { readonly type: "runStarted" }
  | { readonly type: "progressed"; readonly progress: Progress; readonly at: number }
  | { readonly type: "cancelAsked" }
  | { readonly type: "ran"; readonly result: RunResult; readonly session: Session }
  | { readonly type: "readingStarted" }
  | { readonly type: "read"; readonly reading: Reading }
  | { readonly type: "reportsFound"; readonly lastRun: LastRun | null; readonly written: WrittenReports }
  | { readonly type: "reportsOutOfDate"; readonly change: ReportsChange }
  | { readonly type: "restoreStarted" }
  | { readonly type: "restored" }
  | { readonly type: "failed"; readonly failure: Failure }
  | { readonly type: "failureDismissed" };

export function initialState(language: Language, screen: Screen = "data"): PaneState {
  return {
    screen,
    reached: null,
    joined: [],
    segments: null,
    tables: null,
    tableChanges: 0,
    tableChangesSeen: 0,
    format: { decimal: ".", dateOrder: "mdy", date1904: false },
    choices: noChoices,
    lost: noChoices,
    choicesMade: 0,
    ignored: nothingIgnored,
    draft: draftOf(defaultSettings),
    wantedReports: null,
    language,
    chosenLanguage: null,
    work: { kind: "scanning" },
    result: null,
    reading: { kind: "none" },
    isReadingOld: false,
    resultBefore: null,
    reports: null,
    hasJustRun: false,
    kept: null,
    failure: null,
  };
}

export function reduce(state: PaneState, action: PaneAction): PaneState {
  const next =
    process.env.CLIENTELE_ENGINE && "database" in action
      ? withDatabase(state, action)
      : reduced(state, action as Exclude<PaneAction, DatabaseAction>);
  // After an unasked look everything that is in sight stays there.
  const isAsRead = action.type === "lookedAgain" || (next.choices === state.choices && next.draft === state.draft);
  return isAsRead || next.reading.kind === "none" ? next : { ...next, reading: { kind: "none" } };
}

function reduced(state: PaneState, action: Exclude<PaneAction, DatabaseAction>): PaneState {
  switch (action.type) {
    case "scanStarted":
      return { ...state, work: { kind: "scanning" }, failure: null };
    case "scanned":
      return { ...afterScan(state, action.discovery), format: action.format };
    case "tableChanged":
      return { ...afterTableEvent(state, action.event), tableChanges: state.tableChanges + 1, isReadingOld: true };
    case "lookedAgain":
      return { ...afterUnaskedLook(state, action.discovery), format: action.format };
    case "tableChosen":
      return withChoice(state, action.table, action.choice);
    case "columnChosen":
      return withChoice(state, action.table, withColumn(state.choices[action.table], action.role, action.column));
    case "readingChosen":
      return withReading(state, action.reading);
    case "problemsIgnored":
      return { ...state, ignored: action.ignored };
    case "drafted":
      return { ...state, draft: { ...state.draft, [action.field]: action.text } };
    case "reportsWanted":
      return { ...state, wantedReports: action.reports };
    case "defaultsRestored":
      return { ...state, draft: draftOf(defaultSettings), wantedReports: null };
    case "sessionKept":
      return { ...state, kept: action.session };
    case "languageChosen":
      return { ...state, chosenLanguage: action.chosen, language: action.inForce };
    case "screenChosen":
      return { ...state, screen: action.screen, reached: null, reading: readingOnLeaving(state) };
    case "duplicatesWanted":
      return { ...state, screen: "data", reached: "duplicates" };
    case "joined":
      return { ...state, joined: action.aliases };
    case "segmentsDrafted":
      return { ...state, segments: action.draft };
    case "runStarted":
      return { ...state, work: { kind: "running", stepStart: null, latest: null, cancelling: false }, failure: null };
    case "progressed":
      if (state.work.kind !== "running") return state;
      return { ...state, work: progressed(state.work, { progress: action.progress, at: action.at }) };
    case "cancelAsked":
      if (state.work.kind !== "running") return state;
      return { ...state, work: { ...state.work, cancelling: true } };
    case "ran":
      return {
        ...state,
        work: { kind: "idle" },
        screen: "result",
        reached: null,
        result: action.result,
        resultBefore: state.result,
        // Where nothing could be used nothing was written, and what is in the workbook stays as it was.
        reports: action.result.sheets.length === 0 ? state.reports : null,
        hasJustRun: action.result.sheets.length > 0 || state.hasJustRun,
        kept: action.session,
      };
    case "reportsFound":
      return withReports(state, reportsInBook(state, action.lastRun, action.written));
    case "reportsOutOfDate":
      return withReportsChange(state, action.change);
    case "restoreStarted":
      return { ...state, work: { kind: "restoring" }, failure: null };
    case "restored":
      return {
        ...state,
        work: { kind: "idle" },
        screen: state.resultBefore === null ? "data" : state.screen,
        result: state.resultBefore,
        resultBefore: null,
        reports: null,
        hasJustRun: false,
      };
    case "readingStarted":
      return { ...state, reading: { kind: "busy" }, isReadingOld: false, failure: null };
    case "read":
      return { ...state, reading: { kind: "done", reading: action.reading } };
    case "failed":
      return {
        ...state,
        work: workAfter(state.work, action.failure),
        reading: readingAfter(state.reading, action.failure),
        failure: action.failure,
      };
    case "failureDismissed":
      return { ...state, failure: null };
  }
}

function readingAfter(reading: ReadingState, failure: Failure): ReadingState {
  return failure.during === "read" ? { kind: "failed" } : reading;
}

/** Another screen does not begin with what is known to be old. */
function readingOnLeaving({ reading, isReadingOld }: PaneState): ReadingState {
  return isReadingOld && reading.kind === "done" ? { kind: "none" } : reading;
}

/** Only the tables that the last run read put its reports out of date. */
function afterTableEvent(state: PaneState, { kind, table }: TableEvent): PaneState {
  const isOfRun = state.reports !== null && findTable(state.reports.lastRun.tables, table) !== null;
  return isOfRun ? withReportsChange(state, { kind, name: table.name }) : state;
}

function withReportsChange(state: PaneState, change: ReportsChange): PaneState {
  return state.reports === null ? state : { ...state, reports: { ...state.reports, change } };
}

/** A jump to a cell or a saving that failed ends neither a scan, a run nor a restore. */
function workAfter(work: Work, failure: Failure): Work {
  return ["scan", "run", "restore"].includes(failure.during) ? { kind: "idle" } : work;
}

function progressed(work: Extract<Work, { kind: "running" }>, latest: TimedProgress): Work {
  const isSameStep = work.stepStart?.progress.step === latest.progress.step;
  return { ...work, stepStart: isSameStep ? work.stepStart : latest, latest };
}

/** A change that is known of the same run stays known. */
function reportsInBook(state: PaneState, lastRun: LastRun | null, written: WrittenReports): ReportsInBook | null {
  if (lastRun === null || written.sheets.length === 0) return null;
  return { lastRun, written, change: state.reports?.change ?? null };
}

/** A pane that was loaded again may show a result whose reports are gone. */
function withReports(state: PaneState, reports: ReportsInBook | null): PaneState {
  const isGone = state.screen === "result" && state.result === null && reports === null;
  return { ...state, screen: isGone ? "data" : state.screen, reports };
}

/** Why the reports in the workbook are no longer what a run would write now; null = as far as is known they are. */
export function reportsChange(state: PaneState): ReportsChange | null {
  if (state.reports === null) return null;
  if (state.reports.change !== null) return state.reports.change;
  if (process.env.CLIENTELE_ENGINE && !isOfSameDatabase(state.reports.lastRun, state)) return { kind: "tables" };
  const session = sessionOf(state);
  if (session === null || state.tables === null) return null;
  return sessionChange(state.reports.lastRun, { ...session, language: state.language });
}

/** What a run would use; null while a setting cannot be understood. */
export function sessionOf(state: PaneState): Session | null {
  const { settings } = settingsOf(state.draft);
  if (settings === null) return null;
  return { choices: state.choices, settings, reports: state.wantedReports, language: state.chosenLanguage };
}

function withChoice(state: PaneState, table: TableKey, choice: TableChoice | null): PaneState {
  const choices: TableChoices = { ...state.choices, [table]: choice };
  // What is kept again with another language must not bring the old choices back.
  const kept = state.kept === null ? null : { ...state.kept, choices };
  const lost: TableChoices = { ...state.lost, [table]: null };
  const chosen = { ...state, choices, lost, choicesMade: state.choicesMade + 1, kept };
  if (!process.env.CLIENTELE_ENGINE || state.database === undefined || choices.sales === null) return chosen;
  return { ...chosen, database: { ...state.database, isUsed: false } };
}

/** The sales come from the database, or no longer: what was chosen among the tables gives way. */
function withDatabase(state: PaneState, { type, database }: DatabaseAction): PaneState {
  if (type === "databaseFound") return { ...state, database: state.database ?? database };
  const choice = database.isUsed ? null : state.choices.sales;
  return { ...withChoice(state, "sales", choice), database };
}

function isOfSameDatabase({ database = null }: LastRun, state: PaneState): boolean {
  return isSame(database, databaseInUse(state)?.source ?? null);
}

/** What else was decided about the reading of the sales stays. */
function withReading(state: PaneState, decided: Partial<SalesReadingChoice>): PaneState {
  const { sales } = state.choices;
  if (sales === null) return state;
  return withChoice(state, "sales", { ...sales, reading: readingOf({ ...sales.reading, ...decided }) });
}

function withColumn(choice: TableChoice | null, role: string, column: number | null): TableChoice | null {
  if (choice === null) return null;
  const columns: Record<string, number | undefined> = { ...choice.columns };
  if (column === null) delete columns[role];
  else columns[role] = column;
  const answered = (choice.answered ?? []).filter((other) => other !== role);
  const chosen = { ...choice, columns, answered: column === null ? answered : [...answered, role] };
  if (choice.reading?.formats === undefined) return chosen;
  // Another column may be written otherwise.
  const formats = Object.fromEntries(Object.entries(choice.reading.formats).filter(([other]) => other !== role));
  return { ...chosen, reading: readingOf({ ...choice.reading, formats }) };
}
