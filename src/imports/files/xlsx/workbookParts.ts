import { allAt, at, readXml, type XmlElement } from "../../formats/xml";
import type { ByteSource } from "../byteSource";
import { FileRefused } from "../salesFile";
import { cellFormatsOf, noFormats, type CellFormats } from "./cellFormats";
import { relationshipsPath, resolvedPath } from "./packagePaths";
import { partText } from "./partText";
import { zipDirectory, type ZipEntry } from "./zipDirectory";

/** A sheet of cells in a workbook. */
export interface SheetPart {
  readonly name: string;
  readonly entry: ZipEntry;
}

/** What is in a workbook, found by its relationships whatever the parts are called. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  /** The list of texts; null = cells hold their texts themselves. */
  readonly texts: ZipEntry | null;
  readonly formats: CellFormats;
  /** Days are counted from 1904. */
  readonly is1904: boolean;
}

const LARGEST_PART = 1 << 26;

/**
 * The parts of an .xlsx file; the sheets themselves are not unpacked. Source: spec 1.10.
 *
 * Throws FileRefused: "workbookFile" for .xlsb and .ods, "notText" for a zip that is no workbook, "damaged", "locked".
 */
export async function workbookParts(source: ByteSource): Promise<WorkbookParts> {
  const entries = await zipDirectory(source);
  const paths = new Map([...entries.keys()].map((path) => [path.toLowerCase(), path]));
  const entryAt = (path: string): ZipEntry | null => entries.get(paths.get(path.toLowerCase()) ?? "") ?? null;
  const root = async (entry: ZipEntry | null): Promise<XmlElement | undefined> => {
    if (entry === null) return undefined;
    if (entry.size > LARGEST_PART) throw new FileRefused("damaged", source.name);
    return readXml(await partText(source, entry), []).roots.at(0);
  };
  const targetsOf = async (path: string): Promise<readonly Target[]> =>
    allAt(await root(entryAt(relationshipsPath(path))), "Relationship").flatMap(({ attributes }) => {
      const { Id = "", Type = "", Target, TargetMode } = attributes;
      if (Target === undefined || TargetMode === "External") return [];
      return { id: Id, kind: Type.slice(Type.lastIndexOf("/") + 1), path: resolvedPath(path, Target) };
    });

  const workbook = (await targetsOf("")).find(({ kind }) => kind === "officeDocument");
  if (workbook === undefined || workbook.path.endsWith(".bin")) {
    const isOther = workbook !== undefined || entries.has("content.xml");
    throw new FileRefused(isOther ? "workbookFile" : "notText", source.name);
  }
  const book = await root(entryAt(workbook.path));
  if (book?.name !== "workbook") throw new FileRefused(book === undefined ? "damaged" : "notText", source.name);
  const targets = await targetsOf(workbook.path);
  const partOf = (kind: string): ZipEntry | null => {
    const target = targets.find((each) => each.kind === kind);
    return target === undefined ? null : entryAt(target.path);
  };
  const sheets = allAt(at(book, "sheets"), "sheet").flatMap(({ attributes }): SheetPart[] => {
    const target = targets.find(({ id }) => id === attributes.id);
    // Sheets of nothing but a chart or a macro hold no cells.
    if (target?.kind !== "worksheet") return [];
    const entry = entryAt(target.path);
    if (entry === null) throw new FileRefused("damaged", source.name);
    return [{ name: attributes.name ?? "", entry }];
  });
  const styles = partOf("styles");
  return {
    sheets,
    texts: partOf("sharedStrings"),
    formats: styles === null ? noFormats : cellFormatsOf(await root(styles)),
    is1904: ["1", "true"].includes(at(book, "workbookPr")?.attributes.date1904 ?? ""),
  };
}

interface Target {
  readonly id: string;
  /** The last word of its type, which is the same in all versions of the format. */
  readonly kind: string;
  readonly path: string;
}
