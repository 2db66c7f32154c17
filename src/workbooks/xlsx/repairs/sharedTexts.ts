import { queryAll, textContent, xmlEncode, type XmlElement } from "@cj-tech-master/excelts/xml";
import { FileError } from "../../fileError";
import { rewriteTags } from "../canonical/rewriteTags";
import type { XlsxPackage } from "../xlsxPackage";

// Cells hold texts as numbers into one list. The library takes such a number for the value where the list is missing, and
// where a formula has the text as its result.

const listPath = "xl/sharedStrings.xml";

const textCells = /<c(\s[^>]*)>\s*(?:<f\b(?:[^>]*\/>|[^>]*>[^<]*<\/f>)\s*)?<v[^>]*>\s*(\d+)\s*<\/v>/g;
const formulaCells = /(<c\b[^>]*?)\st="s"([^>]*>\s*<f\b(?:[^>]*\/>|[^>]*>[^<]*<\/f>)\s*<v>)\s*(\d+)\s*(?=<\/v>)/g;

export interface SheetPlace {
  readonly name: string;
  readonly path: string;
}

/** The sheet's part with the texts of formulas in the cells themselves. */
export function withFormulaTexts(text: string, file: XlsxPackage, sheet: SheetPlace): string {
  if (!/ t="s"[^<>]*>\s*<f/.test(text)) return text;
  const root = file.root(listPath);
  const texts = root === null ? [] : queryAll(root, "si").map(itemText);
  return text.replace(formulaCells, (cell, start: string, rest: string, number: string) => {
    const found = texts[Number(number)];
    if (found === undefined) refuseMissingTexts(file, [sheet]);
    return found === undefined ? cell : `${start} t="str"${rest}${xmlEncode(found)}`;
  });
}

/** How a text is pronounced is no part of it. */
function itemText(item: XmlElement): string {
  let text = "";
  for (const child of item.children) {
    if (child.type !== "element" || child.name === "rPh") continue;
    text += child.name === "t" ? textContent(child) : itemText(child);
  }
  return text;
}

/** Throws a FileError that names the first cell whose text is not in the list. */
export function refuseMissingTexts(file: XlsxPackage, sheets: readonly SheetPlace[]): void {
  const known = knownTexts(file);
  for (const { name, path } of sheets) {
    const place = firstMissing(file.text(path) ?? "", known);
    if (place !== null) throw new FileError("missingText", { params: { place: `${name}${place}` } });
  }
}

export const hasSharedTexts = (file: XlsxPackage): boolean => file.has(listPath);

function knownTexts(file: XlsxPackage): number {
  let count = 0;
  rewriteTags(file.text(listPath) ?? "", ({ name, kind }) => {
    if (name === "si" && kind !== "close") count++;
    return null;
  });
  return count;
}

/** "!B2", or "" for a cell without an address. */
function firstMissing(text: string, known: number): string | null {
  if (!text.includes('t="s"') && !text.includes("t='s'")) return null;
  for (const [, attributes, number] of text.matchAll(textCells)) {
    if (/\st=["']s["']/.test(attributes) && Number(number) >= known) {
      const address = /\sr=["'](\w+)["']/.exec(attributes)?.[1];
      return address === undefined ? "" : `!${address}`;
    }
  }
  return null;
}
