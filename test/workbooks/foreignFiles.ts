import { zip } from "@cj-tech-master/excelts/archive";
import { openXlsxPackage } from "../../src/workbooks/xlsx/openXlsxPackage";

// Files as other programs write them, made of their parts.

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageKind = "http://schemas.openxmlformats.org/package/2006";

export interface ForeignParts {
  /** Inside <sheetData>. */
  readonly rows: string;
  /** Before <sheetData>. */
  readonly before?: string;
  /** After </sheetData>. */
  readonly after?: string;
  /** Inside <styleSheet>. */
  readonly styles?: string;
  /** Inside <sst>. */
  readonly strings?: string;
  /** Inside <workbook>, before <sheets>. */
  readonly workbook?: string;
  /** Inside <workbook>, after <sheets>. */
  readonly names?: string;
  readonly relationships?: string;
  readonly workbookRelationships?: string;
  readonly sheetName?: string;
  /** Further parts by path. */
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
}

export async function foreignXlsx(parts: ForeignParts): Promise<Uint8Array> {
  const {
    rows,
    before = "",
    after = "",
    styles = plainStyles,
    strings = "",
    workbook = "",
    names = "",
    sheetName = "Data",
  } = parts;
  const relationship = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const relationships = (content: string) =>
    `${head}<Relationships xmlns="${packageKind}/relationships">${content}</Relationships>`;
  const override = (path: string, kind: string) =>
    `<Override PartName="${path}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const archive = zip();
  archive.add(
    "[Content_Types].xml",
    `${head}<Types xmlns="${packageKind}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      override("/xl/workbook.xml", "sheet.main") +
      override("/xl/worksheets/sheet1.xml", "worksheet") +
      override("/xl/styles.xml", "styles") +
      override("/xl/sharedStrings.xml", "sharedStrings") +
      "</Types>",
  );
  archive.add("_rels/.rels", relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")));
  archive.add(
    "xl/workbook.xml",
    `${head}<workbook xmlns="${main}" xmlns:r="${office}">${workbook}` +
      `<sheets><sheet name="${sheetName}" sheetId="1" r:id="rId1"/></sheets>${names}</workbook>`,
  );
  archive.add(
    "xl/_rels/workbook.xml.rels",
    relationships(
      relationship("rId1", "worksheet", "worksheets/sheet1.xml") +
        relationship("rId2", "styles", "styles.xml") +
        relationship("rId3", "sharedStrings", "sharedStrings.xml") +
        (parts.workbookRelationships ?? ""),
    ),
  );
  archive.add("xl/styles.xml", `${head}<styleSheet xmlns="${main}">${styles}</styleSheet>`);
  archive.add("xl/sharedStrings.xml", `${head}<sst xmlns="${main}">${strings}</sst>`);
  archive.add(
    "xl/worksheets/sheet1.xml",
    `${head}<worksheet xmlns="${main}" xmlns:r="${office}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
  );
  if (parts.relationships !== undefined) {
    archive.add("xl/worksheets/_rels/sheet1.xml.rels", relationships(parts.relationships));
  }
  for (const [path, content] of Object.entries(parts.more ?? {})) archive.add(path, content);
  return archive.bytes();
}

/** The smallest styles part, with one cell style per number format id. */
export function stylesWithFormats(ids: readonly number[], numFmts = ""): string {
  const styles = ids.map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0"/>`).join("");
  return (
    `${numFmts}<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${ids.length}">${styles}</cellXfs>`
  );
}

const plainStyles = stylesWithFormats([0]);

/** The text of one part of a finished file. */
export async function partOf(bytes: Uint8Array, path: string): Promise<string> {
  const text = (await openXlsxPackage(bytes)).text(path);
  if (text === null) throw new Error(`no such part: ${path}`);
  return text;
}

/** A sheet of three numbers with a note at one of them, as Excel stores it. */
export function workbookWithNote(address: string, text: string): Promise<Uint8Array> {
  return foreignXlsx({
    rows: [1, 2, 3].map((row) => `<row r="${row}"><c r="A${row}"><v>${row}</v></c></row>`).join(""),
    after: '<legacyDrawing r:id="rId1"/>',
    relationships:
      `<Relationship Id="rId1" Type="${office}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/>` +
      `<Relationship Id="rId2" Type="${office}/comments" Target="../comments1.xml"/>`,
    more: {
      "xl/comments1.xml":
        `<comments xmlns="${main}"><authors><author>Anna</author></authors><commentList>` +
        `<comment ref="${address}" authorId="0"><text><t>${text}</t></text></comment></commentList></comments>`,
      "xl/drawings/vmlDrawing1.vml":
        '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
        '<v:shape id="_x0000_s1025"><x:ClientData ObjectType="Note"/></v:shape></xml>',
    },
  });
}
