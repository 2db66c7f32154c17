import { base64ToUint8Array, uint8ArrayToBase64 } from "@cj-tech-master/excelts";
import { attr, queryAll, textContent } from "@cj-tech-master/excelts/xml";
import { xmlHead, type XlsxPackage } from "./xlsxPackage";

// What an .xlsx has no place for: workbook.settings and the identity of sheets. Both are kept in the custom properties
// of the document ("Clientele 1", "Clientele 2" ... in docProps/custom.xml), which Excel and LibreOffice carry along: JSON
// as base64, so that no program trims or breaks it, in pieces that fit into Excel's limit of 255 letters.

const path = "docProps/custom.xml";
const office = "http://schemas.openxmlformats.org/officeDocument/2006";
const contentType = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
/** The id by which Office knows properties of the user's own. */
const userProperties = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

const longestPiece = 250;

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

const nothing: Kept = { settings: {}, sheets: [] };

export function readKept(file: XlsxPackage): Kept {
  const root = file.root(path);
  const pieces: string[] = [];
  for (const property of root === null ? [] : queryAll(root, "property")) {
    const number = /^Clientele (\d+)$/.exec(attr(property, "name") ?? "");
    if (number !== null) pieces[Number(number[1])] = textContent(property).trim();
  }
  return pieces.length === 0 ? nothing : parseKept(pieces.join(""));
}

/** Where another program has damaged the properties, the workbook opens without remembered settings. */
function parseKept(text: string): Kept {
  let read: unknown;
  try {
    read = JSON.parse(new TextDecoder().decode(base64ToUint8Array(text)));
  } catch {
    return nothing;
  }
  const { settings, sheets } = (read ?? {}) as Partial<Kept>;
  if (typeof settings !== "object" || settings === null || !Array.isArray(sheets)) return nothing;
  return { settings, sheets };
}

/** For a package that has no custom properties yet. */
export function addKept(file: XlsxPackage, kept: Kept): void {
  const text = uint8ArrayToBase64(new TextEncoder().encode(JSON.stringify(kept)));
  let properties = "";
  for (let start = 0, number = 1; start < text.length; start += longestPiece, number++) {
    const value = `<vt:lpwstr>${text.slice(start, start + longestPiece)}</vt:lpwstr>`;
    // Numbers of properties begin with 2; 0 and 1 are Office's own.
    properties += `<property fmtid="${userProperties}" pid="${number + 1}" name="Clientele ${number}">${value}</property>`;
  }
  const namespaces = `xmlns="${office}/custom-properties" xmlns:vt="${office}/docPropsVTypes"`;
  file.setText(path, `${xmlHead}<Properties ${namespaces}>${properties}</Properties>`);
  file.addContentType(path, contentType);
  file.addRelationship("", { target: path, type: `${office}/relationships/custom-properties`, external: false });
}
