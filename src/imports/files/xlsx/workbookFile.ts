import type { ByteSource } from "../byteSource";
import { FileRefused, type SalesFile } from "../salesFile";
import { partPortions } from "./partText";
import { SharedTexts } from "./sharedTexts";
import { SheetFile } from "./sheetFile";
import { workbookParts, type WorkbookParts } from "./workbookParts";
import { XmlScanner } from "./xmlScanner";

/**
 * The filled sheets of an .xlsx file, each as a file of rows: only the list of texts is kept, the sheets are unpacked while
 * they are read. Source: spec 1.10, 7.
 *
 * @example (await openWorkbookFile(source)).map(({ name }) => name) // ["[sales.xlsx]2023", "[sales.xlsx]2024"]
 */
export async function openWorkbookFile(source: ByteSource): Promise<readonly SalesFile[]> {
  const parts = await workbookParts(source);
  const meaning = { ...parts, texts: await sharedTexts(source, parts) };
  const files: SalesFile[] = [];
  for (const part of parts.sheets) {
    const file = await SheetFile.open(source, part, meaning);
    if (file !== null) files.push(file);
  }
  if (files.length === 0) throw new FileRefused("noSheets", source.name);
  return files;
}

async function sharedTexts(source: ByteSource, { texts: entry }: WorkbookParts): Promise<readonly string[]> {
  if (entry === null) return [];
  const list = new SharedTexts();
  const scanner = new XmlScanner(list);
  try {
    for await (const { text } of partPortions(source, entry)) scanner.scan(text);
    scanner.scan("", true);
  } catch (cause) {
    if (cause instanceof FileRefused) throw cause;
    throw new FileRefused("damaged", source.name, { cause });
  }
  return list.texts;
}
