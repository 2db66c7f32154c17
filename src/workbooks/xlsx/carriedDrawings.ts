import type { DataDrawing, DataDrawingPart } from "../workbookData";
import { insertLate } from "./sheetElements";
import { officeRelationships, xmlHead, type XlsxPackage } from "./xlsxPackage";

// Pictures, text boxes and shapes of a sheet, carried from file to file as they are; charts have a model of their own.

const drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006";
const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";

const pictureTypes: Readonly<Record<string, string>> = {
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  bmp: "image/bmp",
  tif: "image/tiff",
  tiff: "image/tiff",
  emf: "image/x-emf",
  wmf: "image/x-wmf",
  svg: "image/svg+xml",
};

const anchors = /<xdr:(twoCell|oneCell|absolute)Anchor\b[\s\S]*?<\/xdr:\1Anchor>/g;
const usedIds = /\br:(?:embed|link|id)="([^"]*)"/g;

export function readDrawings(file: XlsxPackage, sheetPath: string, taken: Set<string>): DataDrawing[] {
  const drawings: DataDrawing[] = [];
  for (const { type, target } of file.relationships(sheetPath).values()) {
    const text = type.endsWith("/drawing") ? file.text(target) : null;
    if (text === null) continue;
    const namespaces = (/<xdr:wsDr\b([^>]*)>/.exec(text)?.[1] ?? "").match(/\sxmlns:\w+="[^"]*"/g) ?? [];
    for (const [anchor] of text.matchAll(anchors)) {
      const parts = anchor.includes("<xdr:graphicFrame") ? null : readParts(file, target, anchor, taken);
      if (parts === null) continue;
      const missing = namespaces.filter((namespace) => !anchor.includes(namespace.split("=")[0].trim() + "="));
      drawings.push({ xml: anchor.replace(/^<xdr:\w+/, (tag) => tag + missing.join("")), parts });
    }
  }
  return drawings;
}

/** null where the drawing leads to something other than pictures and links. */
function readParts(
  file: XlsxPackage,
  drawingPath: string,
  anchor: string,
  taken: Set<string>,
): readonly DataDrawingPart[] | null {
  const targets = file.relationships(drawingPath);
  const parts: DataDrawingPart[] = [];
  const paths: string[] = [];
  for (const id of new Set([...anchor.matchAll(usedIds)].map((match) => match[1]))) {
    const relationship = targets.get(id);
    if (id === "" || relationship === undefined) return null;
    const { type, target, external } = relationship;
    const kind = type.slice(type.lastIndexOf("/") + 1);
    if (external && (kind === "image" || kind === "hyperlink")) {
      parts.push({ id, kind, address: target });
      continue;
    }
    const extension = target.slice(target.lastIndexOf(".") + 1).toLowerCase();
    const bytes = file.bytes(target);
    if (kind !== "image" || bytes === undefined || pictureTypes[extension] === undefined) return null;
    parts.push({ id, kind, extension, bytes });
    paths.push(target);
  }
  for (const path of paths) taken.add(path);
  return parts;
}

/** The pictures that were written already, so that one on many sheets is stored once. */
export type WrittenPictures = Map<Uint8Array, string>;

export function addDrawings(
  file: XlsxPackage,
  sheetPath: string,
  drawings: readonly DataDrawing[],
  written: WrittenPictures,
): void {
  const path = drawingOf(file, sheetPath);
  const added = drawings.map(({ xml, parts }) => {
    const ids = new Map(parts.map((part) => [part.id, addPart(file, path, part, written)]));
    return xml.replace(usedIds, (use, id: string) => use.replace(`"${id}"`, `"${ids.get(id) ?? id}"`));
  });
  file.setText(
    path,
    (file.text(path) ?? "").replace(/<\/xdr:wsDr>\s*$/, () => `${added.join("")}</xdr:wsDr>`),
  );
}

/** The sheet's part for drawings: the one that holds its charts, or a new one. */
function drawingOf(file: XlsxPackage, sheetPath: string): string {
  for (const { type, target } of file.relationships(sheetPath).values()) if (type.endsWith("/drawing")) return target;
  const number = file.paths().filter((path) => /^xl\/drawings\/[^/]+\.xml$/.test(path)).length;
  const path = `xl/drawings/carried${number + 1}.xml`;
  const namespaces = `xmlns:xdr="${drawingNamespace}/spreadsheetDrawing" xmlns:a="${drawingNamespace}/main"`;
  file.setText(path, `${xmlHead}<xdr:wsDr ${namespaces}></xdr:wsDr>`);
  file.addContentType(path, drawingType);
  const id = file.addRelationship(sheetPath, {
    target: `/${path}`,
    type: `${officeRelationships}/drawing`,
    external: false,
  });
  insertLate(file, sheetPath, `<drawing r:id="${id}"/>`);
  return path;
}

function addPart(file: XlsxPackage, drawingPath: string, part: DataDrawingPart, written: WrittenPictures): string {
  const type = `${officeRelationships}/${part.kind}`;
  if ("address" in part) return file.addRelationship(drawingPath, { target: part.address, type, external: true });
  const path = written.get(part.bytes) ?? `xl/media/carried${written.size + 1}.${part.extension}`;
  if (!written.has(part.bytes)) {
    written.set(part.bytes, path);
    file.setBytes(path, part.bytes);
    file.addDefaultType(part.extension, pictureTypes[part.extension]);
  }
  return file.addRelationship(drawingPath, { target: `/${path}`, type, external: false });
}
