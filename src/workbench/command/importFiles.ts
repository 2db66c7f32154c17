import { loadFigureTranslator, loadWorkbenchTranslator, type Language, type Translate } from "../../locales";
import { loadImportWords } from "../../locales/loadImportWords";
import { writeXlsx } from "../../workbooks/xlsx/xlsxWriter";
import type { WorkbookData } from "../../workbooks/workbookData";
import { CommandFailure } from "./commandFailure";
import { checkOutput, readBytes, readInput, refusalOf, writeOutput } from "./commandFiles";
import { failureLines } from "./failures";
import { readImportArguments, type ImportArguments } from "./importArguments";
import { importJson } from "./importJson";
import { importLines, refusedLines } from "./importLines";
import { importOnHost } from "./importOnHost";
import { statementSources } from "./statementSources";

/** Bank statements into a workbook from the command line; answers the exit code: 1 where a file was refused. */
export async function importFiles(given: readonly string[]): Promise<number> {
  let language: Language = "en";
  try {
    const wanted = readImportArguments(given);
    language = wanted.language ?? language;
    return await importWith(wanted);
  } catch (error) {
    for (const line of failureLines(error, await texts(language))) console.error(line);
    return 1;
  }
}

async function texts(language: Language): Promise<Translate> {
  await loadWorkbenchTranslator(language);
  return loadFigureTranslator(language);
}

async function importWith(wanted: ImportArguments): Promise<number> {
  const { files, out, into, json } = wanted;
  const book = into === null ? null : await readInput(into);
  await checkOutput(out, [...files, ...(into === null || mayReplace(book) ? [] : [into])]);
  const words = await loadImportWords();
  const sources = [];
  for (const file of files) {
    const bytes = await readBytes(file);
    sources.push(...(await refusalOf(file, () => statementSources(file, bytes, words))));
  }
  const { own, addsAlike, language: given } = wanted;
  const { result, workbook, language } = await importOnHost({ sources, into: book, own, addsAlike, language: given });
  const t = await texts(given ?? language);
  if (json !== null) await writeOutput(json, new TextEncoder().encode(importJson(result)));
  const refused = refusedLines(result, t);
  for (const line of refused) console.error(line);
  if (refused.length === result.files.length) throw new CommandFailure("imports.command.nothingRead");
  await writeOutput(out, await writeXlsx(workbook));
  const { added, known, alike } = result;
  const lines = [
    ...importLines(result, t, given ?? language),
    t("imports.command.written", { file: out, added: added.length, known: known + alike.length }),
  ];
  for (const line of lines) console.log(line);
  return refused.length === 0 ? 0 : 1;
}

/** A workbook of which nothing would be lost may be written over: next month's statement goes into the same file. */
function mayReplace(book: WorkbookData | null): boolean {
  return book !== null && book.leftOut.length === 0;
}
