import path from "node:path";
import type { PickedFile } from "../../app/files/withFiles";
import { noSettingsFile, readSettingsFile, type SettingsFile } from "../../app/settingsFile";
import { isStatement } from "../../imports/readStatement";
import {
  loadFigureTranslator,
  loadLateTranslator,
  loadWorkbenchTranslator,
  type Language,
  type Translate,
} from "../../locales";
import type { LeftOutKind, WorkbookData } from "../../workbooks/workbookData";
import { blankSheet, blankWorkbook } from "../../workbooks/blankWorkbook";
import { sheetIdentity } from "../../workbooks/sheetIdentity";
import { fileNoticeSentence } from "../../workbooks/fileNotices";
import { writeXlsx } from "../../workbooks/xlsx/xlsxWriter";
import { readArguments, type CommandArguments } from "./commandArguments";
import { CommandFailure } from "./commandFailure";
import { analyzeDatabase } from "./analyzeDatabase";
import { checkOutput, readBytes, readText, readWorkbook, writeOutput } from "./commandFiles";
import { failureLines, RefusedSettings, settingsSentence } from "./failures";
import { importLines, refusedLines } from "./importLines";
import { importOnHost } from "./importOnHost";
import { problemLines } from "./problemLines";
import { runOnHost } from "./runOnHost";
import { openSalesFiles } from "./salesFiles";
import { summaryLines } from "./summary";

/** The pane's job from the command line; answers the exit code. */
export async function analyzeFile(given: readonly string[]): Promise<number> {
  let language: Language = "en";
  try {
    const wanted = readArguments(given);
    language = wanted.language ?? language;
    const settings = await readSettings(wanted, await loadWorkbenchTranslator(language));
    language = wanted.language ?? settings.language ?? language;
    const { output } = wanted;
    const spoken = wanted.language ?? settings.language;
    if (output === null || wanted.isEngine) await analyzeDatabase(wanted, settings, spoken);
    else await analyzeWith({ ...wanted, output }, settings, spoken);
    return 0;
  } catch (error) {
    await loadFigureTranslator(language);
    for (const line of failureLines(error, await loadWorkbenchTranslator(language))) console.error(line);
    return 1;
  }
}

export async function readSettings(
  { settings }: Pick<CommandArguments, "settings">,
  translate: Translate,
): Promise<SettingsFile> {
  if (settings === null) return noSettingsFile;
  const { file, errors } = readSettingsFile(await readText(settings));
  if (file !== null) return file;
  throw new RefusedSettings(errors.map((error) => settingsSentence(error, settings, translate)));
}

type FileArguments = CommandArguments & { readonly output: string };

async function analyzeWith(wanted: FileArguments, given: SettingsFile, language: Language | null): Promise<void> {
  const { input, output } = wanted;
  const files = await openSalesFiles(wanted.sales);
  try {
    const others = [input, wanted.settings].filter((file) => file !== null);
    await checkOutput(output, [...others, ...files.paths]);
    if (wanted.send !== null) await checkOutput(wanted.send, [output, ...others, ...files.paths]);
    await analyzeInto(wanted, files.picked, given, language);
  } finally {
    await files.close();
  }
}

async function analyzeInto(
  { input, output, send }: FileArguments,
  files: readonly PickedFile[],
  given: SettingsFile,
  language: Language | null,
): Promise<void> {
  const { workbook, lines: imported } =
    input === null ? { workbook: emptyWorkbook(), lines: [] } : await readWorkbookOrStatement(input, language);
  const done = await runOnHost(workbook, files, given, language, send !== null);
  const translate = await loadWorkbenchTranslator(done.language);
  const problems = problemLines(done.result.analysis, translate, done.language);
  const problemText = problems.length === 0 ? [] : ["", translate("command.problems"), ...problems];
  if (done.result.sheets.length === 0) {
    for (const line of problemText) console.error(line);
    throw new CommandFailure("command.nothingUsed");
  }
  await writeOutput(output, await writeXlsx(input === null ? withoutSheet(done.workbook, EMPTY) : done.workbook));
  if (send !== null && done.sent !== null) await writeOutput(send, done.sent.bytes);
  const lines = [
    ...imported,
    ...done.tables,
    ...summaryLines(done.result, translate, done.language),
    translate("command.written", { file: output }),
    ...(send === null ? [] : [(await loadLateTranslator(done.language, "copies"))("copies.made", { file: send })]),
    ...leftOutLines(workbook.leftOut, translate),
    ...(workbook.notices ?? []).map((notice) => fileNoticeSentence(notice, input ?? "", translate)),
    ...done.spellings,
    ...problemText,
  ];
  for (const line of lines) console.log(line);
}

const EMPTY = sheetIdentity(0);

/** A workbook has one sheet at least. */
function emptyWorkbook(): WorkbookData {
  return blankWorkbook([blankSheet({ id: EMPTY, name: "Clientele" })]);
}

function withoutSheet(workbook: WorkbookData, id: string): WorkbookData {
  const sheets = workbook.sheets.filter((sheet) => sheet.id !== id);
  return { ...workbook, sheets, activeSheet: 0 };
}

/** A bank statement becomes a workbook of its payments first. */
async function readWorkbookOrStatement(
  input: string,
  language: Language | null,
): Promise<{ readonly workbook: WorkbookData; readonly lines: readonly string[] }> {
  const bytes = await readBytes(input);
  if (!isStatement(bytes)) return { workbook: await readWorkbook(input, bytes), lines: [] };
  const sources = [{ name: path.basename(input), bytes }];
  const imported = await importOnHost({ sources, into: null, own: [], addsAlike: false, language });
  const t = await loadFigureTranslator(imported.language);
  const refused = refusedLines(imported.result, t);
  if (refused.length > 0) throw new RefusedSettings(refused);
  return { workbook: imported.workbook, lines: importLines(imported.result, t, imported.language) };
}

function leftOutLines(kinds: readonly LeftOutKind[], translate: Translate): readonly string[] {
  const items = kinds.map((kind) => translate(`command.leftOut.${kind}`)).join(", ");
  return items === "" ? [] : [translate("command.leftOut", { items })];
}
