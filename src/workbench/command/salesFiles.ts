import { open, readdir, type FileHandle } from "node:fs/promises";
import path from "node:path";
import type { PickedFile } from "../../app/files/withFiles";
import type { ByteSource } from "../../imports/files/byteSource";
import { openFiles } from "../../imports/files/openFiles";
import { CommandFailure } from "./commandFailure";

/** Files of sales on the disk, until they are closed. */
export interface OpenedFiles {
  readonly picked: readonly PickedFile[];
  readonly paths: readonly string[];
  close(): Promise<void>;
}

/** Opens the files that are named, and those that fit a pattern; each is opened once. */
export async function openSalesFiles(named: readonly string[]): Promise<OpenedFiles> {
  const paths = [...new Set((await Promise.all(named.map(filesNamed))).flat())];
  const closers: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const closer of closers) await closer();
  };
  try {
    const picked: PickedFile[] = [];
    for (const file of paths) {
      // Files of two folders may have one name.
      const isAlone = paths.filter((other) => path.basename(other) === path.basename(file)).length === 1;
      const { source, closer } = await sourceOf(file, isAlone ? path.basename(file) : file);
      closers.push(closer);
      for (const opened of await openFiles(source)) picked.push({ name: opened.name, file: opened });
    }
    return { picked, paths, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** "branch-*.parquet" where the shell has left it as it is. */
async function filesNamed(named: string): Promise<readonly string[]> {
  const pattern = path.basename(named);
  if (!/[*?]/.test(pattern)) return [named];
  const folder = path.dirname(named);
  const shape = pattern
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  const entries = await readdir(folder).catch(() => []);
  const found = entries.filter((name) => new RegExp(`^${shape}$`).test(name)).sort();
  if (found.length === 0) throw new CommandFailure("command.fileMissing", { file: named });
  return found.map((name) => path.join(folder, name));
}

async function sourceOf(
  file: string,
  name: string,
): Promise<{ readonly source: ByteSource; readonly closer: () => Promise<void> }> {
  let handle: FileHandle | null = null;
  try {
    const opened = (handle = await open(file));
    const { size } = await opened.stat();
    const slice = async (from: number, to: number): Promise<Uint8Array> => {
      const bytes = new Uint8Array(to - from);
      const { bytesRead } = await opened.read(bytes, 0, bytes.length, from);
      return bytes.subarray(0, bytesRead);
    };
    // A folder can be opened, and not read.
    await slice(0, 1);
    return { source: { name, size, slice }, closer: () => opened.close() };
  } catch (error) {
    await handle?.close();
    const missing = (error as NodeJS.ErrnoException).code === "ENOENT";
    throw new CommandFailure(missing ? "command.fileMissing" : "command.fileUnreadable", { file }, { cause: error });
  }
}
