import { settingsErrors } from "../../analysis/settings/settingsErrors";
import { scanWorkbook } from "../../app/scanWorkbook";
import { loadImportWords } from "../../locales/loadImportWords";
import { sendReports, type SentReports } from "../../app/books/sendReports";
import { runAnalysis } from "../../app/runAnalysis";
import { openQuestions } from "../../app/openQuestions";
import type { Discovery, RunResult, Session, TableChoices } from "../../app/session";
import type { SettingsFile } from "../../app/settingsFile";
import { fileWithoutTable, sheetsLeftOut } from "../../app/files/salesOfFiles";
import { withFiles, type PickedFile } from "../../app/files/withFiles";
import type { Control, FoundTable, WorkbookPort } from "../../app/workbookPort";
import { officeWorkbook } from "../../excel/officeWorkbook";
import { loadWorkbenchTranslator, type Language, type Translate } from "../../locales";
import { settingsErrorSentence } from "../../reports/problemText";
import { pageFiles } from "../../workbooks/pages/pageFiles";
import type { WorkbookData } from "../../workbooks/workbookData";
import { chosenTables } from "../../app/tableChoices";
import { loadApart } from "../../app/apartNames";
import { duplicateGroups } from "../../app/duplicateGroups";
import { CommandFailure } from "./commandFailure";
import { chooseTables, NoSales } from "./chooseTables";
import { spellingLines } from "./spellingLines";
import { bareSheetLines, noSalesLines, questionLines, roleLines, togetherLines, type Speaker } from "./columnLines";
import { statementLines } from "./statementLines";
import { RefusedSettings } from "./failures";
import { readingLines } from "./readingLines";
import { saveWithUserSheets, withStoredValues } from "./hostWorkbook";
import { withHost } from "./withHost";

/** Nobody can press Cancel, and nobody watches the progress. */
export const silentControl: Control = { signal: { aborted: false }, onProgress: () => undefined };

export interface Done {
  readonly result: RunResult;
  readonly workbook: WorkbookData;
  readonly language: Language;
  /** The reports as a workbook of their own; null = it was not asked for, or there are none. */
  readonly sent: SentReports | null;
  /** Clients that are likely written in several ways, as lines. */
  readonly spellings: readonly string[];
  /** Which tables were read, and which column plays which role, as lines of the summary. */
  readonly tables: readonly string[];
}

/** The same steps as in Excel, over the host. */
export async function runOnHost(
  input: WorkbookData,
  files: readonly PickedFile[],
  given: SettingsFile,
  wanted: Language | null,
  sends: boolean,
): Promise<Done> {
  return withHost(withStoredValues(input), wanted, async (host) => {
    const done = await runIn(withFiles(officeWorkbook(), files), files, input.sheets, given, wanted, sends);
    const written = done.result.sheets.map(({ name }) => name);
    return { ...done, workbook: saveWithUserSheets(input, host, written) };
  });
}

async function runIn(
  port: WorkbookPort,
  files: readonly PickedFile[],
  sheets: WorkbookData["sheets"],
  given: SettingsFile,
  wanted: Language | null,
  sends: boolean,
): Promise<Omit<Done, "workbook">> {
  const { session, discovery, speaker } = await sessionOnHost(port, files, sheets, given, wanted);
  const { language, translate } = speaker;
  const read = chosenTables(session.choices).map(({ sheet }) => sheet);
  const result = await runAnalysis(port, session, silentControl);
  const { sales } = session.choices;
  const { understood } = result.analysis.evidence.input.sales;
  return {
    result,
    language,
    sent: sends ? await sent(port, result) : null,
    spellings: spellingLines(result.unsettled ?? duplicateGroups(result.analysis, await loadApart(port)), translate),
    tables: [
      translate("command.tables", { tables: read.join(", ") }),
      ...togetherLines(session.choices, discovery.tables, speaker),
      ...leftOutLines(sheetsLeftOut(session.choices, discovery.tables), translate),
      ...roleLines(session.choices, discovery.tables, speaker),
      ...(sales === null || understood === undefined ? [] : readingLines(sales, understood, speaker)),
      ...(sales === null ? [] : statementLines(sales, await loadImportWords(), speaker)),
    ],
  };
}

/** What is to be run: as the workbook remembers, the settings say and the columns show; refused where something is open. */
export async function sessionOnHost(
  port: WorkbookPort,
  files: readonly PickedFile[],
  sheets: WorkbookData["sheets"],
  given: SettingsFile,
  wanted: Language | null,
): Promise<{ readonly session: Session; readonly discovery: Discovery; readonly speaker: Speaker }> {
  const discovery = await scanWorkbook(port);
  const language = wanted ?? discovery.language;
  const translate = await loadWorkbenchTranslator(language);
  const speaker = { translate, language };
  checkHeaders(files, discovery.tables);
  const session: Session = {
    choices: chosenOrRefused(discovery, sheets, given, speaker),
    settings: { ...discovery.session.settings, ...given.settings },
    reports: given.reports === undefined ? discovery.session.reports : given.reports,
    language: wanted ?? discovery.session.language,
  };
  const errors = settingsErrors(session.settings);
  if (errors.length > 0) throw new RefusedSettings(errors.map((error) => settingsErrorSentence(error, translate)));
  return { session, discovery, speaker };
}

async function sent(port: WorkbookPort, { analysis, sheets, context }: RunResult): Promise<SentReports | null> {
  if (context === undefined) return null;
  const ids = sheets.map(({ id }) => id);
  return sendReports(port, { analysis, sheets, context }, ids, pageFiles, silentControl);
}

const leftOutLines = (sheets: readonly string[], translate: Translate): readonly string[] =>
  sheets.length === 0 ? [] : [translate("files.sheetsLeftOut", { names: sheets.join(", ") })];

/** A file without a row of headers is no table, and would be left out without a word. */
function checkHeaders(files: readonly PickedFile[], tables: readonly FoundTable[]): void {
  const bare = fileWithoutTable(files, tables);
  if (bare !== null) throw new CommandFailure("files.noHeader", { name: bare });
}

/** The tables and columns of the run; refused with all that must be answered first. */
function chosenOrRefused(
  discovery: Discovery,
  sheets: WorkbookData["sheets"],
  given: SettingsFile,
  speaker: Speaker,
): TableChoices {
  let choices: TableChoices;
  try {
    choices = chooseTables(discovery, given.tables);
  } catch (error) {
    if (!(error instanceof NoSales)) throw error;
    if (discovery.tables.length === 0) {
      const filled = sheets.map(({ name, cells }) => ({ name, rows: cells.size }));
      throw new RefusedSettings(bareSheetLines(filled, speaker));
    }
    throw new RefusedSettings(noSalesLines(discovery.tables, speaker));
  }
  const questions = openQuestions(choices);
  if (questions.length > 0) throw new RefusedSettings(questionLines(questions, speaker));
  return choices;
}
