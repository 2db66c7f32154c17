import { parseXml, xmlEncodeAttr, type XmlElement } from "@cj-tech-master/excelts/xml";
import { FileError } from "../fileError";
import { unzipEntries } from "../zipEntries";

// The parts of an .xlsx file by path, and the refusal of files that are something else.

const oleHeader = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zipHeader = [0x50, 0x4b, 0x03, 0x04];

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationshipsKind = "http://schemas.openxmlformats.org/package/2006/relationships";

const contentTypes = "[Content_Types].xml";

export interface Relationship {
  /** A path inside the package, or an address of the outside world. */
  readonly target: string;
  readonly type: string;
  readonly external: boolean;
}

export class XlsxPackage {
  private readonly parts: Map<string, Uint8Array>;

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
    return bytes === undefined ? null : new TextDecoder("utf-8").decode(bytes);
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
    const found = new Map<string, Relationship>();
    for (const child of this.root(relationshipsPath(path))?.children ?? []) {
      if (child.type !== "element") continue;
      const { Id, Target, Type, TargetMode } = child.attributes;
      if (Id === undefined || Target === undefined) continue;
      const external = TargetMode === "External";
      found.set(Id, { target: external ? Target : resolvePath(path, Target), type: Type ?? "", external });
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

/** Whether the bytes are a workbook of whatever kind, not a text. */
export function isWorkbookPackage(bytes: Uint8Array): boolean {
  return startsWith(bytes, oleHeader) || startsWith(bytes, zipHeader);
}

export async function openXlsxPackage(bytes: Uint8Array): Promise<XlsxPackage> {
  if (bytes.length === 0) throw new FileError("empty");
  if (startsWith(bytes, oleHeader)) throw new FileError(isEncrypted(bytes) ? "passwordProtected" : "oldWorkbook");
  if (!startsWith(bytes, zipHeader)) throw new FileError("notWorkbook");
  const parts = await unpack(bytes);
  const opened = new XlsxPackage(parts);
  if (opened.has("xl/workbook.bin")) throw new FileError("binaryWorkbook");
  if (opened.text("mimetype")?.startsWith("application/vnd.oasis.opendocument")) throw new FileError("openDocument");
  if (!opened.has("xl/workbook.xml")) throw new FileError("notWorkbook");
  return opened;
}

async function unpack(bytes: Uint8Array): Promise<[string, Uint8Array][]> {
  try {
    return await unzipEntries(bytes);
  } catch (error) {
    throw error instanceof FileError ? error : new FileError("corrupt", { cause: error });
  }
}

function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function startsWith(bytes: Uint8Array, header: readonly number[]): boolean {
  return header.every((value, index) => bytes[index] === value);
}

/** An encrypted .xlsx is an OLE container with a stream of this name, written in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = "EncryptedPackage";
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let start = 0; start + wanted.length <= bytes.length; start++) {
    if (bytes[start] !== wanted[0]) continue;
    if (wanted.every((value, index) => bytes[start + index] === value)) return true;
  }
  return false;
}

function resolvePath(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const folders = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") folders.pop();
    else if (step !== ".") folders.push(step);
  }
  return folders.join("/");
}
