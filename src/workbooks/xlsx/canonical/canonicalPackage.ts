import { xmlEncodeAttr } from "@cj-tech-master/excelts/xml";
import { relationshipsPath } from "../../../imports/files/xlsx/packagePaths";
import { relationshipsKind, XlsxPackage, xmlHead } from "../xlsxPackage";
import type { Relationship } from "../xlsxPackage";
import { hasUsualNamespaces, transitionalAddress, withUsualNamespaces } from "./namespaces";
import { mapPackage, type PackageMap } from "./packageMap";

// Excel reads a package by its relationships and namespaces; the library, and what is read here beside it, by the paths and
// prefixes that Excel writes. So packages of other programs are brought into that form first.

const contentTypes = "[Content_Types].xml";

/** The same workbook as Excel would have packed it; a package of that form goes through as it is. */
export function canonicalPackage(file: XlsxPackage): XlsxPackage {
  const map = mapPackage(file);
  const canonical = map.isUsual ? file : renamedPackage(file, map);
  for (const { usualPath } of map.parts.values()) makeUsual(canonical, usualPath);
  return canonical;
}

const isXml = (path: string): boolean => path.endsWith(".xml");

function makeUsual(file: XlsxPackage, path: string): void {
  if (isXml(path)) makePartUsual(file, path);
  if (file.has(relationshipsPath(path))) makeRelationshipsUsual(file, path);
}

function makePartUsual(file: XlsxPackage, path: string): void {
  const text = file.text(path) ?? "";
  if (!hasUsualNamespaces(text)) file.setText(path, withoutEncoding(withUsualNamespaces(text)));
  else if (!file.isUtf8(path)) file.setText(path, withoutEncoding(text));
}

function makeRelationshipsUsual(file: XlsxPackage, path: string): void {
  const list = relationshipsPath(path);
  const text = file.text(list) ?? "";
  if (hasUsualNamespaces(text) && file.isUtf8(list) && !text.includes("purl.oclc.org")) return;
  writeRelationships(file, path, file.relationships(path), (target) => target);
}

/** What remains of "<?xml version='1.0' encoding='utf-16'?>". */
function withoutEncoding(text: string): string {
  return text.replace(/^(<\?xml\b[^>]*?)\s+encoding=(?:"[^"]*"|'[^']*')/, "$1");
}

/** Parts that no relationship leads to are left behind: their names could be those of others now. */
function renamedPackage(file: XlsxPackage, map: PackageMap): XlsxPackage {
  const moved = new Map([...map.parts.values()].map(({ path, usualPath }) => [path, usualPath]));
  const place = (target: string): string => moved.get(target) ?? target;
  const renamed = new XlsxPackage([]);
  writeContentTypes(file, renamed, place);
  writeRelationships(renamed, "", map.rootRelationships, place);
  for (const { path, usualPath, relationships } of map.parts.values()) {
    renamed.setBytes(usualPath, file.bytes(path) ?? new Uint8Array());
    if (relationships.size > 0) writeRelationships(renamed, usualPath, relationships, place);
  }
  return renamed;
}

function writeContentTypes(file: XlsxPackage, renamed: XlsxPackage, place: (path: string) => string): void {
  const path = file.paths().find((known) => known.toLowerCase() === contentTypes.toLowerCase());
  const overrides = (path === undefined ? [] : file.contentTypes(path)).map(({ name, type }) => {
    const part = file.paths().find((known) => `/${known}`.toLowerCase() === name.toLowerCase());
    const placed = part === undefined ? name : `/${place(part)}`;
    return `<Override PartName="${xmlEncodeAttr(placed)}" ContentType="${xmlEncodeAttr(type)}"/>`;
  });
  const kind = "http://schemas.openxmlformats.org/package/2006/content-types";
  renamed.setText(contentTypes, `${xmlHead}<Types xmlns="${kind}">${overrides.join("")}</Types>`);
}

function writeRelationships(
  file: XlsxPackage,
  path: string,
  relationships: ReadonlyMap<string, Relationship>,
  place: (target: string) => string,
): void {
  let list = "";
  for (const [id, { type, target, external }] of relationships) {
    const leads = external ? target : relativePath(path, place(target));
    const mode = external ? ' TargetMode="External"' : "";
    const kind = xmlEncodeAttr(transitionalAddress(type));
    list += `<Relationship Id="${xmlEncodeAttr(id)}" Type="${kind}" Target="${xmlEncodeAttr(leads)}"${mode}/>`;
  }
  const kind = `xmlns="${relationshipsKind}"`;
  file.setText(relationshipsPath(path), `${xmlHead}<Relationships ${kind}>${list}</Relationships>`);
}

/** "../drawings/drawing1.xml", as Excel writes targets. */
function relativePath(from: string, to: string): string {
  const here = from.split("/").slice(0, -1);
  const there = to.split("/");
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  return [...here.slice(shared).map(() => ".."), ...there.slice(shared)].join("/");
}
