import type { DataSheet } from "../workbookData";
import { openXlsxPackage } from "../xlsx/openXlsxPackage";
import { readXlsx } from "../xlsx/xlsxReader";

/** A text of a file; cell null = of the sheet as a whole, or of no sheet ("") at all. */
export interface ContentText {
  readonly sheet: string;
  readonly cell: { readonly row: number; readonly column: number } | null;
  readonly text: string;
}

export interface BookContent {
  readonly texts: readonly ContentText[];
  /** What a file of plain values has none of, by name. */
  readonly beside: readonly string[];
}

/** The parts of which a file of plain values consists. */
const plainParts =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/(?:app|core)\.xml|xl\/(?:workbook|styles|sharedStrings|theme\/theme\d+)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/sheet\d+\.xml|xl\/worksheets\/_rels\/sheet\d+\.xml\.rels|xl\/tables\/table\d+\.xml)$/;

/**
 * Everything that somebody who takes the file apart could read in it: it is opened and read again, as if it came from a
 * stranger.
 */
export async function bookContent(bytes: Uint8Array): Promise<BookContent> {
  const file = await openXlsxPackage(bytes);
  const data = await readXlsx(bytes);
  const beside = file.paths().filter((path) => !plainParts.test(path));
  for (const { name, formula } of data.names) beside.push(`${name} ${formula}`);
  beside.push(...Object.keys(data.settings), ...data.leftOut);
  for (const sheet of data.sheets) {
    if (sheet.visibility !== "visible") beside.push(sheet.name);
    if (sheet.hiddenRows.length > 0) beside.push(`${sheet.name}: ${sheet.hiddenRows.length}`);
    if (sheet.carried.notes !== null || sheet.carried.drawings.length > 0) beside.push(sheet.name);
    for (const [row, cells] of sheet.cells) {
      for (const [column, { formula }] of cells) {
        if (formula !== undefined) beside.push(`${sheet.name} ${row + 1} ${column + 1} ${formula}`);
      }
    }
  }
  const texts = data.sheets.flatMap(textsOf);
  for (const path of ["docProps/app.xml", "docProps/core.xml"]) {
    for (const [, text] of (file.text(path) ?? "").matchAll(/>([^<>]+)</g)) texts.push({ sheet: "", cell: null, text });
  }
  return { texts, beside };
}

function textsOf(sheet: DataSheet): ContentText[] {
  const { name, page, tables, hyperlinks, conditionalFormats, charts } = sheet;
  const texts: ContentText[] = [];
  const add = (text: string, cell: ContentText["cell"] = null): void => {
    if (text !== "") texts.push({ sheet: name, cell, text });
  };
  add(name);
  for (const edge of [page.texts, page.firstPageTexts, page.evenPageTexts]) {
    add(edge?.header ?? "");
    add(edge?.footer ?? "");
  }
  for (const table of tables) add(table.name);
  for (const { row, column, address } of hyperlinks) add(address, { row, column });
  for (const format of conditionalFormats) if (format.kind === "cellValue") add(format.formula);
  for (const { title } of charts) add(title ?? "");
  for (const [row, cells] of sheet.cells) {
    for (const [column, { value }] of cells) if (typeof value === "string") add(value, { row, column });
  }
  return texts;
}
