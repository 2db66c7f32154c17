import { settingsErrors } from "../../analysis/settingsErrors";
import { discover } from "../../app/discover";
import { runAnalysis } from "../../app/runAnalysis";
import type { RunResult, Session } from "../../app/session";
import { noSettingsFile, readSettingsFile, type SettingsFile, type SettingsFileError } from "../../app/settingsFile";
import { WorkbookError, type Control, type WorkbookPort } from "../../app/workbookPort";
import { officeWorkbook } from "../../excel/officeWorkbook";
import { translator, type Language, type TextKey, type Translate } from "../../locales";
import { localeTag } from "../../locales/localeTag";
import { settingsErrorSentence } from "../../reports/problemText";
import { writeXlsx } from "../files/xlsxWriter";
import { createHeadlessHost } from "../headless";
import type { WorkbookData } from "../workbookData";
import { chooseTables } from "./chooseTables";
import { readArguments, type CommandArguments } from "./commandArguments";
import { CommandFailure } from "./commandFailure";
import { checkOutput, readInput, readText, writeOutput } from "./commandFiles";
import { withStoredValues, withUserSheets } from "./hostWorkbook";
import { problemLines } from "./problemLines";
import { summaryLines } from "./summary";

/** Nobody can press Cancel, and nobody watches the progress. */
const control: Control = { signal: { aborted: false }, onProgress: () => undefined };

/** The pane's job from the command line; answers the exit code. */
export async function analyzeFile(given: readonly string[]): Promise<number> {
  let language: Language = "en";
  try {
    const wanted = readArguments(given);
    language = wanted.language ?? language;
    const settings = await readSettings(wanted, translator(language));
    language = wanted.language ?? settings.language ?? language;
    await analyzeWith(wanted, settings, wanted.language ?? settings.language);
    return 0;
  } catch (error) {
    for (const line of failureLines(error, translator(language))) console.error(line);
    return 1;
  }
}

async function readSettings({ settings }: CommandArguments, translate: Translate): Promise<SettingsFile> {
  if (settings === null) return noSettingsFile;
  const { file, errors } = readSettingsFile(await readText(settings));
  if (file !== null) return file;
  throw new RefusedSettings(errors.map((error) => settingsSentence(error, settings, translate)));
}

async function analyzeWith(wanted: CommandArguments, given: SettingsFile, language: Language | null): Promise<void> {
  const { input, output } = wanted;
  await checkOutput(output, [input, ...(wanted.settings === null ? [] : [wanted.settings])]);
  const workbook = await readInput(input);
  const done = await runOn(workbook, given, language);
  const translate = translator(done.language);
  const problems = problemLines(done.result.analysis, translate, done.language);
  const problemText = problems.length === 0 ? [] : ["", translate("command.problems"), ...problems];
  if (done.result.sheets.length === 0) {
    for (const line of problemText) console.error(line);
    throw new CommandFailure("command.nothingUsed");
  }
  await writeOutput(output, await writeXlsx(done.workbook));
  const lines = [
    done.tables,
    ...summaryLines(done.result, translate, done.language),
    translate("command.written", { file: output }),
    ...problemText,
  ];
  for (const line of lines) console.log(line);
}

interface Done {
  readonly result: RunResult;
  readonly workbook: WorkbookData;
  readonly language: Language;
  /** Which tables were read, as a line of the summary. */
  readonly tables: string;
}

/** The same steps as in Excel, over the host. */
async function runOn(input: WorkbookData, given: SettingsFile, wanted: Language | null): Promise<Done> {
  const country = wanted === null ? {} : { displayLanguage: localeTag[wanted], contentLanguage: localeTag[wanted] };
  const host = createHeadlessHost(withStoredValues(input), country);
  const { Office, Excel, OfficeExtension } = host;
  Object.assign(globalThis, { Office, Excel, OfficeExtension });
  try {
    const done = await runIn(officeWorkbook(), given, wanted);
    const written = done.result.sheets.map(({ name }) => name);
    return { ...done, workbook: withUserSheets(input, host.save(), written) };
  } finally {
    host.dispose();
  }
}

async function runIn(
  port: WorkbookPort,
  given: SettingsFile,
  wanted: Language | null,
): Promise<Omit<Done, "workbook">> {
  const discovery = await discover(port);
  const language = wanted ?? discovery.language;
  const translate = translator(language);
  const session: Session = {
    choices: chooseTables(discovery, given.tables),
    settings: { ...discovery.session.settings, ...given.settings },
    language: wanted ?? discovery.session.language,
  };
  const errors = settingsErrors(session.settings);
  if (errors.length > 0) throw new RefusedSettings(errors.map((error) => settingsErrorSentence(error, translate)));

  const { sales, clients, rules, targets } = session.choices;
  const read = [sales?.table, clients?.table, rules, targets].flatMap((table) => (table ? [table.sheet] : []));
  return {
    result: await runAnalysis(port, session, control),
    language,
    tables: translate("command.tables", { tables: read.join(", ") }),
  };
}

/** All that is wrong with the settings, one sentence each. */
class RefusedSettings extends Error {
  constructor(readonly sentences: readonly string[]) {
    super(`settings refused: ${sentences.length}`);
    this.name = "RefusedSettings";
  }
}

function settingsSentence({ code, params }: SettingsFileError, file: string, translate: Translate): string {
  if (code === "notJson") return translate("command.settingsNotJson", { file, ...params });
  if (code === "unknownKey") return translate("command.settingsUnknownKey", { file, ...params });
  const expected = translate(`command.expected.${params.expected}` as TextKey);
  return translate("command.settingsWrongValue", { file, ...params, expected });
}

function failureLines(error: unknown, translate: Translate): readonly string[] {
  if (error instanceof RefusedSettings) return error.sentences;
  if (error instanceof WorkbookError) return [translate(`problems.workbook.${error.code}`, error.params)];
  if (!(error instanceof CommandFailure)) return [String((error as Error).stack ?? error)];
  const params = { ...error.params };
  if (params.role !== undefined) params.role = translate(`problems.role.${params.role}` as TextKey);
  return [translate(error.key, params)];
}
