import { existsSync } from "node:fs";
import path from "node:path";
import { clientKey } from "../../analysis/cells/clientKey";
import { daySerial } from "../../analysis/time/calendar";
import { clientsByManager } from "../../app/copies/clientsOfManagers";
import { madeText, stoppedText, takenTexts } from "../../app/copies/copySentences";
import { makeCopies, type MadeCopies } from "../../app/copies/makeCopies";
import { takeBack } from "../../app/copies/takeBack";
import { readWorkbook } from "../../app/readWorkbook";
import type { SettingsFile } from "../../app/settingsFile";
import type { WorkbookPort } from "../../app/workbookPort";
import { officeWorkbook } from "../../excel/officeWorkbook";
import {
  languageOf,
  loadFigureTranslator,
  loadLateTranslator,
  loadWorkbenchTranslator,
  type Language,
  type Translate,
} from "../../locales";
import { pageFiles } from "../../workbooks/pages/pageFiles";
import type { WorkbookData } from "../../workbooks/workbookData";
import { writeXlsx } from "../../workbooks/xlsx/xlsxWriter";
import { readSettings } from "./analyze";
import { CommandFailure } from "./commandFailure";
import { checkOutput, readBytes, readInput, writeOutput } from "./commandFiles";
import { readCopiesArguments, type CopiesArguments } from "./copiesArguments";
import { failureLines } from "./failures";
import { saveWithUserSheets, withStoredValues } from "./hostWorkbook";
import { sessionOnHost, silentControl } from "./runOnHost";
import { withHost } from "./withHost";

/** Copies for managers, and what comes back, from the command line; answers the exit code: 1 where a copy was stopped. */
export async function copiesOfFile(given: readonly string[]): Promise<number> {
  let language: Language = "en";
  try {
    const wanted = readCopiesArguments(given);
    language = wanted.language ?? language;
    const settings = await readSettings(wanted, await loadWorkbenchTranslator(language));
    language = wanted.language ?? settings.language ?? language;
    return await copiesWith(wanted, settings, wanted.language ?? settings.language);
  } catch (error) {
    await loadFigureTranslator(language);
    for (const line of failureLines(error, await loadWorkbenchTranslator(language))) console.error(line);
    return 1;
  }
}

interface Done {
  readonly isWhole: boolean;
  readonly lines: readonly string[];
  /** Sheets that are not as they were. */
  readonly touched: readonly string[];
}

async function copiesWith(wanted: CopiesArguments, given: SettingsFile, language: Language | null): Promise<number> {
  const { input, output, to, back } = wanted;
  await checkOutput(output, [input, ...back, ...(wanted.settings === null ? [] : [wanted.settings])]);
  if (to !== null && !existsSync(to)) throw new CommandFailure("command.folderMissing", { file: output, folder: to });
  const book = await readInput(input);
  const { done, workbook } = await withHost(withStoredValues(book), language, async (host) => {
    const port = officeWorkbook();
    const done =
      to === null
        ? await takenBack(port, back, language)
        : await copiesTo(port, to, book.sheets, wanted, given, language);
    return { done, workbook: saveWithUserSheets(book, host, done.touched) };
  });
  await writeOutput(output, await writeXlsx(workbook));
  for (const line of done.lines) console.log(line);
  return done.isWhole ? 0 : 1;
}

async function copiesTo(
  port: WorkbookPort,
  to: string,
  sheets: WorkbookData["sheets"],
  { managers, rows, blanks }: CopiesArguments,
  given: SettingsFile,
  wanted: Language | null,
): Promise<Done> {
  const { session, speaker } = await sessionOnHost(port, [], sheets, given, wanted);
  const { language } = speaker;
  const t = await loadLateTranslator(language, "copies");
  const { analysis } = await readWorkbook(port, session, silentControl);
  const { managers: all, shared } = clientsByManager(analysis);
  const known = all.flatMap(({ manager, clients }) => (manager === null || clients.length === 0 ? [] : [manager]));
  if (known.length === 0) return { isWhole: false, lines: [t("copies.noManagers")], touched: [] };
  const chosen = managers.map((name) => {
    const found = known.find((manager) => clientKey(manager) === clientKey(name));
    if (found === undefined)
      throw new CommandFailure("command.unknownManager", { value: name, known: known.join(", ") });
    return found;
  });
  const order = { managers: chosen.length === 0 ? known : chosen, rows, day: today(), blanks };
  const copies = await makeCopies(port, analysis, order, pageFiles, t, language);
  for (const { book } of copies.made) await writeOutput(path.join(to, book.name), book.bytes);
  const names = shared
    .map(({ client, manager }) => t("copies.sharedClient", { client, manager: manager ?? t("copies.nobody") }))
    .join("; ");
  return {
    isWhole: copies.stopped.length === 0,
    lines: [
      ...(known.length === 1 ? [t("copies.oneManager")] : []),
      ...(shared.length === 0 ? [] : [t("copies.shared", { count: shared.length, names })]),
      ...linesOf(copies, t),
    ],
    touched: copies.entered === null ? [] : [copies.entered.log, copies.entered.clients],
  };
}

function linesOf({ made, stopped, without, entered }: MadeCopies, t: Translate): readonly string[] {
  return [
    ...made.map((copy) => madeText(copy, t)),
    ...stopped.map((copy) => stoppedText(copy, t)),
    ...without.map((manager) => t("copies.noClients", { manager })),
    ...(entered === null ? [] : [t("copies.logged", { log: entered.log, clients: entered.clients })]),
  ];
}

async function takenBack(port: WorkbookPort, files: readonly string[], wanted: Language | null): Promise<Done> {
  const { displayLanguage } = await port.locale();
  const language = wanted ?? languageOf(displayLanguage);
  await loadWorkbenchTranslator(language);
  const t = await loadLateTranslator(language, "copies");
  const lines: string[] = [];
  let isWhole = true;
  const touched = new Set<string>();
  for (const file of files) {
    const taken = await takeBack(
      port,
      pageFiles,
      { bytes: await readBytes(file), name: path.basename(file) },
      t,
      language,
    );
    if (taken.kind !== "taken") isWhole = false;
    else touched.add(taken.sheet);
    lines.push(...takenTexts(taken, file, t));
  }
  return { isWhole, lines, touched: [...touched] };
}

/** The day on which copies are handed out: no figure goes by it. */
function today(): number {
  const now = new Date();
  return daySerial(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
