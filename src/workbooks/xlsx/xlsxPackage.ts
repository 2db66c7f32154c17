import { parseXml, xmlEncodeAttr, type XmlElement } from "@cj-tech-master/excelts/xml";
import { relationshipsPath, resolvedPath } from "../../imports/files/xlsx/packagePaths";
import { xmlEncoding } from "../xmlEncoding";

// The parts of an .xlsx file by path.

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const relationshipsKind = "http://schemas.openxmlformats.org/package/2006/relationships";

const contentTypes = "[Content_Types].xml";

export interface Relationship {
  /** A path inside the package, or an address of the outside world. */
  readonly target: string;
  readonly type: string;
  readonly external: boolean;
}

export interface PartType {
  /** With a leading slash. */
  readonly name: string;
  readonly type: string;
}

export class XlsxPackage {
  private readonly parts: Map<string, Uint8Array>;
  /** The text asked for last: a large sheet is looked at several times. */
  private last: { readonly path: string; readonly bytes: Uint8Array; readonly text: string } | null = null;

  constructor(parts: Iterable<readonly [string, Uint8Array]>) {
    this.parts = new Map(parts);
  }

  paths(): string[] {
    return [...this.parts.keys()];
  }

  has(path: string): boolean {
    return this.parts.has(path);
  }

  text(path: string): string | null {
    const bytes = this.parts.get(path);
    if (bytes === undefined) return null;
    if (this.last?.path !== path || this.last.bytes !== bytes) {
      this.last = { path, bytes, text: new TextDecoder(xmlEncoding(bytes)).decode(bytes) };
    }
    return this.last.text;
  }

  isUtf8(path: string): boolean {
    const bytes = this.parts.get(path);
    return bytes === undefined || xmlEncoding(bytes) === "utf-8";
  }

  bytes(path: string): Uint8Array | undefined {
    return this.parts.get(path);
  }

  setBytes(path: string, bytes: Uint8Array): void {
    this.parts.set(path, bytes);
  }

  root(path: string): XmlElement | null {
    const text = this.text(path);
    return text === null ? null : parseXml(text).root;
  }

  setText(path: string, text: string): void {
    this.parts.set(path, new TextEncoder().encode(text));
  }

  /** Relationships of a part by their id. */
  relationships(path: string): Map<string, Relationship> {
    return this.relationshipsIn(relationshipsPath(path), path);
  }

  /** Those of the part at `path`, listed in the part at `list`. */
  relationshipsIn(list: string, path: string): Map<string, Relationship> {
    const found = new Map<string, Relationship>();
    for (const child of this.root(list)?.children ?? []) {
      if (child.type !== "element") continue;
      const { Id, Target, Type, TargetMode } = child.attributes;
      if (Id === undefined || Target === undefined) continue;
      const external = TargetMode === "External";
      found.set(Id, { target: external ? Target : resolvedPath(path, Target), type: Type ?? "", external });
    }
    return found;
  }

  /** The target as it is to be written: relative to the part. Answers the id. */
  addRelationship(path: string, { target, type, external }: Relationship): string {
    const relationships = relationshipsPath(path);
    const empty = `${xmlHead}<Relationships xmlns="${relationshipsKind}"></Relationships>`;
    const text = this.text(relationships) ?? empty;
    const id = `rIdAdded${text.split("<Relationship ").length}`;
    const mode = external ? ' TargetMode="External"' : "";
    const added = `<Relationship Id="${id}" Type="${type}" Target="${xmlEncodeAttr(target)}"${mode}/>`;
    this.setText(
      relationships,
      text.replace("</Relationships>", () => `${added}</Relationships>`),
    );
    return id;
  }

  /** The types of single parts. */
  contentTypes(path: string): PartType[] {
    const types: PartType[] = [];
    for (const child of this.root(path)?.children ?? []) {
      if (child.type !== "element") continue;
      const { PartName, ContentType } = child.attributes;
      if (PartName !== undefined && ContentType !== undefined) types.push({ name: PartName, type: ContentType });
    }
    return types;
  }

  addContentType(path: string, type: string): void {
    this.addType(`<Override PartName="/${path}" ContentType="${type}"/>`);
  }

  /** For every part with this ending. */
  addDefaultType(extension: string, type: string): void {
    const known = new RegExp(`<Default\\b[^>]*Extension="${extension}"`, "i");
    if (known.test(this.text(contentTypes) ?? "")) return;
    this.addType(`<Default Extension="${extension}" ContentType="${type}"/>`);
  }

  private addType(element: string): void {
    this.setText(contentTypes, (this.text(contentTypes) ?? "").replace("</Types>", `${element}</Types>`));
  }

  record(): Record<string, Uint8Array> {
    return Object.fromEntries(this.parts);
  }
}
