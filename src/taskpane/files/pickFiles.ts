import { withFiles, type PickedFile } from "../../app/files/withFiles";
import { salesOfFiles, type SalesOfFiles } from "../../app/files/salesOfFiles";
import type { ByteSource } from "../../imports/files/byteSource";
import { openFiles } from "../../imports/files/openFiles";
import { FileRefused } from "../../imports/files/salesFile";
import type { Translate } from "../../locales";
import type { PaneEffects } from "../state/usePane";

/** A file that the user has picked, read piece by piece. */
function sourceOf(file: File, name: string): ByteSource {
  return {
    name,
    size: file.size,
    slice: async (from, to) => {
      try {
        return new Uint8Array(await file.slice(from, to).arrayBuffer());
      } catch (cause) {
        throw new FileRefused("gone", name, { cause });
      }
    },
  };
}

/** Takes the sales from files; answers why it cannot be, null = it can. */
export async function pickFiles(
  files: readonly File[],
  { readFrom }: PaneEffects,
  t: Translate,
): Promise<string | null> {
  const picked: PickedFile[] = [];
  try {
    const names: string[] = [];
    for (const file of files) {
      const name = nameAmong(names, file.name);
      names.push(name);
      for (const opened of await openFiles(sourceOf(file, name))) picked.push({ name: opened.name, file: opened });
    }
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return t(`files.refused.${error.code}`, { name: error.file });
  }
  const found = await salesOfFiles(picked);
  if (found.kind !== "sales") return refusalText(found, t);
  readFrom((workbook) => withFiles(workbook, picked), found.choice);
  return null;
}

/** Files of two folders may have one name. */
function nameAmong(taken: readonly string[], name: string): string {
  let free = name;
  for (let number = 2; taken.includes(free); number++) free = `${name} (${number})`;
  return free;
}

function refusalText(found: Exclude<SalesOfFiles, { kind: "sales" }>, t: Translate): string {
  if (found.kind === "noHeader") return t("files.noHeader", { name: found.name });
  if (found.kind === "unlike") return t("files.unlike", { ...found.unlike, headers: found.unlike.headers.join(", ") });
  const headers = [...new Set(found.tables.flatMap((table) => table.headers))].filter((header) => header !== "");
  return t("files.noSales", { headers: headers.join(", ") });
}
