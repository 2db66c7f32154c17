import { withFiles, type PickedFile } from "../../app/files/withFiles";
import { salesOfFiles, type SalesOfFiles } from "../../app/files/salesOfFiles";
import type { ByteSource } from "../../imports/files/byteSource";
import { openFile } from "../../imports/files/openFile";
import { FileRefused } from "../../imports/files/salesFile";
import type { Translate } from "../../locales";
import type { PaneEffects } from "../state/usePane";

/** A file that the user has picked, read piece by piece. */
function sourceOf(file: File): ByteSource {
  return {
    name: file.name,
    size: file.size,
    slice: async (from, to) => {
      try {
        return new Uint8Array(await file.slice(from, to).arrayBuffer());
      } catch (cause) {
        throw new FileRefused("gone", file.name, { cause });
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
    for (const file of files) picked.push({ name: nameAmong(picked, file.name), file: await openFile(sourceOf(file)) });
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
function nameAmong(picked: readonly PickedFile[], name: string): string {
  const isTaken = (wanted: string): boolean => picked.some((other) => other.name === wanted);
  let free = name;
  for (let number = 2; isTaken(free); number++) free = `${name} (${number})`;
  return free;
}

function refusalText(found: Exclude<SalesOfFiles, { kind: "sales" }>, t: Translate): string {
  if (found.kind === "noHeader") return t("files.noHeader", { name: found.name });
  if (found.kind === "unlike") return t("files.unlike", { ...found.unlike, headers: found.unlike.headers.join(", ") });
  const headers = [...new Set(found.tables.flatMap((table) => table.headers))].filter((header) => header !== "");
  return t("files.noSales", { headers: headers.join(", ") });
}
