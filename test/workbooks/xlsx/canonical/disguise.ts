import { zip } from "@cj-tech-master/excelts/archive";
import { openXlsxPackage } from "../../../../src/workbooks/xlsx/openXlsxPackage";

// A package as another program could have written it: the same workbook under other names, prefixes and addresses.

export interface Disguise {
  /** New names of parts, by the order in which they are met. */
  readonly names: readonly string[];
  readonly letterCase: "as it is" | "upper";
  /** "" leaves the prefix of Excel. */
  readonly prefix: string;
  readonly strict: boolean;
  readonly withoutAddresses: boolean;
  readonly encoding: "utf-8" | "utf-16";
  readonly absoluteTargets: boolean;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** Excel finds these two by name. */
const fixedPaths = ["[Content_Types].xml", "_rels/.rels"];

export async function disguised(bytes: Uint8Array, disguise: Disguise): Promise<Uint8Array> {
  const file = await openXlsxPackage(bytes);
  const moved = newPaths(file.paths(), disguise);
  const archive = zip();
  for (const path of file.paths()) {
    const target = moved.get(path) ?? path;
    if (!/\.(xml|rels)$/.test(path)) archive.add(target, file.bytes(path) ?? new Uint8Array());
    else archive.add(target, encoded(disguisedPart(path, file.text(path) ?? "", moved, disguise), path, disguise));
  }
  return archive.bytes();
}

/** Names differ in letter case from what relationships say, where this is wanted. */
function newPaths(paths: readonly string[], { names }: Disguise): ReadonlyMap<string, string> {
  const moved = new Map<string, string>();
  let index = 0;
  for (const path of paths) {
    if (fixedPaths.includes(path) || path.endsWith(".rels") || names.length === 0) continue;
    const ending = path.slice(path.lastIndexOf("."));
    moved.set(path, `parts/${names[index % names.length]}${index++}${ending}`);
  }
  for (const path of paths) {
    const owner = /^(.*)_rels\/([^/]+)\.rels$/.exec(path);
    const place = owner === null ? undefined : moved.get(owner[1] + owner[2]);
    if (place !== undefined) moved.set(path, place.replace(/([^/]+)$/, "_rels/$1.rels"));
  }
  return moved;
}

function disguisedPart(path: string, text: string, moved: ReadonlyMap<string, string>, disguise: Disguise): string {
  if (path.endsWith(".rels")) return strictly(relationshipsText(path, text, moved, disguise), disguise);
  if (path === "[Content_Types].xml") {
    return text.replace(/PartName="\/([^"]*)"/g, (_all, part: string) => `PartName="/${moved.get(part) ?? part}"`);
  }
  let changed = text;
  if (disguise.withoutAddresses && text.includes("<sheetData")) changed = withoutAddresses(changed);
  if (disguise.prefix !== "" && text.includes(`xmlns="${main}"`)) changed = prefixed(changed, disguise.prefix);
  return strictly(changed, disguise);
}

function relationshipsText(
  path: string,
  text: string,
  moved: ReadonlyMap<string, string>,
  { letterCase, absoluteTargets }: Disguise,
): string {
  const folder = path.replace(/_rels\/[^/]+$/, "");
  return text.replace(/<Relationship\b[^>]*>/g, (tag) => {
    if (tag.includes('TargetMode="External"')) return tag;
    return tag.replace(/Target="([^"]*)"/, (_all, target: string) => {
      const whole = new URL(target, `file:///${folder}`).pathname.slice(1);
      const place = moved.get(whole) ?? whole;
      const cased = letterCase === "upper" ? place.toUpperCase() : place;
      if (absoluteTargets || moved.size > 0) return `Target="/${cased}"`;
      return `Target="${letterCase === "upper" ? target.toUpperCase() : target}"`;
    });
  });
}

/** Every row and every cell that follows right behind the one before it loses its address. */
function withoutAddresses(text: string): string {
  let row = 0;
  return text.replace(
    /<row\b([^>]*?)\sr="(\d+)"([^>]*)>([\s\S]*?)(?=<row\b|<\/sheetData>)/g,
    (_all, before, number, after, rest: string) => {
      const follows = Number(number) === row + 1;
      row = Number(number);
      let column = 0;
      const cells = rest.replace(/<c r="([A-Z]+)\d+"/g, (cell, letters: string) => {
        const place = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
        // The first cell of a row says in which row it is, where the row itself does not.
        const next = place === column + 1;
        column = place;
        return next ? "<c" : cell;
      });
      return `<row${before}${follows ? "" : ` r="${number}"`}${after}>${cells}`;
    },
  );
}

/** Elements of the main namespace get the prefix; those of others have one already. */
function prefixed(text: string, prefix: string): string {
  return text
    .replace(/(<!\[CDATA\[[\s\S]*?\]\]>)|(<\/?)(?=[A-Za-z][\w]*[\s/>])/g, (all, data?: string) =>
      data === undefined ? `${all}${prefix}:` : all,
    )
    .replace(`xmlns="${main}"`, `xmlns:${prefix}='${main}'`);
}

function strictly(text: string, { strict }: Disguise): string {
  if (!strict) return text;
  return text.replace(
    /http:\/\/schemas\.openxmlformats\.org\/(spreadsheetml|officeDocument|drawingml)\/2006\/(main|relationships|spreadsheetDrawing|chart)/g,
    "http://purl.oclc.org/ooxml/$1/$2",
  );
}

function encoded(text: string, path: string, { encoding }: Disguise): Uint8Array {
  if (encoding === "utf-8" || fixedPaths.includes(path)) return new TextEncoder().encode(text);
  const written = `\ufeff${text.replace(/encoding="UTF-8"/, 'encoding="UTF-16"')}`;
  return new Uint8Array(
    Uint16Array.from({ length: written.length }, (_none, index) => written.charCodeAt(index)).buffer,
  );
}
