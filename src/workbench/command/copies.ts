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
import { languageOf, loadLateTranslator, loadWorkbenchTranslator, type Language, type Translate } from "../../locales";
import { pageFiles } from "../../workbooks/pages/pageFiles";
import type { WorkbookData } from "../../workbooks/workbookData";
import { CommandFailure } from "./commandFailure";
import { readBytes, writeOutput } from "./commandFiles";
import { readCopiesArguments, type CopiesArguments } from "./copiesArguments";
import { onWorkbook, type WorkDone } from "./onWorkbook";
import { sessionOnHost, silentControl } from "./runOnHost";

/** Copies for managers, and what comes back, from the command line; answers the exit code: 1 where a copy was stopped. */
export const copiesOfFile = (given: readonly string[]): Promise<number> =>
  onWorkbook(given, {
    read: readCopiesArguments,
    inputs: ({ back }) => back,
    check({ to, output }) {
      if (to !== null && !existsSync(to)) {
        throw new CommandFailure("command.folderMissing", { file: output, folder: to });
      }
    },
    work: (port, wanted, settings, language, sheets) =>
      wanted.to === null
        ? takenBack(port, wanted.back, language)
        : copiesTo(port, wanted.to, sheets, wanted, settings, language),
  });

async function copiesTo(
  port: WorkbookPort,
  to: string,
  sheets: WorkbookData["sheets"],
  { managers, rows, blanks }: CopiesArguments,
  given: SettingsFile,
  wanted: Language | null,
): Promise<WorkDone> {
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
    ...(made.length === 0 ? [] : [t("copies.searched")]),
    ...(entered === null ? [] : [t("copies.logged", { log: entered.log, clients: entered.clients })]),
  ];
}

async function takenBack(port: WorkbookPort, files: readonly string[], wanted: Language | null): Promise<WorkDone> {
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
