import { xmlEncode } from "@cj-tech-master/excelts";
import { textContent } from "@cj-tech-master/excelts/xml";
import { xmlHead, type XlsxPackage } from "./xlsxPackage";

// What an .xlsx has no place for: workbook.settings and the identity of sheets. Both are kept as JSON in one custom XML
// part (customXml/item1.xml or a later number), which Excel and LibreOffice carry along untouched and never show.

const kind = "urn:clientele:workbook";
const relationshipKind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

export interface KeptSheet {
  /** The identity that settings refer to. */
  readonly id: string;
  readonly name: string;
  /** The number of the sheet in workbook.xml. */
  readonly sheetId: number;
}

export interface Kept {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly sheets: readonly KeptSheet[];
}

export function readKept(file: XlsxPackage): Kept {
  for (const path of file.paths()) {
    if (!/^customXml\/item\d+\.xml$/.test(path)) continue;
    const root = file.root(path);
    if (root === null || root.attributes.xmlns !== kind) continue;
    const kept = parseKept(textContent(root));
    if (kept !== null) return kept;
  }
  return { settings: {}, sheets: [] };
}

/** null where another program has damaged the part: the workbook then opens without remembered settings. */
function parseKept(json: string): Kept | null {
  let read: unknown;
  try {
    read = JSON.parse(json);
  } catch {
    return null;
  }
  const { settings, sheets } = (read ?? {}) as Partial<Kept>;
  if (typeof settings !== "object" || settings === null || !Array.isArray(sheets)) return null;
  return { settings, sheets };
}

/** Adds the part to a package that has none. */
export function addKept(file: XlsxPackage, kept: Kept): void {
  const json = xmlEncode(JSON.stringify(kept));
  file.setText("customXml/item1.xml", `${xmlHead}<clientele xmlns="${kind}">${json}</clientele>`);
  file.addRelationship("xl/workbook.xml", {
    target: "../customXml/item1.xml",
    type: relationshipKind,
    external: false,
  });
}
