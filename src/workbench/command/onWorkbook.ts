import type { SettingsFile } from "../../app/settingsFile";
import type { WorkbookPort } from "../../app/workbookPort";
import { officeWorkbook } from "../../excel/officeWorkbook";
import { loadFigureTranslator, loadWorkbenchTranslator, type Language } from "../../locales";
import type { WorkbookData } from "../../workbooks/workbookData";
import { writeXlsx } from "../../workbooks/xlsx/xlsxWriter";
import { readSettings } from "./analyze";
import { checkOutput, readInput, writeOutput } from "./commandFiles";
import { failureLines } from "./failures";
import { saveWithUserSheets, withStoredValues } from "./hostWorkbook";
import { withHost } from "./withHost";

/** What every command has that works on a workbook and writes a copy of it. */
export interface WorkbookArguments {
  readonly input: string;
  readonly output: string;
  readonly settings: string | null;
  readonly language: Language | null;
}

export interface WorkDone {
  /** Whether all was done that was asked for: else the exit code is 1. */
  readonly isWhole: boolean;
  readonly lines: readonly string[];
  /** Sheets that are not as they were. */
  readonly touched: readonly string[];
}

export interface WorkbookWork<Wanted extends WorkbookArguments> {
  readonly read: (given: readonly string[]) => Wanted;
  /** Other files that are read: none of them may be the output. */
  readonly inputs: (wanted: Wanted) => readonly string[];
  /** What cannot be done at all is refused before the workbook is read; absent = nothing is. */
  readonly check?: (wanted: Wanted) => void;
  readonly work: (
    port: WorkbookPort,
    wanted: Wanted,
    settings: SettingsFile,
    language: Language | null,
    sheets: WorkbookData["sheets"],
  ) => Promise<WorkDone>;
}

/** Runs a command over the host and writes the workbook with what it has done; answers the exit code. */
export async function onWorkbook<Wanted extends WorkbookArguments>(
  given: readonly string[],
  { read, inputs, check, work }: WorkbookWork<Wanted>,
): Promise<number> {
  let spoken: Language = "en";
  try {
    const wanted = read(given);
    spoken = wanted.language ?? spoken;
    const settings = await readSettings(wanted, await loadWorkbenchTranslator(spoken));
    spoken = wanted.language ?? settings.language ?? spoken;
    const language = wanted.language ?? settings.language;
    const others = wanted.settings === null ? [] : [wanted.settings];
    await checkOutput(wanted.output, [wanted.input, ...inputs(wanted), ...others]);
    check?.(wanted);
    const book = await readInput(wanted.input);
    const { done, workbook } = await withHost(withStoredValues(book), language, async (host) => {
      const done = await work(officeWorkbook(), wanted, settings, language, book.sheets);
      return { done, workbook: saveWithUserSheets(book, host, done.touched) };
    });
    await writeOutput(wanted.output, await writeXlsx(workbook));
    for (const line of done.lines) console.log(line);
    return done.isWhole ? 0 : 1;
  } catch (error) {
    await loadFigureTranslator(spoken);
    for (const line of failureLines(error, await loadWorkbenchTranslator(spoken))) console.error(line);
    return 1;
  }
}
