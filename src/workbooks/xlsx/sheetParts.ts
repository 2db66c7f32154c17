import { attr, findChild, parseXml, queryAll, type XmlElement } from "@cj-tech-master/excelts/xml";
import type { DataConditionalFormat, DataHighlight } from "../formatRules";
import type { DataCarried, DataHyperlink, DataRange, DataTable, DataValidation } from "../workbookData";
import { sheetIdentity } from "../sheetIdentity";
import { parseRange } from "./addresses";
import { readDrawings } from "./carriedDrawings";
import { readNotes } from "./carriedNotes";
import type { ThemeColors } from "./colors";
import { takeConditionalFormats } from "./conditionalReader";
import { takeValidations } from "./dataValidations";
import { readDrawnCharts, type DrawnChart } from "./drawnCharts";
import type { KeptSheet } from "./keptParts";
import { takeMerges } from "./mergedCells";
import type { Relationship, XlsxPackage } from "./xlsxPackage";

// What is read from the parts themselves because the library does not tell it, or tells it at the price of the value.

const mostLinkedCells = 1000;

export interface SheetPlace {
  readonly name: string;
  readonly path: string;
  readonly sheetId: number;
}

export interface SheetPart extends SheetPlace {
  readonly tables: readonly DataTable[];
  readonly hyperlinks: readonly DataHyperlink[];
  readonly conditionalFormats: readonly DataConditionalFormat[];
  readonly validations: readonly DataValidation[];
  readonly merges: readonly DataRange[];
  /** By the number in the path of the chart's part. */
  readonly drawnCharts: ReadonlyMap<number, DrawnChart>;
  readonly carried: DataCarried;
}

/** The sheets of cells in the order of the workbook. */
export function sheetPlaces(file: XlsxPackage): SheetPlace[] {
  const root = file.root("xl/workbook.xml");
  const targets = file.relationships("xl/workbook.xml");
  const places: SheetPlace[] = [];
  for (const sheet of root === null ? [] : queryAll(root, "sheets/sheet")) {
    const target = targets.get(attr(sheet, "r:id") ?? "");
    // Sheets that are nothing but a chart have no cells.
    if (target === undefined || !target.type.endsWith("/worksheet")) continue;
    const { target: path } = target;
    places.push({ name: attr(sheet, "name") ?? "", path, sheetId: Number(attr(sheet, "sheetId")) });
  }
  return places;
}

/** How the whole workbook looks: its theme, and the looks that rules give to cells. */
export interface WorkbookLooks {
  readonly theme: ThemeColors;
  readonly ofRules: readonly DataHighlight[];
}

/** The paths of parts that are carried along are added to `taken`. */
export function readSheetPart(
  file: XlsxPackage,
  place: SheetPlace,
  looks: WorkbookLooks,
  taken: Set<string>,
): SheetPart {
  const { path } = place;
  const relationships = file.relationships(path);
  return {
    ...place,
    tables: takeTables(file, path, relationships),
    hyperlinks: takeHyperlinks(file, path, relationships),
    conditionalFormats: readConditionalFormats(file, path, looks),
    validations: readValidations(file, path),
    merges: readMerges(file, path),
    drawnCharts: readDrawnCharts(file, relationships),
    carried: {
      notes: readNotes(file, path, taken),
      drawings: readDrawings(file, path, taken),
      protection: readProtection(file, path),
    },
  };
}

/** Taken out of the part: the library writes the tables that it finds over the cells, and forgets values and styles. */
function takeTables(file: XlsxPackage, path: string, targets: ReadonlyMap<string, Relationship>): DataTable[] {
  const roots = [...targets.values()].flatMap(({ type, target }) => {
    const root = type.endsWith("/table") ? file.root(target) : null;
    return root === null ? [] : [root];
  });
  if (roots.length === 0) return [];
  file.setText(path, (file.text(path) ?? "").replace(/<tableParts\b[\s\S]*?<\/tableParts>/, ""));
  return roots.map(readTable).filter((table) => table !== null);
}

