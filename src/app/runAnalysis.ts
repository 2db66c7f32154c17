import { computedFrom, isComputed, requiredRoles } from "../analysis/tables/tableDefinition";
import { perTable, tableOf, type RoleOf } from "../analysis/tables/tables";
import { languageOf, loadFigureTranslator, type Language } from "../locales";
import { headerText } from "../reports/columnText";
import { reportsInTurn } from "../reports/buildReports";
import type { Analysis } from "../analysis/analysis";
import type { ReadColumn, ReportContext, ReportSources } from "../reports/reportContext";
import type { ReportSheet } from "../reports/reportSheet";
import { loadApart } from "./apartNames";
import { duplicateGroups } from "./duplicateGroups";
import { dropCarried, loadComments, storeComments } from "./keptComments";
import { LAST_RUN_KEY, lastRunOf } from "./lastRun";
import { recordReading } from "./readingRecord";
import { readWorkbook } from "./readWorkbook";
import type { RunResult, Session, TableChoice, TableChoices } from "./session";
import { storedValues } from "./sessionStore";
import { measuresOfReports } from "./tasks/measuresOfReports";
import { otherSpellings } from "./unsettledSpellings";
import type { Control, WorkbookPort, WrittenSheet } from "./workbookPort";

/** Among more clients the search takes a second or longer, which nobody has asked for; the data screen offers it. */
const MOST_CLIENTS = 10_000;

/** Reads the chosen tables, computes, writes the report sheets and remembers the session, all or nothing. */
export async function runAnalysis(port: WorkbookPort, session: Session, control: Control): Promise<RunResult> {
  const recorded = recordReading(port);
  const reading = await readWorkbook(recorded.port, session, control);
  const { analysis, session: current, tables } = reading;
  if (analysis.rows.used === 0) return { analysis, sheets: [], unsettled: null };
  const unsettled = analysis.clients.length > MOST_CLIENTS ? null : duplicateGroups(analysis, await loadApart(port));
  await port.giveWay(control.signal);

  const { sheets, context } = await writeReportsOf(
    port,
    analysis,
    session,
    { choices: current.choices, otherSpellings: otherSpellings(unsettled ?? []) },
    control,
    (language) => ({
      ...storedValues(current, tables),
      [LAST_RUN_KEY]: lastRunOf({ ...current, language }, recorded.marks),
    }),
  );
  return { analysis, sheets, unsettled, context };
}

/** Where the tables of a run were read. */
export interface ReadFrom {
  readonly choices: TableChoices;
  /** Of tables that are not in the workbook. */
  readonly sources?: ReportSources;
  readonly otherSpellings?: ReportContext["otherSpellings"];
  readonly leftOut?: ReportContext["leftOut"];
}

/** Builds the wanted reports and writes them, with what the workbook is to remember of reports in their language. */
export async function writeReportsOf(
  port: WorkbookPort,
  analysis: Analysis,
  session: Session,
  { choices, sources = {}, otherSpellings: spellings, leftOut }: ReadFrom,
  control: Control,
  storedOf: (language: Language) => Readonly<Record<string, unknown>> = () => ({}),
): Promise<{ readonly sheets: readonly WrittenSheet[]; readonly context: ReportContext }> {
  const comments = await loadComments(port);
  const { displayLanguage } = await port.locale();
  const language = session.language ?? languageOf(displayLanguage);
  const measures = await measuresOfReports(port, analysis, language);
  const read = readFromOf(choices);
  const context: ReportContext = {
    translate: await loadFigureTranslator(language),
    language,
    ...read,
    sources: { ...read.sources, ...sources },
    comments,
    measures,
    otherSpellings: spellings,
    leftOut,
    ids: session.reports === null ? undefined : ["summary", ...session.reports],
  };
  const reports = await reportSheets(port, analysis, context, control);
  await storeComments(port, comments, reports);
  const sheets = await port.writeReports(reports, control, storedOf(language));
  await dropCarried(port);
  return { sheets, context };
}

/** Builds the wanted reports; the pane answers meanwhile. */
export async function reportSheets(
  port: Pick<WorkbookPort, "giveWay">,
  analysis: Analysis,
  context: ReportContext,
  control: Pick<Control, "signal">,
): Promise<readonly ReportSheet[]> {
  const reports: ReportSheet[] = [];
  for (const report of reportsInTurn(analysis, context)) {
    if (report !== undefined) reports.push(report);
    await port.giveWay(control.signal);
  }
  return reports;
}

/** What the footers say of where the tables were read. */
export function readFromOf(choices: TableChoices): Pick<ReportContext, "sources" | "salesColumns" | "columnsRead"> {
  return {
    sources: perTable((key) => sheetsOf(choices[key])),
    salesColumns: choices.sales === null ? undefined : salesColumns(choices.sales),
    columnsRead: perTable((key) => columnsOf(choices[key])),
  };
}

function sheetsOf(choice: TableChoice | null): string | null {
  return choice === null ? null : [choice.table, ...(choice.more ?? [])].map(({ sheet }) => sheet).join(", ");
}

/** The columns that a table was read by, in their order on the sheet. */
function columnsOf(choice: TableChoice | null): readonly ReadColumn[] | undefined {
  if (choice === null) return undefined;
  const { table, columns } = choice;
  const chosen = Object.entries<number | undefined>(columns).filter(
    (entry): entry is [string, number] => entry[1] !== undefined,
  );
  return chosen
    .sort(([, one], [, other]) => one - other)
    .map(([role, column]) => ({ role, headers: [headerText(table.headers ?? [], column, table.column)] }));
}

/** The columns of date, client and amount, or those that they are computed from. */
function salesColumns({ table, columns }: TableChoice<RoleOf<"sales">>): ReportContext["salesColumns"] {
  const { roles } = tableOf("sales");
  const byRole: Readonly<Record<string, number | undefined>> = columns;
  return requiredRoles(roles).map((role) => {
    const from = isComputed(roles, byRole, role) ? computedFrom(roles, byRole, role) : [role];
    return {
      role,
      from,
      headers: from.map((each) => headerText(table.headers ?? [], byRole[each] ?? 0, table.column)),
    };
  });
}
