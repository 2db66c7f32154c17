import { FileError } from "../fileError";
import { fileKind } from "../fileKind";
import { unzipEntries } from "../zipEntries";
import { XlsxPackage } from "./xlsxPackage";

/** The parts of the file; a FileError where it is something else. */
export async function openXlsxPackage(bytes: Uint8Array): Promise<XlsxPackage> {
  const kind = fileKind(bytes);
  if (kind === "compoundFile" || kind === "oldStream") throw new FileError("oldWorkbook");
  if (kind === "other") throw new FileError("notWorkbook");
  if (kind !== "zip") throw new FileError(kind);
  const opened = new XlsxPackage(await unpack(bytes));
  if (opened.paths().some((path) => /^xl\/workbook\d*\.bin$/i.test(path))) throw new FileError("binaryWorkbook");
  if (/encryption-data/.test(opened.text("META-INF/manifest.xml") ?? "")) throw new FileError("passwordProtected");
  if (opened.text("mimetype")?.startsWith("application/vnd.oasis.opendocument")) throw new FileError("openDocument");
  return opened;
}

async function unpack(bytes: Uint8Array): Promise<[string, Uint8Array][]> {
  try {
    return await unzipEntries(bytes);
  } catch (error) {
    throw error instanceof FileError ? error : new FileError("corrupt", { cause: error });
  }
}