function readTable(root: XmlElement): DataTable | null {
  const { name, displayName, ref, headerRowCount, totalsRowCount } = root.attributes;
  const range = parseRange(ref ?? "");
  // A table without a header row has no names for its columns: to us it is a plain block of cells.
  if (range === null || headerRowCount === "0") return null;
  const hidden = queryAll(root, "autoFilter/filterColumn").filter((column) => attr(column, "hiddenButton") === "1");
  const style = findChild(root, "tableStyleInfo");
  return {
    name: displayName ?? name,
    range,
    totals: Number(totalsRowCount ?? 0) > 0,
    style: style === undefined ? null : (attr(style, "name") ?? null),
    filterButton: findChild(root, "autoFilter") !== undefined && hidden.length < range.columns,
  };
}

/** What protection without a password and without exceptions says. */
const usualProtection = ["sheet", "objects", "scenarios"];

function readProtection(file: XlsxPackage, path: string): DataCarried["protection"] {
  const element = /<sheetProtection\b[^>]*>/.exec(file.text(path) ?? "")?.[0];
  if (element === undefined) return null;
  const { attributes } = parseXml(element.replace(/\/?>$/, "/>")).root;
  const isUsual = Object.keys(attributes).every((name) => usualProtection.includes(name));
  return isUsual ? null : { ...attributes };
}

/** Taken out of the part: the library turns every linked cell into text, numbers too. */
function takeHyperlinks(file: XlsxPackage, path: string, targets: ReadonlyMap<string, Relationship>): DataHyperlink[] {
  const text = file.text(path) ?? "";
  const start = text.indexOf("<hyperlinks");
  const closing = "</hyperlinks>";
  const end = text.indexOf(closing, start);
  if (start < 0 || end < 0) return [];
  const links: DataHyperlink[] = [];
  const block = text.slice(start, end + closing.length);
  // The block is parsed alone, so the prefix of its relationship ids has to be declared again.
  const namespace = block.replace("<hyperlinks", '<hyperlinks xmlns:r="r"');
  for (const link of queryAll(parseXml(namespace).root, "hyperlink")) {
    const range = parseRange(attr(link, "ref") ?? "");
    const target = targets.get(attr(link, "r:id") ?? "")?.target ?? "";
    const location = attr(link, "location");
    const address = location === undefined ? target : `${target}#${location}`;
    if (range === null || address === "") continue;
    // A link over whole columns stays on its first cell.
    const { rows, columns } = range.rows * range.columns > mostLinkedCells ? { rows: 1, columns: 1 } : range;
    for (let row = range.row; row < range.row + rows; row++) {
      for (let column = range.column; column < range.column + columns; column++) links.push({ row, column, address });
    }
  }
  file.setText(path, text.slice(0, start) + text.slice(end + closing.length));
  return links;
}

function readConditionalFormats(file: XlsxPackage, path: string, looks: WorkbookLooks): DataConditionalFormat[] {
  const before = file.text(path) ?? "";
  const { text, formats } = takeConditionalFormats(before, looks.ofRules, looks.theme);
  if (text !== before) file.setText(path, text);
  return formats;
}

function readValidations(file: XlsxPackage, path: string): DataValidation[] {
  const { text, validations } = takeValidations(file.text(path) ?? "");
  if (validations.length > 0) file.setText(path, text);
  return validations;
}

function readMerges(file: XlsxPackage, path: string): DataRange[] {
  const { text, merges } = takeMerges(file.text(path) ?? "");
  if (merges.length > 0) file.setText(path, text);
  return merges;
}

/**
 * The identity of every sheet. A kept one returns only if both the name and the number of the sheet are the same: a
 * sheet that somebody renamed or put in the place of ours must never be taken for ours and written over. The others
 * get identities of the form that Excel uses, none of which was ever in use in this file.
 */
export function sheetIdentities(
  parts: readonly Pick<SheetPart, "name" | "sheetId">[],
  kept: readonly KeptSheet[],
): string[] {
  const used = new Set(kept.map(({ id }) => id));
  let next = 0;
  return parts.map(({ name, sheetId }) => {
    const same = kept.find((sheet) => sheet.name === name && sheet.sheetId === sheetId);
    if (same !== undefined) return same.id;
    let id: string;
    do {
      id = sheetIdentity(next++);
    } while (used.has(id));
    return id;
  });
}
