import { existsSync } from "node:fs";
import { readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import type { TextKey } from "../../locales";
import { FileError } from "../../workbooks/fileError";
import { readWorkbookFile } from "../../workbooks/workbookFile";
import type { WorkbookData } from "../../workbooks/workbookData";
import { CommandFailure } from "./commandFailure";
import { freeMemory } from "./freeMemory";

// The files that the command reads and writes.

export async function readInput(file: string): Promise<WorkbookData> {
  return readWorkbook(file, await readBytes(file));
}

/** Bytes of a file from which on its reading leaves much behind. */
const largeFile = 500_000;

/** The workbook of a file whose bytes have been read. */
export async function readWorkbook(file: string, bytes: Uint8Array): Promise<WorkbookData> {
  const workbook = await refusalOf(file, () => readWorkbookFile(bytes, path.basename(file)));
  if (bytes.length > largeFile) freeMemory();
  return workbook;
}

/** What a reader of files refuses, as a failure of the command that names the file. */
export async function refusalOf<Read>(file: string, read: () => Promise<Read>): Promise<Read> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const key: TextKey = `workbench.file.${error.code}`;
    throw new CommandFailure(key, { name: file, ...error.params }, { cause: error });
  }
}

export async function readText(file: string): Promise<string> {
  return new TextDecoder().decode(await readBytes(file));
}

export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === "ENOENT";
    throw new CommandFailure(missing ? "command.fileMissing" : "command.fileUnreadable", { file }, { cause: error });
  }
}

/** Before anything is computed: whether the result may be put there. */
export async function checkOutput(output: string, others: readonly string[]): Promise<void> {
  if (!/\.xlsx$/i.test(output)) throw new CommandFailure("command.outputNotXlsx", { file: output });
  const folder = path.dirname(path.resolve(output));
  if (!existsSync(folder)) throw new CommandFailure("command.folderMissing", { file: output, folder });
  if (!existsSync(output)) return;
  if ((await stat(output)).isDirectory()) throw new CommandFailure("command.outputIsFolder", { file: output });
  const place = await realpath(output);
  for (const other of others) {
    if (existsSync(other) && (await realpath(other)) === place) {
      throw new CommandFailure("command.outputIsInput", { file: output });
    }
  }
}

/** Whole or not at all: an earlier file of that name stands until the new one is complete. */
export async function writeOutput(output: string, bytes: Uint8Array): Promise<void> {
  const half = `${output}.${process.pid}.part`;
  try {
    await writeFile(half, bytes);
    await rename(half, output);
  } catch (error) {
    await rm(half, { force: true });
    throw new CommandFailure("command.fileUnwritable", { file: output }, { cause: error });
  }
}
